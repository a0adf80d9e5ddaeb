import type { JSX } from 'preact';
import { type SourceId, sources } from '../law/sources.ts';
import { say } from './say.ts';

export interface LawTable<Id> {
  readonly ids: readonly Id[];
  /** The flows that use it; only where the page is about all flows. */
  readonly usedBy?: (id: Id) => readonly string[];
}

export const Cite = ({ id }: { id: SourceId }): JSX.Element => (
  <a href={`../bronnen/#bron-${id}`}>{sources[id].title}</a>
);

export const Columns = ({ names }: { names: readonly string[] }): JSX.Element => (
  <thead>
    <tr>
      {names.map((name) => (
        <th key={name} scope="col">
          {say(`law.${name}`)}
        </th>
      ))}
    </tr>
  </thead>
);
