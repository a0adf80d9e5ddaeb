import * as v from 'valibot';
import { type Day, parseDay } from '../base/day.ts';
import { benefits } from '../engine/flow.ts';

const day = v.custom<Day>((input) => parseDay(String(input)) !== undefined, 'not a day');
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));
const line = v.pipe(v.string(), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(4000));
const cents = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e10));
const office = v.picklist(['gemeente', 'svb']);
const answers = v.record(id, v.union([v.pipe(v.string(), v.maxLength(80)), v.number()]));

/**
 * A verdict that somebody kept. `outcome` is what the app said then, by build `build`; opening it replays
 * the answers with the flow of now and says what changed (`foundations.md` 21).
 */
export const checkSchema = v.strictObject({
  flow: id,
  answers,
  /** The day the check was made. */
  on: day,
  municipality: v.optional(id),
  outcome: v.strictObject({
    id,
    duty: v.picklist(['report', 'no-report', 'ask-first', 'unknown-law']),
    to: office,
    /** The last day to report, when there is one. */
    deadline: v.optional(day),
  }),
  build: line,
  /** The day on which it was reported, asked or put aside. */
  doneOn: v.optional(day),
});
export type Check = v.InferOutput<typeof checkSchema>;

export const proofWays = ['online', 'email', 'letter', 'phone', 'desk', 'form', 'other'] as const;

/** That something was reported: when, how, to whom, and what shows it. */
export const proofSchema = v.strictObject({
  /** The check it belongs to, when there is one. */
  check: v.optional(id),
  /** The life event; a report may have been made without a check. */
  flow: v.optional(id),
  what: line,
  on: day,
  how: v.picklist(proofWays),
  to: office,
  /** Who was spoken to; never a BSN. */
  whom: v.optional(line),
  reference: v.optional(line),
  note: v.optional(text),
  photos: v.array(id),
  /** The day to ask again when nothing was heard. */
  followUp: v.optional(day),
  answeredOn: v.optional(day),
});
export type Proof = v.InferOutput<typeof proofSchema>;

/** A receipt or a letter, already shrunk; bytes, so that it can be locked and moved like all else. */
export const photoSchema = v.strictObject({
  type: v.picklist(['image/jpeg', 'image/png', 'image/webp', 'application/pdf']),
  name: v.optional(line),
  bytes: v.instance(Uint8Array),
});
export type Photo = v.InferOutput<typeof photoSchema>;

export const ledgers = ['gifts', 'abroad', 'errands', 'earnings', 'volunteer'] as const;
export type LedgerId = (typeof ledgers)[number];

const base = { note: v.optional(line), photos: v.optional(v.array(id)) };
/** One line of a ledger. Amounts in whole cents. */
export const entrySchema = v.variant('ledger', [
  v.strictObject({
    ledger: v.literal('gifts'),
    on: day,
    cents,
    /** The food bank counts apart; help in kind counts with money. */
    what: v.picklist(['money', 'goods', 'food-bank']),
    from: v.optional(line),
    ...base,
  }),
  v.strictObject({
    ledger: v.literal('abroad'),
    /** The day of leaving does not count, the day of return does. */
    left: day,
    back: day,
    /** Not yet travelled: to look ahead before booking. */
    planned: v.optional(v.boolean()),
    ...base,
  }),
  v.strictObject({
    ledger: v.literal('errands'),
    on: day,
    cents,
    /** Paid for the other, or paid back by the other. */
    what: v.picklist(['paid', 'paid-back']),
    forWhom: v.optional(line),
    ...base,
  }),
  v.strictObject({
    ledger: v.literal('earnings'),
    on: day,
    cents,
    from: v.optional(line),
    /** What is earned is always reported: the day on which it was. */
    reportedOn: v.optional(day),
    ...base,
  }),
  v.strictObject({
    ledger: v.literal('volunteer'),
    on: day,
    cents,
    from: v.optional(line),
    ...base,
  }),
]);
export type Entry = v.InferOutput<typeof entrySchema>;
export type EntryOf<L extends LedgerId> = Extract<Entry, { ledger: L }>;

/** What somebody chose to tell for looking ahead. Names are what they like to call someone. */
export const planSchema = v.strictObject({
  benefit: v.optional(v.picklist(benefits)),
  ownBirthday: v.optional(day),
  people: v.array(v.strictObject({ id, name: line, birthday: day, studyEnds: v.optional(day) })),
  dates: v.array(
    v.strictObject({
      id,
      what: v.picklist(['review', 'objection', 'work-ends', 'aow', 'other']),
      on: day,
      name: v.optional(line),
    }),
  ),
  /** The last month check, by its day. */
  monthCheckOn: v.optional(day),
  /** The flows that a month check led to and that are still to be looked at. */
  monthToDo: v.optional(v.array(id)),
});
export type Plan = v.InferOutput<typeof planSchema>;

/** What each kind of kept thing holds. */
export const keptSchemas = {
  check: checkSchema,
  proof: proofSchema,
  photo: photoSchema,
  entry: entrySchema,
  plan: planSchema,
} as const;
