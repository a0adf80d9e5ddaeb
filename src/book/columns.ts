import { type Cell, settle } from './settle.ts';

/* A piece of a line from one column to the next. */
export interface Piece {
  readonly from: Cell;
  readonly to: Cell;
  /** How far below the top of its cell the piece leaves. */
  readonly leaves: number;
}

const SWEEPS = 12;

export const middle = ({ y, height }: Cell): number => y + height / 2;

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/* Where each cell of a column wants to be: level with what leads to it, or with where it leads. */
function wishes(
  column: readonly Cell[],
  pieces: readonly Piece[],
  side: 'to' | 'from',
): ReadonlyMap<Cell, number> {
  const found = column.flatMap((cell) => {
    const near = pieces.filter((piece) => piece[side] === cell);
    const tops = near.map(({ from, to, leaves }) =>
      side === 'to' ? from.y + leaves - cell.height / 2 : middle(to) - leaves,
    );
    return near.length > 0 ? [[cell, mean(tops)] as const] : [];
  });
  return new Map(found);
}

/** Sorts and places the cells of each column, so that lines run level and cross little. */
export function arrange(columns: readonly Cell[][], pieces: readonly Piece[]): void {
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const side = sweep % 2 === 0 ? 'to' : 'from';
    for (const column of side === 'to' ? columns : columns.toReversed()) {
      const wanted = wishes(column, pieces, side);
      const level = (cell: Cell): number => (wanted.get(cell) ?? cell.y) + cell.height / 2;
      column.sort((one, other) => level(one) - level(other));
      settle(column, wanted);
    }
  }
  const cells = columns.flat();
  const top = Math.min(...cells.map(({ y }) => y));
  for (const cell of cells) cell.y -= top;
}
