import type { Day } from '../base/day.ts';
import type { Context } from '../engine/facts.ts';
import type { Answers, Flow } from '../engine/flow.ts';
import { type Position, walk } from '../engine/walk.ts';
import { fits, type HandedOver } from '../handover/handedOver.ts';
import { localRulesOn } from '../municipality/localRules.ts';
import { loadProfile } from './municipality.ts';

async function contextIn(root: string, today: Day, municipality?: string): Promise<Context> {
  const profile = municipality && (await loadProfile(root, municipality));
  return { today, ...(profile && { localOn: (day) => localRulesOn(profile, day, today) }) };
}

/* Where other questions were asked, only what every flow asks may stay. */
function answersThatStay(flow: Flow, check: HandedOver): Answers {
  if (fits(check, flow)) return check.answers;
  const { day, benefit } = check.answers;
  return { ...(day !== undefined && { day }), ...(benefit !== undefined && { benefit }) };
}

/** Where answers that were handed over lead with the flow of here, on this day. */
export async function replayHanded(
  root: string,
  flow: Flow,
  check: HandedOver,
  today: Day,
  municipality = check.municipality,
): Promise<{ answers: Answers; position: Position; whole: boolean }> {
  const answers = answersThatStay(flow, check);
  const position = walk(flow, await contextIn(root, today, municipality), answers);
  return { answers, position, whole: fits(check, flow) };
}
