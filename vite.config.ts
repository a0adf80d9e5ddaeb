import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/* Each flow is an entry of its own: a page names the one it needs, and no script lists them all. */
const flows = readdirSync('src/flows')
  .map((name) => [name, `src/flows/${name}/flow.ts`] as const)
  .filter(([, path]) => existsSync(path));

/* The pages name every chunk they need themselves, so Vite's own preloading is dead weight. */
const noPreloadHelper = {
  name: 'no-preload-helper',
  enforce: 'pre' as const,
  apply: 'build' as const,
  load: (id: string) =>
    id === '\0vite/preload-helper.js'
      ? 'export const __vitePreload = (load) => load();'
      : undefined,
};

export default defineConfig({
  base: './',
  plugins: [noPreloadHelper],
  build: {
    manifest: true,
    modulePreload: false,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { main: 'src/main.tsx', style: 'src/ui/style.css', ...Object.fromEntries(flows) },
      preserveEntrySignatures: 'exports-only',
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    testTimeout: 60_000,
  },
});
