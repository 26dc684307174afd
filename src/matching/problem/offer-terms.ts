import { metres, type Problem } from './problem.js';

/** Cents per slot by which this provider suits this request better than any provider would. */
export function fit(problem: Problem, provider: number, request: number): number {
  const { skills, skillWords, preferFirst, preferTag, preferValue } = problem;
  let value = problem.quality[provider];
  for (let i = preferFirst[request]; i < preferFirst[request + 1]; i++) {
    const tag = preferTag[i];
    if ((skills[provider * skillWords + (tag >> 5)] >>> (tag & 31)) & 1) value += preferValue[i];
  }
  return value;
}

/** Cents per slot that all the wishes of a request that count in favour of somebody come to. */
export function wishesOf({ preferFirst, preferValue }: Problem, r: number): number {
  let sum = 0;
  for (let i = preferFirst[r]; i < preferFirst[r + 1]; i++) sum += Math.max(0, preferValue[i]);
  return sum;
}

/** Cents of welfare that the way from the provider's home to a block's first place costs. */
export function commuteCost(problem: Problem, provider: number, place: number): number {
  const { providerX, providerY, placeX, placeY, commuteCentsPerKm } = problem;
  const way = metres(providerX[provider], providerY[provider], placeX[place], placeY[place]);
  return Math.floor((way * commuteCentsPerKm) / 1000);
}

/** Cents per week that the option would cost alone, `at` being the provider's rate (`provider × services + service`). */
export function soloPrice(problem: Problem, provider: number, at: number, option: number): number {
  const { blkFirst, blkStart, blkEnd, minBlock, optSlots, units, optRequest, base, extra } = problem;
  let paid = 0;
  for (let b = blkFirst[option]; b < blkFirst[option + 1]; b++)
    paid += Math.max(minBlock[provider], blkEnd[b] - blkStart[b]);
  return paid * base[at] + (units[optRequest[option]] - 1) * extra[at] * optSlots[option];
}
