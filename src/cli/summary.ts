/** What a person reads about a plan. */

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
