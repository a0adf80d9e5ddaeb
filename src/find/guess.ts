/** A known term that somebody may have meant, and how sure that is (at most 1). */
export interface Guess {
  readonly term: string;
  readonly share: number;
}

const MOST = 6;
const SHORTEST = 4;
const SHORTEST_BEGIN = 5;
const SURE = { edit: 0.8, longer: 0.6, shorter: 0.5 };

/** Whether a term is a word: not a number, a kind or a pair of words. */
export const isWord = (term: string): boolean => !/[\d ~]/.test(term);

/* How many typing errors a word of this length may have. */
const mostEdits = (length: number): number => (length > 7 ? 2 : Number(length > 4));

/* One row of the table of distances: from the rows above it, of one and two letters less. */
function nextRow(a: string, b: string, at: number, above: number[], second: number[]): number[] {
  const row = [at];
  for (let i = 1; i <= b.length; i += 1) {
    const isSame = a[at - 1] === b[i - 1];
    const isSwapped = at > 1 && i > 1 && a[at - 1] === b[i - 2] && a[at - 2] === b[i - 1];
    row.push(
      Math.min(
        (above[i] ?? 0) + 1,
        (row[i - 1] ?? 0) + 1,
        (above[i - 1] ?? 0) + Number(!isSame),
        isSwapped ? (second[i - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      ),
    );
  }
  return row;
}

/** How many letters are wrong, missing, too many or swapped between two words; more than `most` is infinite. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let second: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let at = 1; at <= a.length; at += 1) {
    const row = nextRow(a, b, at, above, second);
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    [second, above] = [above, row];
  }
  return above[b.length] ?? 0;
}

function shareOf(word: string, term: string): number {
  if (term.startsWith(word))
    return (SURE.longer * word.length) / (word.length + 0.3 * (term.length - word.length));
  if (term.length >= SHORTEST_BEGIN && word.startsWith(term))
    return (SURE.shorter * term.length) / word.length;
  const most = mostEdits(word.length);
  const wrong = most === 0 ? Number.POSITIVE_INFINITY : edits(word, term, most);
  const isLikely = wrong <= most && (wrong < 2 || word[0] === term[0]);
  return isLikely ? SURE.edit * (1 - wrong / word.length) : 0;
}

/** The known terms that look most like a word that is not known. */
export function guesses(word: string, known: readonly string[]): readonly Guess[] {
  if (word.length < SHORTEST || !isWord(word)) return [];
  const found: Guess[] = [];
  for (const term of known) {
    const share = shareOf(word, term);
    if (share > 0) found.push({ term, share });
  }
  return found.sort((a, b) => b.share - a.share).slice(0, MOST);
}
