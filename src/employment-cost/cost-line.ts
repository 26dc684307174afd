import { roundToCent } from './cents.js';
import type Fraction from 'fraction.js';

/** The parts that a household's cost is made of. */
export type CostKind =
  | 'gross-pay'
  | 'thirteenth-month'
  | 'holiday-accrual'
  | 'severance-accrual'
  | 'inps-employer'
  | 'cassa-colf-employer'
  | 'invoice-net'
  | 'vat'
  | 'voucher';

/** One part of a cost, in whole cents for the period. */
export interface CostLine {
  readonly kind: CostKind;
  readonly cents: number;
}

/** A cost with its parts; `totalCents` is their sum, to the cent. */
export interface Cost {
  readonly lines: readonly CostLine[];
  readonly totalCents: number;
}

/** Rounds each part once and adds the rounded parts up. */
export function composeCost(parts: readonly (readonly [CostKind, Fraction])[]): Cost {
  const lines = parts.map(([kind, exact]) => ({ kind, cents: roundToCent(exact) }));
  return { lines, totalCents: lines.reduce((sum, line) => sum + line.cents, 0) };
}

/** Cents of one part of a cost; zero where the cost has no such part. */
export function centsOf(cost: Cost, kind: CostKind): number {
  return cost.lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.cents, 0);
}
