import { existsSync, readdirSync } from 'node:fs';
import { ruleMutatorNames, strykerMutators } from './stryker/ruleMutators.mjs';

/* What mutation testing changes, room by room, and which tests have to notice. */

const shared = {
  concurrency: 1,
  tempDirName: '.cache/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['.cache', 'dist', 'docs', 'locales', 'test/e2e'],
  disableTypeChecks: false,
  allowEmpty: true,
  reporters: ['json', 'progress-append-only'],
  warnings: { slow: false },
  logLevel: 'warn',
};

/* Mutants in code, against the tests of the room alone: those of the flows would hide what it lacks. */
const code = (room, ...mutate) => ({
  ...shared,
  mutate,
  plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
  testRunner: 'vitest',
  vitest: { configFile: 'config/stryker/vitest.mjs', related: false },
  coverageAnalysis: 'perTest',
  timeoutMS: 15_000,
  jsonReporter: { fileName: `.cache/mutation/${room}.json` },
});

export const flowIds = readdirSync('src/flows').filter((id) =>
  existsSync(`src/flows/${id}/flow.ts`),
);

/* Mutants in the rules of the flows, against their cases and what holds for each flow. */
const rules = (room, flows, excludedMutations) => ({
  ...shared,
  mutate: flows.map((id) => `src/flows/${id}/flow.ts`),
  plugins: [new URL('./stryker/flowsRunner.mjs', import.meta.url).href],
  testRunner: 'flows',
  ignorers: ['conditions'],
  mutator: { excludedMutations },
  coverageAnalysis: 'off',
  timeoutMS: 120_000,
  jsonReporter: { fileName: `.cache/mutation/${room}.json` },
});

/** The options of a run for each room; `flows` runs twice, with Stryker's mutators and with our own. */
export const runs = {
  law: () => [
    [
      'law',
      code(
        'law',
        'src/law/**/*.ts',
        '!src/law/sources/**',
        '!src/law/sources.ts',
        '!src/law/openPoints.ts',
      ),
    ],
  ],
  engine: () => [['engine', code('engine', 'src/engine/*.ts')]],
  flows: (flows) => [
    ['flows', rules('flows', flows, ruleMutatorNames)],
    ['rules', rules('rules', flows, strykerMutators)],
  ],
};
