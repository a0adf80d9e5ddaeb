/** What in a text may tell who somebody is. */
export const personalKinds = ['bsn', 'email', 'phone', 'account'] as const;
export type Personal = (typeof personalKinds)[number];

const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether nine digits pass the test that every BSN passes; one in eleven other numbers does so too. */
function passesElfproef(digits: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return sum !== 0 && sum % 11 === 0;
}

/* People write a BSN with points or spaces too; longer numbers are something else. */
const NINE_DIGITS = /(?<!\d)\d(?:[ .-]?\d){8}(?!\d)/g;
const EMAIL = /[^\s@]+@[^\s@]+\.[a-z]{2,}/i;
const ACCOUNT = /\b[a-z]{2}\d{2} ?[a-z]{4} ?\d{4}/i;
/* Ten digits from a 0, or nine after the code of the country. */
const PHONE = /(?<!\d)(?:(?:\+|00)31[ -]?(?:\(0\))?|0)[1-9](?:[ -]?\d){8}(?!\d)/;

const hasBsn = (text: string): boolean =>
  [...text.matchAll(NINE_DIGITS)].some(([found]) => passesElfproef(found.replace(/\D/g, '')));

/** What in this text looks like a BSN, an address, a phone number or a bank account; the first of them. */
export function personalIn(text: string): Personal | undefined {
  if (EMAIL.test(text)) return 'email';
  if (ACCOUNT.test(text)) return 'account';
  if (PHONE.test(text)) return 'phone';
  return hasBsn(text) ? 'bsn' : undefined;
}
