import type { JSX } from 'preact';
import type { LedgerSay } from './LedgerPage.tsx';
import { type PrintChoice, PrintControls } from './PrintControls.tsx';
import { type PaperProps, SheetPaper } from './SheetPaper.tsx';

/** A year of a ledger that can be printed, or all of it. */
export interface YearChoice {
  readonly id: string;
  readonly label: string;
}

interface Props extends PaperProps, PrintChoice {
  readonly ledger: string;
  readonly tell: LedgerSay;
  readonly years: readonly YearChoice[];
  readonly chosen: string;
  readonly onYear: (id: string) => void;
}

function Choosing(props: Props): JSX.Element {
  const { say, tell, years, chosen, onYear } = props;
  return (
    <fieldset class="picker">
      <legend>{years.length > 1 ? tell('print.which') : say('print.choose')}</legend>
      {years.length > 1 &&
        years.map(({ id, label }) => (
          <label key={id} class="tick">
            <input
              type="radio"
              name="year"
              value={id}
              checked={id === chosen}
              onChange={() => onYear(id)}
            />
            <span>{label}</span>
          </label>
        ))}
      <PrintControls {...props} />
    </fieldset>
  );
}

/** One sheet of a ledger: what it comes to, everything in it, and the receipts when somebody wants them. */
export const LedgerSheet = (props: Props): JSX.Element => (
  <article class="plain">
    <h1 tabIndex={-1} class="not-printed">
      {props.tell('print.open')}
    </h1>
    <Choosing {...props} />
    <SheetPaper {...props} />
    <a class="button not-printed" href={`#ledger/${props.ledger}`} data-back>
      {props.tell('backTo')}
    </a>
  </article>
);
