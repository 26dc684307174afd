import { makeInstance } from '../../../test/bench/make-instance.js';
import { type Instance } from '../format/instance.js';
import { type Plan, type Proof } from '../format/plan.js';
import { match } from '../match.js';
import { checkProof } from './check-proof.js';

/** A proof with a price that is one cent lower, which the bound follows. */
function lowered(plan: Plan, change: (proof: Proof) => Partial<Proof>): Plan {
  return { ...plan, bound: plan.bound! - 1, proof: { ...plan.proof!, ...change(plan.proof!) } };
}

const without = (cents: readonly number[], at: number): number[] =>
  cents.map((each, i) => (i === at ? each - 1 : each));

/** The positions of the requests that a plan serves by one offer alone in its provider's week. */
function bySingleOffers(instance: Instance, plan: Plan): { readonly asker: number; readonly provider: number }[] {
  return plan.offers.flatMap(({ provider, members }) => {
    if (plan.offers.filter((other) => other.provider === provider).length > 1) return [];
    const asker = instance.requests.findIndex(({ id }) => id === members[0].request);
    return [{ asker, provider: instance.providers.findIndex(({ id }) => id === provider) }];
  });
}

describe('checkProof', () => {
  const instance = makeInstance({ city: 'rhodense', requests: 60, providers: 15, seed: 12 });
  const plan = match(instance, { proof: true });

  it('confirms a proof, week by week, and tells how far it is', () => {
    const told: number[] = [];
    const report = checkProof(instance, plan, { onProgress: (fraction) => told.push(fraction) });
    expect(report).toMatchObject({ confirmed: true, fault: null, bound: plan.bound, weeks: 15 });
    expect(told).toHaveLength(15);
    expect(told.at(-1)).toBe(1);
  });

  it('refuses a proof in which a price was lowered, and names the first week that it does not cover', () => {
    // The plan is the best there is, so its bound is its welfare, and no price can be lower.
    expect(plan.bound).toBe(plan.welfare);
    const tight = bySingleOffers(instance, plan).filter(({ asker }) => plan.proof!.requests[asker] > 0);
    expect(tight.length).toBeGreaterThan(0);
    for (const { asker, provider } of tight) {
      const { id } = instance.providers[provider];
      const { most } = plan.proof!.providers[provider];
      const report = checkProof(
        instance,
        lowered(plan, ({ requests }) => ({ requests: without(requests, asker) })),
      );
      expect(report).toMatchObject({ confirmed: false, bound: plan.bound! - 1 });
      expect(report.weeks).toBeLessThanOrEqual(provider);
      if (report.weeks === provider)
        expect(report.fault).toContain(`${id} has a week worth ${most + 1}, more than ${most}: `);
    }
  });

  it('refuses a proof in which a week is said to be worth less than it is', () => {
    plan.proof!.providers.forEach(({ most }, p) => {
      if (most === 0) return;
      const less = lowered(plan, ({ providers }) => ({
        providers: providers.map((week, i) => (i === p ? { ...week, most: most - 1 } : week)),
      }));
      const { confirmed, fault, weeks } = checkProof(instance, less);
      expect({ confirmed, weeks }).toEqual({ confirmed: false, weeks: p });
      expect(fault).toContain(`${instance.providers[p].id} has a week worth ${most}, more than ${most - 1}: `);
    });
  });

  it('does not depend on the prices of time, which only guide it', () => {
    const blind = plan.proof!.providers.map((week) => ({ ...week, presence: 0, slots: [] }));
    const proof = { ...plan.proof!, providers: blind };
    expect(checkProof(instance, { ...plan, proof })).toMatchObject({ confirmed: true, bound: plan.bound });
  });
});
