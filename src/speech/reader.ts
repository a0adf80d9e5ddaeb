import { voiceFor } from './voices.ts';

/** A piece of text in one language. */
export interface Piece {
  readonly lang: string;
  readonly text: string;
}

/* What is shown on screen and can be read: buttons and folded parts stay silent. */
const SILENT = 'button, select, input, svg, details:not([open]) > :not(summary), [hidden]';

const langOf = (node: Node): string =>
  (node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'nl').split('-')[0] ?? 'nl';

/** The text of a block in reading order, cut where the language changes. */
export function piecesOf(block: Element): readonly Piece[] {
  const pieces: Piece[] = [];
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent?.trim() ?? '';
    if (!text || node.parentElement?.closest(SILENT)) continue;
    const lang = langOf(node);
    const last = pieces.at(-1);
    if (last?.lang === lang) pieces[pieces.length - 1] = { lang, text: `${last.text} ${text}` };
    else pieces.push({ lang, text });
  }
  return pieces;
}

/** The blocks of the screen that are read apart, in order. */
export const blocksIn = (main: Element): readonly Element[] => [
  ...main.querySelectorAll(
    '.verdict, .question legend, .question .help, .choice, .outcome > .section',
  ),
];

function speak({ lang, text }: Piece, fallback: string, done: () => void): void {
  const voice = voiceFor(lang) ?? voiceFor(fallback);
  const utterance = new SpeechSynthesisUtterance(text);
  if (voice) Object.assign(utterance, { voice, lang: voice.lang });
  utterance.onend = done;
  utterance.onerror = done;
  speechSynthesis.speak(utterance);
}

const MARK = 'reading';

/** Reads blocks aloud one after another and marks the one that is being read. */
export interface Reader {
  readonly read: (from: number) => void;
  readonly stop: () => void;
}

/** A reader over the blocks of a screen; `onBlock` hears which block is read, and nothing at the end. */
export function readerOf(
  blocks: readonly Element[],
  lang: string,
  onBlock: (index: number | undefined) => void,
): Reader {
  let turn = 0;
  const stop = () => {
    turn += 1;
    speechSynthesis.cancel();
    for (const block of blocks) block.classList.remove(MARK);
    onBlock(undefined);
  };
  const read = (index: number): void => {
    stop();
    const block = blocks[index];
    if (!block) return;
    const mine = turn;
    block.classList.add(MARK);
    block.scrollIntoView({ block: 'nearest' });
    onBlock(index);
    const pieces = piecesOf(block);
    const next = (at: number): void => {
      if (turn !== mine) return;
      const piece = pieces[at];
      if (piece) speak(piece, lang, () => next(at + 1));
      else read(index + 1);
    };
    next(0);
  };
  return { read, stop };
}
