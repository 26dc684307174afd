import { metres } from '../problem.js';

/** Metres along the side of a cell. */
const CELL = 500;
/** Cells further apart than any two places of a city: keys of rows do not run into each other. */
const ROW = 1 << 20;

/** Numbered points on the plane, each in one layer, that can be added and removed, found by their distance from a point. */
export class PointGrid {
  readonly #layers: Map<number, number[]>[] = [];
  readonly #x: number[] = [];
  readonly #y: number[] = [];

  /** Adds point `id` to a layer; a point may be in several. */
  add(layer: number, id: number, x: number, y: number): void {
    this.#x[id] = x;
    this.#y[id] = y;
    const cells = (this.#layers[layer] ??= new Map<number, number[]>());
    const key = keyOf(Math.floor(x / CELL), Math.floor(y / CELL));
    const cell = cells.get(key);
    if (cell) cell.push(id);
    else cells.set(key, [id]);
  }

  /** Removes point `id` from a layer in which it is. */
  remove(layer: number, id: number): void {
    const cell = this.#layers[layer]?.get(keyOf(Math.floor(this.#x[id] / CELL), Math.floor(this.#y[id] / CELL)));
    const at = cell?.indexOf(id) ?? -1;
    if (at >= 0) cell!.splice(at, 1);
  }

  /** Calls back for each point of the layer within `radius` metres, with its distance. */
  forEachNear(layer: number, x: number, y: number, radius: number, visit: (id: number, way: number) => void): void {
    const cells = this.#layers[layer];
    if (cells === undefined) return;
    const right = Math.floor((x + radius) / CELL);
    const top = Math.floor((y + radius) / CELL);
    for (let row = Math.floor((y - radius) / CELL); row <= top; row++)
      for (let column = Math.floor((x - radius) / CELL); column <= right; column++)
        for (const id of cells.get(keyOf(column, row)) ?? []) {
          const way = metres(x, y, this.#x[id], this.#y[id]);
          if (way <= radius) visit(id, way);
        }
  }
}

const keyOf = (column: number, row: number): number => row * ROW + column;
