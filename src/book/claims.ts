import { type Benefit, DONT_KNOW, type When } from '../engine/flow.ts';
import { regimes } from '../law/regimes.ts';
import { comparisonsIn } from './comparisons.ts';
import { comparisonInWords } from './comparisonWords.ts';
import { stretch } from './dates.ts';
import type { FlowBook } from './flowBook.ts';
import { numberOf } from './numbers.ts';
import { listed, nameOf, quoted, say } from './say.ts';
import { optionText } from './texts.ts';

export const benefitNames = (benefits: readonly string[]): string =>
  listed(
    benefits.map((benefit) => say(`benefit.${benefit}`)),
    'of',
  );

function answeredInWords(book: FlowBook, question: string, options: readonly string[]): string {
  if (question === 'day') return say('claim.dayUnknown');
  const texts = options.map((option) => quoted(optionText(book, question, option)));
  return say('claim.answered', { n: numberOf(book, question), options: listed(texts, 'of') });
}

function anyInWords(book: FlowBook, options: readonly When[]): string {
  const claims = options.map((option) => claimsOf(book, option).join(' en '));
  return say('claim.any', { claims: claims.join('; ') });
}

/** The clauses of a condition in words; all of them must hold. */
export function claimsOf(book: FlowBook, when: When): readonly string[] {
  return [
    ...(when.benefit
      ? [say('claim.benefit', { benefits: benefitNames(when.benefit as readonly Benefit[]) })]
      : []),
    ...(when.inForce ? [stretch('claim', regimes[when.inForce])] : []),
    ...(when.local ? [say('claim.local', { name: nameOf('local', when.local.field) })] : []),
    ...Object.entries(when.answered ?? {}).map(([question, options]) =>
      answeredInWords(book, question, options),
    ),
    ...comparisonsIn(when).map((each) => comparisonInWords(book, each, [book.today])),
    ...(when.any ? [anyInWords(book, when.any)] : []),
  ];
}

/** What stands for `Weet ik niet` and for an answer that was filled in. */
export const answerInWords = (book: FlowBook, question: string, answer: string): string => {
  if (answer === DONT_KNOW) return say('question.dontKnow');
  return book.flow.questions[question]?.kind === 'choice' || question === 'asked'
    ? optionText(book, question, answer)
    : say('question.given');
};
