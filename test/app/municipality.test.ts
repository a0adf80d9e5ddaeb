import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import list from '../../public/gemeenten.json';
import { gemeentenIn, loadProfile } from '../../src/app/municipality.ts';

const lines: string[] = [];
beforeEach(() => {
  lines.length = 0;
  vi.spyOn(console, 'warn').mockImplementation((line: string) => void lines.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

let copies = 0;
/* A site of its own with these files; what is not among them cannot be had. */
function site(files: Record<string, unknown>): string {
  copies += 1;
  const root = `https://site-${copies}.invalid/`;
  vi.stubGlobal('fetch', async (address: string) => {
    const content = files[address.slice(root.length)];
    if (content === undefined) throw new TypeError('Failed to fetch');
    return new Response(typeof content === 'string' ? content : JSON.stringify(content));
  });
  return root;
}

const delft = { code: 'GM0503', name: 'Delft', fields: {} };
const joint = {
  code: 'samen',
  name: 'Samen',
  service: { members: ['GM0503', 'GM0637'] },
  fields: {},
};
const website = { code: 'GM0503', name: 'Delft', website: 'https://www.delft.nl', fields: {} };

describe('what is known of a gemeente', () => {
  it('is its own profile, or that of its joint service', async () => {
    const own = site({ 'municipalities/index.json': [{ ...delft, name: 'Eigen' }] });
    expect((await loadProfile(own, 'GM0503'))?.name).toBe('Eigen');
    const service = site({ 'municipalities/index.json': [joint] });
    expect((await loadProfile(service, 'GM0637'))?.name).toBe('Samen');
    expect(lines).toEqual([]);
  });

  it('is its name and website where it has no profile', async () => {
    const root = site({ 'municipalities/index.json': [joint], 'gemeenten.json': list });
    expect(await loadProfile(root, 'GM0363')).toMatchObject({
      name: 'Amsterdam',
      website: 'https://www.amsterdam.nl',
      fields: {},
    });
    expect(lines).toEqual([]);
  });

  it.each([
    ['a broken profile', [{ ...delft, fields: 7 }]],
    ['a file that is no list', {}],
    ['a file that is no JSON', '<!doctype html>'],
    ['a file that is not there', undefined],
  ])('is its website, with a line in the console, for %s', async (_, content) => {
    const root = site({ 'municipalities/index.json': content, 'gemeenten.json': list });
    expect(await loadProfile(root, 'GM0503')).toEqual(website);
    expect(lines).toEqual([expect.stringMatching(/^GM0503: /)]);
  });

  it('is nothing where no file can be had, and never an exception', async () => {
    expect(await loadProfile(site({}), 'GM0503')).toBeUndefined();
    expect(lines).toHaveLength(2);
  });

  it('is nothing for a code that no gemeente has', async () => {
    const root = site({ 'municipalities/index.json': [], 'gemeenten.json': list });
    expect(await loadProfile(root, 'GM9999')).toBeUndefined();
  });
});

describe('the list of gemeenten', () => {
  it('is nothing, with a line in the console, when it is broken', async () => {
    expect(await gemeentenIn(site({ 'gemeenten.json': { gemeenten: [7] } }))).toBeUndefined();
    expect(lines).toEqual([expect.stringContaining('gemeenten.json: ')]);
  });

  it('is asked for again when it could not be had', async () => {
    const files: Record<string, unknown> = {};
    const root = site(files);
    expect(await gemeentenIn(root)).toBeUndefined();
    files['gemeenten.json'] = list;
    expect(await gemeentenIn(root)).toHaveLength(342);
  });
});
