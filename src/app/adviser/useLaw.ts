import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Day } from '../../base/day.ts';
import type { Context } from '../../engine/facts.ts';
import { localRulesOn } from '../../municipality/localRules.ts';
import type { Profile } from '../../municipality/profile.ts';
import { loadProfile } from '../municipality.ts';

/** What every verdict of this intake goes by: the day it is, and what the gemeente says itself. */
export interface Law {
  readonly context: Context;
  readonly profile: Profile | undefined;
}

export function useLaw(root: string, today: Day, municipality: string | undefined): Law {
  const [profile, setProfile] = useState<Profile>();
  useEffect(() => {
    let isWanted = true;
    const load = municipality ? loadProfile(root, municipality) : Promise.resolve(undefined);
    void load.then((found) => isWanted && setProfile(found));
    return () => {
      isWanted = false;
    };
  }, [root, municipality]);
  return useMemo(() => {
    const localOn = profile && ((day: Day) => localRulesOn(profile, day, today));
    return { profile, context: { today, ...(localOn && { localOn }) } };
  }, [profile, today]);
}
