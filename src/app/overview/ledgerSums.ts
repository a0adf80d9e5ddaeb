import { yearOf } from '../../base/day.ts';
import { formatValue } from '../../i18n/format.ts';
import { abroadYear } from '../../keep/ledgerAbroad.ts';
import { errandsIn } from '../../keep/ledgerErrands.ts';
import { earnedIn, volunteerYear } from '../../keep/ledgerMonths.ts';
import { giftYear } from '../../keep/ledgers.ts';
import type { Teller } from './ledgerWords.ts';

const euro = ({ words }: Teller, value: number): string =>
  formatValue(value, 'cents', words.language.intl);

const total = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, item) => sum + of(item), 0);

function gifts(teller: Teller, year: string): string | undefined {
  const { say, items, keeper } = teller.got;
  const { used } = giftYear(items, Number(year), keeper).pot;
  return used ? say('short.gifts', { values: { year, used: euro(teller, used) } }) : undefined;
}

function abroad({ got, words }: Teller, year: string): string | undefined {
  const { used, limit } = abroadYear(got.items, Number(year), got.keeper).pot;
  const days = (value: number) => formatValue(value, 'days', words.language.intl);
  if (!used) return undefined;
  if (limit === undefined) return got.say('short.days', { values: { year, used: days(used) } });
  return got.say('short.abroad', { values: { year, used: days(used), limit: days(limit) } });
}

function errands(teller: Teller): string | undefined {
  const all = errandsIn(teller.got.items);
  const paid = euro(
    teller,
    total(all, (one) => one.paid),
  );
  const back = euro(
    teller,
    total(all, (one) => one.back),
  );
  return all.length > 0 ? teller.got.say('short.errands', { values: { paid, back } }) : undefined;
}

function earnings(teller: Teller, year: string): string | undefined {
  const { say, items } = teller.got;
  const months = earnedIn(items, Number(year));
  const open = total(months, (month) => month.open);
  if (open) return say('short.open', { values: { year, open: euro(teller, open) } });
  const used = euro(
    teller,
    total(months, (month) => month.total),
  );
  return months.length > 0 ? say('short.earnings', { values: { year, used } }) : undefined;
}

function volunteer(teller: Teller, year: string): string | undefined {
  const { say, items, keeper } = teller.got;
  const { used } = volunteerYear(items, Number(year), keeper).pot;
  return used ? say('short.volunteer', { values: { year, used: euro(teller, used) } }) : undefined;
}

/** One line for each ledger with something in it this year: how it stands. */
export function ledgerSums(teller: Teller): readonly string[] {
  const year = String(yearOf(teller.got.keeper.today));
  const lines = [gifts, abroad, errands, earnings, volunteer].map((tell) => tell(teller, year));
  return lines.flatMap((line) => line ?? []);
}
