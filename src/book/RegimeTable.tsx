import type { JSX } from 'preact';
import { type RegimeId, regimes } from '../law/regimes.ts';
import { dated, stretch } from './dates.ts';
import { Cite, Columns, type LawTable } from './LawColumns.tsx';
import { FlowLinks } from './links.tsx';
import { nameOf, say } from './say.ts';

/** Sets of rules with the days between which they hold. */
export const RegimeTable = ({ ids, usedBy }: LawTable<RegimeId>): JSX.Element => (
  <table>
    <caption>{say('law.regimesCaption')}</caption>
    <Columns
      names={['regime', 'period', 'source', 'checkedUntil', ...(usedBy ? ['usedBy'] : [])]}
    />
    <tbody>
      {ids.map((id) => {
        const { from, until, unsure, source, checkedUntil } = regimes[id];
        const doubt = unsure && { from: dated(unsure.from), until: dated(unsure.until) };
        return (
          <tr key={id} id={`periode-${id}`}>
            <th scope="row">
              {nameOf('regime', id)}
              <br />
              <code>{id}</code>
            </th>
            <td>
              {stretch('law', { from, ...(until && { until }) })}
              {doubt && `; ${say('law.unsure', doubt)}`}
            </td>
            <td>
              <Cite id={source} />
            </td>
            <td>{dated(checkedUntil)}</td>
            {usedBy && (
              <td>
                <FlowLinks ids={usedBy(id)} />
              </td>
            )}
          </tr>
        );
      })}
    </tbody>
  </table>
);
