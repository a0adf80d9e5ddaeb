import { rowsOf } from '../engine/condition.ts';
import { type Context, type Facts, factsOf } from '../engine/facts.ts';
import { type Answers, DONT_KNOW, type Duty, type Flow, type Row } from '../engine/flow.ts';
import { engineOutcomes } from '../engine/machine.ts';
import { outcomeOf, ruleOf } from '../engine/outcome.ts';
import { answersToTry } from '../engine/paths.ts';
import { taken } from './rows.ts';
import type { Start, Step, Way, Ways } from './way.ts';

/* What all ways from one start share. */
interface Trip {
  readonly flow: Flow;
  readonly start: Start;
  readonly factsAt: (answers: Answers) => Facts;
  readonly dutyOf: (outcome: string, answers: Answers) => Duty;
  readonly found: Way[];
  readonly consulted: Set<string>;
}

/* Where a walk stands: the answers so far, by id and in order. */
interface Stand {
  readonly answers: Answers;
  readonly steps: readonly Step[];
}

function goTo(
  trip: Trip,
  { answers, steps }: Stand,
  rows: readonly Row[],
  from: Omit<Step, 'compared'>,
): void {
  const { to, compared, consulted } = taken(trip.flow, trip.factsAt(answers), rows);
  for (const name of consulted) trip.consulted.add(name);
  visit(trip, { answers, steps: [...steps, { ...from, compared }] }, to);
}

function end(trip: Trip, { answers, steps }: Stand, outcome: string): void {
  const { start, flow } = trip;
  if (flow.outcomes[outcome]?.duty !== 'no-report') {
    trip.found.push({ start, steps, outcome, duty: trip.dutyOf(outcome, answers) });
    return;
  }
  for (const answer of ['yes', 'no', DONT_KNOW]) {
    const id = answer === 'no' ? outcome : engineOutcomes.asked;
    const step: Step = { question: 'asked', answer, compared: [] };
    const duty = trip.dutyOf(id, { ...answers, asked: answer });
    trip.found.push({ start, steps: [...steps, step], outcome: id, duty });
  }
}

function visit(trip: Trip, stand: Stand, id: string): void {
  const question = trip.flow.questions[id];
  if (!question) {
    end(trip, stand, id);
    return;
  }
  for (const answer of answersToTry(trip.flow, trip.factsAt(stand.answers), id)) {
    const rows = answer === DONT_KNOW ? rowsOf(question.unsure) : question.next;
    const answers = { ...stand.answers, [id]: answer };
    goTo(trip, { ...stand, answers }, rows, { question: id, answer });
  }
}

/* Only a `no-report` can become something else, and from one start it is always the same. */
function dutiesFrom(flow: Flow, factsAt: Trip['factsAt']): Trip['dutyOf'] {
  const duties = new Map<string, Duty>();
  return (outcome, answers) => {
    const rule = ruleOf(flow, outcome);
    if (rule.duty !== 'no-report') return rule.duty;
    const duty = duties.get(outcome) ?? outcomeOf(flow, factsAt(answers), outcome).duty;
    duties.set(outcome, duty);
    return duty;
  };
}

/**
 * Every way through a flow from one start: the same ways as `pathsOf` of the engine finds, with what
 * their rows turned on. A test holds the two against each other.
 */
export function waysFrom(flow: Flow, start: Start): Ways {
  const { today, day, benefit, local } = start;
  const context: Context = { today, localOn: () => local };
  const factsAt = (answers: Answers) => factsOf(context, answers);
  const dutyOf = dutiesFrom(flow, factsAt);
  const trip: Trip = { flow, start, factsAt, dutyOf, found: [], consulted: new Set() };
  const answers: Answers = { day, benefit };
  const steps: readonly Step[] = [{ question: 'day', answer: day, compared: [] }];
  goTo(trip, { answers, steps }, rowsOf(flow.start), { question: 'benefit', answer: benefit });
  return { ways: trip.found, consulted: trip.consulted };
}
