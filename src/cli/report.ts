import type { Context } from '../engine/facts.ts';
import { type Answers, DONT_KNOW, type Flow, type Office } from '../engine/flow.ts';
import { type Outcome, outcomeOf } from '../engine/outcome.ts';
import type { AskedQuestion } from '../engine/question.ts';
import { questionIn } from '../engine/question.ts';
import { type Position, walk } from '../engine/walk.ts';
import { plain } from '../i18n/format.ts';
import { lawText } from '../i18n/lawText.ts';
import { outcomeText } from '../i18n/outcomeText.ts';
import { questionText } from '../i18n/questionText.ts';
import type { Words } from '../i18n/words.ts';
import { sources } from '../law/sources.ts';
import { channelsOf } from '../municipality/localRules.ts';
import type { Profile } from '../municipality/profile.ts';
import { written } from './answers.ts';

export interface AskInput {
  readonly flow: Flow;
  readonly context: Context;
  readonly answers: Answers;
  readonly gemeente?: string;
  readonly profile?: Profile;
  readonly words: Words;
}

const plainly = (texts: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, plain(text)]));

/** The office that pays this benefit. */
const officeOf = (position: Position): Office =>
  position.facts.benefit === 'aio' ? 'svb' : 'gemeente';

function questionPart({ flow, words }: AskInput, position: Position, question: AskedQuestion) {
  const texts = questionText(words, flow, position.facts, question, officeOf(position));
  const options = question.kind === 'choice' ? question.options : [];
  return {
    question: question.id,
    kind: question.kind,
    options: [...options, DONT_KNOW].map((id) => ({ id, label: plain(texts.options[id] ?? '') })),
    texts: plainly({ question: texts.question, ...(texts.help && { help: texts.help }) }),
  };
}

function outcomePart(
  { flow, words, profile, context }: AskInput,
  position: Position,
  outcome: Outcome,
) {
  const { facts } = position;
  const office = officeOf(position);
  const { soon, soonLine } = lawText(words, flow, facts, outcome);
  const texts = {
    ...outcomeText(words, flow, facts, outcome),
    ...(soonLine && { soon: soonLine }),
  };
  return {
    duty: outcome.duty,
    to: outcome.to,
    alsoAsk: outcome.alsoAsk,
    alsoTo: outcome.alsoTo,
    outcome: outcome.id,
    deadline: outcome.deadline ?? null,
    effect: outcome.effect ?? null,
    upcoming: outcome.upcoming,
    again: outcome.again,
    leadsTo: outcome.leadsTo,
    channels: channelsOf(outcome.to === 'gemeente' ? profile : undefined, context.today),
    because: outcome.because.map(({ question: id, answer }) => {
      const question = questionIn(flow, id);
      const texts = questionText(words, flow, facts, question, office);
      return {
        question: id,
        answer: written(question, answer),
        text: plain(`${texts.question} ${texts.answer(answer)}`),
      };
    }),
    sources: outcome.sources.map((id) => ({ id, ...sources[id] })),
    lawOf: outcome.lawOf,
    soon,
    texts: plainly(texts),
  };
}

/** Where a walk stands, as one object: the contract of `npm run ask -- --json`. */
export function report(input: AskInput) {
  const position = walk(input.flow, input.context, input.answers);
  const { facts, at } = position;
  const empty = {
    duty: null,
    to: null,
    alsoAsk: false,
    alsoTo: [],
    outcome: null,
    deadline: null,
    effect: null,
  };
  const none = { upcoming: [], channels: [], because: [], sources: [], soon: [] };
  const part =
    at.kind === 'question'
      ? {
          ...questionPart(input, position, at.question),
          remaining: at.remaining,
          ...empty,
          ...none,
        }
      : {
          question: null,
          kind: null,
          options: [],
          remaining: 0,
          ...outcomePart(input, position, outcomeOf(input.flow, facts, at.id)),
        };
  return {
    flow: input.flow.id,
    day: facts.day ?? null,
    benefit: facts.benefit ?? null,
    gemeente: input.gemeente ?? null,
    at: at.kind,
    ...part,
    dropped: position.dropped,
  };
}

export type Report = ReturnType<typeof report>;
