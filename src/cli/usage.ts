/** What the command line accepts. */

/** A command line that cannot be understood; the message says what was expected, in one line. */
export class UsageError extends Error {}

/** The help text. */
export const HELP = `Who should care for whom, together with whom, when, and for how much.

  npm run -s match -- INSTANCE.json [--out PLAN.json] [--seed N] [--effort quick|normal|best]
                      [--seconds N] [--threads N] [--proof] [--quiet]
      Matches an instance (format shared-care/1) and writes a plan (format shared-care-plan/1).
      --out FILE      where the plan goes, written whole or not at all; without it the plan goes to
                      standard output and the summary to standard error
      --seed N        0 to 4294967295, 1 by default: the same input and seed give the same plan
      --effort WORD   how long to look for a better plan, normal by default
      --seconds N     stop after so long with the best plan found (the plan then depends on the machine)
      --threads N     how many processors to use, all by default; does not change the plan
      --proof         write the prices that prove the bound into the plan
      --quiet         neither progress nor summary

  npm run -s match -- check INSTANCE.json PLAN.json [--proof] [--threads N] [--json] [--quiet]
      Checks a plan with code that shares nothing with the search: feasible, and its figures right.
      --proof         find all offers anew and confirm that the plan's prices prove its bound
      --threads N     how many processors to use for that, all by default
      --json          the whole report as JSON on standard output

  npm run -s match -- advise INSTANCE.json [PLAN.json] [--seed N] [--anew] [--json] [--quiet]
      Says for the ten territories and services where one more hour of a carer would add most, at which
      hours, and what one more carer would change; and the hours of rooms that are most sought after.
      Without a plan (it has to carry its proof) the instance is matched first, a vast one in districts.
      --anew          plan anew with each of the carers, instead of repairing the plan around them
      --json          everything as JSON: hours of the week from Monday 00:00, money in cents

  npm run -s match -- --help

Exit status: 0 done (check: nothing wrong), 1 check found faults, 2 the command line or a file is malformed,
70 the engine is at fault.
`;

/** Takes an option's value as a number within a range. */
export function numberOption(name: string, value: string | undefined, min: number, max: number): number | undefined {
  if (value === undefined) return undefined;
  const number = value.trim() === '' ? NaN : Number(value);
  if (!Number.isFinite(number) || number < min || number > max) {
    throw new UsageError(`--${name}: expected a number from ${min} to ${max}, found "${value}"`);
  }
  return number;
}

/** Takes an option's value as a whole number within a range. */
export function integerOption(name: string, value: string | undefined, min: number, max: number): number | undefined {
  const number = numberOption(name, value, min, max);
  if (number !== undefined && !Number.isInteger(number)) {
    throw new UsageError(`--${name}: expected a whole number from ${min} to ${max}, found "${value}"`);
  }
  return number;
}
