import { type ValueTransformer } from 'typeorm';

/** A half-open run of integers: `start` is in, `end` is out. */
export interface IntRange {
  readonly start: number;
  readonly end: number;
}

/**
 * Carries an `int4multirange` column as a list of half-open ranges.
 * PostgreSQL keeps multiranges sorted, disjoint and joined where they touch, and always prints them as `[a,b)`.
 */
export const intMultirange: ValueTransformer = {
  to: (ranges: readonly IntRange[] | undefined) =>
    ranges === undefined ? undefined : `{${ranges.map(({ start, end }) => `[${start},${end})`).join(',')}}`,
  from: (text: string | null) =>
    text === null
      ? null
      : [...text.matchAll(/\[(\d+),(\d+)\)/g)].map(([, start, end]) => ({ start: Number(start), end: Number(end) })),
};
