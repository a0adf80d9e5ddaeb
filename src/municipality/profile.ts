import * as v from 'valibot';
import { type Day, parseDay } from '../base/day.ts';

const day = v.custom<Day>(
  (input) => parseDay(String(input)) !== undefined,
  'not a day (yyyy-mm-dd)',
);
const link = v.pipe(v.string(), v.url(), v.startsWith('https://'));

/** Values through time, each with where and when it was read; `null` ends a value. */
const dated = <Schema extends v.GenericSchema>(value: Schema) =>
  v.array(
    v.strictObject({
      from: day,
      value: v.nullable(value),
      source: link,
      seenOn: day,
      note: v.optional(v.string()),
    }),
  );

const term = v.union([
  v.strictObject({ workingDays: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({ days: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  v.strictObject({
    beforeDayOfMonth: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(28)),
  }),
]);

export const channelKinds = [
  'online',
  'online-digid',
  'form',
  'phone',
  'email',
  'desk',
  'contact',
] as const;
export type ChannelKind = (typeof channelKinds)[number];

const gemeenteCode = v.pipe(v.string(), v.regex(/^GM\d{4}$/));

/** What a gemeente or joint service fills in where the law leaves room. Amounts are in euros here. */
export const profileSchema = v.strictObject({
  /** The CBS code of a gemeente; a joint service has a short name of its own. */
  code: v.union([gemeenteCode, v.pipe(v.string(), v.regex(/^[a-z]{3,}$/))]),
  name: v.pipe(v.string(), v.minLength(2)),
  /** The gemeenten that a joint service does the work for. Without a source that is what is generally known. */
  service: v.optional(
    v.strictObject({
      members: v.pipe(v.array(gemeenteCode), v.minLength(2)),
      source: v.optional(link),
      seenOn: v.optional(day),
    }),
  ),
  website: v.optional(link),
  fields: v.strictObject({
    page: v.optional(dated(link)),
    phone: v.optional(dated(v.pipe(v.string(), v.regex(/^[\d ]{5,14}$/)))),
    channels: v.optional(dated(v.array(v.picklist(channelKinds)))),
    reportTerm: v.optional(dated(term)),
    daysBeforeLeaving: v.optional(dated(v.pipe(v.number(), v.integer(), v.minValue(1)))),
    giftLimit: v.optional(dated(v.pipe(v.number(), v.minValue(0)))),
    goodsInGiftLimit: v.optional(dated(v.literal('yes'))),
    childStudy: v.optional(dated(v.literal('report'))),
    trialLivingTogether: v.optional(dated(v.literal('ask-first'))),
    stayInNetherlands: v.optional(dated(v.literal('report'))),
    giftsWithIoaw: v.optional(dated(v.literal('free'))),
    charityGoods: v.optional(dated(v.literal('free'))),
    fundBills: v.optional(dated(v.literal('free'))),
  }),
});

export type Profile = v.InferOutput<typeof profileSchema>;

/** Reads a profile; a broken one gives what is wrong with it, never an exception. */
export function readProfile(input: unknown): { profile: Profile } | { faults: string[] } {
  const result = v.safeParse(profileSchema, input);
  if (result.success) return { profile: result.output };
  return {
    faults: result.issues.map((issue) => `${v.getDotPath(issue) ?? 'profile'}: ${issue.message}`),
  };
}
