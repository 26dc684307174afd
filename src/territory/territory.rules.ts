/** A place on the globe, in degrees (WGS 84). */
export interface GeoPoint {
  readonly lat: number;
  readonly lon: number;
}

/** The local plane's origin: Milan's Duomo. */
const ORIGIN: GeoPoint = { lat: 45.4642, lon: 9.19 };
/** Metres in a degree at the origin's latitude. An equirectangular plane errs by less than 0.1 % over a city. */
const METRES = { lat: 111_132, lon: 78_059 };

/** A place in whole metres on the plane on which all distances are measured. */
export function toPlane({ lat, lon }: GeoPoint): { x: number; y: number } {
  return { x: Math.round((lon - ORIGIN.lon) * METRES.lon), y: Math.round((lat - ORIGIN.lat) * METRES.lat) };
}

/** Metres between two places, rounded half up. */
export function distanceMetres(a: GeoPoint, b: GeoPoint): number {
  const [p, q] = [toPlane(a), toPlane(b)];
  return Math.floor(Math.hypot(p.x - q.x, p.y - q.y) + 0.5);
}

/** The words of an address that somebody types, letters and digits alone, ten at most: `Via Giambellino, 46/A` has four. */
export const addressWords = (typed: string): string[] => typed.match(/[\p{L}\p{N}]+/gu)?.slice(0, 10) ?? [];
