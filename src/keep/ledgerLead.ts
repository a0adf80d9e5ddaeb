import { type Day, yearOf } from '../base/day.ts';
import type { Answers } from '../engine/flow.ts';
import { takenFrom } from './fromLedger.ts';
import { daysBefore } from './ledgerAbroad.ts';
import { errandsWith } from './ledgerErrands.ts';
import { centsOf, countsAsGift, type EntryItem, entriesOf, isOf } from './ledgers.ts';
import type { Item } from './readKept.ts';

type Items = readonly Item<'entry'>[];

/** A flow with the answers that an entry gives; what an entry cannot know, the flow asks. */
export interface Lead {
  readonly flow: string;
  readonly answers: Answers;
}

function giftLead({ id, value }: EntryItem<'gifts'>, items: Items): Lead {
  const { on: day, cents, what } = value;
  if (what === 'food-bank')
    return { flow: 'voedselbank-en-fonds', answers: { day, what: 'foodbank' } };
  const earlier = entriesOf(items, 'gifts').filter(
    (gift) =>
      gift.id !== id &&
      countsAsGift(gift) &&
      yearOf(gift.value.on) === yearOf(day) &&
      gift.value.on <= day,
  );
  const before = centsOf(earlier);
  return what === 'money'
    ? { flow: 'geld-gekregen', answers: { day, amount: cents, before } }
    : { flow: 'boodschappen-of-spullen', answers: { day, worth: cents, before } };
}

function tripLead({ id, value }: EntryItem<'abroad'>, items: Items, today: Day): Lead {
  const { left, back } = value;
  const before = daysBefore(entriesOf(items, 'abroad'), value, id);
  const what = left > today ? 'plan' : 'been';
  return { flow: 'buitenland', answers: { day: left, what, back, before } };
}

function errandLead(entry: EntryItem<'errands'>, items: Items): Lead {
  const { on: day } = entry.value;
  const { paid, back, cameFirst } = errandsWith(items, entry);
  const total = takenFrom(items, 'geld-van-een-ander', { day });
  return {
    flow: 'geld-van-een-ander',
    answers: {
      day,
      what: 'errands',
      ...(!cameFirst && { pays: 'after' }),
      ...(back > paid && { matches: 'more' }),
      ...(total !== undefined && { total }),
    },
  };
}

function volunteerLead({ value }: EntryItem<'volunteer'>, items: Items): Lead {
  const { on: day } = value;
  const month = takenFrom(items, 'vrijwilligerswerk', { day });
  const answers = { day, what: 'begun', ...(month !== undefined && { month }) };
  return { flow: 'vrijwilligerswerk', answers };
}

/** The flow that looks at an entry, with what the ledgers know filled in. */
export function leadOf(entry: Item<'entry'>, items: Items, today: Day): Lead {
  if (isOf('gifts')(entry)) return giftLead(entry, items);
  if (isOf('abroad')(entry)) return tripLead(entry, items, today);
  if (isOf('errands')(entry)) return errandLead(entry, items);
  if (isOf('volunteer')(entry)) return volunteerLead(entry, items);
  const { on: day } = (entry as EntryItem<'earnings'>).value;
  return { flow: 'klusjes', answers: { day, got: 'paid' } };
}
