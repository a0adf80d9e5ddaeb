import { existsSync, readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { quietI18next } from './config/quietI18next.mjs';

/* Each flow is an entry of its own: a page names the one it needs, and no script lists them all. */
const flows = readdirSync('src/flows')
  .map((name) => [name, `src/flows/${name}/flow.ts`] as const)
  .filter(([, path]) => existsSync(path));

/* What the first question of any flow needs, in one chunk: it compresses better whole than in pieces. */
const firstQuestion = {
  name: 'question',
  test: /node_modules\/(preact|xstate|i18next)\/|src\/(base\/(day|cents)|law\/(parameters|functions|regimes|timeline|source\.|local\.)|engine\/(condition|facts|flow|machine|question|walk)\.|i18n\/(format|language|questionText|values|words)\.|session\/visit|speech\/voices|ui\/(Phrase|Choices|DateFields)|screens\/(QuestionScreen|answerForm|dayChoice|place).)/,
  includeDependenciesRecursively: false,
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
  plugins: [noPreloadHelper, quietI18next],
  build: {
    manifest: true,
    modulePreload: false,
    reportCompressedSize: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: { main: 'src/main.tsx', style: 'src/ui/style.css', ...Object.fromEntries(flows) },
      preserveEntrySignatures: 'allow-extension',
      output: { codeSplitting: { groups: [firstQuestion] } },
    },
  },
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    exclude: ['test/e2e/**'],
    testTimeout: 60_000,
  },
});
