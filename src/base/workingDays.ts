import { addDays, type Day, weekdayOf, yearOf } from './day.ts';

/** Easter Sunday of a year in the Gregorian calendar (anonymous Gregorian computus). */
function easterOf(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d =
    (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7;
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114;
  const month = String(Math.floor(f / 31)).padStart(2, '0');
  const day = String((f % 31) + 1).padStart(2, '0');
  return `${year}-${month}-${day}` as Day;
}

/** King's Day is 27 April, or the day before when that is a Sunday. */
function kingsDayOf(year: number): Day {
  const day: Day = `${year}-04-27`;
  return weekdayOf(day) === 0 ? addDays(day, -1) : day;
}

/**
 * Dutch public holidays of a year. 5 May counts only in the years divisible by five, when offices
 * are closed; Good Friday never: leaving a day out only makes a term end earlier, which is safe.
 */
export function publicHolidays(year: number): readonly Day[] {
  const easter = easterOf(year);
  const days: Day[] = [
    `${year}-01-01`,
    addDays(easter, 1),
    kingsDayOf(year),
    addDays(easter, 39),
    addDays(easter, 50),
    `${year}-12-25`,
    `${year}-12-26`,
  ];
  if (year % 5 === 0) days.push(`${year}-05-05`);
  return days;
}

export function isWorkingDay(day: Day): boolean {
  const weekday = weekdayOf(day);
  return weekday !== 0 && weekday !== 6 && !publicHolidays(yearOf(day)).includes(day);
}

/** The n-th working day after a day; the day itself does not count. */
export function addWorkingDays(day: Day, count: number): Day {
  let at = day;
  for (let left = count; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
