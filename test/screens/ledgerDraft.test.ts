import { describe, expect, it } from 'vitest';
import type { Entry } from '../../src/keep/records.ts';
import { blankDraft, draftOf, entryIn } from '../../src/screens/ledgerDraft.ts';

const TODAY = '2026-11-23';
const gift = { ...blankDraft('gifts', TODAY), amount: '12,50', what: 'money' };
const trip = { ...blankDraft('abroad', TODAY), on: '2026-12-10', back: '2026-12-20' } as const;

describe('the form of an entry', () => {
  it('has today in it from the start, but never for a trip', () => {
    expect(blankDraft('gifts', TODAY).on).toBe(TODAY);
    expect(blankDraft('abroad', TODAY).on).toBeUndefined();
  });

  it.each([
    ['gifts', { ...gift, amount: '' }, 'wrongAmount'],
    ['gifts', { ...gift, amount: '0' }, 'wrongAmount'],
    ['gifts', { ...gift, on: 'wrong' }, 'wrongDay'],
    ['gifts', { ...gift, on: '2026-11-24' }, 'future'],
    ['gifts', { ...gift, what: undefined }, 'choose'],
    ['errands', gift, 'choose'],
    ['abroad', { ...trip, back: undefined }, 'wrongDay'],
    ['abroad', { ...trip, back: '2026-12-09' }, 'backFirst'],
  ] as const)('of %s says what is wrong', (ledger, draft, fault) => {
    expect(entryIn(ledger, draft, TODAY)).toEqual({ fault });
  });

  it.each<Entry>([
    { ledger: 'gifts', on: '2026-11-01', cents: 1250, what: 'goods', from: 'Oma', note: 'jas' },
    { ledger: 'errands', on: '2026-11-01', cents: 99, what: 'paid-back', forWhom: 'Mama' },
    { ledger: 'earnings', on: '2026-11-01', cents: 100, from: 'Buurman' },
    { ledger: 'volunteer', on: '2026-11-01', cents: 5000 },
    { ledger: 'abroad', left: '2026-12-10', back: '2026-12-20', planned: true, note: 'Rabat' },
  ])('gives back the entry of $ledger that it was made of', (entry) => {
    expect(entryIn(entry.ledger, draftOf(entry), TODAY)).toEqual({ entry });
  });

  it('reads an amount in the digits of another script', () => {
    expect(entryIn('gifts', { ...gift, amount: '١٢' }, TODAY)).toMatchObject({
      entry: { cents: 1200 },
    });
  });
});
