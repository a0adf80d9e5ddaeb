import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../src/base/day.ts';
import { type Context, factsOf } from '../../src/engine/facts.ts';
import {
  type Answer,
  type Answers,
  benefits,
  DONT_KNOW,
  type Duty,
  type Flow,
} from '../../src/engine/flow.ts';
import { type Outcome, outcomeOf } from '../../src/engine/outcome.ts';
import { answersToTry } from '../../src/engine/paths.ts';
import { change, walk } from '../../src/engine/walk.ts';
import { allFlows } from '../../src/flows/all.ts';

const TODAY: Day = '2026-11-22';
const strictness: Readonly<Record<Duty, number>> = {
  'no-report': 0,
  'unknown-law': 1,
  'ask-first': 2,
  report: 3,
};
const flows = [...allFlows.values()];

interface Walked {
  readonly flow: Flow;
  readonly context: Context;
  readonly answers: Answers;
  readonly outcome: Outcome;
}

const dayArbitrary = fc.integer({ min: -6000, max: 500 }).map((shift) => addDays(TODAY, shift));

/* Somebody who answers at random, with the limits of the law among the answers. */
function walkAtRandom(flow: Flow, context: Context, day: Answer, picks: readonly number[]): Walked {
  let answers: Answers = { day };
  for (const pick of picks) {
    const { at } = walk(flow, context, answers);
    if (at.kind === 'outcome') break;
    const { id } = at.question;
    const tried = answersToTry(flow, factsOf(context, answers), id);
    answers = { ...answers, [id]: tried[pick % tried.length] ?? DONT_KNOW };
  }
  return { flow, context, answers, outcome: endOf(flow, context, answers) };
}

function endOf(flow: Flow, context: Context, answers: Answers): Outcome {
  const { at, facts } = walk(flow, context, answers);
  if (at.kind !== 'outcome') throw new Error(`${flow.id} did not end: ${JSON.stringify(answers)}`);
  return outcomeOf(flow, facts, at.id);
}

const someone = fc
  .tuple(
    fc.constantFrom(...flows),
    fc.constantFrom(...benefits),
    fc.oneof(
      { weight: 9, arbitrary: dayArbitrary },
      { weight: 1, arbitrary: fc.constant(DONT_KNOW) },
    ),
    fc.array(fc.nat(60), { minLength: 9, maxLength: 9 }),
  )
  .map(([flow, benefit, day, picks]) => walkAtRandom(flow, { today: TODAY, benefit }, day, picks));

/* Enough for each npm test; `RUNS=20000` looks longer. */
const RUNS = Number(process.env.RUNS ?? 1000);

const holds = (law: (walked: Walked) => void): void =>
  fc.assert(fc.property(someone, law), { numRuns: RUNS, seed: 20261122 });

/* Where more answers may be asked for, there is no end to compare with. */
function endIfAny(flow: Flow, context: Context, answers: Answers): Outcome | undefined {
  const { at, facts } = walk(flow, context, answers);
  return at.kind === 'outcome' ? outcomeOf(flow, facts, at.id) : undefined;
}

const amountsIn = (flow: Flow, answers: Answers): (readonly [string, number])[] =>
  Object.entries(answers).flatMap(([id, given]) =>
    flow.questions[id]?.kind === 'amount' && typeof given === 'number'
      ? [[id, given] as const]
      : [],
  );

describe('whatever someone answers', () => {
  it('more money never lowers the duty', () => {
    holds(({ flow, context, answers, outcome }) => {
      if (outcome.id === 'gevraagd') return;
      for (const [id, given] of amountsIn(flow, answers)) {
        const more = endIfAny(flow, context, { ...answers, [id]: given + 1_000_000 });
        const why = `${flow.id} ${id} ${JSON.stringify(answers)}: ${outcome.duty} became ${more?.duty}`;
        const now = strictness[more?.duty ?? 'report'];
        expect(now, why).toBeGreaterThanOrEqual(strictness[outcome.duty]);
      }
    });
  });

  it('an office that asked always gets an answer', () => {
    holds(({ answers, outcome }) => {
      if (answers.asked === 'yes' || answers.asked === DONT_KNOW)
        expect(outcome.duty).toBe('report');
    });
  });

  it('no no-report rests on the gifts of 2026 before 2026', () => {
    holds(({ answers, outcome }) => {
      if (answers.day === DONT_KNOW || String(answers.day) >= '2026-01-01') return;
      if (outcome.duty === 'no-report') expect(outcome.sources).not.toContain('pw-31-2-m');
    });
  });

  it('an unknown day never gives no-report', () => {
    holds(({ answers, outcome }) => {
      if (answers.day === DONT_KNOW) expect(outcome.duty).not.toBe('no-report');
    });
  });

  it('nothing is free past what was checked', () => {
    holds(({ outcome }) => {
      if (outcome.lawOf.pastChecked) expect(outcome.duty).not.toBe('no-report');
    });
  });

  it('AIO goes to the SVB and the others to the gemeente, unless the rule names another', () => {
    holds(({ flow, context, outcome }) => {
      if (flow.outcomes[outcome.id]?.to) return;
      expect(outcome.to).toBe(context.benefit === 'aio' ? 'svb' : 'gemeente');
    });
  });

  it('a report has a day that is not past, and nothing else has one', () => {
    holds(({ outcome }) => {
      if (outcome.duty === 'report') expect((outcome.deadline?.date ?? '') >= TODAY).toBe(true);
      else expect(outcome.deadline).toBeUndefined();
    });
  });

  it('what comes later is not past', () => {
    holds(({ outcome }) => {
      for (const { date } of outcome.upcoming) expect(date >= TODAY).toBe(true);
    });
  });

  it('the order in which answers were given does not matter', () => {
    holds(({ flow, context, answers, outcome }) => {
      const turned = Object.fromEntries(Object.entries(answers).reverse());
      expect(endOf(flow, context, turned)).toEqual(outcome);
    });
  });

  it('answers that are not on the path change nothing', () => {
    holds(({ flow, context, answers, outcome }) => {
      const strange = Object.keys(flow.questions).filter((id) => !(id in answers));
      const more = { ...Object.fromEntries(strange.map((id) => [id, DONT_KNOW])), ...answers };
      expect(endOf(flow, context, more)).toEqual(outcome);
    });
  });

  it('giving the same answer again changes nothing', () => {
    holds(({ flow, context, answers }) => {
      for (const [id, answer] of Object.entries(answers)) {
        const again = change(flow, context, answers, id, answer);
        expect(again.answers).toEqual(answers);
        expect(again.dropped).toEqual([]);
      }
    });
  });

  it('never meets more questions than were promised', () => {
    holds(({ flow, context, answers }) => {
      const ids = Object.keys(answers);
      for (const [index] of ids.entries()) {
        const so = Object.fromEntries(ids.slice(0, index).map((id) => [id, answers[id] as Answer]));
        const { at } = walk(flow, context, so);
        if (at.kind === 'question') expect(at.remaining).toBeGreaterThanOrEqual(ids.length - index);
      }
    });
  });
});
