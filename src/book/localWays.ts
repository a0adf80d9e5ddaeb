import { euro } from '../base/cents.ts';
import type { Flow } from '../engine/flow.ts';
import type { LocalRules } from '../law/local.ts';
import { GIFT_LIMIT } from './comparisons.ts';
import { localFieldsOf } from './conditions.ts';
import type { Start, Way } from './way.ts';
import { waysFrom } from './ways.ts';

/* One local limit below every national one, and one above. */
const LOCAL_LIMITS = [euro(600), euro(1800)];

/* What a gemeente may have filled in under one name: nothing, or something. */
function variants(flow: Flow, local: LocalRules, name: string): readonly LocalRules[] {
  if (name === GIFT_LIMIT) {
    return [local, ...LOCAL_LIMITS.map((giftLimit) => ({ ...local, giftLimit }))];
  }
  const found = localFieldsOf(flow).find(({ field }) => field === name);
  return [local, ...(found ? [{ ...local, choices: { ...local.choices, [name]: found.is } }] : [])];
}

/** The ways from a start for every gemeente: only what they turn on is told apart. */
export function* waysByGemeente(flow: Flow, start: Start): Generator<Way> {
  const { ways, consulted } = waysFrom(flow, start);
  const open = [...consulted].find((name) => !start.turnsOn.includes(name));
  if (open === undefined) {
    yield* ways;
    return;
  }
  const turnsOn = [...start.turnsOn, open];
  for (const local of variants(flow, start.local, open)) {
    yield* waysByGemeente(flow, { ...start, local, turnsOn });
  }
}
