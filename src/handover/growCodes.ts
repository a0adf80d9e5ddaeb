import type { Flow } from '../engine/flow.ts';
import { type AskedQuestion, questionIn } from '../engine/question.ts';
import { type Codes, codeAt, type FlowCodes, flowCodeAt, type QuestionCodes } from './codes.ts';

/* The engine's own questions stand first, so that they have the same code in every flow. */
const ENGINE_QUESTIONS = ['day', 'benefit', 'asked'];

/* What was never taken away is counted, so the next number was never used. */
const next = (known: object): number => Object.keys(known).length;

function grownOptions(options: readonly string[], known: Readonly<Record<string, string>>) {
  const grown = { ...known };
  for (const option of options) grown[option] ??= codeAt(next(grown));
  return grown;
}

function grownQuestion(
  { options }: AskedQuestion,
  code: string,
  known?: QuestionCodes,
): QuestionCodes {
  const grown = grownOptions(options, known?.options ?? {});
  return { code, ...(next(grown) > 0 && { options: grown }) };
}

function grownFlow(flow: Flow, code: string, known?: FlowCodes): FlowCodes {
  const questions: Record<string, QuestionCodes> = { ...known?.questions };
  for (const id of [...ENGINE_QUESTIONS, ...Object.keys(flow.questions)]) {
    const before = questions[id];
    questions[id] = grownQuestion(
      questionIn(flow, id),
      before?.code ?? codeAt(next(questions)),
      before,
    );
  }
  return { code, questions };
}

/** The codes with those of what is new in these flows. Nothing changes its code and nothing goes away. */
export function growCodes(known: Codes, flows: Iterable<Flow>): Codes {
  const grown: Record<string, FlowCodes> = { ...known };
  for (const flow of flows) {
    const before = grown[flow.id];
    grown[flow.id] = grownFlow(flow, before?.code ?? flowCodeAt(next(grown)), before);
  }
  return grown;
}

/** Every code by the path of what it stands for, to freeze it. */
export function flatCodes(known: Codes): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(known).flatMap(([flow, { code, questions }]) => [
      [flow, code],
      ...Object.entries(questions).flatMap(([id, question]) => [
        [`${flow}/${id}`, question.code],
        ...Object.entries(question.options ?? {}).map(([option, given]) => [
          `${flow}/${id}/${option}`,
          given,
        ]),
      ]),
    ]),
  );
}
