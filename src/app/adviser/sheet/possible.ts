import { reachable, rowsOf } from '../../../engine/condition.ts';
import type { Duty, Flow } from '../../../engine/flow.ts';
import type { Position } from '../../../engine/walk.ts';

/**
 * What a walk that is not finished may still come to. `certain`: every way ends in a report. `ask`: none
 * does. `maybe`: some do, which holds for every walk that may end in `no-report`, because the office may ask.
 */
export type Chance = 'certain' | 'maybe' | 'ask';

function targetsOf(flow: Flow, { facts }: Position, id: string): readonly string[] {
  const question = flow.questions[id];
  if (!question) return reachable(flow, facts, rowsOf(flow.start));
  return [
    ...reachable(flow, facts, question.next),
    ...reachable(flow, facts, rowsOf(question.unsure)),
  ];
}

function dutiesFrom(flow: Flow, position: Position, from: string): ReadonlySet<Duty> {
  const duties = new Set<Duty>();
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    const outcome = flow.outcomes[id];
    if (outcome) duties.add(outcome.duty);
    else targetsOf(flow, position, id).forEach(visit);
  };
  visit(from);
  return duties;
}

/** What an unfinished walk may still come to, at its strictest; it is never guessed to be `no-report`. */
export function chanceOf(flow: Flow, position: Position): Chance {
  const { at } = position;
  if (at.kind === 'outcome' || at.question.id === 'asked') return 'maybe';
  const duties = dutiesFrom(flow, position, at.question.id);
  if (duties.size === 1 && duties.has('report')) return 'certain';
  return duties.has('report') || duties.has('no-report') ? 'maybe' : 'ask';
}
