import type { Day } from '../base/day.ts';
import { localRulesOn } from '../municipality/localRules.ts';
import { type Profile, readProfile } from '../municipality/profile.ts';
import type { MunicipalityOption } from '../screens/MunicipalityPicker.tsx';
import type { VisitActor } from '../session/visit.ts';

/** The gemeenten that have a profile; none when the list cannot be read. */
export async function municipalityOptions(root: string): Promise<readonly MunicipalityOption[]> {
  try {
    return await (await fetch(`${root}municipalities/index.json`)).json();
  } catch {
    return [];
  }
}

/** The profile of a gemeente; a broken or missing one gives nothing, and national advice holds. */
export async function loadProfile(root: string, code: string): Promise<Profile | undefined> {
  try {
    const response = await fetch(`${root}municipalities/${code}.json`);
    const read = readProfile(await response.json());
    if ('profile' in read) return read.profile;
    console.warn(`${code}: ${read.faults.join('; ')}`);
  } catch (error) {
    console.warn(`${code}: ${String(error)}`);
  }
  return undefined;
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
