import type { Facts } from '../engine/facts.ts';
import { type Answer, DONT_KNOW, type Flow, type Office } from '../engine/flow.ts';
import type { AskedQuestion } from '../engine/question.ts';
import { formatValue } from './format.ts';
import type { InterfaceKey, Words } from './words.ts';

/** A question in words. `answer` writes an answer the way the person gave it. */
export interface QuestionText {
  readonly question: string;
  readonly help: string;
  readonly options: Readonly<Record<string, string>>;
  readonly answer: (answer: Answer) => string;
}

const units = { amount: 'cents', date: 'day', number: 'days' } as const;

/** The texts of a question, of the flow or of the engine, for the office that pays the benefit. */
export function questionText(
  words: Words,
  flow: Flow,
  facts: Facts,
  question: AskedQuestion,
  office: Office,
): QuestionText {
  const ofEngine = question.id === 'benefit' || question.id === 'asked';
  const at = question.id === 'day' ? 'day' : `questions.${question.id}`;
  const read = (part: string): string =>
    ofEngine
      ? words.t(`engine.${question.id}.${part}` as InterfaceKey, { office })
      : words.flowText(flow, facts, `${at}.${part}`, { office });
  const dontKnow = words.t('engine.dontKnow');
  const options = Object.fromEntries(question.options.map((id) => [id, read(`options.${id}`)]));
  return {
    question: read('question') || words.t('engine.day.question'),
    help: read('help'),
    options: { ...options, [DONT_KNOW]: dontKnow },
    answer: (answer) => {
      if (answer === DONT_KNOW) return dontKnow;
      if (question.kind === 'choice') return options[String(answer)] ?? String(answer);
      return formatValue(answer, units[question.kind], words.language.intl);
    },
  };
}
