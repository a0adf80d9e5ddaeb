import { describe, expect, it } from 'vitest';
import { euro } from '../../src/base/cents.ts';
import type { Day } from '../../src/base/day.ts';
import { abroadYear, daysBefore, daysInYear, yearsOf } from '../../src/keep/ledgerAbroad.ts';
import { errandsIn } from '../../src/keep/ledgerErrands.ts';
import { earnedIn, volunteerYear } from '../../src/keep/ledgerMonths.ts';
import { entriesOf, giftYear, type Keeper } from '../../src/keep/ledgers.ts';
import type { Item } from '../../src/keep/readKept.ts';
import type { Entry, EntryOf } from '../../src/keep/records.ts';
import { valueOn } from '../../src/law/parameters.ts';

const TODAY: Day = '2026-11-23';
const on = (today: Day, benefit?: Keeper['benefit']): Keeper => ({ today, benefit });
const bijstand = on(TODAY, 'bijstand');

const itemsOf = (...entries: readonly Entry[]): readonly Item<'entry'>[] =>
  entries.map((value, at) => ({ id: String(at), value }));
const gift = (day: Day, amount: number, what: EntryOf<'gifts'>['what'] = 'money'): Entry => ({
  ledger: 'gifts',
  on: day,
  cents: euro(amount),
  what,
});
const trip = (left: Day, back: Day): Entry => ({ ledger: 'abroad', left, back });
const errand = (
  day: Day,
  amount: number,
  what: EntryOf<'errands'>['what'],
  more: Partial<EntryOf<'errands'>> = {},
): Entry => ({ ledger: 'errands', on: day, cents: euro(amount), what, ...more });
const earned = (day: Day, amount: number, reportedOn?: Day): Entry => ({
  ledger: 'earnings',
  on: day,
  cents: euro(amount),
  ...(reportedOn && { reportedOn }),
});
const allowance = (day: Day, amount: number): Entry => ({
  ledger: 'volunteer',
  on: day,
  cents: euro(amount),
});

const LIMIT = (valueOn('giftLimit', TODAY) ?? 0) / 100;

describe('the ledger of gifts', () => {
  it.each([
    ['a cent under three quarters', LIMIT * 0.75 - 0.01, 'below'],
    ['three quarters', LIMIT * 0.75, 'near'],
    ['the limit itself', LIMIT, 'near'],
    ['a cent more', LIMIT + 0.01, 'over'],
  ])('stands as it should with %s', (_, amount, state) => {
    expect(giftYear(itemsOf(gift('2026-03-01', amount)), 2026, bijstand).pot.state).toBe(state);
  });

  it('adds up money and goods, and keeps the food bank apart', () => {
    const items = itemsOf(
      gift('2026-01-01', 100),
      gift('2026-12-31', 50, 'goods'),
      gift('2026-06-01', 40, 'food-bank'),
    );
    const { pot, foodBank } = giftYear(items, 2026, bijstand);
    expect([pot.used, foodBank]).toEqual([euro(150), euro(40)]);
  });

  it('begins again on 1 January, with the old amount as long as the new one is not out', () => {
    const items = itemsOf(gift('2026-12-31', LIMIT + 1), gift('2027-01-01', 10));
    const newYear = on('2027-01-01', 'bijstand');
    expect(giftYear(items, 2026, newYear).pot.state).toBe('over');
    expect(giftYear(items, 2027, newYear).pot).toEqual({
      used: euro(10),
      limit: euro(LIMIT),
      state: 'below',
      assumed: true,
    });
  });

  it('says that the limit is not known for a year that nobody checked', () => {
    const items = itemsOf(gift('2028-01-02', 10));
    const { pot } = giftYear(items, 2028, on('2028-01-02', 'bijstand'));
    expect([pot.state, pot.limit]).toEqual(['unknown', undefined]);
  });

  it('knows no limit before 2026', () => {
    const { pot } = giftYear(itemsOf(gift('2025-12-31', 10)), 2025, bijstand);
    expect([pot.state, pot.limit]).toEqual(['none', undefined]);
  });

  it.each(['aio', undefined] as const)('lets nobody rest on the limit with %s', (benefit) => {
    const within = giftYear(itemsOf(gift('2026-03-01', 10)), 2026, on(TODAY, benefit));
    const over = giftYear(itemsOf(gift('2026-03-01', LIMIT + 1)), 2026, on(TODAY, benefit));
    expect([within.pot.state, over.pot.state]).toEqual(['ask', 'over']);
  });

  it.each(['ioaw', 'ioaz'] as const)('shows no limit with %s', (benefit) => {
    const { pot } = giftYear(itemsOf(gift('2026-03-01', 2000)), 2026, on(TODAY, benefit));
    expect([pot.state, pot.limit]).toEqual(['ask', undefined]);
  });
});

describe('the ledger of days abroad', () => {
  it('counts the day of return and not the day of leaving, per calendar year', () => {
    const stay = { left: '2026-12-26', back: '2027-01-09' } as const;
    expect([2025, 2026, 2027, 2028].map((year) => daysInYear(stay, year))).toEqual([0, 5, 9, 0]);
    expect(yearsOf(stay)).toEqual([2026, 2027]);
  });

  it('begins on 1 January with a return on that day', () => {
    const stay = { left: '2026-12-31', back: '2027-01-01' } as const;
    expect([2026, 2027].map((year) => daysInYear(stay, year))).toEqual([0, 1]);
  });

  it.each([
    ['2026-03-21', 'below'],
    ['2026-03-22', 'near'],
    ['2026-03-29', 'near'],
    ['2026-03-30', 'over'],
  ] as const)('weighs a trip from 1 March until %s', (back, state) => {
    const { pot } = abroadYear(itemsOf(trip('2026-03-01', back)), 2026, bijstand);
    expect(pot.state).toBe(state);
  });

  it('finds a stay that is too long although each of its years is within the limit', () => {
    const items = itemsOf(trip('2026-12-18', '2027-01-20'));
    const years = [2026, 2027].map((year) => abroadYear(items, year, bijstand));
    expect(years.map(({ pot }) => pot.used)).toEqual([13, 20]);
    expect(years.every(({ pot }) => pot.state !== 'over')).toBe(true);
    expect(years.every(({ longestIsOver }) => longestIsOver)).toBe(true);
  });

  it('tells before booking what is left', () => {
    const items = itemsOf(trip('2026-03-01', '2026-03-21'));
    const plan = [{ left: '2026-12-10', back: '2026-12-20' }] as const;
    const { pot } = abroadYear(items, 2026, bijstand, plan);
    expect([pot.used, pot.limit, pot.state]).toEqual([30, 28, 'over']);
  });

  it('takes thirteen weeks with AIO, four without a known benefit, none with IOAW', () => {
    const limits = (['aio', undefined, 'ioaw'] as const).map(
      (benefit) => abroadYear([], 2026, on(TODAY, benefit)).pot.limit,
    );
    expect(limits).toEqual([91, 28, undefined]);
  });

  it('warns that a later year was not checked', () => {
    expect([2026, 2027].map((year) => abroadYear([], year, bijstand).pot.assumed)).toEqual([
      false,
      true,
    ]);
  });

  it('counts for a flow only the trips that began earlier in that year', () => {
    const items = itemsOf(
      trip('2025-12-30', '2026-01-04'),
      trip('2026-05-01', '2026-05-11'),
      trip('2026-11-01', '2026-11-05'),
    );
    expect(daysBefore(entriesOf(items, 'abroad'), { left: '2026-11-01' })).toBe(14);
  });
});

describe('the ledger of errands', () => {
  const photos = ['photo'];

  it('tells for each person what was paid and what came back, over the years', () => {
    const items = itemsOf(
      errand('2026-12-30', 30, 'paid', { forWhom: 'Mama', photos }),
      errand('2027-01-02', 20, 'paid-back', { forWhom: 'mama ' }),
      errand('2026-12-30', 5, 'paid', { forWhom: 'Piet' }),
    );
    const found = errandsIn(items).map(({ paid, back, withoutReceipt }) => [
      paid,
      back,
      withoutReceipt,
    ]);
    expect(found).toEqual([
      [euro(30), euro(20), 0],
      [euro(5), 0, 1],
    ]);
  });

  it('sees money that came before it was spent', () => {
    const advance = [
      errand('2026-11-01', 50, 'paid-back', { photos }),
      errand('2026-11-02', 50, 'paid', { photos }),
    ];
    expect(errandsIn(itemsOf(...advance))[0]?.cameFirst).toBe(true);
    const sameDay = advance.map((entry) => ({ ...entry, on: '2026-11-01' }) as Entry);
    expect(errandsIn(itemsOf(...sameDay))[0]?.cameFirst).toBe(false);
  });

  it('takes too much at the end for too much, not for an advance', () => {
    const items = itemsOf(errand('2026-11-01', 10, 'paid'), errand('2026-11-02', 15, 'paid-back'));
    expect(errandsIn(items)[0]).toMatchObject({ cameFirst: false, paid: 1000, back: 1500 });
  });
});

describe('the ledger of earnings', () => {
  it('keeps for each month what is not reported yet', () => {
    const items = itemsOf(
      earned('2026-10-31', 20, '2026-11-01'),
      earned('2026-11-01', 30),
      earned('2026-11-20', 5, '2026-11-21'),
      earned('2025-11-20', 99),
    );
    const months = earnedIn(items, 2026).map(({ month, total, open }) => [month, total, open]);
    expect(months).toEqual([
      ['2026-11-01', euro(35), euro(30)],
      ['2026-10-01', euro(20), 0],
    ]);
  });
});

describe('the ledger of an allowance for volunteers', () => {
  const month = valueOn('volunteerMonth', TODAY) ?? 0;

  it('weighs the year, and the month with most', () => {
    const items = itemsOf(
      allowance('2026-01-10', month / 100),
      allowance('2026-02-10', 100),
      allowance('2026-02-20', month / 100),
    );
    const { pot, most } = volunteerYear(items, 2026, bijstand);
    expect([pot.used, pot.state]).toEqual([2 * month + euro(100), 'below']);
    expect([most?.month, most?.pot.state]).toEqual(['2026-02-01', 'over']);
  });

  it.each([
    [2024, 'none'],
    [2025, 'below'],
    [2027, 'unknown'],
  ])('has in %i the limit that is known: %s', (year, state) => {
    const items = itemsOf(allowance(`${year}-01-10` as Day, 10));
    expect(volunteerYear(items, year, bijstand).pot.state).toBe(state);
  });

  it('shows no limit with IOAW', () => {
    const items = itemsOf(allowance('2026-01-10', 10));
    expect(volunteerYear(items, 2026, on(TODAY, 'ioaw')).pot).toMatchObject({ state: 'ask' });
  });
});
