import type { Day } from '../../base/day.ts';
import { formatDay, formatValue } from '../../i18n/format.ts';
import type { Item } from '../../keep/readKept.ts';
import type { Entry, LedgerId } from '../../keep/records.ts';
import type { OverviewSay } from '../../screens/OverviewHome.tsx';
import type { ProofLine } from '../../screens/ProofScreen.tsx';
import type { Sheet } from '../../screens/SheetPaper.tsx';
import { totalsOf } from './ledgerTotals.ts';
import type { Teller } from './ledgerWords.ts';

/** What the sheet of a ledger is written with, in one language. */
export interface Writer extends Teller {
  readonly overview: OverviewSay;
}

function titleOf({ got, words }: Writer, entry: Entry): string {
  const { intl } = words.language;
  if (entry.ledger !== 'abroad')
    return `${formatDay(entry.on, intl)}: ${formatValue(entry.cents, 'cents', intl)}`;
  const values = { left: formatDay(entry.left, intl), back: formatDay(entry.back, intl) };
  return got.say('entry.trip', { values });
}

function kindIn({ got }: Writer, entry: Entry): string | undefined {
  if ('what' in entry) return got.say(`kind.${entry.what}`);
  const isAhead = entry.ledger === 'abroad' && entry.planned && entry.left > got.keeper.today;
  return isAhead ? got.say('print.planned') : undefined;
}

function entryLines(writer: Writer, entry: Entry): ProofLine[] {
  const { say } = writer.got;
  const { intl } = writer.words.language;
  const filled = (label: string, text: string | undefined): ProofLine[] =>
    text ? [{ label, text }] : [];
  const receipts = entry.photos?.length ?? 0;
  return [
    ...filled(say('print.what'), kindIn(writer, entry)),
    ...('forWhom' in entry ? filled(say('print.for'), entry.forWhom) : []),
    ...('from' in entry ? filled(say('print.from'), entry.from) : []),
    ...filled(say('print.about'), entry.note),
    ...('reportedOn' in entry
      ? filled(say('print.reported'), entry.reportedOn && formatDay(entry.reportedOn, intl))
      : []),
    ...filled(say('print.receipts'), receipts ? formatValue(receipts, 'days', intl) : undefined),
  ];
}

/** The name of a ledger as it stands above its sheet, with the year when it is of one. */
export const nameOf = ({ got }: Writer, ledger: LedgerId, year: number | undefined): string => {
  const name = got.say(`name.${ledger}`);
  return year === undefined
    ? name
    : got.say('print.title', { values: { name, year: String(year) } });
};

/** A ledger on paper in one language: what it comes to and everything in it. */
export function paperOf(
  writer: Writer,
  ledger: LedgerId,
  entries: readonly Item<'entry'>[],
  year: number | undefined,
  today: Day,
): Sheet {
  const date = formatDay(today, writer.words.language.intl);
  return {
    title: nameOf(writer, ledger, year),
    made: writer.overview('print.made', { values: { date } }),
    totals: totalsOf(writer, ledger, entries, year),
    isDense: true,
    items: entries.map(({ id, value }) => ({
      id,
      title: titleOf(writer, value),
      lines: entryLines(writer, value),
    })),
  };
}
