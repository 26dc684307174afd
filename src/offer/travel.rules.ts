import { SLOTS_PER_DAY, type SlotInterval } from '../calendar/index.js';
import { distanceMetres, type GeoPoint } from '../territory/territory.rules.js';

/** That a provider is somewhere for an offer, every week. */
export interface Visit extends SlotInterval {
  readonly offerId: string;
  readonly place: GeoPoint;
}

/** A way between two visits of one day, one of them new. */
export interface Way {
  /** Day 0 is Monday. */
  readonly day: number;
  /** Quarters of an hour between the end of one and the start of the next. */
  readonly pauseSlots: number;
  /** Metres in a straight line, to the next hundred. */
  readonly metres: number;
  /** The other offer. */
  readonly offerId: string;
  /** Whether the other visit comes before the new one. */
  readonly before: boolean;
}

/** How finely a place may be told before everybody has accepted: about 300 metres, so that no door can be read from it. */
const GRID_DEGREES = { lat: 0.0027, lon: 0.0038 };
const HUNDRED = 100;

const onGrid = (value: number, step: number) => Number((Math.round(value / step) * step).toFixed(4));

/** The middle of the square of about 300 metres that a place lies in. */
export const aroundOf = ({ lat, lon }: GeoPoint): GeoPoint => ({
  lat: onGrid(lat, GRID_DEGREES.lat),
  lon: onGrid(lon, GRID_DEGREES.lon),
});

/** Metres between two places in a straight line, rounded up to the next hundred; 0 for one and the same place. */
export const roughMetres = (a: GeoPoint, b: GeoPoint): number => Math.ceil(distanceMetres(a, b) / HUNDRED) * HUNDRED;

/** The ways that an offer adds to a week: from the visit of another offer before it on the same day, and to the one after. */
export function waysOf(offerId: string, visits: readonly Visit[]): Way[] {
  const byStart = [...visits].sort((a, b) => a.start - b.start || a.end - b.end);
  return byStart.slice(1).flatMap((next, index) => {
    const last = byStart[index];
    const day = Math.floor(next.start / SLOTS_PER_DAY);
    const isOne = last.offerId !== next.offerId && (last.offerId === offerId || next.offerId === offerId);
    if (!isOne || Math.floor(last.start / SLOTS_PER_DAY) !== day) return [];
    const before = next.offerId === offerId;
    return [
      {
        day,
        pauseSlots: Math.max(0, next.start - last.end),
        metres: roughMetres(last.place, next.place),
        offerId: before ? last.offerId : next.offerId,
        before,
      },
    ];
  });
}
