/** A calendar day as ISO text (`2026-11-22`); days compare correctly as text. */
export type Day = `${number}-${number}-${number}`;

const MS_PER_DAY = 86_400_000;

const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);

/** The calendar day of a moment in UTC. */
export const dayOfMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

/** Reads `yyyy-mm-dd`; anything that is not a real calendar day between 1900 and 2099 gives `undefined`. */
export function parseDay(text: string): Day | undefined {
  if (!/^(19|20)\d\d-\d\d-\d\d$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(ms) || dayOfMs(ms) !== text ? undefined : (text as Day);
}

export const addDays = (day: Day, days: number): Day => dayOfMs(toMs(day) + days * MS_PER_DAY);

/** The same day some months on; a day that month does not have becomes its last day. */
export function addMonths(day: Day, months: number): Day {
  const date = new Date(toMs(day));
  const dayOfMonth = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(dayOfMonth, last));
  return dayOfMs(date.getTime());
}

/** Whole days from one day to a later one; negative when `to` lies before `from`. */
export const daysBetween = (from: Day, to: Day): number => (toMs(to) - toMs(from)) / MS_PER_DAY;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

export const earlier = (a: Day, b: Day): Day => (a < b ? a : b);

/** 0 is Sunday. */
export const weekdayOf = (day: Day): number => new Date(toMs(day)).getUTCDay();

/** The given day of the month that follows, or of this month when it is still to come. */
export function nextDayOfMonth(after: Day, dayOfMonth: number): Day {
  const here = `${after.slice(0, 8)}${String(dayOfMonth).padStart(2, '0')}` as Day;
  return here > after ? here : addMonths(here, 1);
}
