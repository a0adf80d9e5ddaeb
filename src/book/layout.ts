import type { Box, Line, Place, Point } from './box.ts';
import { arrange, middle } from './columns.ts';
import { across, columnsFor, connect, type Grid, put, type Sides } from './grid.ts';
import type { Cell } from './settle.ts';

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly places: ReadonlyMap<string, Place>;
  /** Per line the points it goes through. */
  readonly ways: readonly (readonly Point[])[];
}

/* The points of a line: out of its box, straight through each column it passes, into the last one. */
function pointsOf(trail: readonly Cell[], leaves: number, sides: Sides): readonly Point[] {
  const [first, ...rest] = trail as readonly [Cell, ...Cell[]];
  const onward = rest.flatMap((cell) => {
    const { left, right } = sides(cell);
    const here = { x: left, y: middle(cell) };
    return cell.isBox ? [here] : [here, { ...here, x: right }];
  });
  return [{ x: sides(first).right, y: first.y + leaves }, ...onward];
}

function placeOf(cell: Cell, sides: Sides): Place {
  const { left, right } = sides(cell);
  return { x: left, y: cell.y, width: right - left };
}

/** Draws boxes in columns from left to right, and each line past the boxes that lie between. */
export function layOut(boxes: readonly Box[], lines: readonly Line[]): Layout {
  const columnOf = columnsFor(boxes, lines);
  const grid: Grid = { columns: [], pieces: [], columnOf: new Map() };
  const cells = new Map(
    boxes.map(({ id, height }) => [
      id,
      put(grid, { id, height, isBox: true, y: 0 }, columnOf.get(id) ?? 0),
    ]),
  );
  const cellOf = (id: string): Cell => cells.get(id) as Cell;
  const trails = lines.map(({ from, to, leaves }) =>
    connect(grid, cellOf(from), cellOf(to), leaves),
  );
  arrange(grid.columns, grid.pieces);
  const { sides, width } = across(grid, boxes);
  return {
    width,
    height: Math.max(...grid.columns.flat().map(({ y, height }) => y + height)),
    places: new Map([...cells].map(([id, cell]) => [id, placeOf(cell, sides)])),
    ways: trails.map((trail, index) => pointsOf(trail, lines[index]?.leaves ?? 0, sides)),
  };
}
