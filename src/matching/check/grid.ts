import { type Point } from './measure.js';

/** Metres; the side of a cell. */
const CELL = 1000;

/** Points sorted into square cells, to find those near one. */
export class Grid {
  /** Runs of points by cell. */
  private readonly cells = new Map<number, readonly [number, number]>();
  /** Positions of the points, cell by cell, and where each lies. */
  private readonly position: Int32Array;
  private readonly x: Float64Array;
  private readonly y: Float64Array;

  constructor(points: readonly Point[]) {
    const keys = points.map(({ x, y }) => keyOf(Math.floor(x / CELL), Math.floor(y / CELL)));
    this.position = Int32Array.from(keys.keys()).sort((a, b) => keys[a] - keys[b] || a - b);
    this.x = Float64Array.from(this.position, (i) => points[i].x);
    this.y = Float64Array.from(this.position, (i) => points[i].y);
    for (let from = 0, to = 0; from < keys.length; from = to) {
      const key = keys[this.position[from]];
      while (to < keys.length && keys[this.position[to]] === key) to++;
      this.cells.set(key, [from, to]);
    }
  }

  /** Calls `visit` with the position of every point within `radius` metres, which is a whole number. */
  near(centre: Point, radius: number, visit: (position: number) => void): void {
    const reach = Math.ceil((radius + 1) / CELL);
    const column = Math.floor(centre.x / CELL);
    const row = Math.floor(centre.y / CELL);
    if ((2 * reach + 1) ** 2 > 4 * this.cells.size) {
      for (const cell of this.cells.values()) this.visitCell(cell, centre, radius, visit);
      return;
    }
    for (let dx = -reach; dx <= reach; dx++) {
      for (let dy = -reach; dy <= reach; dy++) {
        const cell = this.cells.get(keyOf(column + dx, row + dy));
        if (cell !== undefined) this.visitCell(cell, centre, radius, visit);
      }
    }
  }

  private visitCell(
    [from, to]: readonly [number, number],
    centre: Point,
    radius: number,
    visit: (position: number) => void,
  ): void {
    // A distance is rounded half up, so it is at most the radius if it is less than that and a half.
    const least = (radius + 0.5) ** 2;
    for (let i = from; i < to; i++) {
      const dx = this.x[i] - centre.x;
      const dy = this.y[i] - centre.y;
      if (dx * dx + dy * dy < least) visit(this.position[i]);
    }
  }
}

/** Coordinates are within 100,000 km, so cells are within ±100,000. */
function keyOf(column: number, row: number): number {
  return (column + 200_000) * 500_000 + row + 200_000;
}
