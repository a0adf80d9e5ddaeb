import { type Cents, toEuro } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import type { Unit } from '../law/timeline.ts';

/**
 * Marks a piece of Latin, left-to-right text (an amount, a Dutch word) inside another language.
 * Screens show it in a `bdi`; a terminal takes the marks out.
 */
export const foreign = (text: string): string => `[[${text}]]`;

/** The text without the marks around Dutch words and figures. */
export const plain = (text: string): string => text.replaceAll('[[', '').replaceAll(']]', '');

const DUTCH = 'nl-NL-u-nu-latn-ca-gregory';

/** An amount as it stands on Dutch letters: `€ 1.200`, or `€ 449,44`. */
export function formatCents(cents: Cents): string {
  const digits = cents % 100 === 0 ? 0 : 2;
  return new Intl.NumberFormat(DUTCH, {
    style: 'currency',
    currency: 'EUR',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(toEuro(cents));
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/* Making a format costs a hundred times what using it does, so each is made once. */
function written(day: Day, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = locale + options.day;
  const format =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(locale, {
      ...options,
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    });
  dateFormats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

const longDate = (day: Day, locale: string): string =>
  written(day, locale, { weekday: 'long', day: 'numeric' });

/** A day written out; in another language than Dutch the Dutch date stands beside it. */
export function formatDay(day: Day, locale: string): string {
  const dutch = longDate(day, DUTCH);
  return locale.startsWith('nl') ? dutch : `${longDate(day, locale)} (${foreign(dutch)})`;
}

const longMonth = (day: Day, locale: string): string => written(day, locale, {});

/** The month of a day written out, as `formatDay` does a day. */
export function formatMonth(day: Day, locale: string): string {
  const dutch = longMonth(day, DUTCH);
  return locale.startsWith('nl') ? dutch : `${longMonth(day, locale)} (${foreign(dutch)})`;
}

/** A figure with its unit left to the sentence around it; only money carries its own sign. */
export function formatValue(value: number | string, unit: Unit | 'day', locale: string): string {
  if (unit === 'day') return formatDay(value as Day, locale);
  const text = unit === 'cents' ? formatCents(Number(value)) : String(value);
  return locale.startsWith('nl') ? text : foreign(text);
}

/** Digits of other scripts (٣, ۳) as 0-9; phones in Arabic and Persian type them. */
export const latinDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) =>
    String((digit.codePointAt(0) ?? 0) & 15),
  );
