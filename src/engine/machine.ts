import { type AnyStateMachine, assign, createMachine } from 'xstate';
import { holds, rowsOf } from './condition.ts';
import { type Context, factsOf } from './facts.ts';
import {
  type Answer,
  type Answers,
  benefits,
  DONT_KNOW,
  type Flow,
  type Question,
  type Row,
} from './flow.ts';

/** Questions that the engine asks itself; no flow may use these ids. */
export const engineQuestions = ['day', 'benefit', 'asked'] as const;
/** Outcomes that the engine adds to every flow. */
export const engineOutcomes = { asked: 'gevraagd' } as const;

export interface WalkContext extends Context {
  readonly answers: Answers;
}
export interface Answered {
  readonly type: 'answered';
  readonly answer: Answer;
}

const ASKED = 'asked/';
/** The question a state stands for: before every `no-report` stands its own state of the question `asked`. */
export const questionOf = (state: string): string => (state.startsWith(ASKED) ? 'asked' : state);

/** The state that a row leads to: a `no-report` is first held against "did they ask for it?". */
export const stateFor = (flow: Flow, target: string): string =>
  flow.outcomes[target]?.duty === 'no-report' ? `${ASKED}${target}` : target;

const save = (question: string) =>
  assign(({ context, event }: { context: WalkContext; event: Answered }) => ({
    answers: { ...context.answers, [question]: event.answer },
  }));

type GuardArgs = { context: WalkContext; event: Answered };

function transitions(flow: Flow, question: string, rows: readonly Row[], ofUnsure: boolean) {
  return rows.map((row) => ({
    target: stateFor(flow, row.to),
    actions: save(question),
    guard: ({ context, event }: GuardArgs) =>
      (event.answer === DONT_KNOW) === ofUnsure &&
      holds(flow, factsOf(context, { ...context.answers, [question]: event.answer }), row.when),
  }));
}

const questionState = (flow: Flow, id: string, question: Question) => ({
  on: {
    answered: [
      ...transitions(flow, id, rowsOf(question.unsure), true),
      ...transitions(flow, id, question.next, false),
    ],
  },
});

const startTransitions = (flow: Flow) =>
  rowsOf(flow.start).map((row) => ({
    target: stateFor(flow, row.to),
    guard: ({ context }: { context: WalkContext }) =>
      holds(flow, factsOf(context, context.answers), row.when),
  }));

const isOneOf = (event: Answered, values: readonly string[]): boolean =>
  values.includes(String(event.answer));

function compile(flow: Flow): AnyStateMachine {
  const states: Record<string, object> = {
    day: { on: { answered: { target: 'benefit', actions: save('day') } } },
    benefit: {
      always: { target: 'start', guard: ({ context }: GuardArgs) => context.benefit !== undefined },
      on: {
        answered: {
          target: 'start',
          actions: save('benefit'),
          guard: ({ event }: GuardArgs) => isOneOf(event, [...benefits, DONT_KNOW]),
        },
      },
    },
    start: { always: startTransitions(flow) },
    [engineOutcomes.asked]: { type: 'final' },
  };
  for (const [id, question] of Object.entries(flow.questions)) {
    states[id] = questionState(flow, id, question);
  }
  for (const [id, { duty }] of Object.entries(flow.outcomes)) {
    states[id] = { type: 'final' };
    if (duty !== 'no-report') continue;
    states[`${ASKED}${id}`] = {
      on: {
        answered: [
          {
            target: id,
            actions: save('asked'),
            guard: ({ event }: GuardArgs) => isOneOf(event, ['no']),
          },
          { target: engineOutcomes.asked, actions: save('asked') },
        ],
      },
    };
  }
  return createMachine({
    id: flow.id,
    context: ({ input }: { input: Context }) => ({ ...input, answers: {} }),
    initial: 'day',
    states,
  } as Parameters<typeof createMachine>[0]);
}

const compiled = new WeakMap<Flow, AnyStateMachine>();

/**
 * The flow as an xstate machine: states are questions, final states are outcomes, and the one event
 * is `answered`. Its input is a `Context`; its snapshot's context holds the answers on the path.
 */
export function toMachine(flow: Flow): AnyStateMachine {
  const known = compiled.get(flow);
  if (known) return known;
  const machine = compile(flow);
  compiled.set(flow, machine);
  return machine;
}
