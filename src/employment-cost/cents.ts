import Fraction from 'fraction.js';

/** Throws unless the amount is a whole number of cents, zero or more. */
export function requireCents(amount: number, what: string): number {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`${what}: expected whole cents, zero or more, found ${amount}; pass an integer amount.`);
  }
  return amount;
}

/** Throws unless the duration is a whole number of minutes, zero or more. */
export function requireMinutes(minutes: number, what: string): number {
  if (!Number.isSafeInteger(minutes) || minutes < 0) {
    throw new RangeError(`${what}: expected whole minutes, zero or more, found ${minutes}; pass an integer.`);
  }
  return minutes;
}

/** Exact product of an hourly amount in cents and a duration in minutes, still unrounded. */
export function hourlyFor(centsPerHour: number | Fraction, minutes: number | Fraction): Fraction {
  return new Fraction(centsPerHour).mul(minutes).div(60);
}

/**
 * The nearest whole cent; half a cent goes up.
 *
 * This is the only rounding of the package. It happens once per line, on the line's total for its period, never on a
 * price per hour that is multiplied later; a total is the sum of its rounded lines, so that every page adds up.
 */
export function roundToCent(amount: Fraction): number {
  return Number(amount.add(1, 2).floor().valueOf());
}

/** The nearest whole cent of `amount × part / whole`, where whole is above zero; half a cent goes up. */
export function proportionOf(amountCents: number, part: number, whole: number): number {
  if (!(whole > 0))
    throw new RangeError(`Proportion of ${amountCents} cents: expected a whole above zero, found ${whole}.`);
  return roundToCent(new Fraction(requireCents(amountCents, 'The amount')).mul(part).div(whole));
}

/**
 * Splits whole cents in proportion to weights, without losing or inventing a cent.
 *
 * Each part is its exact share rounded down; the cents left over go one each to the largest remainders, the earlier part
 * first where they tie. With all weights zero every part is zero, and then the total must be zero too.
 */
export function splitCents(total: number, weights: readonly number[]): number[] {
  requireCents(total, 'The amount to split');
  weights.forEach((weight, at) => requireCents(weight, `Weight ${at}`));
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n) {
    if (total === 0) return weights.map(() => 0);
    throw new RangeError(
      `Cannot split ${total} cents: every weight is zero; give at least one part a weight above zero.`,
    );
  }
  const shares = weights.map((weight, at) => {
    const exact = BigInt(total) * BigInt(weight);
    return { at, cents: Number(exact / sum), remainder: exact % sum };
  });
  let left = total - shares.reduce((all, share) => all + share.cents, 0);
  const inTurn = [...shares].sort((a, b) =>
    a.remainder === b.remainder ? a.at - b.at : a.remainder > b.remainder ? -1 : 1,
  );
  for (const share of inTurn) {
    if (left === 0) break;
    share.cents += 1;
    left -= 1;
  }
  return shares.map((share) => share.cents);
}
