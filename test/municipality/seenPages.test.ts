import { describe, expect, it } from 'vitest';
import { type Profile, readProfile } from '../../src/municipality/profile.ts';
import { isFor } from '../../src/municipality/profileFor.ts';
import { seenPages } from '../../src/municipality/seenPages.ts';

const entry = (value: unknown, host: string, seenOn: string, from = '2025-01-01') => ({
  from,
  value,
  source: `https://${host}/bijstand`,
  seenOn,
});

function made(fields: object): Profile {
  const read = readProfile({ code: 'GM9999', name: 'Voorbeeld', fields });
  if ('faults' in read) throw new Error(read.faults.join('; '));
  return read.profile;
}

describe('the pages that a profile rests on', () => {
  it('are named once each, with the day they were seen last', () => {
    const profile = made({
      phone: [entry('14 099', 'a.nl', '2025-09-01')],
      channels: [entry(['form'], 'a.nl', '2026-01-01')],
      giftLimit: [entry(900, 'b.nl', '2026-02-01')],
    });
    expect(seenPages(profile, '2026-06-01')).toEqual([
      { host: 'a.nl', seenOn: '2026-01-01' },
      { host: 'b.nl', seenOn: '2026-02-01' },
    ]);
  });

  it('are not those that ended or were seen too long ago', () => {
    const profile = made({
      phone: [entry('14 099', 'a.nl', '2025-01-01')],
      giftLimit: [
        entry(900, 'b.nl', '2026-02-01'),
        entry(null, 'b.nl', '2026-02-01', '2026-01-01'),
      ],
    });
    expect(seenPages(profile, '2026-06-01')).toEqual([]);
  });
});

describe('whose profile it is', () => {
  it('is told by the code or by the members, also of what is no profile', () => {
    expect(isFor({ code: 'GM0001' }, 'GM0001')).toBe(true);
    expect(isFor({ code: 'samen', service: { members: ['GM0001'] } }, 'GM0001')).toBe(true);
    for (const other of [undefined, null, 'x', {}, { code: 'GM0002', service: { members: 7 } }])
      expect(isFor(other, 'GM0001')).toBe(false);
  });
});
