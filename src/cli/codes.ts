import { writeFileSync } from 'node:fs';
import { allFlows } from '../flows/all.ts';
import { codes } from '../handover/codes.ts';
import { flatCodes, growCodes } from '../handover/growCodes.ts';
import { UsageError } from './usage.ts';

const CODES = 'src/handover/codes.json';
const FROZEN = 'test/handover/frozen.json';

const write = (file: string, content: object): void =>
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);

/** Gives every flow, question and option that has no code yet its own, and freezes it. */
export function giveCodes(args: readonly string[]): void {
  if (args.length > 0) throw new UsageError('gebruik: npm run codes');
  const flows = [...allFlows.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const grown = growCodes(codes, flows);
  const before = Object.keys(flatCodes(codes)).length;
  const frozen = flatCodes(grown);
  write(CODES, grown);
  write(FROZEN, frozen);
  console.log(`${Object.keys(frozen).length - before} nieuwe codes`);
}
