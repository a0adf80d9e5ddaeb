import { describe, expect, it } from 'vitest';
import { pageFaults } from '../config/pageFaults.mjs';
import { type BookFile, bookFiles } from '../src/book/book.tsx';
import { totalOf } from '../src/book/counts.ts';
import { shapesOf } from '../src/book/drawing.ts';
import { flowBooks } from '../src/book/flowBooks.ts';
import { localFields } from '../src/book/localValues.ts';
import { nameOf } from '../src/book/say.ts';
import { toMachine } from '../src/engine/machine.ts';
import { flowTexts, textFile } from '../src/i18n/disk.ts';
import { flatten } from '../src/i18n/language.ts';
import { functions } from '../src/law/functions.ts';
import { openPoints } from '../src/law/openPoints.ts';
import { parameters } from '../src/law/parameters.ts';
import { regimes } from '../src/law/regimes.ts';
import { sources } from '../src/law/sources.ts';
import { readProfile } from '../src/municipality/profile.ts';

const found = Object.values(
  import.meta.glob('./profiles/*.json', { eager: true, import: 'default' }),
).map(readProfile);
const profiles = found.flatMap((read) => ('profile' in read ? [read.profile] : []));

const books = flowBooks();
const files = bookFiles(profiles, books);
const pages = files.filter(({ path }) => path.endsWith('.html'));
const htmlAt = (path: string): string => files.find((file) => file.path === path)?.html ?? '';
const pageOf = (flow: string): string => htmlAt(`boek/${flow}/index.html`);

/* What a reader sees of a page, each stretch of white space as one space. */
const readable = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
const idsOn = (html: string): readonly string[] =>
  [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? '');

const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);

/* The page and the place on it that a link in the book leads to. */
function placesLinked({ path, html }: BookFile): readonly (readonly [string, string])[] {
  const links = [...html.matchAll(/\shref="([^":]*)#([^"]+)"/g)];
  return links.map(([, page = '', id = '']) => {
    const target = new URL(page || '.', `https://book.invalid/${folderOf(path)}`).pathname.slice(1);
    return [`${target}index.html`, id];
  });
}

describe.each(books.map((book) => [book.flow.id, book] as const))('the page of %s', (id, book) => {
  const html = pageOf(id);
  const text = readable(html);

  it('has a place for every outcome and every question', () => {
    const places = [
      ...Object.keys(book.flow.outcomes),
      ...Object.keys(book.flow.questions).map((question) => `vraag-${question}`),
    ];
    expect(places.filter((place) => !idsOn(html).includes(place))).toEqual([]);
  });

  it('has every question, option and explanation in the words of the app', () => {
    const texts = Object.entries(flatten(flowTexts('nl', book.flow)))
      .filter(([key]) => key.startsWith('questions.'))
      .map(([, question]) => question);
    const explanation = String(textFile('nl', `explain-${id}`)?.background);
    const plain = [...texts, explanation].filter((each) => !each.includes('{{'));
    expect(plain.filter((each) => !text.includes(each.trim()))).toEqual([]);
  });

  it('has every text of every outcome, up to what is filled in', () => {
    const texts = Object.entries(flatten(flowTexts('nl', book.flow))).filter(
      ([key, value]) => key.startsWith('outcomes.') && !value.includes('{{'),
    );
    const both = texts.filter(([key]) => !/_(gemeente|svb)$/.test(key));
    expect(both.filter(([, value]) => !text.includes(value.trim()))).toEqual([]);
  });

  it('cites every source with its title, its address and the day it was checked', () => {
    const cited = Object.values(book.flow.outcomes).flatMap((rule) => rule.sources);
    const missing = cited.filter((source) => {
      const { title, url } = sources[source];
      return !text.includes(title) || !html.includes(url.replaceAll('&', '&amp;'));
    });
    expect(missing).toEqual([]);
  });

  it('draws the states of the machine as boxes, each reached by a line', () => {
    const shapes = shapesOf(book);
    const drawn = shapes.map(({ id: shape }) => shape);
    const states = Object.keys(toMachine(book.flow).states).filter(
      (state) => !['day', 'benefit', 'gevraagd'].includes(state),
    );
    expect(states.filter((state) => !drawn.includes(state))).toEqual([]);
    const reached = new Set(shapes.flatMap(({ ports }) => ports.map(({ to }) => to)));
    expect(drawn.filter((shape) => shape !== 'start' && !reached.has(shape))).toEqual([]);
  });

  it('tells every route, and reaches every outcome by one', () => {
    const told = [...html.matchAll(/<ol class="routes">(.*?)<\/ol>/g)].flatMap(
      ([, list = '']) => list.match(/<li>/g) ?? [],
    );
    expect(told.length).toBe(book.routes.length);
    const reached = new Set(book.routes.map(({ outcome }) => outcome));
    expect(book.outcomes.filter((outcome) => !reached.has(outcome))).toEqual([]);
  });
});

describe('the verdict book', () => {
  it('counts what there is on its first page and in its README', () => {
    const { paths, routes, outcomes } = totalOf(books);
    const counted = (number: number): string => new Intl.NumberFormat('nl-NL').format(number);
    const front = readable(htmlAt('boek/index.html'));
    expect(front).toContain(
      `${books.length} gebeurtenissen, ${counted(outcomes)} uitkomsten, ${counted(routes)} routes en ${counted(paths)} paden.`,
    );
    const readme = htmlAt('boek/README.md');
    const rows = books.filter(({ flow, paths: own }) =>
      new RegExp(`\\| ${flow.id} \\|.* ${own} \\|\n`).test(readme),
    );
    expect(rows.length).toBe(books.length);
  });

  it('has no fault that a browser would trip over, and no script', () => {
    const app = books.map(({ flow }) => `${flow.id}/index.html`);
    const there = new Set([...files.map(({ path }) => path), ...app, 'index.html', 'icon.svg']);
    const home = { path: 'index.html', html: '<!doctype html>' };
    expect(pageFaults([home, ...pages], there)).toEqual([]);
    expect(pages.filter(({ html }) => html.includes('<script'))).toEqual([]);
  });

  it('links only to places that there are, and has each place once', () => {
    const places = new Map(pages.map(({ path, html }) => [path, idsOn(html)]));
    const dead = pages.flatMap((page) =>
      placesLinked(page)
        .filter(([path, id]) => !places.get(path)?.includes(id))
        .map(([path, id]) => `${page.path}: ${path}#${id}`),
    );
    expect(dead).toEqual([]);
    const doubles = [...places].filter(([, ids]) => new Set(ids).size < ids.length);
    expect(doubles.map(([path]) => path)).toEqual([]);
  });

  it('leaves nothing unfilled, and nothing of the machine it was made on', () => {
    const off = /\[\[|\]\]|\{\{|undefined|\bnull\b|NaN|\/work\/|\/tmp\/|node_modules|file:/;
    expect(files.filter(({ html }) => off.test(readable(html))).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('gives every cell of a head its scope, and every table a caption', () => {
    const off = pages.filter(
      ({ html }) =>
        /<th(?=[\s>])(?![^>]*\sscope=)/.test(html) ||
        html.split('<table').length !== html.split('<caption').length,
    );
    expect(off.map(({ path }) => path)).toEqual([]);
  });

  it('has a name for everything of the law in locales/nl/_book.json', () => {
    const nameless = [
      ...Object.keys(parameters).map((id) => ['figure', id] as const),
      ...Object.keys(regimes).map((id) => ['regime', id] as const),
      ...Object.keys(functions).map((id) => ['fn', id] as const),
      ...localFields.map((id) => ['local', id] as const),
      ...books.flatMap(({ flow }) =>
        Object.values(flow.outcomes).flatMap(({ effect }) =>
          effect ? [['effect', effect] as const] : [],
        ),
      ),
    ].filter(([kind, id]) => nameOf(kind, id) === id);
    expect(nameless).toEqual([]);
  });

  it('shows who filled in what of the local rules, with the page and the day', () => {
    const html = htmlAt('boek/bedragen/index.html');
    const sourcesOfProfiles = profiles.flatMap(({ fields }) =>
      localFields.flatMap((field) => (fields[field] ?? []).map(({ source }) => source)),
    );
    expect(sourcesOfProfiles.length).toBeGreaterThan(0);
    expect(sourcesOfProfiles.filter((source) => !html.includes(source))).toEqual([]);
  });
});

describe('the open points', () => {
  it('are numbered from one without a gap', () => {
    expect(openPoints.map(({ number }) => number)).toEqual(openPoints.map((_, index) => index + 1));
  });

  it('name only flows that there are, and are known where a source names one', () => {
    const named = openPoints.flatMap(({ flows = [] }) => flows);
    expect(named.filter((flow) => !books.some((book) => book.flow.id === flow))).toEqual([]);
    const numbers = new Set(openPoints.map(({ number }) => number));
    const unknown = Object.entries(sources).filter(
      ([, { openPoint }]) => openPoint !== undefined && !numbers.has(openPoint),
    );
    expect(unknown).toEqual([]);
  });

  it('stand on the pages of their flows', () => {
    const missing = openPoints.flatMap(({ question, flows = [] }) =>
      flows.filter((flow) => !readable(pageOf(flow)).includes(question)),
    );
    expect(missing).toEqual([]);
  });
});
