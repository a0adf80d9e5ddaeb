import type { JSX } from 'preact';
import { type SourceId, sources } from '../law/sources.ts';

/** Sources by title, each with a link to its line in the table of sources on this page. */
export const SourceList = ({ ids }: { ids: readonly SourceId[] }): JSX.Element => (
  <ul class="plain">
    {ids.map((id) => (
      <li key={id}>
        <a href={`#bron-${id}`}>{sources[id].title}</a>
      </li>
    ))}
  </ul>
);
