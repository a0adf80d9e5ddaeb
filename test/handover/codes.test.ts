import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/engine/question.ts';
import { allFlows } from '../../src/flows/all.ts';
import { codeAt, codes, flowCodeAt, nameOf } from '../../src/handover/codes.ts';
import { flatCodes, growCodes } from '../../src/handover/growCodes.ts';
import { sample } from '../engine/sample.ts';
import frozen from './frozen.json';

const flows = [...allFlows.values()];
const doubles = (given: readonly string[]): string[] =>
  given.filter((code, index) => given.indexOf(code) !== index);

describe('the codes', () => {
  it('has one for every flow, question and option; if not, run npm run codes', () => {
    expect(Object.keys(flatCodes(growCodes(codes, flows)))).toEqual(Object.keys(flatCodes(codes)));
  });

  it('has kept every code that was ever given, and froze those there are', () => {
    expect(flatCodes(codes)).toEqual(frozen);
  });

  it('gives no code twice in the same place', () => {
    const given = Object.values(codes);
    const questions = given.map((flow) => Object.values(flow.questions));
    expect(doubles(given.map(({ code }) => code))).toEqual([]);
    expect(questions.flatMap((each) => doubles(each.map(({ code }) => code)))).toEqual([]);
    const options = questions.flat().map((question) => Object.values(question.options ?? {}));
    expect(options.flatMap(doubles)).toEqual([]);
  });

  it('has the same code for a question of the engine in every flow', () => {
    const engine = Object.values(codes).map(({ questions }) =>
      JSON.stringify([questions.day, questions.benefit, questions.asked]),
    );
    expect(new Set(engine).size).toBe(1);
  });
});

describe('a flow that changes', () => {
  const before = growCodes({}, flows);
  const changed = {
    ...sample,
    questions: { brandNew: { kind: 'choice', options: ['x'], unsure: 'a', next: [{ to: 'a' }] } },
  } as const;

  it('keeps the codes of questions and options that are gone, and goes on counting', () => {
    const first = growCodes(before, [sample]);
    const second = growCodes(first, [changed]);
    const questions = second[sample.id]?.questions ?? {};
    expect(flatCodes(second)).toMatchObject(flatCodes(first));
    expect(questions.brandNew?.code).toBe(codeAt(Object.keys(questions).length - 1));
  });

  it('gives a new option the next code', () => {
    const [id, question] =
      Object.entries(sample.questions).find(([, { kind }]) => kind === 'choice') ?? [];
    const { options = [] } = question ? questionIn(sample, id ?? '') : {};
    const wider = {
      ...sample,
      questions: {
        ...sample.questions,
        [id ?? '']: { ...question, options: ['fresh', ...options] },
      },
    } as unknown as typeof sample;
    const grown = growCodes(growCodes(before, [sample]), [wider])[sample.id]?.questions[id ?? ''];
    expect(grown?.options?.fresh).toBe(codeAt(options.length));
  });
});

describe('a code', () => {
  it('never begins like another one, so that codes can stand next to each other', () => {
    const given = Array.from({ length: 120 }, (_, index) => codeAt(index));
    const clashes = given.filter((code) =>
      given.some((other) => other !== code && other.startsWith(code)),
    );
    expect(clashes).toEqual([]);
    expect([codeAt(0), codeAt(34), codeAt(35), codeAt(70)]).toEqual(['0', 'y', 'z0', 'zz0']);
  });

  it('is two signs for a flow', () => {
    expect([flowCodeAt(0), flowCodeAt(35), flowCodeAt(36), flowCodeAt(1295)]).toEqual([
      '00',
      '0z',
      '10',
      'zz',
    ]);
  });

  it('leads back to its name, or to nothing', () => {
    expect(nameOf({ a: '0', b: { code: '1' } }, '1')).toBe('b');
    expect(nameOf({ a: '0' }, '9')).toBeUndefined();
  });
});
