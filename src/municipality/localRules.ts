import { euro } from '../base/cents.ts';
import { addMonths, type Day } from '../base/day.ts';
import type { LocalChoice, LocalChoices, LocalRules } from '../law/local.ts';
import type { ChannelKind, Profile } from './profile.ts';

type Fields = Profile['fields'];
type FieldName = keyof Fields;
type Entry<F extends FieldName> = NonNullable<Fields[F]>[number];

/** After this many months a page is too old to show what it said. */
const STALE_AFTER_MONTHS = 15;

/** Whether a page was seen too long ago to go by what it said. */
export const seenTooLongAgo = (seenOn: Day, today: Day): boolean =>
  addMonths(seenOn, STALE_AFTER_MONTHS) < today;

/** The entry that held on a day; nothing when it ended, began later, or was seen too long ago. */
export function entryOn<F extends FieldName>(
  profile: Profile,
  field: F,
  day: Day,
  today: Day = day,
): Entry<F> | undefined {
  const entries = (profile.fields[field] ?? []) as readonly Entry<F>[];
  const entry = entries.findLast(({ from }) => from <= day);
  if (!entry || entry.value === null) return undefined;
  return seenTooLongAgo(entry.seenOn, today) ? undefined : entry;
}

const choiceFields = [
  'goodsInGiftLimit',
  'childStudy',
  'trialLivingTogether',
  'stayInNetherlands',
  'giftsWithIoaw',
  'charityGoods',
  'fundBills',
] as const satisfies readonly LocalChoice[];

/** What held locally on the day of the event, as far as the profile knows. */
export function localRulesOn(profile: Profile, day: Day, today: Day): LocalRules {
  const value = <F extends FieldName>(field: F): Entry<F>['value'] | undefined =>
    entryOn(profile, field, day, today)?.value ?? undefined;
  const choices: { [F in LocalChoice]?: LocalChoices[F] } = {};
  for (const field of choiceFields) {
    const found = value(field);
    if (found) Object.assign(choices, { [field]: found });
  }
  const giftLimit = value('giftLimit');
  const reportTerm = value('reportTerm');
  const daysBeforeLeaving = value('daysBeforeLeaving');
  return {
    choices,
    ...(giftLimit && { giftLimit: euro(giftLimit) }),
    ...(reportTerm && { reportTerm }),
    ...(daysBeforeLeaving && { daysBeforeLeaving }),
  };
}

/** One way to reach the office. A way without DigiD, e-mail or typing is always among them. */
export interface Channel {
  readonly kind: ChannelKind | 'letter-number';
  readonly value?: string;
}

/**
 * The ways to reach the office today: those it names itself first, or its website where it names none;
 * then the number on the last letter and the desk.
 */
export function channelsOf(profile: Profile | undefined, today: Day): readonly Channel[] {
  const always: Channel[] = [{ kind: 'letter-number' }, { kind: 'desk' }];
  if (!profile) return always;
  const page = entryOn(profile, 'page', today)?.value ?? profile.website;
  const phone = entryOn(profile, 'phone', today)?.value;
  const kinds = entryOn(profile, 'channels', today)?.value ?? [];
  const online: Channel[] = page && kinds.length === 0 ? [{ kind: 'online', value: page }] : [];
  const known = kinds
    .filter((kind) => kind !== 'desk' && kind !== 'phone')
    .map((kind): Channel => (kind.startsWith('online') && page ? { kind, value: page } : { kind }));
  return [
    ...(phone ? [{ kind: 'phone' as const, value: phone }] : []),
    ...known,
    ...online,
    ...always,
  ];
}
