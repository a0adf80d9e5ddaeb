import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

const out: string[] = [];
beforeEach(() => {
  out.length = 0;
  const keep = (line: string) => void out.push(line);
  vi.spyOn(console, 'log').mockImplementation(keep);
  vi.spyOn(console, 'error').mockImplementation(keep);
});
afterEach(() => vi.restoreAllMocks());

async function due(...args: string[]) {
  const code = await main(['due', ...args, '--json']);
  return { code, ...JSON.parse(out.join('\n')) };
}

it('exits with 0 and says so when nothing is due', async () => {
  expect(await main(['due', '--on', '2026-08-01', '--within', '10'])).toBe(0);
  expect(out).toEqual(['Op 2026-08-01 is er niets te doen.']);
});

it('exits with 1 when something is, and names the flows and outcomes that rest on it', async () => {
  const found = await due('--on', '2095-01-01', '--within', '0');
  expect(found).toMatchObject({ code: 1, on: '2095-01-01', until: '2095-01-01' });
  const gifts = found.pastChecked.find((item: { id: string }) => item.id === 'giftLimit');
  const flow = gifts.leaning.find((leaner: { flow: string }) => leaner.flow === 'geld-gekregen');
  expect(flow.outcomes).toContainEqual({ id: 'noReport', duty: 'no-report' });
  const term = found.pastChecked.find((item: { id: string }) => item.id === 'reportTerm');
  expect(term.leaning.length).toBeGreaterThan(30);
});

it('looks ahead as far as it is told', async () => {
  const at = ['--on', '2026-06-01', '--within'];
  const { changes } = await due(...at, '30');
  expect(changes).toContainEqual(
    expect.objectContaining({ id: 'normSingle', on: '2026-07-01', from: 140150, to: 141946 }),
  );
  out.length = 0;
  expect((await due(...at, '29')).changes).toEqual([]);
});

it('names sources and pages of gemeenten that nobody looked at for too long', async () => {
  const { staleSources, staleFields } = await due('--on', '2095-01-01');
  expect(staleSources).toContainEqual(
    expect.objectContaining({ id: 'pw-17', url: expect.stringContaining('https://') }),
  );
  expect(staleFields).toContainEqual(
    expect.objectContaining({ gemeente: 'GM0153', field: 'page' }),
  );
});

it('prints a list for people, with a star where somebody need not report', async () => {
  expect(await main(['due', '--on', '2095-01-01'])).toBe(1);
  const text = out.join('\n');
  expect(text).toMatch(/^ {2}\d{4}-\d\d-\d\d {2}bedrag of getal giftLimit$/m);
  expect(text).toMatch(/^ {4}geld-gekregen: .*noReport\*/m);
});

it.each([
  ['a day that is none', ['--on', '2026-02-30']],
  ['days ahead that are no number', ['--within', 'veel']],
  ['days ahead below nothing', ['--within=-1']],
  ['a word too many', ['giftLimit']],
  ['an option that is not there', ['--dag', '2026-01-01']],
])('exits with 2 and one clear line for %s', async (_, args) => {
  expect(await main(['due', ...args])).toBe(2);
  expect(out).toHaveLength(1);
  expect(out[0]).not.toContain('\n');
});
