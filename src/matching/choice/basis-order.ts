/** Which column of a basis takes its place next, and where; −1 where the largest pivot decides. */
export interface Placed {
  readonly column: number;
  readonly row: number;
}

/**
 * The order in which the columns of a basis take their places so that the product that inverts it holds little.
 *
 * A row that only one of the remaining columns uses is that column's place: no later column is changed by it. A column
 * that uses but one open row takes that one. What is left is taken by its number of rows, the fewest first.
 */
export function orderBasis(columns: readonly (readonly number[])[], open: Uint8Array): Placed[] {
  const users = new Map<number, number[]>();
  const uses = columns.map((rows) => rows.reduce((sum, r) => sum + open[r], 0));
  columns.forEach((rows, c) => {
    for (const r of rows)
      if (open[r] === 1) {
        const list = users.get(r);
        if (list) list.push(c);
        else users.set(r, [c]);
      }
  });
  const left = new Map([...users].map(([r, list]) => [r, list.length]));
  const taken = new Uint8Array(columns.length);
  const closed = new Set<number>();
  const order: Placed[] = [];
  const singleRows = [...left].filter(([, n]) => n === 1).map(([r]) => r);
  const singleColumns = columns.map((_, c) => c).filter((c) => uses[c] === 1);
  const take = (column: number, row: number) => {
    taken[column] = 1;
    order.push({ column, row });
    if (row < 0) return;
    closed.add(row);
    for (const c of users.get(row)!) if (taken[c] === 0 && --uses[c] === 1) singleColumns.push(c);
    for (const r of columns[column]) {
      if (open[r] === 0 || closed.has(r)) continue;
      const n = left.get(r)! - 1;
      left.set(r, n);
      if (n === 1) singleRows.push(r);
    }
  };
  for (;;) {
    const row = singleRows.pop();
    if (row !== undefined) {
      const column = closed.has(row) ? undefined : users.get(row)!.find((c) => taken[c] === 0);
      if (column !== undefined) take(column, row);
      continue;
    }
    const column = singleColumns.pop();
    if (column === undefined) break;
    if (taken[column] === 1) continue;
    const own = columns[column].find((r) => open[r] === 1 && !closed.has(r));
    if (own !== undefined) take(column, own);
  }
  const rest = columns.map((_, c) => c).filter((c) => taken[c] === 0);
  rest.sort((a, b) => uses[a] - uses[b] || a - b);
  return [...order, ...rest.map((column) => ({ column, row: -1 }))];
}
