import { describe, expect, it } from 'vitest';
import { type Profile, readProfile } from '../../src/municipality/profile.ts';
import { staleFields } from '../../src/municipality/staleFields.ts';

const source = 'https://www.voorbeeld.nl/bijstand';
const entry = (from: string, value: unknown, seenOn: string) => ({ from, value, source, seenOn });

function made(fields: object): Profile {
  const read = readProfile({ code: 'GM9999', name: 'Voorbeeld', fields });
  if ('faults' in read) throw new Error(read.faults.join('; '));
  return read.profile;
}

describe('fields of a profile that are too old to show', () => {
  const profile = made({
    phone: [entry('2025-01-01', '14 099', '2025-03-01')],
    giftLimit: [entry('2025-01-01', 900, '2025-01-01')],
  });
  it('are those seen more than fifteen months ago, oldest first', () => {
    expect(staleFields(profile, '2026-06-01').map(({ field }) => field)).toEqual(['giftLimit']);
    expect(staleFields(profile, '2026-06-02')).toEqual([
      { field: 'giftLimit', seenOn: '2025-01-01', source },
      { field: 'phone', seenOn: '2025-03-01', source },
    ]);
  });
  it('are not those that were seen again, or that ended', () => {
    const kept = made({
      phone: [
        entry('2025-01-01', '14 099', '2025-03-01'),
        entry('2026-01-01', '14 098', '2026-02-01'),
      ],
      giftLimit: [entry('2025-01-01', 900, '2025-01-01'), entry('2026-01-01', null, '2025-01-01')],
    });
    expect(staleFields(kept, '2026-06-02')).toEqual([]);
  });
});
