import fc from 'fast-check';
import { EventSource } from '../../../test/bench/live-events.js';
import { makeInstance } from '../../../test/bench/make-instance.js';
import { enumerateOffers } from '../../../test/matching/oracle/enumerate-offers.js';
import { solveExactly } from '../../../test/matching/oracle/solve-exactly.js';
import { randomTown } from '../../../test/matching/random-town.js';
import { type Instance } from '../format/instance.js';
import { type Plan } from '../format/plan.js';
import { boundIdeally } from '../ideal/ideal-bound.js';
import { match } from '../match.js';
import { toProof } from '../prices/proof-data.js';
import { compile } from '../problem/compile.js';
import { makeTables } from '../problem/tables.js';
import { LivePlan } from './live-plan.js';

/** A plan with what bounds it: prices of time, prices of requests alone, a bound without prices, or none that says anything. */
function variants(instance: Instance): Plan[] {
  const plan = match(instance, { effort: 'quick', proof: true });
  const { proof: _, ...bare } = plan;
  const ideal = boundIdeally(makeTables(compile(instance)));
  return [
    plan,
    { ...plan, bound: ideal.bound, proof: toProof(instance, ideal) },
    bare,
    { ...bare, bound: Number.MAX_SAFE_INTEGER },
  ];
}

describe('the bound of a city that changes', () => {
  it('is never below the exact optimum, whatever proved it', () => {
    /** How often each kind of bound was less than what all can bring in the best company. */
    const closer = [0, 0, 0];
    let compared = 0;
    const making = randomTown([16, 36], [4, 9], [1, 4]);
    fc.assert(
      fc.property(making, (each) => {
        const reserve = makeInstance({ ...each, seed: each.seed + 1 });
        const whole = makeInstance(each);
        // Newcomers live among the others: those of another seed at the places of this one.
        const places = whole.requests.map(({ place }) => place);
        const newcomers = reserve.requests.map((request, i) => ({ ...request, place: places[i] }));
        const instance = { ...whole, requests: whole.requests.slice(4), providers: whole.providers.slice(1) };
        const lives = variants(instance).map((plan) => new LivePlan(instance, plan));
        const source = new EventSource(each.seed, { requests: newcomers, providers: reserve.providers });
        const last = lives[3];
        for (let i = 0; i < 16; i++) {
          const event = source.next(last.instance(), last.plan().offers);
          if (event === null || !last.canTake(event)) continue;
          for (const live of lives) live.apply(event);
          if (i % 4 < 3) continue;
          const now = last.instance();
          const optimum = solveExactly(now, enumerateOffers(now)).welfare;
          for (const [k, { bound }] of lives.entries()) {
            expect(bound).toBeGreaterThanOrEqual(optimum);
            if (k < 3 && bound! < last.bound!) closer[k]++;
          }
          compared++;
        }
      }),
      { numRuns: 12, seed: 11 },
    );
    expect(compared).toBeGreaterThan(30);
    expect(Math.min(...closer)).toBeGreaterThan(0);
  });
});
