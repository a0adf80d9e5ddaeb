import { describe, expect, it } from 'vitest';
import { migrated, readBackup, writeBackup } from '../../src/keep/backup.ts';
import type { Kept } from '../../src/storage/keptStore.ts';

const ROUNDS = 10;
const MADE_ON = '2026-11-23';
const items: readonly Kept[] = [
  {
    id: 'check-1',
    kind: 'check',
    value: {
      flow: 'geld-gekregen',
      answers: { day: '2026-11-22', amount: 10_000 },
      on: '2026-11-22',
      outcome: { id: 'noReport', duty: 'no-report', to: 'gemeente' },
      build: 'abc',
    },
  },
  {
    id: 'proof-1',
    kind: 'proof',
    value: {
      what: 'Gift van oma – “€ 50”',
      on: '2026-11-22',
      how: 'phone',
      to: 'gemeente',
      photos: ['photo-1'],
    },
  },
  {
    id: 'photo-1',
    kind: 'photo',
    value: { type: 'image/jpeg', bytes: Uint8Array.from([0, 1, 254, 255]) },
  },
  {
    id: 'entry-1',
    kind: 'entry',
    value: { ledger: 'gifts', on: '2026-11-22', cents: 5000, what: 'money' },
  },
  { id: 'plan', kind: 'plan', value: { people: [], dates: [], ownBirthday: '1970-01-31' } },
];
const backup = { madeOn: MADE_ON, items } as const;
const file = await writeBackup(backup);
const lockedFile = await writeBackup(backup, 'een lange zin', ROUNDS);

/** The file after somebody changed it. */
const edited = (text: string, change: (read: Record<string, unknown>) => object): string =>
  JSON.stringify(change(JSON.parse(text)));
/** A whole file of ours with other things in it. */
const holding = (others: readonly unknown[]): Promise<string> =>
  writeBackup({ madeOn: MADE_ON, items: others as Kept[] });

describe('a file of what is kept', () => {
  it('brings everything back, photos too', async () => {
    expect(await readBackup(file)).toEqual({ backup });
  });

  it('brings nothing back when there was nothing', async () => {
    expect(await readBackup(await holding([]))).toEqual({ backup: { madeOn: MADE_ON, items: [] } });
  });

  it('says in the clear which app made it, and when', () => {
    expect(JSON.parse(file)).toMatchObject({ app: 'doorgeefwijzer', version: 1, madeOn: MADE_ON });
  });

  it('is not refused for white space or another order of its parts', async () => {
    const pretty = edited(file, ({ app, ...rest }) => ({ ...rest, app }));
    expect(await readBackup(JSON.stringify(JSON.parse(pretty), null, 2))).toEqual({ backup });
  });
});

describe('a file with a password', () => {
  it('holds nothing that can be read, and opens with the password', async () => {
    expect(lockedFile).not.toMatch(/oma|geld-gekregen|proof/);
    expect(await readBackup(lockedFile, 'een lange zin')).toEqual({ backup });
  });

  it('asks for it, and refuses another one', async () => {
    expect(await readBackup(lockedFile)).toEqual({ fault: 'needsPassword' });
    expect(await readBackup(lockedFile, '1234')).toEqual({ fault: 'wrongPassword' });
  });

  it('is refused when its day was changed', async () => {
    const later = edited(lockedFile, (read) => ({ ...read, madeOn: '2026-11-24' }));
    expect(await readBackup(later, 'een lange zin')).toEqual({ fault: 'wrongPassword' });
  });

  it('does not keep a phone busy for ever', async () => {
    const slow = edited(lockedFile, (read) => ({
      ...read,
      locked: { ...(read.locked as object), rounds: 1e12 },
    }));
    expect(await readBackup(slow, '1234')).toEqual({ fault: 'broken' });
  });
});

describe('a file is refused', () => {
  const proof = items[1] as Kept<object>;
  it.each([
    ['no file of this kind', 'hallo', 'broken'],
    ['an empty file', '', 'broken'],
    ['half a file', file.slice(0, file.length / 2), 'broken'],
    ['a list', '[]', 'foreign'],
    ['nothing at all', 'null', 'foreign'],
    ['another app', edited(file, (read) => ({ ...read, app: 'iets anders' })), 'foreign'],
    ['a web page', '<!doctype html>', 'broken'],
    ['a later version', edited(file, (read) => ({ ...read, version: 2 })), 'newer'],
    ['a version that is no version', edited(file, (read) => ({ ...read, version: 0 })), 'broken'],
    ['an amount that was changed', file.replace('"cents":5000', '"cents":9000'), 'changed'],
    ['a thing that was taken out', edited(file, (read) => ({ ...read, items: [] })), 'changed'],
    ['no check', edited(file, ({ check: _, ...rest }) => rest), 'broken'],
    ['a part too many', edited(file, (read) => ({ ...read, more: 1 })), 'broken'],
    ['a day that is no day', edited(file, (read) => ({ ...read, madeOn: '2026-02-30' })), 'broken'],
  ])('when it is or has %s', async (_, text, fault) => {
    expect(await readBackup(text)).toEqual({ fault });
  });

  it.each([
    ['a kind that a later release may know', { ...proof, kind: 'diary' }, 'newer'],
    ['a value that misses something', { ...proof, value: {} }, 'broken'],
    ['a value with something unknown', { ...proof, value: { ...proof.value, bsn: '1' } }, 'broken'],
    [
      'a script for a photo',
      { id: 'x', kind: 'photo', value: { type: 'text/html', bytes: new Uint8Array(1) } },
      'broken',
    ],
    [
      'an amount below nothing',
      { id: 'x', kind: 'entry', value: { ledger: 'gifts', on: MADE_ON, cents: -1, what: 'money' } },
      'broken',
    ],
    ['no id', { ...proof, id: '' }, 'broken'],
    ['no thing', 'proof', 'broken'],
    ['the same id twice', proof, 'broken'],
  ])('when what it holds has %s', async (_, odd, fault) => {
    expect(await readBackup(await holding([proof, odd]))).toEqual({ fault });
  });
});

describe('things of an earlier version', () => {
  const steps = [
    (list: readonly unknown[]) => [...list, 'to 2'],
    (list: readonly unknown[]) => [...list, 'to 3'],
  ];

  it.each([
    [1, ['made', 'to 2', 'to 3']],
    [2, ['made', 'to 3']],
    [3, ['made']],
  ])('go from version %i through every step after it', (version, expected) => {
    expect(migrated(['made'], version, steps)).toEqual(expected);
  });
});
