import { type Interval, type Provider, type Request, type Sharing } from '../format/instance.js';
import { SLOTS } from '../problem/problem.js';

/** Whether a changed request can be in no offer in which it could not have been as it was, at the same worth. */
export function narrowsRequest(before: Request, after: Request): boolean {
  const options = new Set(before.options.map((option) => JSON.stringify(option)));
  return (
    after.budget <= before.budget &&
    after.maxWalk <= before.maxWalk &&
    after.hostUnits <= before.hostUnits &&
    REACH[after.sharing] <= REACH[before.sharing] &&
    after.options.every((option) => options.has(JSON.stringify(option))) &&
    isSame(before, { ...after, ...part(before, ['budget', 'maxWalk', 'hostUnits', 'sharing', 'options']) })
  );
}

/** Whether a changed provider can make no offer that it could not have made as it was, at the same worth. */
export function narrowsProvider(before: Provider, after: Provider): boolean {
  return (
    after.maxTravel <= before.maxTravel &&
    after.maxWeek <= before.maxWeek &&
    covers(before.available, after.available) &&
    isSame(before, { ...after, ...part(before, ['maxTravel', 'maxWeek', 'available']) })
  );
}

const REACH: Record<Sharing, number> = { none: 0, building: 1, territory: 2 };

function part<T, K extends keyof T>(whole: T, keys: readonly K[]): Pick<T, K> {
  return Object.fromEntries(keys.map((key) => [key, whole[key]])) as Pick<T, K>;
}

function isSame<T extends object>(a: T, b: T): boolean {
  return (Object.keys(a) as (keyof T)[]).every((key) => JSON.stringify(a[key]) === JSON.stringify(b[key]));
}

function covers(wide: readonly Interval[], narrow: readonly Interval[]): boolean {
  const open = new Uint8Array(SLOTS);
  for (const [start, end] of wide) open.fill(1, start, end);
  return narrow.every(([start, end]) => !open.subarray(start, end).includes(0));
}
