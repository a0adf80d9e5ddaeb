import type { Day } from '../base/day.ts';
import { type Gemeente, readGemeenten } from '../municipality/gemeenten.ts';
import { localRulesOn } from '../municipality/localRules.ts';
import { type Profile, readProfile } from '../municipality/profile.ts';
import { isFor } from '../municipality/profileFor.ts';
import type { VisitActor } from '../session/visit.ts';

const files = new Map<string, Promise<unknown>>();
/* A file is read once; one that could not be had is asked for again next time. */
function fileAt(address: string): Promise<unknown> {
  const known = files.get(address) ?? fetch(address).then((response) => response.json());
  files.set(address, known);
  known.catch(() => files.delete(address));
  return known;
}

/** All gemeenten of the country; nothing, with a line in the console, when the list is broken or not there. */
export async function gemeentenIn(root: string): Promise<readonly Gemeente[] | undefined> {
  const address = `${root}gemeenten.json`;
  try {
    const read = readGemeenten(await fileAt(address));
    if ('gemeenten' in read) return read.gemeenten;
    console.warn(`${address}: ${read.faults.slice(0, 3).join('; ')}`);
  } catch (error) {
    console.warn(`${address}: ${String(error)}`);
  }
  return undefined;
}

async function ownProfile(root: string, code: string): Promise<Profile | undefined> {
  try {
    const profiles = (await fileAt(`${root}municipalities/index.json`)) as readonly unknown[];
    const found = profiles.find((profile) => isFor(profile, code));
    const read = found === undefined ? undefined : readProfile(found);
    if (read && 'faults' in read) console.warn(`${code}: ${read.faults.join('; ')}`);
    else return read?.profile;
  } catch (error) {
    console.warn(`${code}: ${String(error)}`);
  }
  return undefined;
}

/**
 * What is known of a gemeente: its profile or that of its joint service, else only its name and website.
 * Where its profile is broken or missing, national advice holds.
 */
export async function loadProfile(root: string, code: string): Promise<Profile | undefined> {
  const own = await ownProfile(root, code);
  if (own) return own;
  const found = (await gemeentenIn(root))?.find((gemeente) => gemeente.code === code);
  return found && { code, name: found.name, website: found.website, fields: {} };
}

/** Has a visit go by the rules of a gemeente, or by national advice when none is named. */
export async function settle(
  actor: VisitActor,
  root: string,
  municipality: string | undefined,
): Promise<void> {
  const profile = municipality === undefined ? undefined : await loadProfile(root, municipality);
  const { today } = actor.getSnapshot().context;
  const localOn = profile && ((day: Day) => localRulesOn(profile, day, today));
  actor.send({ type: 'settledIn', municipality, profile, localOn });
}
