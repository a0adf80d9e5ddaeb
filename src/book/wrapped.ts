const WIDEST = 26;

const MOST_LINES = 3;

/** A text in lines that fit a box; what does not fit is left out. */
export function wrapped(text: string, most = MOST_LINES): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= WIDEST) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1]} …`];
}
