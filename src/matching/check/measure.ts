/** Distances and travel times, as the problem defines them. */

/** A point of the local plane, in metres. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Metres between two points, rounded half up. */
export function distance(a: Point, b: Point): number {
  // Between whole coordinates the square root is never so near a tie that it could be rounded to the other side.
  const [dx, dy] = [a.x - b.x, a.y - b.y];
  return Math.floor(Math.sqrt(dx * dx + dy * dy) + 0.5);
}

/** Slots that a provider needs from one point to another. */
export function travelSlots(a: Point, b: Point, metresPerSlot: number): number {
  return Math.ceil(distance(a, b) / metresPerSlot);
}
