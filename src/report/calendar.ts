import { generateIcsCalendar, type IcsAlarm, type IcsEvent } from 'ts-ics';
import { addDays, type Day } from '../base/day.ts';

/** One thing to remember. `title` is neutral: others may see the calendar of this telephone. */
export interface Reminder {
  readonly title: string;
  readonly description?: string;
  readonly on: Day;
  readonly repeat?: 'monthly';
  /** Days before at which the telephone speaks up, at nine in the morning; 0 is the day itself. */
  readonly alarmDaysBefore?: readonly number[];
}

const NINE = 9;
const HOURS_IN_DAY = 24;

const dateOf = (day: Day) => ({ date: new Date(`${day}T00:00:00Z`), type: 'DATE' as const });

/* A whole-day event starts at midnight; an alarm counts from there. */
function alarmAt(daysBefore: number, title: string): IcsAlarm {
  const hours = daysBefore * HOURS_IN_DAY - NINE;
  const value = { before: hours > 0, hours: Math.abs(hours) };
  return { action: 'DISPLAY', description: title, trigger: { type: 'relative', value } };
}

function eventOf(reminder: Reminder, now: number, index: number): IcsEvent {
  const { title, description, on, repeat, alarmDaysBefore = [] } = reminder;
  return {
    summary: title,
    ...(description && { description }),
    uid: `${now.toString(36)}-${index}@doorgeefwijzer`,
    stamp: { date: new Date(now) },
    start: dateOf(on),
    end: dateOf(addDays(on, 1)),
    timeTransparent: 'TRANSPARENT',
    class: 'PRIVATE',
    ...(repeat && { recurrenceRule: { frequency: 'MONTHLY' } }),
    alarms: alarmDaysBefore.map((days) => alarmAt(days, title)),
  };
}

/** The text of a calendar file (RFC 5545) with these reminders as whole-day events; `now` in milliseconds. */
export const calendarFile = (reminders: readonly Reminder[], now: number): string =>
  generateIcsCalendar({
    version: '2.0',
    prodId: '-//Doorgeefwijzer//NL',
    events: reminders.map((reminder, index) => eventOf(reminder, now, index)),
  });
