/* npm test: every check in order, stopping at nothing; the last line counts them all. */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = join(root, 'node_modules', '.cache', 'doorgeefwijzer', `reports-${process.pid}`);
const bin = (path) => join(root, 'node_modules', path);

const dutch = readdirSync(join(root, 'locales', 'nl')).filter((name) =>
  /^[^_].*\.json$/.test(name),
);
const isExplanation = (name) => name.startsWith('explain-');
const gate = (name, files) => [
  'config/readability.mjs',
  '--gate',
  name,
  ...files.map((file) => `locales/nl/${file}`),
];
const vitest = (name, ...args) => {
  const report = join(reports, `${name}.json`);
  return {
    name,
    report,
    args: [
      bin('vitest/vitest.mjs'),
      'run',
      ...args,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  };
};

/* A step with a report counts its tests; any other step is one test. */
const steps = [
  { name: 'types', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'lint', args: [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '.'] },
  { name: 'unused code', args: [bin('knip/bin/knip.js')] },
  {
    name: 'readability, core',
    args: gate(
      'core',
      dutch.filter((name) => !isExplanation(name)),
    ),
  },
  { name: 'readability, explanations', args: gate('explain', dutch.filter(isExplanation)) },
  vitest('units'),
  { name: 'build', args: ['config/build.mjs'] },
  vitest('pages', '--config', 'config/vitest.e2e.ts'),
];

/* What a step prints is shown only when it fails, so that the summary stays in sight. */
function run(args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1' },
    });
    const output = [];
    child.stdout.on('data', (part) => output.push(part));
    child.stderr.on('data', (part) => output.push(part));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(output).toString() }));
  });
}

/* A run that broke down outside its tests counts as one failure more. */
function counted(report, code) {
  const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(
    readFileSync(report, 'utf8'),
  );
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
}

function resultOf({ report }, code) {
  if (!report) return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  try {
    return counted(report, code);
  } catch {
    return { passed: 0, failed: 1 };
  }
}

mkdirSync(reports, { recursive: true });
const total = { passed: 0, failed: 0 };
for (const step of steps) {
  const started = performance.now();
  const { code, output } = await run(step.args);
  const { passed, failed } = resultOf(step, code);
  total.passed += passed;
  total.failed += failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (failed > 0) console.log(`\n${output.trim()}\n`);
  console.log(
    `${failed > 0 ? 'FAIL' : 'ok  '} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`,
  );
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
