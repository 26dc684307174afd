import { type Problem, SLOTS } from '../problem/problem.js';
import { int32 } from '../problem/shared-arrays.js';

/** What providers took while they planned: requests, and triples of room, start and end of a block. */
export interface Takes {
  readonly requests: readonly number[];
  readonly rooms: readonly number[];
}

/** Cents per request, and per slot of a room, that nothing is worth. */
export const TAKEN = 1e8;
export const TAKEN_SLOT = 1e6;
/** Cents; what a slot of a room is about worth. */
const ROOM_SLOT = 1000;

/**
 * Prices of requests and of rooms' time that rise where two want the same.
 *
 * A price depends on how often its thing was taken in a sweep, not on the order: whoever hears of the same takes, own
 * ones and others', ends with the same prices to the last bit.
 */
export class BidPrices {
  /** Cents per request; whole, as the bound takes them. */
  readonly request: Int32Array;
  /** Sums over the week of the prices of each room's time, as `Prices` takes them. */
  readonly roomSum: Int32Array;
  readonly #rooms: number;
  readonly #exact: Float64Array;
  readonly #scale: Float64Array;
  readonly #roomPrice: Float64Array;
  readonly #taken: Int32Array;
  readonly #roomTaken: Int32Array;
  #step = 0;
  #rests = false;
  #serving = false;
  #saved: { request: Int32Array; roomSum: Int32Array; roomPrice: Float64Array } | null = null;
  #requests: number[] = [];
  #blocks: number[] = [];

  constructor(problem: Problem) {
    this.#rooms = problem.rooms;
    this.request = int32(problem.requests);
    this.roomSum = int32(problem.rooms * (SLOTS + 1));
    this.#exact = new Float64Array(problem.requests);
    this.#scale = new Float64Array(problem.requests);
    this.#roomPrice = new Float64Array(problem.rooms * SLOTS);
    this.#taken = new Int32Array(problem.requests);
    this.#roomTaken = new Int32Array(problem.rooms * SLOTS);
  }

  /** Begins with prices of requests; `scale` are the cents that each is about worth to whoever serves it. */
  begin(scale: ArrayLike<number>, price: ArrayLike<number>): void {
    this.#scale.set(scale);
    this.#exact.set(price);
    this.#publish();
  }

  /** The prices of rooms' time, by room and slot. */
  roomPrices(): Float64Array {
    return this.#roomPrice.slice();
  }

  /** Sets all prices: of requests, and of rooms' time by room and slot, in cents. */
  setPrices(request: Float64Array, room: Float64Array): void {
    this.#exact.set(request);
    this.#publish();
    this.#roomPrice.set(room);
    for (let k = 0; k < this.#rooms; k++) this.#sumRoom(k);
  }

  #publish(): void {
    for (let r = 0; r < this.#exact.length; r++) this.request[r] = Math.round(this.#exact[r]);
  }

  /** The sum of all prices. */
  total(): number {
    let total = 0;
    for (const price of this.request) total += price;
    for (let k = 0; k < this.#rooms; k++) total += this.roomSum[k * (SLOTS + 1) + SLOTS];
    return total;
  }

  /**
   * Begins a sweep in which prices move by `step`, a share of each request's scale. Where it `rests` they stay as they are
   * to its end, and then move along a subgradient: by the step for each time that the thing was taken too often, or not at all.
   */
  beginSweep(step: number, rests = false): void {
    this.#step = step;
    this.#rests = rests;
    this.#taken.fill(0);
    this.#roomTaken.fill(0);
  }

  /** Makes cheaper what nobody took in the sweep, and in one that rests what was taken more than once dearer. */
  endSweep(): void {
    const step = this.#step;
    if (step === 0) return;
    const moves = (taken: number) => (this.#rests ? taken - 1 : taken === 0 ? -1 : 0);
    for (let r = 0; r < this.#exact.length; r++)
      this.#exact[r] = Math.max(0, this.#exact[r] + step * moves(this.#taken[r]) * this.#scale[r]);
    this.#publish();
    for (let i = 0; i < this.#roomPrice.length; i++)
      this.#roomPrice[i] = Math.max(0, this.#roomPrice[i] + step * moves(this.#roomTaken[i]) * ROOM_SLOT);
    for (let k = 0; k < this.#rooms; k++) this.#sumRoom(k);
  }

  /** From here to `endServing`, prices are `percent` of what they were, and what is taken is too dear for all others. */
  beginServing(percent: number): void {
    this.#saved = {
      request: this.request.slice(),
      roomSum: this.roomSum.slice(),
      roomPrice: this.#roomPrice.slice(),
    };
    this.#serving = true;
    for (let r = 0; r < this.request.length; r++) this.request[r] = Math.floor((percent * this.request[r]) / 100);
  }

  /** Puts the prices back as they were before `beginServing`. */
  endServing(): void {
    if (this.#saved === null) return;
    this.request.set(this.#saved.request);
    this.roomSum.set(this.#saved.roomSum);
    this.#roomPrice.set(this.#saved.roomPrice);
    this.#saved = null;
    this.#serving = false;
  }

  /** Takes a request. */
  takeRequest(r: number): void {
    this.#requests.push(r);
    this.#takeRequest(r);
  }

  #takeRequest(r: number): void {
    if (this.#serving) this.request[r] = TAKEN;
    else if (++this.#taken[r] > 1 && !this.#rests) {
      this.#exact[r] += this.#step * this.#scale[r];
      this.request[r] = Math.round(this.#exact[r]);
    }
  }

  /** Takes a block of a room's time. */
  takeRoom(room: number, start: number, end: number): void {
    this.#blocks.push(room, start, end);
    this.#takeRoom(room, start, end);
  }

  #takeRoom(room: number, start: number, end: number): void {
    const from = room * SLOTS + start;
    const to = room * SLOTS + end;
    if (this.#serving) this.#roomPrice.fill(TAKEN_SLOT, from, to);
    else
      for (let t = from; t < to; t++)
        if (++this.#roomTaken[t] > 1 && !this.#rests) this.#roomPrice[t] += this.#step * ROOM_SLOT;
    this.#sumRoom(room);
  }

  #sumRoom(room: number): void {
    const at = room * (SLOTS + 1);
    for (let t = 0; t < SLOTS; t++)
      this.roomSum[at + t + 1] = this.roomSum[at + t] + Math.round(this.#roomPrice[room * SLOTS + t]);
  }

  /** What was taken here since this was last asked. */
  tell(): Takes {
    const takes = { requests: this.#requests, rooms: this.#blocks };
    this.#requests = [];
    this.#blocks = [];
    return takes;
  }

  /** Takes what was taken elsewhere. */
  hear({ requests, rooms }: Takes): void {
    for (const r of requests) this.#takeRequest(r);
    for (let i = 0; i < rooms.length; i += 3) this.#takeRoom(rooms[i], rooms[i + 1], rooms[i + 2]);
  }
}
