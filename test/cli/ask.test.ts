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

const gift = ['geld-gekregen', '--day', '2026-03-05', '--today', '2026-11-22'];
const answers = (given: object) => ['--answers', JSON.stringify(given)];

async function asked(...args: string[]) {
  const code = await main(['ask', ...args, '--json']);
  return { code, ...JSON.parse(out.join('\n')) };
}

it('gives a question with all its options', async () => {
  const found = await asked(...gift);
  expect(found).toMatchObject({
    code: 0,
    at: 'question',
    question: 'kind',
    kind: 'choice',
    benefit: 'bijstand',
  });
  expect(found.options.at(-1)).toEqual({ id: 'weet-niet', label: 'Weet ik niet' });
  expect(found.remaining).toBeGreaterThan(0);
});

it('gives a verdict with its reasons and sources', async () => {
  const found = await asked(...gift, ...answers({ kind: 'gift', amount: 100, before: 1150 }));
  expect(found).toMatchObject({
    at: 'outcome',
    duty: 'report',
    to: 'gemeente',
    outcome: 'reportOver',
    alsoAsk: true,
  });
  expect(found.deadline).toMatchObject({ late: true, date: '2026-11-22' });
  expect(found.because).toContainEqual(
    expect.objectContaining({ question: 'amount', answer: 100 }),
  );
  expect(found.sources.length).toBeGreaterThan(0);
  expect(found.texts.verdict).toBeTruthy();
});

it('says what changes soon, as data and as a line', async () => {
  const before = ['opname', '--day', '2026-06-20', '--today', '2026-06-20'];
  const told = answers({ what: 'long', who: 'alone', age: 'no', rent: 'no' });
  const found = await asked(...before, ...told);
  expect(found.soon[0]).toMatchObject({ kind: 'changes', on: '2026-07-01', what: 'amount' });
  expect(found.texts.soon).toContain('1 juli 2026');
  out.length = 0;
  await main(['ask', ...before, ...told]);
  expect(out.join('\n')).toContain(`soon: ${found.texts.soon}`);
});

it('names answers that are not on the path', async () => {
  const found = await asked(...gift, ...answers({ kind: 'return', amount: 100 }));
  expect(found.dropped).toEqual(['amount']);
});

it('speaks every language, and lets the gemeente fill in what is local', async () => {
  const found = await asked(
    ...gift,
    '--lang',
    'ar',
    '--gemeente',
    'GM0153',
    ...answers({ kind: 'return' }),
  );
  expect(found.texts.verdict).toMatch(/[\u0600-\u06ff]/);
  expect(found.channels).toContainEqual({ kind: 'phone', value: '053 481 78 00' });
});

it.each([
  ['a flow that is not there', ['geld-gevonden']],
  ['a day that is none', ['geld-gekregen', '--day', '2026-02-30']],
  ['an option that is not there', [...gift, ...answers({ kind: 'roof' })]],
  ['a question that is not there', [...gift, ...answers({ colour: 'red' })]],
  ['an amount with three decimals', [...gift, ...answers({ kind: 'gift', amount: 1.005 })]],
  ['an amount below nothing', [...gift, ...answers({ kind: 'gift', amount: -1 })]],
  ['answers that are no JSON', [...gift, '--answers', '{']],
  ['a benefit that is not there', [...gift, '--benefit', 'ww']],
  ['a language that is not there', [...gift, '--lang', 'xx']],
  ['a gemeente that is no code', [...gift, '--gemeente', 'Utrecht']],
  ['an option of the command that is not there', [...gift, '--dag', '2026-01-01']],
])('exits with 2 and one clear line for %s', async (_, args) => {
  expect(await main(['ask', ...args, '--json'])).toBe(2);
  expect(out).toHaveLength(1);
  expect(out[0]).not.toContain('\n');
});
