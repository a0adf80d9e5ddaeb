/* npm run mutate [-- law|engine|flows [flow …]]: changes the code and the rules, and counts what no test notices. */
import { readFileSync } from 'node:fs';
import { Stryker } from '@stryker-mutator/core';
import { flowIds, runs } from './stryker.mjs';

const ENOUGH = 90;

const usage = (message) => {
  console.error(`${message}: npm run mutate [-- law|engine|flows [flow …]]`);
  process.exit(2);
};

const [room, ...flows] = process.argv.slice(2);
if (room && !(room in runs)) usage(`There is no room ${room}`);
const strange = flows.filter((id) => !flowIds.includes(id));
if (strange.length > 0) usage(`There is no flow ${strange.join(', ')}`);

const oneLine = (text) => text.replace(/\s+/g, ' ').trim();

/* What stands in the source where a mutant is. */
function written(source, { start, end }) {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  lines[last] = lines[last].slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return oneLine(lines.join('\n')).slice(0, 100);
}

function showSurvivors(fileName) {
  const { files } = JSON.parse(readFileSync(fileName, 'utf8'));
  for (const [path, { source, mutants }] of Object.entries(files)) {
    for (const { status, location, mutatorName, replacement = '' } of mutants) {
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const change = `${written(source, location)} -> ${oneLine(replacement).slice(0, 100)}`;
      console.log(`  ${path}:${location.start.line} ${mutatorName}: ${change}`);
    }
  }
}

/** How many mutants there were and what became of them; those that change nothing count in no score. */
function counted(results) {
  const count = (...statuses) => results.filter(({ status }) => statuses.includes(status)).length;
  const noticed = count('Killed', 'Timeout');
  const survived = count('Survived', 'NoCoverage');
  const score = (100 * noticed) / Math.max(1, noticed + survived);
  return { noticed, survived, timeouts: count('Timeout'), same: count('RuntimeError'), score };
}

const rows = [];
for (const name of room ? [room] : Object.keys(runs)) {
  for (const [run, options] of runs[name](flows.length > 0 ? flows : flowIds)) {
    process.env.MUTATED_ROOM = run;
    const started = performance.now();
    const results = await new Stryker(options).runMutationTest();
    console.log(`${run}: what no test noticed`);
    showSurvivors(options.jsonReporter.fileName);
    rows.push({ run, ...counted(results), minutes: (performance.now() - started) / 60_000 });
  }
}

console.log('\nroom    mutants  killed  survived  no change  score   minutes');
for (const { run, noticed, survived, same, score, minutes } of rows) {
  const cells = [
    run.padEnd(6),
    String(noticed + survived).padStart(8),
    String(noticed).padStart(7),
    String(survived).padStart(9),
    String(same).padStart(10),
    `${score.toFixed(1)} %`.padStart(8),
    minutes.toFixed(1).padStart(8),
  ];
  console.log(cells.join(' '));
}
process.exitCode = rows.every(({ score }) => score >= ENOUGH) ? 0 : 1;
