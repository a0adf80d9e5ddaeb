import type { Day } from '../base/day.ts';
import type { Outcome } from '../engine/outcome.ts';
import { plain } from '../i18n/format.ts';
import { calendarFile, type Reminder } from '../report/calendar.ts';
import { remindersFor } from '../report/reminders.ts';
import type { Place } from '../screens/place.ts';
import { screenIn } from './catalogue.ts';

/** Hands these reminders to the device as a calendar file with a neutral name. */
export function giveCalendar(reminders: readonly Reminder[], now: number): void {
  const bare = reminders.map((reminder) => ({
    ...reminder,
    title: plain(reminder.title),
    ...(reminder.description && { description: plain(reminder.description) }),
  }));
  const link = document.createElement('a');
  const file = new Blob([calendarFile(bare, now)], { type: 'text/calendar;charset=utf-8' });
  link.href = URL.createObjectURL(file);
  link.download = 'agenda.ics';
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Puts what follows from a verdict into the calendar; gives the line that says so. */
export async function toCalendar(
  place: Place,
  found: Outcome,
  today: Day,
  now: number,
): Promise<string> {
  const say = await screenIn(place.root, place.language, 'report');
  giveCalendar(remindersFor(found, today, say), now);
  return say('calendar.made');
}
