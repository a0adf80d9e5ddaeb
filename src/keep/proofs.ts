import { addDays, type Day } from '../base/day.ts';
import { latinDigits } from '../i18n/format.ts';
import type { Check, Proof } from './records.ts';

/** Days without an answer after which it is time to ask again. */
export const DAYS_TO_ANSWER = 10;

/* Nine digits, as people write them: in one piece or in groups. */
const NINE_DIGITS = /(?<!\d)\d(?:[ .-]?\d){8}(?![ .-]?\d)/g;

/* The test that every BSN passes: 9a + 8b + … + 2h - i is a multiple of eleven. */
function passesTest(nine: string): boolean {
  const digits = [...nine.replace(/\D/g, '')].map(Number);
  const sum = digits.reduce((total, digit, at) => total + digit * (at === 8 ? -1 : 9 - at), 0);
  return sum > 0 && sum % 11 === 0;
}

/** Whether a text seems to hold a BSN, in the digits of any script. */
export const seemsBsn = (text: string): boolean =>
  (latinDigits(text).match(NINE_DIGITS) ?? []).some(passesTest);

/** The text without what seems to be a BSN. */
export const withoutBsn = (text: string): string =>
  seemsBsn(text)
    ? latinDigits(text)
        .replace(NINE_DIGITS, (nine) => (passesTest(nine) ? '' : nine))
        .replace(/ {2,}/g, ' ')
        .trim()
    : text;

/** A proof to fill in, as far as it is known already. */
export function blankProof(
  today: Day,
  what: string,
  from?: { readonly id: string; readonly value: Check },
): Proof {
  return {
    ...(from && { check: from.id, flow: from.value.flow }),
    what,
    on: today,
    how: 'online',
    to: from?.value.outcome.to ?? 'gemeente',
    photos: [],
    followUp: addDays(today, DAYS_TO_ANSWER),
  };
}
