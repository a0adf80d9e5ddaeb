import { DONT_KNOW, type Flow } from '../engine/flow.ts';
import { stateFor } from '../engine/machine.ts';
import type { FlowBook } from './flowBook.ts';
import type { Lead } from './leads.ts';

/** Where lines leave a box, and the answers they stand for. */
export interface Port {
  readonly sign: string;
  readonly to: string;
}

/** One port for each box that is led to, with the signs of all that lead there. */
export function portsFor({ flow }: FlowBook, found: readonly Port[]): readonly Port[] {
  const targets = [...new Set(found.map(({ to }) => to))];
  return targets.map((to) => {
    const signs = found.filter((port) => port.to === to).map(({ sign }) => sign);
    return { to: stateFor(flow, to), sign: [...new Set(signs)].join(' ') };
  });
}

/** A letter for an option, the number of the row for what is filled in, a star where a row must hold. */
export function signsOf({ flow }: FlowBook, id: string, { answers, rows }: Lead): readonly Port[] {
  const star = rows.length > 1 ? '*' : '';
  return answers.flatMap((answer) =>
    rows.map(({ to }, index) => {
      const letter = letterOf(flow, id, answer);
      return { to, sign: letter === '' ? String(index + 1) : `${letter}${star}` };
    }),
  );
}

/** The letter of an option in the diagram; `?` stands for "Weet ik niet". */
export function letterOf(flow: Flow, id: string, answer: string): string {
  if (answer === DONT_KNOW) return '?';
  const question = flow.questions[id];
  return question?.kind === 'choice'
    ? String.fromCharCode(97 + question.options.indexOf(answer))
    : '';
}
