import type { Day } from '../base/day.ts';
import { comparisonInWords } from './comparisonWords.ts';
import type { FlowBook } from './flowBook.ts';
import type { Route, RouteStep } from './route.ts';
import { say } from './say.ts';
import { type Standing, saysMore, standingOf } from './standing.ts';
import { isNothing } from './values.ts';

function inWords(book: FlowBook, step: RouteStep, claim: Standing, days: readonly Day[]): string {
  const isOwn = claim.value === step.question;
  const words = comparisonInWords(book, claim, days, ...(isOwn ? [say('value.this')] : []));
  const isPlain = !claim.mayBeUnknown || isNothing(book.flow, claim.value);
  return isPlain ? words : say('route.orUnknown', { claim: words });
}

/** What the rows after a step held against limits, without what another of them says already. */
export function routeClaims(
  book: FlowBook,
  route: Route,
  step: RouteStep,
  days: readonly Day[],
): readonly string[] {
  const standing = step.compared.flatMap((claim) => standingOf(book, route, claim, days));
  const isSaid = (claim: Standing, index: number): boolean =>
    standing.some(
      (other, at) => saysMore(other, claim, days) && (!saysMore(claim, other, days) || at < index),
    );
  const words = standing
    .filter((claim, index) => !isSaid(claim, index))
    .map((claim) => inWords(book, step, claim, days));
  return [...new Set(words)];
}
