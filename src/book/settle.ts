/* A box, or the place where a long line passes a column. */
export interface Cell {
  readonly id: string;
  readonly height: number;
  readonly isBox: boolean;
  y: number;
}

const GAP_OF_BOXES = 14;

const GAP_OF_LINES = 6;

const gapAfter = ({ isBox }: Cell): number => (isBox ? GAP_OF_BOXES : GAP_OF_LINES);

/* As high as it may, going down: none starts before the one above it has ended. */
function goingDown(column: readonly Cell[], wish: (cell: Cell) => number): readonly number[] {
  let free = 0;
  return column.map((cell) => {
    const y = Math.max(wish(cell), free);
    free = y + cell.height + gapAfter(cell);
    return y;
  });
}

/* The same going up: none ends after the one below it starts. */
function goingUp(column: readonly Cell[], wish: (cell: Cell) => number): readonly number[] {
  let limit = Number.POSITIVE_INFINITY;
  const found = column.toReversed().map((cell) => {
    limit = Math.min(wish(cell), limit - cell.height - gapAfter(cell));
    return Math.max(0, limit);
  });
  return found.toReversed();
}

/** Puts the cells of a column below one another, each as near as can be to where it wants to be. */
export function settle(column: readonly Cell[], wanted: ReadonlyMap<Cell, number>): void {
  const wish = (cell: Cell): number => wanted.get(cell) ?? cell.y;
  const [down, up] = [goingDown(column, wish), goingUp(column, wish)];
  const between = new Map(
    column.map((cell, index) => [cell, ((down[index] ?? 0) + (up[index] ?? 0)) / 2]),
  );
  const places = goingDown(column, (cell) => between.get(cell) ?? 0);
  for (const [index, cell] of column.entries()) cell.y = places[index] ?? 0;
}
