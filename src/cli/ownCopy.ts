import { readFileSync } from 'node:fs';
import { readOrganisation } from '../organisation/organisation.ts';
import { UsageError } from './usage.ts';

function contentOf(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** `npm run own-copy`: what is wrong with an `organisation.json`, a line each. Exit code 1 when something is. */
export function checkOwnCopy([file = 'public/organisation.json', ...more]: string[]): number {
  if (more.length > 0) throw new UsageError('gebruik: npm run own-copy -- [bestand]');
  const { faults } = readOrganisation(contentOf(file));
  console.log([...faults, `${file}: ${faults.length} faults`].join('\n'));
  return faults.length === 0 ? 0 : 1;
}
