import type { Day } from '../base/day.ts';
import type { Comparison } from './comparisons.ts';
import { isParameter } from './conditions.ts';
import type { FlowBook } from './flowBook.ts';
import { limitInWords } from './limits.ts';
import { nameOf, say } from './say.ts';
import { isNothing, valueInWords } from './values.ts';

/** That a value is over a limit, or at most that. A sum of nothing only asks whether there is a limit. */
export function comparisonInWords(
  book: FlowBook,
  { value, limit, op }: Comparison,
  days: readonly Day[],
  name = valueInWords(book, value),
): string {
  if (!isNothing(book.flow, value)) {
    return say(`claim.${op}`, { value: name, limit: limitInWords(limit, days) });
  }
  const known = isParameter(limit) ? nameOf('figure', limit) : say('value.localGiftLimit');
  return say(op === 'atMost' ? 'claim.known' : 'claim.notKnown', { limit: known });
}
