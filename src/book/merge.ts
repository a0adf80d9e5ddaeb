/** A row of cells that were merged: of each cell the values that lead to the same. */
export type Merged = readonly ReadonlySet<string>[];

const keyWithout = (row: Merged, cell: number): string =>
  row.map((values, index) => (index === cell ? '' : [...values].sort().join(' '))).join('|');

/* Rows that differ in one cell only become one row. */
function mergedIn(rows: readonly Merged[], cell: number): readonly Merged[] {
  const byOthers = new Map<string, Merged>();
  for (const row of rows) {
    const key = keyWithout(row, cell);
    const known = byOthers.get(key);
    const joined = new Set([...(known?.[cell] ?? []), ...(row[cell] ?? [])]);
    byOthers.set(key, known ? known.with(cell, joined) : row);
  }
  return [...byOthers.values()];
}

function mergedInOrder(rows: readonly Merged[], order: readonly number[]): readonly Merged[] {
  let before = rows;
  for (;;) {
    const after = order.reduce<readonly Merged[]>(mergedIn, before);
    if (after.length === before.length) return after;
    before = after;
  }
}

/**
 * The fewest rows found that together hold exactly the given ones, none twice. All rows have the same
 * cells. What is merged first decides how few remain, so two orders are tried.
 */
export function merge(rows: readonly (readonly (readonly string[])[])[]): readonly Merged[] {
  const sets = rows.map((row) => row.map((values) => new Set(values)));
  const order = (rows[0] ?? []).map((_, index) => index);
  const tries = [order, order.toReversed()].map((each) => mergedInOrder(sets, each));
  return tries.reduce((best, each) => (each.length < best.length ? each : best));
}
