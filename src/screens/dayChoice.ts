import { addDays, type Day, parseDay } from '../base/day.ts';
import { latinDigits } from '../i18n/format.ts';
import type { DateParts } from '../ui/DateFields.tsx';

/** Ways to say when something happened; `fields` are those that ask for a date. */
export const dayChoices = {
  month: ['today', 'yesterday', 'thisMonth', 'earlier', 'later'],
  exact: ['today', 'yesterday', 'otherDay'],
} as const;
export type DayChoiceId = (typeof dayChoices)['month' | 'exact'][number];

/** The month is enough for `earlier`; the first of it is the strictest day. */
export const needsDay = (choice: string): boolean => choice === 'otherDay' || choice === 'later';
export const needsFields = (choice: string): boolean => needsDay(choice) || choice === 'earlier';

/** Reads what someone wrote in the date fields; nothing when it is no day. */
export function dayFromParts({ day, month, year }: DateParts, withDay: boolean): Day | undefined {
  const pad = (text: string) => latinDigits(text).trim().padStart(2, '0');
  return parseDay(`${latinDigits(year).trim()}-${pad(month)}-${withDay ? pad(day) : '01'}`);
}

export const partsOf = (day: Day): DateParts => {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: String(Number(date)), month: String(Number(month)), year };
};

/** The day that a choice without fields stands for. */
export function dayOfChoice(choice: string, today: Day): Day | undefined {
  if (choice === 'today') return today;
  if (choice === 'yesterday') return addDays(today, -1);
  return choice === 'thisMonth' ? (`${today.slice(0, 8)}01` as Day) : undefined;
}

/** The choice that an answer of before came from, to mark it again. */
export function choiceOfDay(day: Day, today: Day, exact: boolean): DayChoiceId {
  if (day === today) return 'today';
  if (day === addDays(today, -1)) return 'yesterday';
  if (exact) return 'otherDay';
  if (day > today) return 'later';
  return day.slice(0, 7) === today.slice(0, 7) ? 'thisMonth' : 'earlier';
}
