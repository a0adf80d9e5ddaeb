import type { JSX } from 'preact';
import { type SourceId, sources } from '../../law/sources.ts';
import type { Desk } from './desk.ts';
import { dated } from './lawWords.ts';

interface Props {
  readonly ids: readonly SourceId[];
  readonly say: Desk['say'];
}

/** Every article and ruling under a verdict, with when it was read and for how long it is vouched for. */
export const SourceList = ({ ids, say }: Props): JSX.Element => (
  <>
    <h5>{say('law.sources')}</h5>
    <ul>
      {ids.map((id) => {
        const { title, url, checkedOn, checkedUntil } = sources[id];
        const values = { date: dated(checkedOn), until: dated(checkedUntil) };
        return (
          <li key={id}>
            <a href={url} target="_blank" rel="noopener noreferrer external">
              {title}
            </a>
            <br />
            {say('law.sourceChecked', { values })}
          </li>
        );
      })}
    </ul>
  </>
);
