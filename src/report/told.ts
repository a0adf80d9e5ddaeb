import type { Facts } from '../engine/facts.ts';
import type { Answers, Flow } from '../engine/flow.ts';
import type { Outcome } from '../engine/outcome.ts';
import { questionIn } from '../engine/question.ts';
import { type Texts, textAt } from '../i18n/language.ts';
import { outcomeText } from '../i18n/outcomeText.ts';
import { questionText } from '../i18n/questionText.ts';
import type { Words } from '../i18n/words.ts';
import { isExactDay, isListed, kindOf, type Told, wasAsked } from './message.ts';

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

/** What is told in one language; `hasPaper` is what the person says about the proof. */
export function toldIn(
  { words, cards, labels }: Telling,
  reached: Reached,
  hasPaper: boolean,
): Told {
  const { flow, facts, found, path, answers } = reached;
  const office = facts.benefit === 'aio' ? 'svb' : 'gemeente';
  const listed = path.flatMap((id) => {
    const answer = answers[id];
    if (answer === undefined || !isListed(id, answer)) return [];
    const texts = questionText(words, flow, facts, questionIn(flow, id), office);
    const label = textAt(labels, `${flow.id}.${id}`) ?? texts.question;
    return [{ label, answer: texts.answer(answer) }];
  });
  return {
    language: words.language,
    title: textAt(cards, `${flow.id}.title`) ?? flow.id,
    duty: found.duty,
    to: found.to,
    day: facts.day && { on: facts.day, isExact: isExactDay(flow, facts.day) },
    today: facts.today,
    answers: listed,
    ask: outcomeText(words, flow, facts, found).ask,
    isLate: found.deadline?.late ?? false,
    wasAsked: wasAsked(found),
    hasPaper,
    kind: kindOf(flow),
  };
}
