import type { Day } from '../base/day.ts';
import { DUTCH, say } from './say.ts';

const locale = DUTCH.intl;

const dates = new Intl.DateTimeFormat(locale, {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A period that starts on this day has no start that matters. */
export const ALWAYS: Day = '1900-01-01';

/** A day as a lawyer writes it: `22 november 2026`. */
export const dated = (day: Day): string => dates.format(new Date(`${day}T00:00:00Z`));

/** A stretch of days in words, by the keys of `claim`, `route` or `law`. */
export function stretch(
  key: 'claim' | 'route' | 'law',
  { from, until }: { readonly from?: Day; readonly until?: Day },
): string {
  const isFirst = from === undefined || from === ALWAYS;
  if (until === undefined) {
    return isFirst ? say('law.always') : say(`${key}.from`, { from: dated(from) });
  }
  if (isFirst) return say(`${key}.until`, { until: dated(until) });
  return say(`${key}.between`, { from: dated(from), until: dated(until) });
}
