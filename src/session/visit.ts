import { type Actor, assign, createActor, createMachine } from 'xstate';
import type { Day } from '../base/day.ts';
import type { Context } from '../engine/facts.ts';
import { type Answer, type Answers, type Benefit, DONT_KNOW, type Flow } from '../engine/flow.ts';
import { change, type Position, standing, walk } from '../engine/walk.ts';
import type { LocalRules } from '../law/local.ts';
import type { Profile } from '../municipality/profile.ts';
import type { AnswerStore } from '../storage/answerStore.ts';

/** What a visit starts with. `resumes` is false when a finished walk must not come back. */
export interface VisitInput {
  readonly flow: Flow;
  readonly today: Day;
  readonly store: AnswerStore;
  readonly resumes: boolean;
  readonly now: () => number;
  /** An answer tapped before the script was ready. */
  readonly earlyAnswer?: Answer;
}

export interface Visit extends VisitInput {
  readonly answers: Answers;
  /** Where these answers lead; always worked out from them, never kept. */
  readonly position: Position;
  readonly municipality?: string | undefined;
  readonly profile?: Profile | undefined;
  readonly localOn?: ((day: Day) => LocalRules) | undefined;
  /** The question someone went back to; without it the first that is not answered. */
  readonly viewing?: string | undefined;
  /** Questions whose answers no longer held after a change. */
  readonly dropped: readonly string[];
  readonly resumed: boolean;
  /** Whether what was answered could be kept; false after a refused write too. */
  readonly kept: boolean;
}

/** The gemeente that someone named, with what it says when it has a profile. */
export type Settled = Required<Pick<Visit, 'municipality' | 'profile' | 'localOn'>>;

type VisitEvent =
  | { type: 'answered'; question: string; answer: Answer }
  | { type: 'visited'; question: string | undefined }
  | ({ type: 'settledIn' } & Settled)
  | { type: 'restarted' }
  | { type: 'refused' };

interface Restored {
  readonly answers: Answers;
  readonly municipality?: string;
  readonly viewing?: string | undefined;
  readonly resumed: boolean;
}

const contextOf = ({ today, localOn }: Pick<Visit, 'today' | 'localOn'>): Context => ({
  today,
  ...(localOn && { localOn }),
});

/** The benefit is asked once: it is kept apart and stands among the answers of every walk. */
const benefitIn = ({ benefit }: Answers): { benefit?: Benefit } =>
  benefit === undefined || benefit === DONT_KNOW ? {} : { benefit: benefit as Benefit };

async function restore({ store, flow, resumes, earlyAnswer }: VisitInput): Promise<Restored> {
  const [saved, { benefit, municipality }] = await Promise.all([
    store.walk(flow.id),
    store.settings(),
  ]);
  const again = saved && (resumes || !saved.finished) ? saved.answers : {};
  const own = earlyAnswer === undefined ? again : { day: earlyAnswer };
  return {
    answers: { ...(benefit && { benefit }), ...own },
    resumed: earlyAnswer === undefined && Object.keys(again).length > 0,
    viewing: earlyAnswer === undefined ? saved?.asks : undefined,
    ...(municipality && { municipality }),
  };
}

type Args<E extends VisitEvent['type']> = {
  context: Visit;
  event: Extract<VisitEvent, { type: E }>;
};

type Placed = Pick<Visit, 'flow' | 'today' | 'answers' | 'localOn'>;
const positionOf = (visit: Placed): Position => walk(visit.flow, contextOf(visit), visit.answers);

function answered(visit: Visit, question: string, answer: Answer): Partial<Visit> {
  const { flow, answers, position } = visit;
  const changed = change(flow, contextOf(visit), answers, question, answer);
  /* What was filled in ahead, from a ledger, waits until its question comes. */
  const still = standing(answers, question, answer);
  const ahead = position.dropped.flatMap((id) => (id in still ? [[id, still[id] as Answer]] : []));
  return {
    ...changed,
    answers: { ...Object.fromEntries(ahead), ...changed.answers },
    dropped: changed.dropped.filter((id) => !position.dropped.includes(id)),
    viewing: undefined,
    resumed: false,
  };
}

function settledIn(visit: Visit, { municipality, profile, localOn }: Settled): Partial<Visit> {
  return { municipality, profile, localOn, position: positionOf({ ...visit, localOn }) };
}

function restarted(visit: Visit): Partial<Visit> {
  const answers = benefitIn(visit.answers);
  const position = positionOf({ ...visit, answers });
  return { answers, position, dropped: [], resumed: false, viewing: undefined };
}

/** Writes what must be kept; a refused write is told, and loses nothing that was kept before. */
async function keep(visit: Visit): Promise<void> {
  const { store, flow, answers, municipality, position } = visit;
  const finished = position.at.kind === 'outcome';
  await store.saveWalk({ flow: flow.id, answers, finished, savedAt: visit.now() });
  await store.saveSettings({ ...benefitIn(answers), ...(municipality && { municipality }) });
}

/**
 * The one state machine of a visit to a flow: answer and keep, go back, start again. Its input comes from
 * `startVisit`, which reads what was kept.
 */
export const visitMachine = createMachine({
  id: 'visit',
  types: {} as { context: Visit; input: Visit; events: VisitEvent },
  context: ({ input }) => input,
  on: {
    answered: {
      actions: [
        assign(({ context, event }: Args<'answered'>) =>
          answered(context, event.question, event.answer),
        ),
        'keep',
      ],
    },
    visited: {
      actions: assign(({ event }: Args<'visited'>) => ({ viewing: event.question, dropped: [] })),
    },
    settledIn: {
      actions: [
        assign(({ context, event }: Args<'settledIn'>) => settledIn(context, event)),
        'keep',
      ],
    },
    restarted: {
      actions: [assign(({ context }: Args<'restarted'>) => restarted(context)), 'forget'],
    },
    refused: { actions: assign({ kept: false }) },
  },
}).provide({
  actions: {
    keep: ({ context, self }) => {
      keep(context).catch(() => self.send({ type: 'refused' }));
    },
    forget: ({ context }) => {
      context.store.eraseWalk(context.flow.id).catch(() => {});
    },
  },
});

export type VisitActor = Actor<typeof visitMachine>;

/** A running visit, with what was kept of it before; a store that fails is told, never fatal. */
export async function startVisit(input: VisitInput): Promise<VisitActor> {
  const nothing: Restored & { kept: boolean } = { answers: {}, resumed: false, kept: false };
  const restored = await restore(input).then(
    (found) => ({ ...found, kept: input.store.keepsAnswers }),
    () => nothing,
  );
  const visit = { ...input, ...restored, dropped: [] };
  return createActor(visitMachine, { input: { ...visit, position: positionOf(visit) } }).start();
}
