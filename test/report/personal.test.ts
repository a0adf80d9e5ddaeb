import { describe, expect, it } from 'vitest';
import { personalIn } from '../../src/report/personal.ts';

describe('what tells who somebody is', () => {
  it.each([
    ['mijn bsn is 111222333', 'bsn'],
    ['BSN 1112.22.333', 'bsn'],
    ['111 222 333', 'bsn'],
    ['schrijf naar jan@voorbeeld.nl', 'email'],
    ['bel 06-12345678', 'phone'],
    ['bel 010 123 45 67', 'phone'],
    ['bel +31 6 1234 5678', 'phone'],
    ['NL91 ABNA 0417164300', 'account'],
    ['nl91abna0417164300', 'account'],
  ])('finds it in "%s"', (text, kind) => {
    expect(personalIn(text)).toBe(kind);
  });

  it.each([
    'Zij kreeg € 1.200 in november 2026.',
    'Twee keer 450,50 en op 2026-11-23 nog eens 300.',
    'Het gaat om artikel 17, lid 1 en om 123456789 stuks.',
    'Een lang nummer zoals 1112223334445556 is iets anders.',
    '000000000',
    'De zaak heeft nummer 22/1234.',
    '',
  ])('finds nothing in "%s"', (text) => {
    expect(personalIn(text)).toBeUndefined();
  });
});
