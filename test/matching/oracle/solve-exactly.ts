/** The exact optimum of a small instance: all offers enumerated, the best set of them chosen by HiGHS. */
import highs from 'highs';
import { type Instance, type Plan } from '../../../src/matching/index.js';
import { enumerateOffers, type PresenceBlock, travel, type ValuedOffer } from './enumerate-offers.js';

// The package's types describe its CommonJS build; its ESM build, which is what is imported, exports the loader itself.
const load = highs as unknown as typeof highs.default;
const solver = await load();

/** The best plan there is; its bound is its welfare. Throws if the solver does not prove it. */
export function solveExactly(instance: Instance, offers = enumerateOffers(instance)): Plan {
  const chosen = offers.length === 0 ? [] : choose(instance, offers);
  const welfare = chosen.reduce((sum, offer) => sum + offer.welfare, 0);
  return {
    format: 'shared-care-plan/1',
    instance: instance.name,
    offers: chosen.map(({ offer }) => offer),
    welfare,
    bound: welfare,
  };
}

function choose(instance: Instance, offers: readonly ValuedOffer[]): ValuedOffer[] {
  const terms = offers.map(({ welfare }, i) => `${welfare} x${i}`);
  const rows = [...packingRows(offers), ...travelRows(instance, offers), ...weekRows(instance, offers)];
  const program = [
    'Maximize',
    ` welfare: ${wrap(terms)}`,
    'Subject To',
    ...rows.map((row, i) => ` c${i}: ${row}`),
    'Binary',
    ...offers.map((_, i) => ` x${i}`),
    'End',
  ].join('\n');
  const options = { mip_rel_gap: 0, mip_abs_gap: 0.5, threads: 1, random_seed: 1, output_flag: false };
  const { Status: status, Columns: columns } = solver.solve(program, options);
  if (status !== 'Optimal') throw new Error(`expected an optimal solution, found status "${status}"`);
  return offers.filter((_, i) => Math.round((columns[`x${i}`] as { Primal: number }).Primal) === 1);
}

/** Each request at most once; each provider, and each room, in one offer at a time, slot by slot. */
function packingRows(offers: readonly ValuedOffer[]): string[] {
  const users = new Map<string, Set<number>>();
  const use = (resource: string, offer: number): void => {
    const set = users.get(resource) ?? new Set();
    users.set(resource, set.add(offer));
  };
  offers.forEach(({ offer, blocks }, i) => {
    for (const { request } of offer.members) use(`request ${request}`, i);
    for (const { start, end } of blocks) {
      for (let slot = start; slot < end; slot++) {
        use(`provider ${slot} ${offer.provider}`, i);
        if (offer.venue !== null && 'room' in offer.venue) use(`room ${slot} ${offer.venue.room}`, i);
      }
    }
  });
  const rows = new Set<string>();
  for (const set of users.values()) if (set.size > 1) rows.add(`${wrap([...set].map((i) => `x${i}`))} <= 1`);
  return [...rows];
}

/**
 * Nobody can be at B before the way from A is done: of the offers of one provider with a block that ends at A at one time,
 * and those with a block that starts at B at another too soon after it, at most one. (Those that end at the same time overlap,
 * those that start at the same time overlap, so the whole row is exclusive: far fewer rows than one for each pair.)
 */
function travelRows(instance: Instance, offers: readonly ValuedOffer[]): string[] {
  const rows: string[] = [];
  for (const own of byProvider(offers).values()) {
    const endings = new Map<string, Turn>();
    const startings = new Map<string, Turn>();
    for (const i of own) {
      for (const { start, end, from, to } of offers[i].blocks) {
        turnAt(startings, from, start).offers.add(i);
        turnAt(endings, to, end).offers.add(i);
      }
    }
    for (const ending of endings.values()) {
      for (const starting of startings.values()) {
        const wait = starting.time - ending.time;
        if (wait < 0 || wait >= travel(ending.place, starting.place, instance.policy.metresPerSlot)) continue;
        rows.push(`${wrap([...new Set([...ending.offers, ...starting.offers])].map((i) => `x${i}`))} <= 1`);
      }
    }
  }
  return rows;
}

/** The offers with a block that starts, or ends, at one place and time. */
interface Turn {
  readonly place: PresenceBlock['from'];
  readonly time: number;
  readonly offers: Set<number>;
}

function turnAt(turns: Map<string, Turn>, place: PresenceBlock['from'], time: number): Turn {
  const key = `${place.x} ${place.y} ${time}`;
  const turn = turns.get(key) ?? { place, time, offers: new Set() };
  turns.set(key, turn);
  return turn;
}

/** No provider works more than its week. */
function weekRows(instance: Instance, offers: readonly ValuedOffer[]): string[] {
  const own = byProvider(offers);
  return instance.providers.flatMap(({ id, maxWeek }) => {
    const terms = (own.get(id) ?? []).map((i) => {
      const presence = offers[i].blocks.reduce((sum, { start, end }) => sum + end - start, 0);
      return `${presence} x${i}`;
    });
    return terms.length < 2 ? [] : [`${wrap(terms)} <= ${maxWeek}`];
  });
}

function byProvider(offers: readonly ValuedOffer[]): Map<string, number[]> {
  const own = new Map<string, number[]>();
  offers.forEach(({ offer }, i) => own.set(offer.provider, [...(own.get(offer.provider) ?? []), i]));
  return own;
}

/** A sum, with line breaks, since the format limits the length of a line. */
function wrap(terms: readonly string[]): string {
  return terms.map((term, i) => (i === 0 ? '' : i % 20 === 0 ? ' +\n ' : ' + ') + term).join('');
}
