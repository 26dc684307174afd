/** The size of a promise's test: small in `npm test`, as large as is promised where `npm run promises` names it. */
const sized = (variable: string, few: number): number => Number(process.env[variable] ?? few);

/** How often a race is run. */
export const raceCases = (few: number): number => sized('PROMISE_RACES', few);

/** How many idempotency keys are used by many callers at once. */
export const keysAtOnce = (few: number): number => sized('PROMISE_KEYS', few);

/** How often the queue loses everything. */
export const queueLosses = (few: number): number => sized('PROMISE_LOSSES', few);

/** How many families act under faults, how many faults there are at least, and for how many seconds at least. */
export const underFaults = (few: { readonly families: number; readonly faults: number }) => ({
  families: sized('PROMISE_CLIENTS', few.families),
  faults: sized('PROMISE_FAULTS', few.faults),
  seconds: sized('PROMISE_SECONDS', 0),
});
