import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { fitted } from '../../src/keep/photo.ts';
import { blankProof, seemsBsn, withoutBsn } from '../../src/keep/proofs.ts';
import { proofSchema } from '../../src/keep/records.ts';

describe('a number that looks like a BSN', () => {
  it.each(['111222333', 'mijn nummer is 111222333.', '111.222.333', '1112 22 333', '١١١٢٢٢٣٣٣'])(
    'is seen in %s',
    (text) => expect(seemsBsn(text)).toBe(true),
  );
  it.each(['', '123456789', '000000000', '11122233', '1112223334', 'Z2026-11-23 en € 1.250,00'])(
    'is not seen in %s',
    (text) => expect(seemsBsn(text)).toBe(false),
  );
  it('goes without the words around it', () => {
    expect(withoutBsn('dossier 123456789 en 111222333 klaar')).toBe('dossier 123456789 en klaar');
    expect(withoutBsn('  niets hier ')).toBe('  niets hier ');
  });
});

describe('a blank proof', () => {
  it('asks again ten days later, over the turn of the year', () => {
    const proof = blankProof('2026-12-31', 'Ik kreeg geld');
    expect(proof.followUp).toBe('2027-01-10');
    expect(v.parse(proofSchema, proof)).toEqual(proof);
  });
});

describe('a photo', () => {
  it('keeps its shape and never grows', () => {
    expect(fitted(4000, 3000)).toEqual([1600, 1200]);
    expect(fitted(3000, 4000)).toEqual([1200, 1600]);
    expect(fitted(800, 600)).toEqual([800, 600]);
    expect(fitted(10_000, 1)).toEqual([1600, 1]);
  });
});
