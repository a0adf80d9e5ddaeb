import type { Day } from '../base/day.ts';
import { questionsBehind } from '../engine/condition.ts';
import { DONT_KNOW } from '../engine/flow.ts';
import { valueOn } from '../law/parameters.ts';
import { type Comparison, GIFT_LIMIT } from './comparisons.ts';
import { isParameter } from './conditions.ts';
import type { FlowBook } from './flowBook.ts';
import { type Route, type RouteClaim, UNKNOWN } from './route.ts';

/** A comparison as it stands on a route: what holds, or else cannot be said. */
export interface Standing extends Comparison {
  readonly mayBeUnknown: boolean;
}

function mayBeUnknown(
  { flow }: FlowBook,
  { steps, local }: Route,
  { value, limit }: Comparison,
  days: readonly Day[],
): boolean {
  if (limit === GIFT_LIMIT && local[GIFT_LIMIT]?.has(UNKNOWN)) return true;
  if (isParameter(limit) && days.some((day) => valueOn(limit, day) === null)) return true;
  const behind = questionsBehind(flow, value);
  return steps.some(({ question, answers }) => behind.includes(question) && answers.has(DONT_KNOW));
}

/** A row that did not hold says the opposite, unless something was not known. */
export function standingOf(
  book: FlowBook,
  route: Route,
  claim: RouteClaim,
  days: readonly Day[],
): readonly Standing[] {
  const { value, limit, op, isSo } = claim;
  if (isSo.size !== 1) return [];
  if (isSo.has('yes')) return [{ value, limit, op, mayBeUnknown: false }];
  const opposite = op === 'over' ? 'atMost' : 'over';
  return [{ value, limit, op: opposite, mayBeUnknown: mayBeUnknown(book, route, claim, days) }];
}

/** At most 1200 says more than at most 1250, and over 1250 more than over 1200. */
export function saysMore(one: Standing, other: Standing, days: readonly Day[]): boolean {
  if (one === other || one.value !== other.value || one.op !== other.op) return false;
  const [limit, than] = [one.limit, other.limit];
  if (one.mayBeUnknown || !isParameter(limit) || !isParameter(than)) return false;
  return days.every((day) => {
    const [here, there] = [valueOn(limit, day), valueOn(than, day)];
    if (here === null || there === null) return false;
    return one.op === 'atMost' ? here <= there : here >= there;
  });
}
