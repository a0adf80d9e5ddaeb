import { euro } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import { formatCents } from '../i18n/format.ts';
import type { Profile } from '../municipality/profile.ts';
import { say } from './say.ts';

/** What one gemeente filled in, with where and when that was read. */
export interface LocalValue {
  readonly code: string;
  readonly gemeente: string;
  readonly from: Day;
  readonly value: string;
  readonly source: string;
  readonly seenOn: Day;
}

/** What gemeenten may fill in and a flow may turn on. */
export const localFields = [
  'giftLimit',
  'goodsInGiftLimit',
  'giftsWithIoaw',
  'charityGoods',
  'fundBills',
  'childStudy',
  'trialLivingTogether',
  'stayInNetherlands',
] as const satisfies readonly (keyof Profile['fields'])[];

export type LocalField = (typeof localFields)[number];

const written = (value: string | number | null): string => {
  if (value === null) return say('law.ended');
  return typeof value === 'number' ? formatCents(euro(value)) : say('law.yes');
};

/** Everything the profiles say of a field, by gemeente and then by day. */
export const localValues = (
  profiles: readonly Profile[],
  field: LocalField,
): readonly LocalValue[] =>
  profiles
    .flatMap(({ code, name, fields }) =>
      (fields[field] ?? []).map(({ from, value, source, seenOn }) => ({
        code,
        gemeente: name,
        from,
        value: written(value),
        source,
        seenOn,
      })),
    )
    .sort((one, other) => one.gemeente.localeCompare(other.gemeente, 'nl'));
