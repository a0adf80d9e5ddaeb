import type { Day } from '../../base/day.ts';
import { entryOn } from '../../municipality/localRules.ts';
import type { Profile } from '../../municipality/profile.ts';

const rules = [
  'reportTerm',
  'daysBeforeLeaving',
  'giftLimit',
  'goodsInGiftLimit',
  'childStudy',
  'trialLivingTogether',
  'stayInNetherlands',
  'giftsWithIoaw',
  'charityGoods',
  'fundBills',
] as const satisfies readonly (keyof Profile['fields'])[];

export type LocalRule = (typeof rules)[number];

/** Something that a gemeente filled in itself, with where and when that was read. */
export interface LocalFact {
  readonly rule: LocalRule;
  readonly value: unknown;
  readonly from: Day;
  readonly source: string;
  readonly seenOn: Day;
}

/** What the gemeente itself says for the day of the event, as far as that still counts. */
export const localFacts = (profile: Profile, day: Day, today: Day): readonly LocalFact[] =>
  rules.flatMap((rule) => {
    const entry = entryOn(profile, rule, day, today);
    if (!entry) return [];
    const { value, from, source, seenOn } = entry;
    return [{ rule, value, from, source, seenOn }];
  });
