import { addDays, addMonths, type Day } from '../base/day.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { ScreenReader } from '../i18n/screenTexts.ts';
import type { Reminder } from './calendar.ts';

/** Days without an answer after which it is time to ask again. */
export const DAYS_TO_ANSWER = 10;

/**
 * What goes into the calendar after a verdict: the last day, a nudge when nothing is heard, and what comes
 * later, such as the last day to object.
 */
export function remindersFor(
  { duty, deadline, upcoming }: Outcome,
  today: Day,
  say: ScreenReader<'report'>,
): readonly Reminder[] {
  const last = deadline && deadline.date > today ? deadline.date : today;
  const act: Reminder = {
    title: say('calendar.title'),
    description: say('calendar.body'),
    on: last,
    alarmDaysBefore: last > today ? [1, 0] : [0],
  };
  const follow: Reminder = {
    title: say('calendar.followTitle'),
    description: say('calendar.followBody'),
    on: addDays(today, DAYS_TO_ANSWER),
    alarmDaysBefore: [0],
  };
  const later = upcoming.map(({ date }) => ({
    title: say('calendar.upcomingTitle'),
    description: say('calendar.upcomingBody'),
    on: date,
    alarmDaysBefore: [date > addMonths(today, 1) ? 14 : 1, 0],
  }));
  return [...(duty === 'no-report' ? [] : [act, follow]), ...later];
}
