import type { Day } from '../base/day.ts';
import type { Context, Facts } from '../engine/facts.ts';
import type { Answer, Answers, Flow } from '../engine/flow.ts';
import { type Outcome, outcomeOf } from '../engine/outcome.ts';
import { walk } from '../engine/walk.ts';
import { hashOf } from '../i18n/freshness.ts';
import type { Item } from './readKept.ts';
import type { Check } from './records.ts';

/** A verdict that somebody reached, and by which answers. */
export interface Reached {
  readonly flow: Flow;
  readonly path: readonly string[];
  readonly answers: Answers;
  readonly found: Outcome;
}

const onPath = ({ path, answers }: Reached): Record<string, Answer> =>
  Object.fromEntries(path.map((id) => [id, answers[id] as Answer]));

/** The same answers in the same flow are the same check, so that keeping twice makes no double. */
export const checkIdOf = (reached: Reached): string =>
  `${reached.flow.id}-${hashOf(JSON.stringify(onPath(reached)))}`;

/** What is kept of a verdict: the answers, and what the app said. */
export function checkOf(
  reached: Reached,
  made: { readonly on: Day; readonly build: string; readonly municipality?: string | undefined },
): Check {
  const { flow, found } = reached;
  const { on, build, municipality } = made;
  return {
    flow: flow.id,
    answers: onPath(reached),
    on,
    build,
    ...(municipality && { municipality }),
    outcome: {
      id: found.id,
      duty: found.duty,
      to: found.to,
      ...(found.deadline && { deadline: found.deadline.date }),
    },
  };
}

/** What the flow of now makes of a kept check; `restart` where its answers no longer lead to a verdict. */
export type Replay =
  | { readonly kind: 'restart' }
  | { readonly kind: 'same' | 'other'; readonly found: Outcome; readonly facts: Facts };

/** Replays the answers of a check; never guesses an answer that the flow of now asks anew. */
export function replay(flow: Flow, { answers, outcome }: Check, context: Context): Replay {
  const { at, dropped, facts } = walk(flow, context, answers);
  if (at.kind !== 'outcome' || dropped.length > 0) return { kind: 'restart' };
  const found = outcomeOf(flow, facts, at.id);
  const isSame = found.id === outcome.id && found.duty === outcome.duty && found.to === outcome.to;
  return { kind: isSame ? 'same' : 'other', found, facts };
}

/** Something that is still to be done; without `before` as soon as possible. */
export type Action =
  | { readonly kind: 'check'; readonly item: Item<'check'>; readonly before?: Day }
  | { readonly kind: 'proof'; readonly item: Item<'proof'>; readonly before: Day };

const dayOf = (action: Action): Day =>
  action.before ?? (action.item.value as { readonly on: Day }).on;

/** What is open on a day, the most pressing first: checks to report or to ask, reports without an answer. */
export function openActions(
  checks: readonly Item<'check'>[],
  proofs: readonly Item<'proof'>[],
  today: Day,
): readonly Action[] {
  const open = checks
    .filter(({ value }) => !value.doneOn && value.outcome.duty !== 'no-report')
    .map((item): Action => {
      const before = item.value.outcome.deadline;
      return { kind: 'check', item, ...(before && { before }) };
    });
  const silent = proofs.flatMap((item): Action[] => {
    const { followUp, answeredOn } = item.value;
    return followUp && followUp <= today && !answeredOn
      ? [{ kind: 'proof', item, before: followUp }]
      : [];
  });
  return [...open, ...silent].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
}
