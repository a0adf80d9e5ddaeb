import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/day.ts';
import { profileFaults } from '../../src/municipality/profileFaults.ts';

const TODAY: Day = '2026-11-23';
const SOURCE = 'https://www.voorbeeld.nl/bijstand';
const gemeente = (code: string, name: string, postcodes: string) => ({
  code,
  name,
  province: 'Utrecht',
  website: 'https://www.voorbeeld.nl',
  postcodes,
});
const list = {
  gemeenten: [
    gemeente('GM0001', 'Eerste', '1000-1009'),
    gemeente('GM0002', 'Tweede', '1009 1011'),
    gemeente('GM0003', 'Derde', '1020'),
  ],
};
const entry = (from: string, value: unknown, seenOn = '2026-11-22') => ({
  from,
  value,
  source: SOURCE,
  seenOn,
});
const first = (fields: object = {}) => ({ code: 'GM0001', name: 'Eerste', fields });
const both = (fields: object = {}, more: object = {}) => ({
  code: 'samen',
  name: 'Samen',
  service: { members: ['GM0001', 'GM0002'], ...more },
  fields,
});
const faultsOf = (contents: Record<string, unknown>, gemeenten: unknown = list) =>
  profileFaults(
    Object.entries(contents).map(([name, content]) => ({ name, content })),
    gemeenten,
    TODAY,
  ).map(({ file, fault }) => `${file}: ${fault}`);

describe('the check of profiles', () => {
  it('finds nothing wrong with a gemeente and a joint service that are in order', () => {
    const third = { code: 'GM0003', name: 'Derde', fields: {} };
    const phone = [entry('2026-01-01', '14 099'), entry('2026-06-01', null)];
    expect(faultsOf({ samen: both({ phone }), GM0003: third })).toEqual([]);
  });

  it.each<[string, Record<string, unknown>, string]>([
    ['content that is no profile', { GM0001: { ...first(), fields: 7 } }, 'GM0001: fields'],
    ['another name of the file', { GM0002: first() }, 'is not the name of the file'],
    ['another name of the gemeente', { GM0001: { ...first(), name: 'Erste' } }, 'is called Eerste'],
    [
      'a gemeente that there is not',
      { GM0009: { ...first(), code: 'GM0009' } },
      'there is no gemeente GM0009',
    ],
    [
      'a member that there is not',
      { samen: both({}, { members: ['GM0001', 'GM0009'] }) },
      'there is no gemeente GM0009',
    ],
    ['a gemeente in two profiles', { GM0001: first(), samen: both() }, 'GM0001 is also in GM0001'],
    ['a service without members', { samen: { ...first(), code: 'samen' } }, 'has no members'],
    [
      'a page that was seen tomorrow',
      { GM0001: first({ phone: [entry('2026-01-01', '14 099', '2026-11-24')] }) },
      'still to come',
    ],
    [
      'an entry that begins after its page was seen',
      { GM0001: first({ phone: [entry('2026-11-23', '14 099')] }) },
      'after the day it was seen',
    ],
    [
      'entries in another order than that of time',
      { GM0001: first({ phone: [entry('2026-02-01', '14 099'), entry('2026-01-01', null)] }) },
      'not in order',
    ],
    [
      'a field that begins with an end',
      { GM0001: first({ phone: [entry('2026-02-01', null)] }) },
      'begins with an end',
    ],
    ['a field without entries', { GM0001: first({ phone: [] }) }, 'has no entry'],
    [
      'freer advice where nobody knows the members for sure',
      { samen: both({ charityGoods: [entry('2026-01-01', 'free')] }) },
      'makes the advice freer',
    ],
  ])('tells of %s', (_, contents, fault) => {
    expect(faultsOf(contents)).toEqual([expect.stringContaining(fault)]);
  });

  it('lets a joint service give freer advice once a page names its members', () => {
    const fields = { charityGoods: [entry('2026-01-01', 'free')] };
    expect(faultsOf({ samen: both(fields, { source: SOURCE, seenOn: TODAY }) })).toEqual([]);
  });

  it.each([
    ['is no list', 'no list'],
    ['has a gemeente twice', { gemeenten: [list.gemeenten[0], list.gemeenten[0]] }],
    ['has postcodes out of order', { gemeenten: [gemeente('GM0001', 'Eerste', '1011 1009')] }],
  ])('tells when the list of gemeenten %s', (_, gemeenten) => {
    expect(faultsOf({}, gemeenten)).toEqual([expect.stringMatching(/^gemeenten: /)]);
  });
});
