import { describe, expect, it } from 'vitest';
import list from '../../public/gemeenten.json';
import { gemeentenAt, readGemeenten } from '../../src/municipality/gemeenten.ts';

const read = readGemeenten(list);
const gemeenten = 'gemeenten' in read ? read.gemeenten : [];
const fourDigits = Array.from({ length: 9000 }, (_, at) => at + 1000);

describe('the list of gemeenten', () => {
  it('is whole: 342, each with an official website and at least one postcode', () => {
    expect(gemeenten).toHaveLength(342);
    expect(gemeenten.filter(({ postcodes }) => postcodes.length === 0)).toEqual([]);
  });

  it('leads every stretch of postcodes back to its gemeente', () => {
    const lost = gemeenten.filter((gemeente) =>
      gemeente.postcodes.flat().some((code) => !gemeentenAt(gemeenten, code).includes(gemeente)),
    );
    expect(lost).toEqual([]);
  });

  it('has a gemeente for more than four thousand postcodes, and two at most', () => {
    const counts = fourDigits.map((code) => gemeentenAt(gemeenten, code).length);
    expect(Math.max(...counts)).toBe(2);
    expect(counts.filter((count) => count === 2)).toHaveLength(42);
    expect(counts.filter((count) => count > 0).length).toBeGreaterThan(4000);
  });

  it('uses another name for one gemeente only', () => {
    const others = gemeenten.flatMap(({ also }) => also);
    const names = new Set(gemeenten.map(({ name }) => name));
    expect(others.filter((name) => names.has(name))).toEqual([]);
    expect(new Set(others).size).toBe(others.length);
  });
});

describe('readGemeenten', () => {
  const one = {
    code: 'GM0503',
    name: 'Delft',
    province: 'Zuid-Holland',
    website: 'https://www.delft.nl',
    postcodes: '2611-2616 2622',
  };
  it('reads stretches of postcodes', () => {
    const made = readGemeenten({ gemeenten: [one] });
    expect(made).toMatchObject({
      gemeenten: [
        {
          postcodes: [
            [2611, 2616],
            [2622, 2622],
          ],
          also: [],
        },
      ],
    });
  });

  it.each([
    ['no list', '<!doctype html>'],
    ['a website that is not https', { gemeenten: [{ ...one, website: 'http://www.delft.nl' }] }],
    ['a postcode of three digits', { gemeenten: [{ ...one, postcodes: '261' }] }],
    ['a code that is none', { gemeenten: [{ ...one, code: 'Delft' }] }],
  ])('says what is wrong with %s', (_, input) => {
    const made = readGemeenten(input);
    expect('faults' in made && made.faults.length).toBeGreaterThan(0);
  });
});
