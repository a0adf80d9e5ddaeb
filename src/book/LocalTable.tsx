import type { JSX } from 'preact';
import type { Profile } from '../municipality/profile.ts';
import { type LocalField, localValues } from './localValues.ts';
import { listed, nameOf, say, sentence } from './say.ts';

export interface Props {
  readonly profiles: readonly Profile[];
}

/** What a gemeente may fill in for one flow, and which did. */
export const LocalTable = ({
  profiles,
  fields,
}: Props & { fields: readonly string[] }): JSX.Element => (
  <table>
    <caption>{say('law.localCaption')}</caption>
    <thead>
      <tr>
        <th scope="col">{say('law.local')}</th>
        <th scope="col">{say('law.localWho')}</th>
      </tr>
    </thead>
    <tbody>
      {fields.map((field) => {
        const names = localValues(profiles, field as LocalField).map(({ gemeente }) => gemeente);
        const known = [...new Set(names)];
        return (
          <tr key={field}>
            <th scope="row">
              <a href={`../bedragen/#lokaal-${field}`}>{sentence(nameOf('local', field))}</a>
            </th>
            <td>{known.length > 0 ? listed(known, 'en') : say('law.localNobody')}</td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
