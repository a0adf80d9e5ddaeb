import type { ComponentChildren, JSX } from 'preact';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import { Phrase } from '../ui/Phrase.tsx';
import { Section } from '../ui/Section.tsx';
import { LedgerBar } from './LedgerBar.tsx';
import type { KeptLine } from './OverviewHome.tsx';

export type LedgerSay = ScreenReader<'ledger'>;

/** How a ledger stands: words first, then the same as a bar. */
export interface Tally {
  readonly lines: readonly string[];
  readonly bar?: { readonly used: number; readonly limit: number; readonly label: string };
  /** It is time to look whether something must be reported. */
  readonly looks: boolean;
}

/** The words and the bar of a tally. */
export function TallyLines({ tally, dir }: { tally: Tally; dir: 'ltr' | 'rtl' }): JSX.Element {
  const { lines, bar } = tally;
  return (
    <div data-tally>
      {lines.map((line) => (
        <p key={line}>
          <Phrase text={line} />
        </p>
      ))}
      {bar && <LedgerBar {...bar} dir={dir} />}
    </div>
  );
}

/** Lines that lead to what they are about. */
export const LedgerTiles = ({ items }: { items: readonly KeptLine[] }): JSX.Element => (
  <ul class="tiles">
    {items.map(({ id, href, title, lines }) => (
      <li key={id}>
        <a class="tile" href={href} data-kept={id}>
          <span>
            <b>
              <Phrase text={title} />
            </b>
            {lines.map((line) => (
              <small key={line}>
                <Phrase text={line} />
              </small>
            ))}
          </span>
        </a>
      </li>
    ))}
  </ul>
);

/** One year of a ledger, or all of it where years do not matter. */
export interface LedgerYear {
  readonly title: string;
  readonly tally: Tally;
  readonly entries: readonly KeptLine[];
  /** Goes to the flow that says what to do, filled in. */
  readonly onLook: (() => void) | undefined;
  /** What else can be done with this year. */
  readonly more?: ComponentChildren;
}

interface Props {
  readonly say: LedgerSay;
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly dir: 'ltr' | 'rtl';
  readonly status: string;
  readonly years: readonly LedgerYear[];
  /** There is something to print. */
  readonly canPrint: boolean;
  /** What to say where this browser keeps nothing. */
  readonly notKept: string | undefined;
}

function Year({ year, props }: { year: LedgerYear; props: Props }): JSX.Element {
  const { say, dir } = props;
  const { title, tally, entries, onLook, more } = year;
  return (
    <Section title={title}>
      {entries.length === 0 ? <p>{say('nothing')}</p> : <TallyLines tally={tally} dir={dir} />}
      {onLook && (
        <button class="button primary" type="button" data-look onClick={onLook}>
          {say('look')}
        </button>
      )}
      {more}
      {entries.length > 0 && (
        <>
          <h3>{say('entry.all')}</h3>
          <LedgerTiles items={entries} />
        </>
      )}
    </Section>
  );
}

/** One ledger: how it stands, the way to add to it, and what is in it by year. */
export function LedgerPage(props: Props): JSX.Element {
  const { say, id, title, about, status, years, canPrint, notKept } = props;
  return (
    <article class="plain" data-ledger={id}>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead">
        <Phrase text={about} />
      </p>
      {notKept && <p class="resume">{notKept}</p>}
      <p role="status">{status}</p>
      <a class="button primary" href={`#ledger/${id}/new`} data-add>
        {say('add')}
      </a>
      {years.map((year) => (
        <Year key={year.title} year={year} props={props} />
      ))}
      {canPrint && (
        <a class="button" href={`#ledger/${id}/print`} data-to-print>
          {say('print.open')}
        </a>
      )}
      <a class="button" href="#ledger">
        {say('back')}
      </a>
    </article>
  );
}

interface ListProps {
  readonly say: LedgerSay;
  readonly ledgers: readonly KeptLine[];
  readonly back: string;
}

/** The ledgers there are. */
export const LedgerList = ({ say, ledgers, back }: ListProps): JSX.Element => (
  <article class="plain">
    <h1 tabIndex={-1}>{say('title')}</h1>
    <p class="lead">{say('lead')}</p>
    <LedgerTiles items={ledgers} />
    <a class="button" href="#/">
      {back}
    </a>
  </article>
);
