import type { Facts } from '../engine/facts.ts';
import { type Answers, DONT_KNOW, type Flow } from '../engine/flow.ts';
import type { Outcome } from '../engine/outcome.ts';
import { questionIn } from '../engine/question.ts';
import { type Texts, textAt } from '../i18n/language.ts';
import { outcomeText } from '../i18n/outcomeText.ts';
import { questionText } from '../i18n/questionText.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import {
  isExactDay,
  isListed,
  isNeutral,
  type Told,
  type ToldAnswer,
  wasAsked,
} from './message.ts';

/** A verdict and how somebody got there, as a message needs it. */
export interface Reached {
  readonly flow: Flow;
  readonly facts: Facts;
  readonly found: Outcome;
  readonly path: readonly string[];
  readonly answers: Answers;
}

/** The words of one language that a message draws on: the flow with its verdicts, tiles and labels. */
export interface Telling {
  readonly words: Words;
  readonly cards: Texts;
  /** A short label for a question, by flow: `Van wie`. */
  readonly labels: Texts;
}

/* The labels of one flow as texts of a flow, so that a figure of the law in a label is filled in. */
function labelReader({ words, labels }: Telling, { flow, facts }: Reached) {
  const own = labels[flow.id];
  const read = wordsOf(words.language, {}, typeof own === 'object' ? own : {});
  return (question: string): string => read.flowText(flow, facts, question);
}

/* What somebody does not know is left out; the message says once that not all is sure. */
function listed(telling: Telling, reached: Reached): readonly ToldAnswer[] {
  const { flow, facts, path, answers } = reached;
  const office = facts.benefit === 'aio' ? 'svb' : 'gemeente';
  const labelOf = labelReader(telling, reached);
  return path.flatMap((id) => {
    const given = answers[id];
    if (given === undefined || given === DONT_KNOW || !isListed(id)) return [];
    const texts = questionText(telling.words, flow, facts, questionIn(flow, id), office);
    return [
      { question: id, given, label: labelOf(id) || texts.question, answer: texts.answer(given) },
    ];
  });
}

/** What is told in one language; `hasPaper` is what the person says about the proof. */
export function toldIn(telling: Telling, reached: Reached, hasPaper: boolean): Told {
  const { words, cards } = telling;
  const { flow, facts, found, path, answers } = reached;
  return {
    language: words.language,
    title: textAt(cards, `${flow.id}.title`) ?? flow.id,
    duty: found.duty,
    to: found.to,
    day: facts.day && { on: facts.day, isExact: isExactDay(flow, facts.day) },
    today: facts.today,
    answers: listed(telling, reached),
    ask: outcomeText(words, flow, facts, found).ask,
    isLate: found.deadline?.late ?? false,
    wasAsked: wasAsked(found),
    hasPaper,
    isUnsure: path.some((id) => isListed(id) && answers[id] === DONT_KNOW),
    isNeutral: isNeutral(flow, found),
    about: { flow: flow.id, outcome: found.id },
  };
}
