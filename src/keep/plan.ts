import type { KeptStore } from '../storage/keptStore.ts';
import { oneOf } from './readKept.ts';
import type { Plan } from './records.ts';

/* There is one plan, so it has one id. */
const PLAN_ID = 'plan';

/** What somebody told for looking ahead; empty when nothing was. */
export async function planIn(store: KeptStore): Promise<Plan> {
  return (await oneOf(store, 'plan', PLAN_ID))?.value ?? { people: [], dates: [] };
}

export const keepPlan = (store: KeptStore, plan: Plan): Promise<void> =>
  store.put([{ id: PLAN_ID, kind: 'plan', value: plan }]);
