/* npm run build: client, texts, pages, service worker and compression, in that order, into dist/. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build as viteBuild } from 'vite';
import { compress } from './compress.mjs';
import { filesIn, hashOf, withBase } from './files.mjs';
import { framersOf } from './headers.mjs';
import { headersFile } from './hosting.mjs';
import { pageFaults } from './pageFaults.mjs';
import { precacheLists } from './precacheLists.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));
const write = (file, content) => {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
};
const quiet = (root) => ({ root, logLevel: 'error' });

/* What vite says of the client build: which hashed file a source became. */
function assetsFrom(manifest, texts) {
  const chunkOf = (source) => {
    const chunk = manifest[source];
    if (!chunk) throw new Error(`the client build has no chunk for ${source}`);
    return chunk;
  };
  const withImports = (source, seen = new Set()) => {
    const { file, imports = [] } = chunkOf(source);
    if (seen.has(file)) return seen;
    seen.add(file);
    for (const imported of imports) withImports(imported, seen);
    return seen;
  };
  return {
    script: chunkOf('src/main.tsx').file,
    style: chunkOf('src/ui/style.css').file,
    chunksOf: (source) => [...withImports(source)],
    texts,
  };
}

async function buildClient({ root, out }) {
  await viteBuild({ ...quiet(root), build: { outDir: out, emptyOutDir: true } });
  const file = join(out, '.vite', 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  rmSync(dirname(file), { recursive: true });
  return manifest;
}

/* For a shell that holds any flow (kiosk, adviser, overview): the chunk of each. A flow's page names its own. */
function emitFlowList({ out }, manifest) {
  const flows = Object.entries(manifest).flatMap(([source, { file }]) => {
    const id = /^src\/flows\/([^/]+)\/flow\.ts$/.exec(source)?.[1];
    return id ? [[id, file]] : [];
  });
  write(join(out, 'flows.json'), JSON.stringify(Object.fromEntries(flows)));
}

/* A folder with `_language.json` is a language. Of the names with a `_` the words for finding and the
   adviser's desk are shipped, and what the verdict book calls things of the law; pages stand in the HTML,
   and the explanations in that book. */
const isShipped = (name) =>
  /^_(find|adviser|book)\.json$/.test(name) || /^(?!_|pages\.|explain-).*\.json$/.test(name);
const lawNames = ({ regime, local, figure, effect, unit }) => ({
  regime,
  local,
  figure,
  effect,
  unit,
});

/* Parts of the interface that stand in the HTML of a flow page; only a shell of its own reads them. */
const frameParts = new Set(['app', 'contact', 'find', 'group']);
const partsOf = (texts, isFrame) =>
  Object.fromEntries(Object.entries(texts).filter(([key]) => frameParts.has(key) === isFrame));

function emitTexts({ root, out }) {
  const locales = join(root, 'locales');
  const languages = readdirSync(locales).filter((lang) =>
    existsSync(join(locales, lang, '_language.json')),
  );
  const emitted = {};
  const emit = (lang, name, texts) => {
    const content = JSON.stringify(texts);
    emitted[`${lang}/${name}`] = `texts/${lang}-${name}-${hashOf(content)}.json`;
    write(join(out, emitted[`${lang}/${name}`]), content);
  };
  const emitFile = (lang, file) => {
    const name = file.replace(/^_|\.json$/g, '');
    const { outcomes, ...texts } = JSON.parse(readFileSync(join(locales, lang, file), 'utf8'));
    if (name === 'book') {
      emit(lang, 'law-names', lawNames(texts));
      return;
    }
    if (name === 'interface') {
      emit(lang, 'interface', partsOf(texts, false));
      emit(lang, 'frame', partsOf(texts, true));
      return;
    }
    if (!outcomes) {
      emit(lang, name, texts);
      return;
    }
    /* The verdicts of a flow are not needed for its first question. */
    emit(lang, name, texts);
    emit(lang, `${name}.verdicts`, { outcomes });
  };
  for (const lang of languages) {
    for (const file of readdirSync(join(locales, lang)).filter(isShipped)) emitFile(lang, file);
    const own = Object.entries(emitted).filter(([name]) => name.startsWith(`${lang}/`));
    const names = own.map(([name, file]) => [name.slice(lang.length + 1), file]);
    write(join(out, 'names', `${lang}.json`), JSON.stringify(Object.fromEntries(names)));
  }
  return { languages, texts: emitted };
}

/** The functions of `src/prerender.tsx`, bundled for Node into `cache`. */
export async function bundledPages({ root, cache }) {
  const outDir = join(cache, 'prerender');
  await viteBuild({
    ...quiet(root),
    configFile: false,
    publicDir: false,
    build: {
      ssr: 'src/prerender.tsx',
      outDir,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'prerender.mjs', codeSplitting: false } },
    },
  });
  return import(`${pathToFileURL(join(outDir, 'prerender.mjs')).href}?${process.hrtime.bigint()}`);
}

async function prerenderPages(place, assets) {
  const { out } = place;
  const { prerender, book } = await bundledPages(place);
  const pages = [...prerender(assets), ...book()];
  for (const { path, html } of pages) write(join(out, path), html);
  const documents = pages.filter(({ path }) => path.endsWith('.html'));
  const faults = pageFaults(documents, new Set([...filesIn(out), 'sw.js']));
  if (faults.length > 0)
    throw new Error(`the pages are off:\n  ${faults.slice(0, 20).join('\n  ')}`);
  return documents;
}

async function buildServiceWorker({ root, out, cache }, languages) {
  const { build, always, perLanguage } = precacheLists(out, languages);
  /* What is kept on a device says which build made it. */
  write(join(out, 'build.json'), JSON.stringify({ build }));
  const outDir = join(cache, 'sw');
  await viteBuild({
    ...quiet(root),
    configFile: false,
    publicDir: false,
    define: {
      __PRECACHE__: JSON.stringify(always),
      __BUILD__: JSON.stringify(build),
      __LANGUAGES__: JSON.stringify(Object.keys(perLanguage)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir,
      emptyOutDir: true,
      reportCompressedSize: false,
      modulePreload: false,
      rollupOptions: {
        input: join(root, 'src/sw.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  renameSync(join(outDir, 'sw.js'), join(out, 'sw.js'));
  for (const [lang, entries] of Object.entries(perLanguage)) {
    write(join(out, 'precache', `${lang}.json`), JSON.stringify({ build, entries }));
  }
  return { build, always };
}

/* The finished folder takes the place of the old one, so a failed build leaves that as it was. */
function putInPlace(out, dist) {
  const old = `${out}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(out, dist);
  rmSync(old, { recursive: true, force: true });
}

/* A page that is not there may be asked for at any depth, so its links start at the root of the site. */
function finishForHosts({ out }, base) {
  const missing = join(out, '404.html');
  write(missing, withBase(readFileSync(missing, 'utf8'), base));
  write(join(out, '_headers'), headersFile({ framers: framersOf(out) }));
}

/** Builds the app of `root` into `dist`; `say` gets one line a step. `base` is where the site stands, for 404.html. Rejects when anything is off. */
export async function build({
  root = projectRoot,
  dist = join(root, 'dist'),
  base = '/',
  say = console.log,
} = {}) {
  const cache = join(root, 'node_modules', '.cache', 'doorgeefwijzer', `build-${process.pid}`);
  const place = { root, cache, out: join(cache, 'dist') };
  const started = performance.now();
  try {
    const manifest = await buildClient(place);
    say(`client: ${filesIn(place.out).filter((file) => file.startsWith('assets/')).length} files`);
    emitFlowList(place, manifest);
    const { languages, texts } = emitTexts(place);
    say(`texts: ${Object.keys(texts).length} files in ${languages.join(', ')}`);
    const pages = await prerenderPages(place, assetsFrom(manifest, texts));
    finishForHosts(place, base);
    say(`pages: ${pages.length}`);
    const { build: id, always } = await buildServiceWorker(place, languages);
    say(`service worker: build ${id}, ${always.length} files kept at once`);
    say(`compressed: ${compress(place.out)} files`);
    putInPlace(place.out, dist);
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
  say(`dist/ made in ${((performance.now() - started) / 1000).toFixed(1)} s`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({ options: { base: { type: 'string', default: '/' } } });
  await build(values).catch((error) => {
    console.error(`build failed: ${error.message}`);
    process.exitCode = 1;
  });
}
