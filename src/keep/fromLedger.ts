import { type Day, parseDay, yearOf } from '../base/day.ts';
import type { Answers } from '../engine/flow.ts';
import { daysBefore } from './ledgerAbroad.ts';
import { volunteerYear } from './ledgerMonths.ts';
import { ledgerFor } from './ledgerQuestions.ts';
import { centsOf, countsAsGift, type EntryItem, entriesOf } from './ledgers.ts';
import type { Item } from './readKept.ts';
import type { Entry } from './records.ts';

type Items = readonly Item<'entry'>[];

const amountIn = ({ amount, worth, perMonth }: Answers): number | undefined =>
  [amount, worth, perMonth].find((given): given is number => typeof given === 'number');
const dayIn = ({ day }: Answers): Day | undefined =>
  day === undefined ? undefined : parseDay(String(day));
const sameMonth = (a: Day, b: Day): boolean => a.slice(0, 7) === b.slice(0, 7);

/* A month is often all that a flow knows of a day, so the whole month of it counts as earlier. */
function giftsUpTo(items: Items, day: Day): readonly EntryItem<'gifts'>[] {
  return entriesOf(items, 'gifts').filter(
    (gift) =>
      countsAsGift(gift) &&
      yearOf(gift.value.on) === yearOf(day) &&
      gift.value.on.slice(0, 7) <= day.slice(0, 7),
  );
}

/* The gift that the flow is about may be among these; only the person knows, so it is never left out. */
function giftsBefore(items: Items, answers: Answers): number | undefined {
  const day = dayIn(answers);
  const gifts = day ? giftsUpTo(items, day) : [];
  return gifts.length > 0 ? centsOf(gifts) : undefined;
}

function tripsBefore(items: Items, answers: Answers): number | undefined {
  const day = dayIn(answers);
  const trips = entriesOf(items, 'abroad');
  return day && trips.length > 0 ? daysBefore(trips, { left: day }) : undefined;
}

/* A strict reader counts what came back for errands with the gifts (open point 12). */
/** What came from others in the year of a day: gifts, and what came back for errands. */
function gotFromOthers(items: Items, answers: Answers): number | undefined {
  const day = dayIn(answers);
  if (!day) return undefined;
  const inYear = ({ value }: { value: { on: Day } }) => yearOf(value.on) === yearOf(day);
  const back = entriesOf(items, 'errands').filter(({ value }) => value.what === 'paid-back');
  const got = [...entriesOf(items, 'gifts').filter(countsAsGift), ...back].filter(inYear);
  return got.length > 0 ? centsOf(got) : undefined;
}

function volunteerMonth(items: Items, answers: Answers): number | undefined {
  const day = dayIn(answers);
  return day && volunteerYear(items, yearOf(day), { today: day }).most?.pot.used;
}

type Take = (items: Items, answers: Answers) => number | undefined;
const takes: Readonly<Record<string, Take>> = {
  'geld-gekregen': giftsBefore,
  'boodschappen-of-spullen': giftsBefore,
  'voedselbank-en-fonds': giftsBefore,
  buitenland: tripsBefore,
  'geld-van-een-ander': gotFromOthers,
  vrijwilligerswerk: volunteerMonth,
};

/**
 * What the ledgers have for the question of a flow that asks for it (`ledgerQuestions.ts`), in cents or
 * days; nothing when they say nothing of it.
 */
export const takenFrom = (items: Items, flow: string, answers: Answers): number | undefined =>
  takes[flow]?.(items, answers);

const goodsIn: Readonly<Record<string, readonly string[]>> = {
  'boodschappen-of-spullen': ['person', 'charity'],
  'voedselbank-en-fonds': ['goods', 'bill'],
};

function giftFrom(flow: string, answers: Answers, on: Day): Entry | undefined {
  const cents = amountIn(answers);
  if (cents === undefined || cents === 0) return undefined;
  const kind = String(answers.who ?? answers.what ?? '');
  const isGoods = goodsIn[flow]?.includes(kind) ?? false;
  return { ledger: 'gifts', on, cents, what: isGoods ? 'goods' : 'money' };
}

/** The entry that the answers of a verdict make in a ledger; nothing where they hold none. */
export function entryFrom(flow: string, answers: Answers, today: Day): Entry | undefined {
  const day = dayIn(answers);
  if (!day) return undefined;
  const ledger = ledgerFor(flow);
  if (ledger === 'abroad') {
    const back = parseDay(String(answers.back));
    const isTrip = back !== undefined && back >= day;
    return isTrip
      ? { ledger: 'abroad', left: day, back, ...(day > today && { planned: true }) }
      : undefined;
  }
  return ledger === 'gifts' && day <= today ? giftFrom(flow, answers, day) : undefined;
}

/** Whether two entries may be about the same thing: an amount in one month, or one day of leaving. */
export function isSameEntry(a: Entry, b: Entry): boolean {
  if (a.ledger === 'abroad' || b.ledger === 'abroad')
    return a.ledger === 'abroad' && b.ledger === 'abroad' && a.left === b.left;
  return a.ledger === b.ledger && a.cents === b.cents && sameMonth(a.on, b.on);
}
