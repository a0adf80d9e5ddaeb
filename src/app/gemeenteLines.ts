import type { Day } from '../base/day.ts';
import { foreign, formatDay } from '../i18n/format.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { Profile } from '../municipality/profile.ts';
import { seenPages } from '../municipality/seenPages.ts';

/** What is known of a gemeente, in words: who does the work, and where and when it was read. */
export function gemeenteLines(
  say: ScreenReader<'gemeente'>,
  intl: string,
  profile: Profile,
  today: Day,
): readonly string[] {
  const dutch = (text: string) => (intl.startsWith('nl') ? text : foreign(text));
  const seen = seenPages(profile, today).map(({ host, seenOn }) =>
    say('seen', { values: { page: dutch(host), date: formatDay(seenOn, intl) } }),
  );
  return [
    ...(profile.service ? [say('service', { values: { service: dutch(profile.name) } })] : []),
    ...(seen.length > 0 ? seen : [say('unseen')]),
  ];
}
