import { formatMonth, formatValue } from '../../i18n/format.ts';
import { abroadYear } from '../../keep/ledgerAbroad.ts';
import { type Errands, errandsIn } from '../../keep/ledgerErrands.ts';
import { earnedIn, volunteerYear } from '../../keep/ledgerMonths.ts';
import { giftYear } from '../../keep/ledgers.ts';
import type { Item } from '../../keep/readKept.ts';
import type { LedgerId } from '../../keep/records.ts';
import type { Teller } from './ledgerWords.ts';

const euro = ({ words }: Teller, value: number): string =>
  formatValue(value, 'cents', words.language.intl);

const usedOf = (teller: Teller, used: number) => ({ values: { used: euro(teller, used) } });

function giftLines(teller: Teller, year: number): string[] {
  const { say, items, keeper } = teller.got;
  const { pot, foodBank } = giftYear(items, year, keeper);
  return [
    say('print.got', usedOf(teller, pot.used)),
    ...(foodBank > 0 ? [say('print.foodBank', usedOf(teller, foodBank))] : []),
  ];
}

function abroadLines({ got, words }: Teller, year: number): string[] {
  const { pot } = abroadYear(got.items, year, got.keeper);
  const used = formatValue(pot.used, 'days', words.language.intl);
  return [got.say('abroad.total', { values: { used } })];
}

function earningLines(teller: Teller, year: number): string[] {
  const { say, items } = teller.got;
  const { intl } = teller.words.language;
  const months = earnedIn(items, year);
  const used = months.reduce((sum, { total }) => sum + total, 0);
  return [
    say('print.earned', usedOf(teller, used)),
    ...months.map(({ month, total }) =>
      say('earnings.month', {
        values: { month: formatMonth(month, intl), used: euro(teller, total) },
      }),
    ),
  ];
}

function volunteerLines(teller: Teller, year: number): string[] {
  const { say, items, keeper } = teller.got;
  return [say('print.got', usedOf(teller, volunteerYear(items, year, keeper).pot.used))];
}

/* Within one year the difference says nothing: it is often paid back in the next one. */
function errandLines(teller: Teller, errands: Errands, isWhole: boolean): string[] {
  const { say } = teller.got;
  const { whom, paid, back } = errands;
  const values = {
    paid: euro(teller, paid),
    back: euro(teller, back),
    left: euro(teller, paid - back),
    over: euro(teller, back - paid),
  };
  const owed = back < paid ? say('print.owed', { values }) : say('errands.equal');
  const difference = back > paid ? say('print.more', { values }) : owed;
  const paidAndBack = say('print.errands', { values });
  return [
    ...(whom ? [say('errands.whom', { values: { whom } })] : []),
    isWhole ? `${paidAndBack} ${difference}` : paidAndBack,
  ];
}

const linesOf = {
  gifts: giftLines,
  abroad: abroadLines,
  earnings: earningLines,
  volunteer: volunteerLines,
} as const;

/** What these entries of a ledger come to, in the words of who kept them; `year` is left out for all years. */
export function totalsOf(
  teller: Teller,
  ledger: LedgerId,
  entries: readonly Item<'entry'>[],
  year: number | undefined,
): readonly string[] {
  if (ledger !== 'errands') return year === undefined ? [] : linesOf[ledger](teller, year);
  const isWhole = year === undefined;
  return errandsIn(entries).flatMap((errands) => errandLines(teller, errands, isWhole));
}
