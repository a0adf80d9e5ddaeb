import type { JSX } from 'preact';
import type { Duty } from '../../../engine/flow.ts';
import { Pictogram } from '../../../ui/Pictogram.tsx';
import { VerdictSign } from '../../../ui/VerdictSign.tsx';
import { Both } from './Both.tsx';
import type { SheetGot } from './fetchSheet.ts';
import { iconOf } from './icons.ts';
import { linesOf, titleOf } from './lines.ts';
import { type Part, parts, type Row, rowsIn } from './row.ts';
import { waysOf } from './ways.ts';

interface Props extends SheetGot {
  readonly root: string;
}

const signs: Readonly<Record<Part, Duty>> = {
  now: 'report',
  ask: 'ask-first',
  ahead: 'unknown-law',
  rest: 'no-report',
};

function Item({ row, tongues, root }: Props & { row: Row }): JSX.Element {
  return (
    <li class="sheet-item" data-sheet-flow={row.flow.id}>
      <Pictogram name={iconOf(row.flow.id)} root={root} sprite="pictograms" />
      <div>
        <Both as="h4" tongues={tongues} text={titleOf(tongues, row.flow.id)} />
        {linesOf(tongues, row).map(({ key, label, text }) => (
          <Both key={key} as="p" tongues={tongues} label={label} text={text} line={key} />
        ))}
      </div>
    </li>
  );
}

/* Nobody needs to tell it, but whoever is asked does answer. */
function Answer({ tongues, row }: Props & { row: Row }): JSX.Element {
  const office = row.facts.benefit === 'aio' ? 'svb' : 'gemeente';
  const text = tongues.map(({ app }) => app.t('outcome.keepAnswering', { office }));
  return <Both as="p" tongues={tongues} text={text} />;
}

function SheetPart({ part, ...props }: Props & { part: Part }): JSX.Element | null {
  const rows = rowsIn(props.rows, part);
  const [first] = rows;
  if (!first) return null;
  return (
    <section class={`sheet-part ${signs[part]}`} data-sheet-part={part}>
      <div class="duty">
        <VerdictSign duty={signs[part]} />
        <Both as="h3" tongues={props.tongues} text={props.tongues.map(({ say }) => say(part))} />
      </div>
      <ul>
        {rows.map((row) => (
          <Item key={row.item.id} {...props} row={row} />
        ))}
      </ul>
      {part === 'rest' && <Answer {...props} row={first} />}
    </section>
  );
}

/** What is to be done and what is not, part by part, and then the ways to do it. */
export function SheetParts(props: Props): JSX.Element {
  const { tongues, rows } = props;
  return (
    <>
      {parts.map((part) => (
        <SheetPart key={part} {...props} part={part} />
      ))}
      {waysOf(tongues, rows).map(({ key, title, lines }) => (
        <section key={key} class="sheet-part">
          <Both as="h3" tongues={tongues} text={title} />
          <ul>
            {lines.map((line) => (
              <Both key={line[0]} as="li" tongues={tongues} text={line} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
