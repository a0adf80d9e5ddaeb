import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { find } from '../../src/cli/find.ts';
import { score, withoutLike } from '../../src/cli/folds.ts';
import { UsageError } from '../../src/cli/usage.ts';

const printed = (): string => vi.mocked(console.log).mock.calls.flat().join('\n');
const run = async (...args: string[]): Promise<string> => {
  vi.spyOn(console, 'log').mockImplementation(() => {});
  await find(args);
  return printed();
};
afterEach(() => vi.restoreAllMocks());

describe('npm run find', () => {
  it('prints one entry a query with --json, also when nothing is found', async () => {
    const found = JSON.parse(await run('ik ben zwanger', 'xyzzy', '--json'));
    expect(found).toHaveLength(2);
    expect(Object.keys(found[0])).toEqual(['query', 'results']);
    expect(found[0].query).toBe('ik ben zwanger');
    expect(found[0].results[0]).toEqual({ flow: 'geboorte', score: expect.any(Number) });
    expect(found[1]).toEqual({ query: 'xyzzy', results: [] });
  });

  it('ranks the flows from best to worst', async () => {
    const [{ results }] = JSON.parse(await run('mijn zus betaalt mijn huur', '--json'));
    const scores = results.map((found: { score: number }) => found.score);
    expect(scores).toEqual(scores.toSorted((a: number, b: number) => b - a));
  });

  it.each([['nl'], ['en'], ['ar']])('knows the language %s', async (lang) => {
    expect(JSON.parse(await run('bitcoin', '--lang', lang, '--json'))[0].results[0].flow).toBe(
      'crypto-en-beleggen',
    );
  });

  it.each([
    ['a language that is not there', ['x', '--lang', 'xx']],
    ['a file that is not there', ['--file', 'no/such/file.txt']],
    ['nothing to find', []],
    ['an unknown option', ['--nope']],
    ['folds of a folder that is not there', ['--folds', 'no/such/folder']],
  ])('refuses %s in one line', async (_, args) => {
    const fault = await find([...args]).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(UsageError);
    expect((fault as Error).message).not.toContain('\n');
  });

  it('reads a query a line, however a line ends', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'find-')), 'queries.txt');
    writeFileSync(file, 'ik ben zwanger\r\n\n  bitcoin \n');
    const found = JSON.parse(await run('--file', file, '--json'));
    expect(found.map(({ query }: { query: string }) => query)).toEqual([
      'ik ben zwanger',
      'bitcoin',
    ]);
  });
});

describe('the folds', () => {
  const words = {
    stop: ['de'],
    weak: [],
    same: [],
    kinds: {},
    needs: {},
    spelling: [],
    flows: { huur: ['de huur stijgt', 'lage woonlasten van het huis'] },
  };

  it('leave out a phrase that has half of its telling words from a phrasing', () => {
    const left = withoutLike(words, [{ textNl: 'mijn huur stijgt', event: 'huur' }]);
    expect(left.flows).toEqual({ huur: ['lage woonlasten van het huis'] });
  });

  it('count the right flow first, and among three', () => {
    const find = () => ['a', 'b', 'c', 'd'].map((flow) => ({ flow, score: 1 }));
    const phrasings = ['a', 'c', 'd'].map((event) => ({ textNl: event, event }));
    expect(score(find, phrasings, { a: ['a'], c: ['c'], d: ['d'] })).toEqual({
      first: 1,
      three: 2,
      of: 3,
    });
  });
});
