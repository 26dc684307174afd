import fc from 'fast-check';
import { makeInstance } from '../../../test/bench/make-instance.js';
import { Random } from '../../../test/bench/random.js';
import { enumerateOffers, type ValuedOffer } from '../../../test/matching/oracle/enumerate-offers.js';
import { randomTown } from '../../../test/matching/random-town.js';
import { type Instance, type Provider } from '../format/instance.js';
import { type Prices } from './offer-judge.js';
import { sweepOffers } from './offer-sweep.js';
import { ProofTables } from './proof-tables.js';

const WEEK = 672;

/** Prices of all kinds, of which many are nothing. */
function drawPrices({ requests, rooms }: Instance, dear: number, random: Random): Prices {
  const presence = random.pick([0, 0, 8]);
  const draw = (share: number, most: number): number => (random.between(0, 99) < share ? random.between(0, most) : 0);
  return {
    requests: requests.map(() => random.between(0, dear)),
    slots: Array.from({ length: WEEK }, () => presence + draw(10, 200)),
    rooms: rooms.map(() =>
      random.pick([true, false]) ? Array.from({ length: WEEK }, () => draw(30, 100)) : undefined,
    ),
  };
}

/** What an offer earns above the prices, and what tells it from others of the same provider. */
function priced(instance: Instance, { offer, welfare, blocks }: ValuedOffer, prices: Prices): [number, string] {
  const askers = offer.members.map(({ request }) => instance.requests.findIndex(({ id }) => id === request));
  let value = askers.reduce((sum, asker) => sum - prices.requests[asker], welfare);
  const { venue } = offer;
  const room = venue !== null && 'room' in venue ? instance.rooms.findIndex(({ id }) => id === venue.room) : -1;
  let time = 0;
  for (const { start, end } of blocks)
    for (let t = start; t < end; t++) {
      value -= prices.rooms[room]?.[t] ?? 0;
      time += prices.slots[t];
    }
  return [value - time, nameOf(askers, value, blocks)];
}

const nameOf = (askers: readonly number[], value: number, blocks: readonly { start: number; end: number }[]): string =>
  JSON.stringify([[...askers].sort((a, b) => a - b), value, blocks.map(({ start, end }) => [start, end])]);

describe('sweepOffers', () => {
  it('finds every offer that earns more than is asked, and with nothing less asked no other', () => {
    let shared = 0;
    fc.assert(
      fc.property(
        randomTown([20, 70], [2, 6], [4, 10]),
        fc.constantFrom(0, 0, -700),
        fc.constantFrom(200, 2000, 6000),
        (making, least, dear) => {
          const instance = makeInstance(making);
          const prices = drawPrices(instance, dear, new Random(making.seed));
          const tables = new ProofTables(instance);
          const offers = enumerateOffers(instance);
          for (const provider of instance.providers) {
            const found = sweepOffers(tables, provider, prices, least);
            const names = found.map(({ askers, value, blocks }) => nameOf(askers, value, blocks));
            const expected = expectedOf(instance, offers, provider, prices, least);
            for (const name of expected.all) if (!names.includes(name)) throw new Error(`${name} was not found`);
            for (const name of names)
              if (least === 0 && !expected.any.has(name)) throw new Error(`${name} does not exist`);
            shared += found.filter(({ askers }) => askers.length > 1).length;
          }
        },
      ),
      { numRuns: 40, seed: 5 },
    );
    expect(shared).toBeGreaterThan(100);
  });
});

/** The offers that have to be found, and those that may be: a round that falls apart is worth what its parts are. */
function expectedOf(
  instance: Instance,
  offers: readonly ValuedOffer[],
  provider: Provider,
  prices: Prices,
  least: number,
): { readonly all: readonly string[]; readonly any: ReadonlySet<string> } {
  const own = offers.filter(({ offer }) => offer.provider === provider.id);
  const earning = own
    .map((valued) => ({ valued, of: priced(instance, valued, prices) }))
    .filter(({ of }) => of[0] > least);
  const whole = earning.filter(
    ({ valued: { offer, blocks } }) => offer.venue !== null || offer.members.length === 1 || blocks.length === 1,
  );
  return { all: whole.map(({ of }) => of[1]), any: new Set(earning.map(({ of }) => of[1])) };
}
