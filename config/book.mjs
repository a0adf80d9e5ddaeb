/* npm run book: only the verdict book, into dist/boek; the whole build where there is no dist yet. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, bundledPages } from './build.mjs';
import { compress } from './compress.mjs';
import { filesIn } from './files.mjs';
import { pageFaults } from './pageFaults.mjs';

const projectRoot = fileURLToPath(new URL('..', import.meta.url));

async function bookOf(root) {
  const cache = join(root, 'node_modules', '.cache', 'doorgeefwijzer', `book-${process.pid}`);
  try {
    const { book } = await bundledPages({ root, cache });
    return book();
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

/* The book links to pages of the app, so it is held against the folder that it goes into. */
function faultsIn(dist, book) {
  const home = { path: 'index.html', html: readFileSync(join(dist, 'index.html'), 'utf8') };
  const pages = [home, ...book.filter(({ path }) => path.endsWith('.html'))];
  return pageFaults(pages, new Set([...filesIn(dist), ...book.map(({ path }) => path)]));
}

/** Writes the verdict book into a built folder; `say` gets one line. Rejects when a page is off. */
export async function buildBook({
  root = projectRoot,
  dist = join(root, 'dist'),
  say = console.log,
} = {}) {
  if (!existsSync(join(dist, 'index.html'))) return build({ root, dist, say });
  const started = performance.now();
  const book = await bookOf(root);
  const faults = faultsIn(dist, book);
  if (faults.length > 0)
    throw new Error(`the pages are off:\n  ${faults.slice(0, 20).join('\n  ')}`);
  rmSync(join(dist, 'boek'), { recursive: true, force: true });
  for (const { path, html } of book) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), html);
  }
  compress(dist, 'boek/');
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  say(`boek: ${book.length} files in dist/boek, made in ${seconds} s`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await buildBook().catch((error) => {
    console.error(`book failed: ${error.message}`);
    process.exitCode = 1;
  });
}
