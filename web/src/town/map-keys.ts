/** A place on the map that the keyboard stops at. */
export interface MapStop {
  readonly id: string;
  /** What is there, in words: all that the map shows of it. */
  readonly name: string;
  readonly position: { readonly lat: number; readonly lon: number };
  readonly isChosen: boolean;
  readonly choose: () => void;
}

/** Which way an arrow key leads: to the east and to the north are positive. */
const WAYS: Readonly<Record<string, readonly [east: number, north: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** How long a degree of longitude is beside one of latitude, in Milan. */
const LON_PER_LAT = 0.702;

/**
 * The stop to which an arrow key leads from another: the nearest within the quarter of the compass around the arrow, by streets
 * and not as the crow flies. So measured, one of the four arrows always leads no further from any other stop, and every stop can
 * be reached. Null for another key, and where nothing lies that way. Stops at the same point follow each other to the right and left.
 */
export function stopTowards<Stop extends Pick<MapStop, 'id' | 'position'>>(
  stops: readonly Stop[],
  from: Stop,
  key: string,
): Stop | null {
  const way = WAYS[key];
  if (!way) return null;
  const [towardsEast, towardsNorth] = way;
  const rank = stops.findIndex(({ id }) => id === from.id);
  let nearest: { stop: Stop; distance: number } | null = null;
  for (const [at, stop] of stops.entries()) {
    const east = (stop.position.lon - from.position.lon) * LON_PER_LAT;
    const north = stop.position.lat - from.position.lat;
    const along = east * towardsEast + north * towardsNorth;
    const aside = Math.abs(east * towardsNorth) + Math.abs(north * towardsEast);
    const isSamePoint = east === 0 && north === 0;
    const isThatWay = isSamePoint ? (at - rank) * towardsEast > 0 : along > 0 && aside <= along;
    const distance = along + aside;
    if (isThatWay && (nearest === null || distance < nearest.distance)) nearest = { stop, distance };
  }
  return nearest?.stop ?? null;
}
