import type { Day } from '../src/base/day.ts';
import type { Context } from '../src/engine/facts.ts';
import { localRulesOn } from '../src/municipality/localRules.ts';
import { readProfile } from '../src/municipality/profile.ts';
import { isFor } from '../src/municipality/profileFor.ts';

/* Real profiles, and dated ones for cases that rest on a local rule of long ago. */
const files = import.meta.glob(['../public/municipalities/*.json', './profiles/*.json'], {
  eager: true,
  import: 'default',
});

/** The local rules for a case's gemeente; without a profile there are none. */
export function localRulesFor(
  code: string | undefined,
  today: Day,
): NonNullable<Context['localOn']> {
  const found = Object.values(files).find((file) => code !== undefined && isFor(file, code));
  if (code !== undefined && !found) throw new Error(`There is no profile for ${code}`);
  const read = readProfile(found);
  return (day) => ('profile' in read ? localRulesOn(read.profile, day, today) : { choices: {} });
}
