import { formatMonth, formatValue } from '../../i18n/format.ts';
import type { Words } from '../../i18n/words.ts';
import { abroadYear, type Stay } from '../../keep/ledgerAbroad.ts';
import { type Errands, errandsIn } from '../../keep/ledgerErrands.ts';
import { earnedIn, volunteerYear } from '../../keep/ledgerMonths.ts';
import { dayIn, giftYear, type Pot } from '../../keep/ledgers.ts';
import type { LedgerId } from '../../keep/records.ts';
import { valueOn } from '../../law/parameters.ts';
import type { Tally } from '../../screens/LedgerPage.tsx';
import type { LedgerGot } from './ledgerData.ts';

/** What a tally is told with: the ledgers, and how figures are written. */
export interface Teller {
  readonly got: Pick<LedgerGot, 'say' | 'items' | 'keeper'>;
  readonly words: Pick<Words, 'language'>;
}

const cents = ({ words }: Teller, value: number): string =>
  formatValue(value, 'cents', words.language.intl);
const count = ({ words }: Teller, value: number): string =>
  formatValue(value, 'days', words.language.intl);

type Unit = typeof cents | typeof count;

const valuesOf = (teller: Teller, unit: Unit, { used, limit }: Pot, year: number) => ({
  values: {
    used: unit(teller, used),
    limit: limit === undefined ? null : unit(teller, limit),
    left: limit === undefined ? null : unit(teller, Math.max(0, limit - used)),
    over: limit === undefined ? null : unit(teller, Math.max(0, used - limit)),
    year: String(year),
  },
});

const barOf = (teller: Teller, unit: Unit, { used, limit }: Pot): Pick<Tally, 'bar'> =>
  limit === undefined
    ? {}
    : {
        bar: {
          used,
          limit,
          label: teller.got.say('bar', {
            values: { used: unit(teller, used), limit: unit(teller, limit) },
          }),
        },
      };

const looksNow = ({ state }: Pot): boolean => state !== 'below';

function giftTally(teller: Teller, year: number): Tally {
  const { say, items, keeper } = teller.got;
  const { pot, foodBank } = giftYear(items, year, keeper);
  const filling = valuesOf(teller, cents, pot, year);
  const asks = {
    bijstand: 'gifts.askBenefit',
    aio: 'gifts.askAio',
    ioaw: 'gifts.askIoaw',
    ioaz: 'gifts.askIoaw',
  } as const;
  const ask = keeper.benefit ? asks[keeper.benefit] : 'gifts.askBenefit';
  return {
    lines: [
      say('gifts.total', filling),
      pot.state === 'ask' ? say(ask, filling) : say(`gifts.${pot.state}`, filling),
      ...(pot.assumed ? [say('gifts.assumed', filling)] : []),
      ...(foodBank > 0
        ? [say('gifts.foodBank', { values: { used: cents(teller, foodBank) } })]
        : []),
    ],
    ...barOf(teller, cents, pot),
    looks: pot.used > 0 && looksNow(pot),
  };
}

/** The days abroad of a year, with trips that are only thought of. */
export function abroadTally(teller: Teller, year: number, planned: readonly Stay[] = []): Tally {
  const { say, items, keeper } = teller.got;
  const { pot, longest, longestIsOver } = abroadYear(items, year, keeper, planned);
  const filling = valuesOf(teller, count, pot, year);
  const partnerLimit = valueOn('abroadDays', dayIn(year, keeper.today));
  const longer = { values: { ...filling.values, longest: count(teller, longest) } };
  const partner = {
    values: { partnerLimit: partnerLimit === null ? null : count(teller, partnerLimit) },
  };
  return {
    lines: [
      say('abroad.total', filling),
      say(`abroad.${pot.state as 'below' | 'near' | 'over' | 'ask'}`, filling),
      ...(longestIsOver ? [say('abroad.longest', longer)] : []),
      ...(pot.assumed ? [say('abroad.assumed', filling)] : []),
      ...(keeper.benefit === 'aio' ? [say('abroad.partner', partner)] : []),
      ...(keeper.benefit ? [] : [say('abroad.benefit')]),
    ],
    ...barOf(teller, count, pot),
    looks: pot.used > 0 && (looksNow(pot) || longestIsOver),
  };
}

function errandLines(teller: Teller, errands: Errands): string[] {
  const { say } = teller.got;
  const { whom, paid, back, withoutReceipt, cameFirst } = errands;
  const values = {
    paid: cents(teller, paid),
    back: cents(teller, back),
    left: cents(teller, Math.max(0, paid - back)),
    over: cents(teller, Math.max(0, back - paid)),
    count: count(teller, withoutReceipt),
  };
  const difference = back > paid ? 'more' : back < paid ? 'owed' : 'equal';
  return [
    ...(whom ? [say('errands.whom', { values: { whom } })] : []),
    say('errands.total', { values }),
    say(`errands.${difference}`, { values }),
    ...(cameFirst ? [say('errands.first')] : []),
    ...(withoutReceipt > 0 ? [say('errands.receipts', { values })] : []),
  ];
}

/** The errands of all years: what was paid is often paid back in the next one. */
export function errandsTally(teller: Teller): Tally {
  const all = errandsIn(teller.got.items);
  const sum = (of: 'paid' | 'back') => all.reduce((total, errands) => total + errands[of], 0);
  const pot = { used: sum('back'), limit: sum('paid') };
  return {
    lines: all.flatMap((errands) => errandLines(teller, errands)),
    ...(pot.limit > 0 && barOf(teller, cents, { ...pot, state: 'below', assumed: false })),
    looks: all.some(({ paid, back, cameFirst }) => back > paid || cameFirst),
  };
}

function earningsTally(teller: Teller, year: number): Tally {
  const { say, items } = teller.got;
  const months = earnedIn(items, year);
  const used = months.reduce((sum, { total }) => sum + total, 0);
  const open = months.reduce((sum, month) => sum + month.open, 0);
  const told = { used: used - open, limit: used, state: 'below', assumed: false } as const;
  return {
    lines: [
      say('earnings.total', { values: { used: cents(teller, used) } }),
      ...(open > 0 ? [say('earnings.open', { values: { open: cents(teller, open) } })] : []),
      ...(used > 0 && open === 0 ? [say('earnings.done')] : []),
    ],
    ...(used > 0 && barOf(teller, cents, told)),
    looks: open > 0,
  };
}

function volunteerMonthLines(teller: Teller, year: number): string[] {
  const { say, items, keeper } = teller.got;
  const { most } = volunteerYear(items, year, keeper);
  if (!most) return [];
  const { used, limit, state } = most.pot;
  const month = formatMonth(most.month, teller.words.language.intl);
  const values = { limit: limit === undefined ? null : cents(teller, limit) };
  return [
    say('volunteer.month', { values: { month, used: cents(teller, used) } }),
    ...(limit === undefined
      ? []
      : [say(state === 'over' ? 'volunteer.monthOver' : 'volunteer.monthBelow', { values })]),
  ];
}

function volunteerTally(teller: Teller, year: number): Tally {
  const { say, items, keeper } = teller.got;
  const { pot, most } = volunteerYear(items, year, keeper);
  const filling = valuesOf(teller, cents, pot, year);
  const age = valueOn('volunteerAge', dayIn(year, keeper.today));
  const young = { values: { age: age === null ? null : count(teller, age) } };
  const isYoungSomewhere = keeper.benefit === undefined || keeper.benefit === 'bijstand';
  return {
    lines: [
      say('volunteer.total', filling),
      say(`volunteer.${pot.state}`, filling),
      ...volunteerMonthLines(teller, year),
      ...(isYoungSomewhere ? [say('volunteer.young', young)] : []),
      ...(keeper.benefit ? [] : [say('volunteer.benefit')]),
    ],
    ...barOf(teller, cents, pot),
    looks: pot.used > 0 && (looksNow(pot) || most?.pot.state === 'over'),
  };
}

const tallies = {
  gifts: giftTally,
  abroad: abroadTally,
  errands: errandsTally,
  earnings: earningsTally,
  volunteer: volunteerTally,
} as const satisfies Record<LedgerId, (teller: Teller, year: number) => Tally>;

/** How a ledger stands in a year, in words and as a bar, and whether it is time to look. */
export const tallyOf = (teller: Teller, ledger: LedgerId, year: number): Tally =>
  tallies[ledger](teller, year);
