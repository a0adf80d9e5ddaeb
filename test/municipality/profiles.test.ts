import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/base/day.ts';
import { channelsOf, entryOn, localRulesOn } from '../../src/municipality/localRules.ts';
import { type Profile, readProfile } from '../../src/municipality/profile.ts';

const files = import.meta.glob<unknown>('../../public/municipalities/*.json', {
  eager: true,
  import: 'default',
});
const TODAY: Day = '2026-11-22';
const SOURCE = 'https://www.voorbeeld.nl/bijstand';

const read = (input: unknown): Profile => {
  const result = readProfile(input);
  if ('faults' in result) throw new Error(result.faults.join('; '));
  return result.profile;
};
const profiles = Object.entries(files).map(
  ([path, input]) => [path.split('/').at(-1)?.replace('.json', '') ?? '', input] as const,
);

/** A made-up profile: only the fields that a test is about. */
const made = (fields: object): Profile =>
  read({ code: 'GM9999', name: 'Voorbeeld', website: 'https://www.voorbeeld.nl', fields });
const entry = (from: Day, value: unknown, seenOn: Day = TODAY) => ({
  from,
  value,
  source: SOURCE,
  seenOn,
});

it('finds the profiles on disk', () => {
  expect(profiles.length).toBeGreaterThan(11);
});

describe.each(profiles)('profile %s', (_, input) => {
  it('gives no gift limit of its own since the national one of 2026', () => {
    expect(localRulesOn(read(input), '2026-01-01', TODAY)).not.toHaveProperty('giftLimit');
  });

  it('offers a way without DigiD, e-mail or typing', () => {
    const kinds = channelsOf(read(input), TODAY).map(({ kind }) => kind);
    expect(kinds).toContain('letter-number');
    expect(kinds).toContain('desk');
  });
});

describe('entryOn', () => {
  const profile = made({
    giftLimit: [entry('2021-01-01', 1200), entry('2023-03-01', 1800), entry('2026-01-01', null)],
  });

  it.each<[Day, number | undefined]>([
    ['2020-12-31', undefined],
    ['2021-01-01', 1200],
    ['2023-02-28', 1200],
    ['2023-03-01', 1800],
    ['2025-12-31', 1800],
    ['2026-01-01', undefined],
  ])('gives what held on %s', (day, value) => {
    expect(entryOn(profile, 'giftLimit', day, TODAY)?.value).toBe(value);
  });

  it('gives nothing for a field that the profile does not have', () => {
    expect(entryOn(profile, 'phone', TODAY)).toBeUndefined();
  });

  it('lets an entry go stale fifteen months after its page was seen', () => {
    expect(entryOn(profile, 'giftLimit', '2025-06-01', '2028-02-22')?.value).toBe(1800);
    expect(entryOn(profile, 'giftLimit', '2025-06-01', '2028-02-23')).toBeUndefined();
  });
});

describe('localRulesOn', () => {
  const profile = made({
    giftLimit: [entry('2021-01-01', 1200.5)],
    reportTerm: [entry('2021-01-01', { workingDays: 7 })],
    daysBeforeLeaving: [entry('2021-01-01', 28)],
    childStudy: [entry('2021-01-01', 'report'), entry('2025-01-01', null)],
  });

  it('gives amounts in cents and only the choices that held', () => {
    expect(localRulesOn(profile, '2024-05-01', TODAY)).toEqual({
      choices: { childStudy: 'report' },
      giftLimit: 120_050,
      reportTerm: { workingDays: 7 },
      daysBeforeLeaving: 28,
    });
    expect(localRulesOn(profile, '2025-01-01', TODAY).choices).toEqual({});
  });

  it.each<[string, Day, Day]>([
    ['before the first entry', '2020-12-31', TODAY],
    ['once every page is stale', '2024-05-01', '2029-01-01'],
  ])('knows nothing %s', (_, day, today) => {
    expect(localRulesOn(profile, day, today)).toEqual({ choices: {} });
  });

  it('gives no term of its own where the page only says "at once"', () => {
    const enschede = files['../../public/municipalities/GM0153.json'];
    expect(localRulesOn(read(enschede), TODAY, TODAY)).not.toHaveProperty('reportTerm');
  });
});

describe('channelsOf', () => {
  const always = [{ kind: 'letter-number' }, { kind: 'desk' }];
  const channels = [entry('2026-01-01', ['online-digid', 'form', 'phone', 'desk'])];

  it('falls back to the number on the letter and the desk without a profile', () => {
    expect(channelsOf(undefined, TODAY)).toEqual(always);
  });

  it('puts a checked number first and sends online to the page for reporting', () => {
    const page = 'https://www.voorbeeld.nl/doorgeven';
    const profile = made({
      channels,
      page: [entry('2026-01-01', page)],
      phone: [entry('2026-01-01', '14 012')],
    });
    expect(channelsOf(profile, TODAY)).toEqual([
      { kind: 'phone', value: '14 012' },
      { kind: 'online-digid', value: page },
      { kind: 'form' },
      ...always,
    ]);
  });

  it('names no phone without a checked number, and sends online to the website', () => {
    expect(channelsOf(made({ channels }), TODAY)).toEqual([
      { kind: 'online-digid', value: 'https://www.voorbeeld.nl' },
      { kind: 'form' },
      ...always,
    ]);
  });

  it('drops what has gone stale or has ended, and leads to the website instead', () => {
    const ended = [...channels, entry('2026-06-01', null)];
    const website = [{ kind: 'online', value: 'https://www.voorbeeld.nl' }, ...always];
    expect(channelsOf(made({ channels: ended }), TODAY)).toEqual(website);
    expect(channelsOf(made({ channels }), '2029-01-01')).toEqual(website);
  });
});

describe('readProfile', () => {
  it.each<[string, object]>([
    ['a code that is none', { code: 'Delft', name: 'Delft', fields: {} }],
    ['a field that is not local', { code: 'GM0503', name: 'Delft', fields: { fine: [] } }],
    [
      'an entry without a source',
      {
        code: 'GM0503',
        name: 'Delft',
        fields: { phone: [{ from: TODAY, value: '14 015', seenOn: TODAY }] },
      },
    ],
    [
      'a day that does not exist',
      { code: 'GM0503', name: 'Delft', fields: { phone: [entry('2026-02-30', '14 015')] } },
    ],
    [
      'a page that is not https',
      { code: 'GM0503', name: 'Delft', fields: { page: [entry(TODAY, 'http://www.delft.nl')] } },
    ],
  ])('says what is wrong with %s', (_, input) => {
    const result = readProfile(input);
    expect('faults' in result && result.faults.length).toBeGreaterThan(0);
  });
});
