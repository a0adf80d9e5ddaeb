import { defineConfig } from 'vitest/config';

/* A flow's chunk is named after the flow. */
const chunkName = ({ facadeModuleId }: { facadeModuleId?: string | null }): string => {
  const flow = /\/flows\/([^/]+)\/flow\.ts$/.exec(facadeModuleId ?? '')?.[1];
  return `assets/${flow ?? '[name]'}-[hash].js`;
};

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
      input: { main: 'src/main.tsx', style: 'src/ui/style.css' },
      output: { chunkFileNames: chunkName },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    testTimeout: 60_000,
  },
});
