import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { profileBy } from '../../src/cli/profiles.ts';
import { todayHere } from '../../src/cli/usage.ts';

const out: string[] = [];
beforeEach(() => {
  out.length = 0;
  const keep = (line: string) => void out.push(line);
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(() => vi.restoreAllMocks());

it('finds nothing wrong with the profiles of the project and the list of gemeenten', async () => {
  /* Today, but for a machine whose clock is behind. */
  const [, today = ''] = ['2026-11-23', todayHere()].sort();
  const code = await main(['profiles', '--json', '--on', today]);
  const { profiles, faults } = JSON.parse(out.join('\n'));
  expect(faults).toEqual([]);
  expect(profiles).toBeGreaterThan(50);
  expect(code).toBe(0);
});

it('exits with 1 and a line for each fault when something is wrong', async () => {
  expect(await main(['profiles', '--on', '2026-11-21'])).toBe(1);
  const lines = out.join('\n').split('\n');
  expect(lines).toContain('GM0503: page: seen on 2026-11-22, which is still to come');
  expect(lines.at(-1)).toMatch(new RegExp(`^\\d+ profiles, ${lines.length - 1} faults$`));
});

it('refuses words that are no option', async () => {
  expect(await main(['profiles', 'GM0503'])).toBe(2);
});

it('gives a member the profile of its joint service', () => {
  expect(profileBy('GM0243')?.name).toBe('Meerinzicht');
  expect(profileBy('GM0503')?.name).toBe('Delft');
  expect(profileBy('GM0363')).toBeUndefined();
});
