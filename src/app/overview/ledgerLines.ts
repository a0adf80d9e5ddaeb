import { yearOf } from '../../base/day.ts';
import { formatDay, formatValue } from '../../i18n/format.ts';
import type { Item } from '../../keep/readKept.ts';
import type { Entry, LedgerId } from '../../keep/records.ts';
import type { LedgerSay } from '../../screens/LedgerPage.tsx';
import type { KeptLine } from '../../screens/OverviewHome.tsx';
import type { Teller } from './ledgerWords.ts';
import { tallyOf } from './ledgerWords.ts';

/** An entry in a few words: the amount or the days, and the day. */
export function entryWords(
  say: LedgerSay,
  words: Teller['words'],
  entry: Entry,
): readonly string[] {
  const { intl } = words.language;
  if (entry.ledger === 'abroad') {
    const values = { left: formatDay(entry.left, intl), back: formatDay(entry.back, intl) };
    return [say('entry.trip', { values })];
  }
  const amount = formatValue(entry.cents, 'cents', intl);
  const kind = 'what' in entry ? say(`kind.${entry.what}`) : '';
  return [kind ? `${kind}: ${amount}` : amount, formatDay(entry.on, intl)];
}

/** An entry as a line that leads to it. */
export function entryLine(
  { got, words }: Teller,
  ledger: LedgerId,
  { id, value }: Item<'entry'>,
): KeptLine {
  const { say, keeper } = got;
  const [title = '', ...lines] = entryWords(say, words, value);
  const who = value.ledger === 'errands' ? value.forWhom : 'from' in value ? value.from : undefined;
  const passed = value.ledger === 'abroad' && value.planned && value.left <= keeper.today;
  return {
    id,
    href: `#ledger/${ledger}/${id}`,
    title,
    lines: [
      ...lines,
      ...[who, value.note].filter((text): text is string => !!text),
      ...(passed ? [say('entry.passed')] : []),
    ],
  };
}

/** A ledger as a line with how it stands this year. */
export function ledgerLine(teller: Teller, ledger: LedgerId): KeptLine {
  const { say, keeper, items } = teller.got;
  const isEmpty = !items.some(({ value }) => value.ledger === ledger);
  const year = yearOf(keeper.today);
  const { lines } = tallyOf(teller, ledger, year);
  const shown =
    ledger === 'errands'
      ? lines
      : [`${say('year', { values: { year: String(year) } })}:`, ...lines.slice(0, 1)];
  return {
    id: ledger,
    href: `#ledger/${ledger}`,
    title: say(`name.${ledger}`),
    lines: isEmpty ? [] : [shown.slice(0, 2).join(' ')],
  };
}
