/* Runs a command of src/cli: bundles it when a source is newer than the bundle, then starts it. */
import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const cache = join(root, 'node_modules', '.cache', 'doorgeefwijzer');
const bundle = join(cache, 'cli.mjs');

function newest(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

const sources = [
  'src',
  'locales',
  'public/municipalities',
  'public/gemeenten.json',
  'config/cli.mjs',
];
const changed = Math.max(...sources.map((path) => newest(join(root, path))));
if (!existsSync(bundle) || statSync(bundle).mtimeMs < changed) {
  const { build } = await import('vite');
  const out = `${cache}/build-${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: 'src/cli/main.ts',
      outDir: out,
      emptyOutDir: true,
      rollupOptions: { output: { entryFileNames: 'cli.mjs', codeSplitting: false } },
    },
  });
  renameSync(join(out, 'cli.mjs'), bundle);
  rmSync(out, { recursive: true });
}
const { main } = await import(`${pathToFileURL(bundle).href}`);
process.exitCode = await main(process.argv.slice(2));
