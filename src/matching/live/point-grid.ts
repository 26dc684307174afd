/** Cells further apart than any two places of a city: keys of rows do not run into each other. */
const ROW = 1 << 20;

/** Rows of numbers that lie in one square of the map, one after the other. */
export interface Cell {
  readonly numbers: Int32Array;
  /** Numbers in use. */
  readonly used: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** The rows of one layer by square, and the squares between which they lie. */
interface Layer {
  readonly cells: Map<number, Mutable<Cell>>;
  left: number;
  right: number;
  bottom: number;
  top: number;
}

/**
 * Rows of numbers about points on the plane, each in one layer, that can be added and removed, found by their distance from
 * a point. A row begins with the id of its point and where it lies; what else is asked of thousands of points at a time
 * stands beside that, so that a look around reads memory from front to back.
 */
export class PointGrid {
  readonly #layers: Layer[] = [];
  readonly #width: number;
  readonly #side: number;

  /** Rows of `width` numbers, in squares of `side` metres. */
  constructor(width: number, side: number) {
    this.#width = width;
    this.#side = side;
  }

  /** Adds a row to a layer: the id of a point, its coordinates in metres, and whatever follows. */
  add(layer: number, row: readonly number[]): void {
    const [column, line] = [this.#square(row[1]), this.#square(row[2])];
    const here = (this.#layers[layer] ??= {
      cells: new Map(),
      left: column,
      right: column,
      bottom: line,
      top: line,
    });
    here.left = Math.min(here.left, column);
    here.right = Math.max(here.right, column);
    here.bottom = Math.min(here.bottom, line);
    here.top = Math.max(here.top, line);
    let cell = here.cells.get(keyOf(column, line));
    if (cell === undefined) {
      cell = { numbers: new Int32Array(4 * this.#width), used: 0 };
      here.cells.set(keyOf(column, line), cell);
    }
    if (cell.used === cell.numbers.length) {
      const longer = new Int32Array(2 * cell.numbers.length);
      longer.set(cell.numbers);
      cell.numbers = longer;
    }
    cell.numbers.set(row, cell.used);
    cell.used += this.#width;
  }

  /** Removes the rows of point `id` at these coordinates from a layer, if there are any. */
  remove(layer: number, id: number, x: number, y: number): void {
    const cell = this.#layers[layer]?.cells.get(keyOf(this.#square(x), this.#square(y)));
    if (cell === undefined) return;
    const { numbers } = cell;
    let kept = 0;
    for (let at = 0; at < cell.used; at += this.#width) {
      if (numbers[at] === id) continue;
      if (kept < at) numbers.copyWithin(kept, at, at + this.#width);
      kept += this.#width;
    }
    cell.used = kept;
  }

  /**
   * Calls back for each row of the layer within `radius` whole metres, as `metres` rounds: with the numbers among which it
   * stands and where it begins there. They are to be read at once, and not to be written.
   */
  forEachNear(
    layer: number,
    x: number,
    y: number,
    radius: number,
    visit: (numbers: Int32Array, at: number) => void,
  ): void {
    for (const { numbers, used } of this.cellsNear(layer, x, y, radius))
      for (let at = 0; at < used; at += this.#width)
        if (isWithin(numbers[at + 1] - x, numbers[at + 2] - y, radius)) visit(numbers, at);
  }

  /** The squares of the layer in which the rows within `radius` metres stand, with others: for those who look closer. */
  cellsNear(layer: number, x: number, y: number, radius: number): Cell[] {
    const here = this.#layers[layer];
    if (here === undefined) return [];
    const left = Math.max(here.left, this.#square(x - radius));
    const right = Math.min(here.right, this.#square(x + radius));
    const top = Math.min(here.top, this.#square(y + radius));
    const found: Cell[] = [];
    for (let line = Math.max(here.bottom, this.#square(y - radius)); line <= top; line++)
      for (let column = left; column <= right; column++) {
        const cell = here.cells.get(keyOf(column, line));
        if (cell !== undefined) found.push(cell);
      }
    return found;
  }

  #square(metres: number): number {
    return Math.floor(metres / this.#side);
  }
}

/** Whether a way rounds to the radius or less, as `metres` rounds; all are whole metres. */
export function isWithin(dx: number, dy: number, radius: number): boolean {
  // A square root rounds to the radius or less where it is below the radius and a half.
  return dx * dx + dy * dy <= radius * radius + radius;
}

const keyOf = (column: number, line: number): number => line * ROW + column;
