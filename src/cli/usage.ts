import { parseArgs } from 'node:util';
import { type Day, parseDay } from '../base/day.ts';
import type { Flow } from '../engine/flow.ts';
import { allFlows } from '../flows/all.ts';

/** The call itself is wrong; the message is the one line a person gets. */
export class UsageError extends Error {}

/** Reads options; an unknown one is a `UsageError`. */
export function optionsFrom<
  const O extends NonNullable<Parameters<typeof parseArgs>[0]>['options'],
>(args: string[], options: O) {
  try {
    return parseArgs({ args, options: options as NonNullable<O>, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('\n')[0] : String(error));
  }
}

export function flowBy(id: string | undefined): Flow {
  const flow = id === undefined ? undefined : allFlows.get(id);
  if (!flow)
    throw new UsageError(
      `er is geen flow "${id ?? ''}"; kies uit: ${[...allFlows.keys()].join(', ')}`,
    );
  return flow;
}

export function dayFrom(text: string, what: string): Day {
  const day = parseDay(text);
  if (!day) throw new UsageError(`${what} "${text}" is geen dag; schrijf jjjj-mm-dd`);
  return day;
}

export function oneOf<T extends string>(text: string, allowed: readonly T[], what: string): T {
  const found = allowed.find((value) => value === text);
  if (!found)
    throw new UsageError(`${what} "${text}" bestaat niet; kies uit: ${allowed.join(', ')}`);
  return found;
}

/** Today by the clock of this machine, in the Netherlands. */
export const todayHere = (): Day =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date()) as Day;
