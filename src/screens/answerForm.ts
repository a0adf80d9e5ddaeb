import { euro, toEuro } from '../base/cents.ts';
import type { Day } from '../base/day.ts';
import { type Answer, DONT_KNOW } from '../engine/flow.ts';
import type { AskedQuestion } from '../engine/question.ts';
import { latinDigits } from '../i18n/format.ts';
import type { DateParts } from '../ui/DateFields.tsx';
import {
  choiceOfDay,
  dayFromParts,
  dayOfChoice,
  needsDay,
  needsFields,
  partsOf,
} from './dayChoice.ts';

/** What stands in the form of one question: the marked radio and the fields that go with it. */
export interface Draft {
  readonly choice?: string | undefined;
  readonly text: string;
  readonly parts: DateParts;
}

const NO_PARTS: DateParts = { day: '', month: '', year: '' };
export const FILL = 'fill';

export interface FormContext {
  readonly question: AskedQuestion;
  readonly today: Day;
  readonly exactDay: boolean;
}

/** The form as it must look for an answer given before. */
export function draftOf(
  { question, today, exactDay }: FormContext,
  answer: Answer | undefined,
): Draft {
  const empty: Draft = { text: '', parts: NO_PARTS };
  if (answer === undefined) return empty;
  if (answer === DONT_KNOW || question.kind === 'choice')
    return { ...empty, choice: String(answer) };
  if (question.kind === 'date') {
    const choice = question.id === 'day' ? choiceOfDay(answer as Day, today, exactDay) : FILL;
    return { ...empty, choice, parts: partsOf(answer as Day) };
  }
  const text =
    question.kind === 'amount' ? String(toEuro(Number(answer))).replace('.', ',') : String(answer);
  return { ...empty, choice: FILL, text };
}

/** An amount as people write it: `1.200`, `12,50`, `€ 25`; nothing when it is no amount. */
export function amountFrom(text: string): number | undefined {
  const digits = latinDigits(text)
    .replace(/[€\s]/g, '')
    .replace(/\.(?=\d{3}(\D|$))/g, '')
    .replace(',', '.');
  return /^\d{1,7}(\.\d{1,2})?$/.test(digits) ? euro(Number(digits)) : undefined;
}

function numberFrom(text: string): number | undefined {
  const digits = latinDigits(text).trim();
  return /^\d{1,4}$/.test(digits) ? Number(digits) : undefined;
}

function dayFrom({ question, today }: FormContext, { choice = '', parts }: Draft): Day | undefined {
  if (question.id !== 'day') return dayFromParts(parts, true);
  return needsFields(choice) ? dayFromParts(parts, needsDay(choice)) : dayOfChoice(choice, today);
}

/** The answer that a form holds; nothing when it is not filled in well yet. */
export function answerOf(context: FormContext, draft: Draft): Answer | undefined {
  const { kind } = context.question;
  if (draft.choice === DONT_KNOW) return DONT_KNOW;
  if (draft.choice === undefined) return undefined;
  if (kind === 'choice') return draft.choice;
  if (kind === 'date') return dayFrom(context, draft);
  return kind === 'amount' ? amountFrom(draft.text) : numberFrom(draft.text);
}

/** Whether a tap on this choice answers at once: it needs nothing filled in. */
export function answersAtOnce({ question }: FormContext, choice: string): boolean {
  if (choice === DONT_KNOW || question.kind === 'choice') return true;
  return question.id === 'day' && !needsFields(choice);
}
