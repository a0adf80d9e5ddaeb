import { toEuro } from '../base/cents.ts';
import { type Day, parseDay } from '../base/day.ts';
import type { Entry, EntryOf, LedgerId } from '../keep/records.ts';
import { amountFrom } from './answerForm.ts';
import type { DayGiven } from './DayField.tsx';

/** What stands in the form of an entry. `on` is the day of leaving for a trip. */
export interface LedgerDraft {
  readonly amount: string;
  readonly what?: string | undefined;
  readonly on: DayGiven;
  readonly back: DayGiven;
  readonly who: string;
  readonly note: string;
}

export type LedgerFault = 'wrongAmount' | 'wrongDay' | 'future' | 'backFirst' | 'choose';

/** What an entry of a ledger can be; where there is only one, nobody is asked. */
export const kindsOf = {
  gifts: ['money', 'goods', 'food-bank'],
  abroad: ['add'],
  errands: ['paid', 'paid-back'],
  earnings: ['add'],
  volunteer: ['add'],
} as const satisfies Record<LedgerId, readonly string[]>;

/** An empty form; a trip starts on a day that still has to be told. */
export const blankDraft = (ledger: LedgerId, today: Day): LedgerDraft => ({
  amount: '',
  on: ledger === 'abroad' ? undefined : today,
  back: undefined,
  who: '',
  note: '',
});

const whoIn = (entry: Entry): string => {
  if (entry.ledger === 'abroad') return '';
  return (entry.ledger === 'errands' ? entry.forWhom : entry.from) ?? '';
};

/** The form of an entry that is there. */
export function draftOf(entry: Entry): LedgerDraft {
  const rest = { who: whoIn(entry), note: entry.note ?? '' };
  if (entry.ledger === 'abroad') return { ...rest, amount: '', on: entry.left, back: entry.back };
  const amount = String(toEuro(entry.cents)).replace('.', ',');
  return {
    ...rest,
    amount,
    on: entry.on,
    back: undefined,
    ...('what' in entry && { what: entry.what }),
  };
}

type Read = { readonly entry: Entry } | { readonly fault: LedgerFault };
const asDay = (given: DayGiven): Day | undefined =>
  given === undefined ? undefined : parseDay(given);

function tripOf({ on, back }: LedgerDraft, today: Day, rest: object): Read {
  const [left, until] = [asDay(on), asDay(back)];
  if (!left || !until) return { fault: 'wrongDay' };
  if (until < left) return { fault: 'backFirst' };
  const planned = left > today ? { planned: true } : {};
  return { entry: { ledger: 'abroad', left, back: until, ...planned, ...rest } };
}

/** The entry that a form holds, or what is wrong with it. */
export function entryIn(ledger: LedgerId, draft: LedgerDraft, today: Day): Read {
  const note = draft.note.trim() && { note: draft.note.trim() };
  const rest = { ...(note || {}) };
  if (ledger === 'abroad') return tripOf(draft, today, rest);
  const cents = amountFrom(draft.amount);
  const on = asDay(draft.on);
  if (!cents) return { fault: 'wrongAmount' };
  if (!on) return { fault: 'wrongDay' };
  if (on > today) return { fault: 'future' };
  const who = draft.who.trim();
  const named = who ? { [ledger === 'errands' ? 'forWhom' : 'from']: who } : {};
  const kinds: readonly string[] = kindsOf[ledger];
  if (kinds.length === 1) return { entry: { ledger, on, cents, ...named, ...rest } as Entry };
  if (!draft.what || !kinds.includes(draft.what)) return { fault: 'choose' };
  const what = draft.what as EntryOf<'gifts' | 'errands'>['what'];
  return { entry: { ledger, on, cents, what, ...named, ...rest } as Entry };
}
