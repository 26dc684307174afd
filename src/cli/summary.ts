/** What a person reads about a plan. */
import { type Progress, type Report } from '../matching/index.js';

/** Cents as euros, with thousands set apart: `12,345.60 €`. */
export function euros(cents: number): string {
  const whole = Math.floor(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, '0');
  const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${cents < 0 ? '−' : ''}${grouped}.${rest} €`;
}

/** A share as a percentage with three decimals: a certified gap is a matter of tenths of a percent. */
export function percent(share: number): string {
  return `${(100 * share).toFixed(3)} %`;
}

/** What a plan amounts to, in a few lines. */
export function describePlan({ welfare, bound, gap, statistics }: Report): string {
  const { served, requests, servedShared, offers, single, building, territory } = statistics;
  const { hours, providerHours, price, soloPrice } = statistics;
  const saved = soloPrice - price;
  const share = soloPrice === 0 ? '' : ` (${((100 * saved) / soloPrice).toFixed(1)} %)`;
  const proof =
    bound === null ? 'no bound proved' : `no plan is worth more than ${euros(bound)}, gap ${percent(gap ?? 0)}`;
  return [
    `served ${served} of ${requests} requests, ${servedShared} of them shared, in ${offers} offers ` +
      `(${single} single, ${building} building, ${territory} territory)`,
    `${hours} hours of care a week in ${providerHours} hours of presence`,
    `households pay ${euros(price)} a week instead of ${euros(soloPrice)} alone: ${euros(saved)}${share} saved`,
    `welfare ${euros(welfare)} a week, ${proof}`,
    '',
  ].join('\n');
}

/** How far the engine is, and what its best plan so far is worth. */
export function describeProgress({ stage, fraction, welfare, bound }: Progress): string {
  const gap = bound === undefined || bound <= 0 ? '' : `, at most ${percent((bound - welfare) / bound)} below the best`;
  return `${stage} ${String(Math.floor(100 * fraction)).padStart(3)} %, welfare ${euros(welfare)}${gap}`;
}
