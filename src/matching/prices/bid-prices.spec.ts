import { makeInstance } from '../../../test/bench/make-instance.js';
import { compile } from '../problem/compile.js';
import { SLOTS } from '../problem/problem.js';
import { Random } from '../problem/random.js';
import { BidPrices, type Takes } from './bid-prices.js';

const problem = compile(makeInstance({ city: 'milano', requests: 200, providers: 40, seed: 3 }));

function priced(): BidPrices {
  const bids = new BidPrices(problem);
  const scale = Int32Array.from({ length: problem.requests }, (_, r) => 1000 + 7 * r);
  bids.begin(
    scale,
    scale.map((cents) => cents / 2),
  );
  return bids;
}

/** Some requests and blocks of rooms, many of them more than once. */
function drawTakes(random: Random): Takes {
  const rooms: number[] = [];
  for (let k = 0; k < 20; k++) {
    const start = random.below(600);
    rooms.push(random.below(problem.rooms), start, start + 1 + random.below(20));
  }
  return { requests: Array.from({ length: 100 }, () => random.below(problem.requests)), rooms };
}

describe('BidPrices', () => {
  it('come out the same whoever took what, and in whatever order it is told', () => {
    expect(problem.rooms).toBeGreaterThan(0);
    const random = new Random(5);
    const [here, there] = [priced(), priced()];
    for (let sweep = 0; sweep < 3; sweep++) {
      for (const bids of [here, there]) bids.beginSweep(0.2);
      const [a, b] = [drawTakes(random), drawTakes(random)];
      for (const r of a.requests) here.takeRequest(r);
      for (let i = 0; i < a.rooms.length; i += 3) here.takeRoom(a.rooms[i], a.rooms[i + 1], a.rooms[i + 2]);
      for (const r of [...b.requests].reverse()) there.takeRequest(r);
      for (let i = 0; i < b.rooms.length; i += 3) there.takeRoom(b.rooms[i], b.rooms[i + 1], b.rooms[i + 2]);
      const [toldHere, toldThere] = [here.tell(), there.tell()];
      here.hear(toldThere);
      there.hear(toldHere);
      for (const bids of [here, there]) bids.endSweep();
      expect(here.request).toEqual(there.request);
      expect(here.roomSum).toEqual(there.roomSum);
    }
    expect(here.total()).toBe(there.total());
  });

  it('rise by a step for every taker but the first, and fall by a step for none', () => {
    const bids = priced();
    bids.beginSweep(0.1);
    for (let k = 0; k < 3; k++) bids.takeRequest(10);
    bids.takeRequest(20);
    bids.endSweep();
    const scale = (r: number) => 1000 + 7 * r;
    expect(bids.request[10]).toBe(Math.round(0.7 * scale(10)));
    expect(bids.request[20]).toBe(Math.round(0.5 * scale(20)));
    expect(bids.request[30]).toBe(Math.round(0.4 * scale(30)));
  });

  it('stay as they are within a sweep that rests, and then move by how often each thing was taken', () => {
    const bids = priced();
    const before = bids.request.slice();
    bids.beginSweep(0.1, true);
    for (let k = 0; k < 3; k++) bids.takeRequest(10);
    bids.takeRequest(20);
    for (let k = 0; k < 2; k++) bids.takeRoom(0, 10, 12);
    expect(bids.request).toEqual(before);
    expect(bids.roomSum[SLOTS]).toBe(0);
    bids.endSweep();
    const scale = (r: number) => 1000 + 7 * r;
    expect(bids.request[10]).toBe(Math.round(0.7 * scale(10)));
    expect(bids.request[20]).toBe(before[20]);
    expect(bids.request[30]).toBe(Math.round(0.4 * scale(30)));
    expect(bids.roomSum[SLOTS]).toBe(200);
  });

  it('are put back after serving, while which what is taken is out of reach', () => {
    const bids = priced();
    const before = bids.request.slice();
    bids.beginServing(90);
    bids.takeRequest(7);
    bids.takeRoom(0, 10, 12);
    expect(bids.request[8]).toBe(Math.floor(0.9 * before[8]));
    expect(bids.request[7]).toBeGreaterThan(1e7);
    expect(bids.roomSum[SLOTS]).toBeGreaterThan(1e6);
    bids.endServing();
    expect(bids.request).toEqual(before);
    expect(bids.roomSum[SLOTS]).toBe(0);
  });
});
