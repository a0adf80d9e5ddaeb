/* npm run size [-- --json]: brotli bytes of a first visit, read from the built pages themselves. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { filesIn, isCompressed } from './files.mjs';
import { fileOf, precacheLists } from './precacheLists.mjs';

const KB = 1000;

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const weigh = (dist) => (file) => {
  const path = join(dist, file);
  return statSync(existsSync(`${path}.br`) ? `${path}.br` : path).size;
};

const attribute = (tag, name) => new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1];
const kindOfLink = {
  stylesheet: 'css',
  modulepreload: 'script',
  manifest: 'other',
  icon: 'other',
  'apple-touch-icon': 'other',
};

/* What a tag makes the browser load, and as what; nothing for a link to another page. */
function loadedBy(tag) {
  if (/^<script\b/i.test(tag)) return ['script', attribute(tag, 'src')];
  if (/^<(img|use|image)\b/i.test(tag))
    return ['image', attribute(tag, 'src') ?? attribute(tag, 'href')];
  if (!/^<link\b/i.test(tag)) return [];
  const rel = attribute(tag, 'rel');
  if (rel === 'preload')
    return [attribute(tag, 'as') === 'fetch' ? 'texts' : 'other', attribute(tag, 'href')];
  return [kindOfLink[rel], attribute(tag, 'href')];
}

/* Every module that a module imports before it runs; imports that wait for a tap have brackets. */
function withImports(dist, file, seen = new Set()) {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(join(dist, file), 'utf8').matchAll(
    /(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+)["'`]/g,
  );
  for (const [, path] of imports) withImports(dist, posix.join(posix.dirname(file), path), seen);
  return seen;
}

/** The files that a page needs, by kind, each once. */
export function filesOfPage(dist, page) {
  const files = {
    html: new Set([page]),
    css: new Set(),
    script: new Set(),
    texts: new Set(),
    image: new Set(),
    other: new Set(),
  };
  for (const [tag] of readFileSync(join(dist, page), 'utf8').matchAll(
    /<(?:script|link|img|use|image)\b[^>]*>/gi,
  )) {
    const [kind, address] = loadedBy(tag);
    const path = address?.split(/[?#]/)[0];
    if (!kind || !path) continue;
    const file = posix.join(posix.dirname(page), path);
    for (const each of kind === 'script' ? withImports(dist, file) : [file]) files[kind].add(each);
  }
  return files;
}

function bytesByKind(dist, pages) {
  const all = pages.map((page) => filesOfPage(dist, page));
  const kinds = Object.keys(all[0]).map((kind) => [
    kind,
    sum([...new Set(all.flatMap((files) => [...files[kind]]))].map(weigh(dist))),
  ]);
  return { ...Object.fromEntries(kinds), total: sum(kinds.map(([, bytes]) => bytes)) };
}

/* To use the home page its links are enough: no script and no text is waited for. */
const untilUsable = ({ html, css, image }) => html + css + image;

function measureFlow(dist, files, prefix, lang, flow) {
  const page = `${prefix}${flow}/index.html`;
  if (!files.includes(page)) return undefined;
  const own = new RegExp(`^texts/${lang}-${flow}(\\.verdicts)?-[\\w-]{8}\\.json$`);
  return {
    ...bytesByKind(dist, [page]),
    ownTexts: sum(files.filter((file) => own.test(file)).map(weigh(dist))),
    firstVisit: bytesByKind(dist, [`${prefix}index.html`, page]).total,
  };
}

/** Brotli bytes of a built folder: per language the home page and every flow, and what is kept offline. */
export function measure(dist) {
  const files = filesIn(dist).filter((file) => !isCompressed(file));
  const others = files.flatMap((file) => /^precache\/(\w+)\.json$/.exec(file)?.[1] ?? []);
  const lists = precacheLists(dist, ['nl', ...others]);
  const always = sum(lists.always.map(fileOf).map(weigh(dist)));
  const flows = files.flatMap((file) => /^texts\/nl-(.+)-[\w-]{8}\.json$/.exec(file)?.[1] ?? []);
  const ofLanguage = (lang) => {
    const prefix = lang === 'nl' ? '' : `${lang}/`;
    const measured = flows.map((flow) => [flow, measureFlow(dist, files, prefix, lang, flow)]);
    const home = files.includes(`${prefix}index.html`)
      ? bytesByKind(dist, [`${prefix}index.html`])
      : undefined;
    return {
      home: home && { ...home, untilUsable: untilUsable(home) },
      flows: Object.fromEntries(measured.filter(([, bytes]) => bytes)),
      /* Dutch comes with the app itself; another language adds its own pages and texts. */
      precache:
        lang === 'nl' ? always : sum((lists.perLanguage[lang] ?? []).map(fileOf).map(weigh(dist))),
    };
  };
  /* The book is for lawyers at a desk: no phone needs a page of it, so no budget holds it back. */
  const pages = files
    .filter((file) => file.endsWith('.html') && !file.startsWith('boek/'))
    .map((file) => [file, weigh(dist)(file)]);
  return {
    languages: Object.fromEntries(['nl', ...others].map((lang) => [lang, ofLanguage(lang)])),
    pages: Object.fromEntries(pages),
  };
}

/** The budgets of the project, each with the heaviest thing that it holds for. */
export function budgets({ languages, pages }) {
  const perLanguage = Object.entries(languages);
  const perFlow = (read) =>
    perLanguage.flatMap(([lang, { flows }]) =>
      Object.entries(flows).map(([flow, bytes]) => [`${lang}/${flow}`, read(bytes)]),
    );
  const homes = perLanguage.filter(([, { home }]) => home);
  const limits = [
    ['home until it can be used', 12, homes.map(([lang, { home }]) => [lang, home.untilUsable])],
    ['script to the first question', 42, perFlow(({ script }) => script)],
    [
      'CSS',
      6,
      [...homes.map(([lang, { home }]) => [lang, home.css]), ...perFlow(({ css }) => css)],
    ],
    ["one flow's texts in one language", 6, perFlow(({ ownTexts }) => ownTexts)],
    ['one HTML page', 5, Object.entries(pages)],
    ['first visit with one flow', 60, perFlow(({ firstVisit }) => firstVisit)],
    ['precache of one language', 600, perLanguage.map(([lang, { precache }]) => [lang, precache])],
  ];
  return limits.map(([name, kilobytes, measured]) => {
    const [of, bytes] = measured.reduce(
      (worst, each) => (each[1] > worst[1] ? each : worst),
      ['nothing', 0],
    );
    return { name, limit: kilobytes * KB, bytes, of };
  });
}

const inKb = (bytes) => (bytes / KB).toFixed(1).padStart(7);
const columns = ['html', 'css', 'script', 'texts', 'image', 'other', 'total'];

function print(measured) {
  console.log(`${'kB, brotli'.padEnd(26)}${columns.map((name) => name.padStart(7)).join('')}`);
  for (const [lang, { home, flows, precache }] of Object.entries(measured.languages)) {
    const rows = Object.entries({ ...(home && { home }), ...flows });
    console.log(`\n${lang}: offline ${inKb(precache).trim()}`);
    for (const [name, bytes] of rows)
      console.log(`  ${name.padEnd(24)}${columns.map((kind) => inKb(bytes[kind])).join('')}`);
  }
  console.log('\nBudgets');
  for (const { name, limit, bytes, of } of budgets(measured)) {
    console.log(
      `  ${bytes <= limit ? 'ok  ' : 'OVER'}${inKb(bytes)} of ${inKb(limit).trim()}  ${name} (${of})`,
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = fileURLToPath(new URL('../dist', import.meta.url));
  if (!existsSync(join(dist, 'index.html')))
    await (await import('./build.mjs')).build({ say: () => undefined });
  const measured = measure(dist);
  if (process.argv.includes('--json'))
    console.log(JSON.stringify({ ...measured, budgets: budgets(measured) }, null, 2));
  else print(measured);
}
