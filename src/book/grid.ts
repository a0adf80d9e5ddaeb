import type { Box, Line } from './box.ts';
import type { Piece } from './columns.ts';
import type { Cell } from './settle.ts';

const GAP_OF_COLUMNS = 44;

/** The column of each box: one past the last box that leads to it. */
export function columnsFor(
  boxes: readonly Box[],
  lines: readonly Line[],
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  const columnOf = (id: string): number => {
    const known = columns.get(id);
    if (known !== undefined) return known;
    const before = lines.filter(({ to }) => to === id).map(({ from }) => columnOf(from) + 1);
    const column = Math.max(0, ...before);
    columns.set(id, column);
    return column;
  };
  for (const { id } of boxes) columnOf(id);
  return columns;
}

/** The cells and pieces of a diagram before they have a place. */
export interface Grid {
  readonly columns: Cell[][];
  readonly pieces: Piece[];
  readonly columnOf: Map<Cell, number>;
}

export function put({ columns, columnOf }: Grid, cell: Cell, column: number): Cell {
  const into = columns[column] ?? [];
  columns[column] = into;
  const last = into.at(-1);
  cell.y = last ? last.y + last.height : 0;
  into.push(cell);
  columnOf.set(cell, column);
  return cell;
}

/** The cells that a line passes, with one of its own in each column between. */
export function connect(grid: Grid, from: Cell, to: Cell, leaves: number): readonly Cell[] {
  const [first, last] = [grid.columnOf.get(from) ?? 0, grid.columnOf.get(to) ?? 0];
  const trail: Cell[] = [from];
  for (let column = first + 1; column < last; column += 1) {
    trail.push(put(grid, { id: '', height: 4, isBox: false, y: 0 }, column));
  }
  trail.push(to);
  for (const [index, next] of trail.slice(1).entries()) {
    const at = trail[index] as Cell;
    grid.pieces.push({ from: at, to: next, leaves: index === 0 ? leaves : at.height / 2 });
  }
  return trail;
}

export type Sides = (cell: Cell) => { readonly left: number; readonly right: number };

/** Where each cell begins and ends from left to right, and how wide all is. */
export function across(
  { columns, columnOf }: Grid,
  boxes: readonly Box[],
): { sides: Sides; width: number } {
  const widthOf = new Map(boxes.map(({ id, width }) => [id, width]));
  const widths = columns.map((column) => Math.max(...column.map(({ id }) => widthOf.get(id) ?? 0)));
  const endOf = (column: number): number =>
    widths.slice(0, column + 1).reduce((sum, width) => sum + width, GAP_OF_COLUMNS * column);
  const sides: Sides = (cell) => {
    const column = columnOf.get(cell) ?? 0;
    return { left: endOf(column) - (widths[column] ?? 0), right: endOf(column) };
  };
  return { sides, width: endOf(columns.length - 1) };
}
