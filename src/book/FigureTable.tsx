import type { JSX } from 'preact';
import type { Day } from '../base/day.ts';
import { isAssumed } from '../law/figure.ts';
import { type ParameterId, parameters } from '../law/parameters.ts';
import { dated, stretch } from './dates.ts';
import { figure } from './figures.ts';
import { Cite, Columns, type LawTable } from './LawColumns.tsx';
import { FlowLinks } from './links.tsx';
import { nameOf, say, sentence } from './say.ts';

interface Held {
  readonly from?: Day;
  readonly until?: Day;
}

/* A period ends where the next one starts. */
const heldFrom = (from: Day, next: { readonly from: Day } | undefined): Held => ({
  from,
  ...(next && { until: next.from }),
});

function FigureRows({
  id,
  usedBy,
}: {
  id: ParameterId;
  usedBy: readonly string[] | undefined;
}): JSX.Element {
  const { unit, periods, checkedUntil } = parameters[id];
  return (
    <tbody id={`bedrag-${id}`}>
      {periods.map((period, index) => (
        <tr key={period.from}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={periods.length}>
              {sentence(nameOf('figure', id))}
              <br />
              <code>{id}</code>
            </th>
          )}
          <td>{stretch('law', heldFrom(period.from, periods[index + 1]))}</td>
          <td>
            {figure(period.value, unit)}
            {period.value !== null && isAssumed(period) && ` (${say('law.assumed')})`}
          </td>
          <td>
            <Cite id={period.source} />
          </td>
          {index === 0 && <td rowSpan={periods.length}>{dated(checkedUntil)}</td>}
          {index === 0 && usedBy && (
            <td rowSpan={periods.length}>
              <FlowLinks ids={usedBy} />
            </td>
          )}
        </tr>
      ))}
    </tbody>
  );
}

/** Figures of the law with every period they went through. */
export const FigureTable = ({ ids, usedBy }: LawTable<ParameterId>): JSX.Element => (
  <table>
    <caption>{say('law.figuresCaption')}</caption>
    <Columns
      names={['figure', 'period', 'value', 'source', 'checkedUntil', ...(usedBy ? ['usedBy'] : [])]}
    />
    {ids.map((id) => (
      <FigureRows key={id} id={id} usedBy={usedBy?.(id)} />
    ))}
  </table>
);
