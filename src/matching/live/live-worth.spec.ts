import { makeInstance } from '../../../test/bench/make-instance.js';
import { enumerateOffers } from '../../../test/matching/oracle/enumerate-offers.js';
import { IdealScan, worthAt } from '../ideal/ideal-scan.js';
import { bestCompany } from '../ideal/ideal-worth.js';
import { compile } from '../problem/compile.js';
import { makeTables } from '../problem/tables.js';
import { LiveWorth } from './live-worth.js';
import { StandingCity } from './standing-city.js';

describe.each([
  { city: 'milano', requests: 60, providers: 12, density: 10, seed: 3 },
  { city: 'milano', requests: 120, providers: 40, density: 1, seed: 5 },
  { city: 'rhodense', requests: 60, providers: 12, density: 4, seed: 8 },
] as const)('what requests of $city can bring while others come, density $density', (making) => {
  const whole = makeInstance(making);
  const tables = makeTables(compile(whole));
  const ideal = worthAt(new IdealScan(tables.problem, tables.grid, bestCompany(tables)), tables.problem);
  const { growing, near } = new StandingCity({ ...whole, requests: whole.requests.slice(0, making.requests / 2) }, []);
  const worth = new LiveWorth(growing, near);
  for (const request of whole.requests.slice(making.requests / 2)) {
    const r = growing.addRequests([request]);
    worth.add(r);
    near.addRequest(r);
  }

  it('is no less than if all had been there, and hardly more', () => {
    let sum = 0;
    ideal.forEach((cents, r) => {
      expect(worth.of(r)).toBeGreaterThanOrEqual(cents);
      sum += worth.of(r);
    });
    expect(worth.total).toBe(sum);
    expect(sum).toBeLessThan(1.05 * ideal.reduce((a, b) => a + b, 0));
  });

  it('is never less, over the members of an offer, than what the offer is worth', () => {
    const offers = enumerateOffers(whole);
    for (const { offer, welfare } of offers)
      expect(
        offer.members.reduce((all, { request }) => all + worth.of(growing.requestAt.get(request)!), 0),
      ).toBeGreaterThanOrEqual(welfare);
    expect(offers.length).toBeGreaterThan(50);
  });

  it('goes with those who go', () => {
    const [before, of] = [worth.total, worth.of(0)];
    worth.remove(0);
    expect([worth.total, worth.of(0)]).toEqual([before - of, 0]);
  });
});
