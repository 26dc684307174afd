/**
 * Judging sets of requests for one provider at the prices of a proof: may they make an offer, and what does it earn?
 */
import { type Interval, type Provider, type Rate, STABLE_MEMBERS } from '../format/instance.js';
import { worstSubgroup } from './coalitions.js';
import { costOf } from './exact-share.js';
import { Greatest } from './greatest.js';
import { distance, type Point } from './measure.js';
import { type Venue } from './meeting-places.js';
import { type Choice, type ProofTables, type ServiceTables } from './proof-tables.js';
import { type Block, blocksOf, peakUnits } from './weekly-blocks.js';

const WEEK = 672;

/** What time costs one provider, and requests anybody, in cents. */
export interface Prices {
  /** By position of the request. */
  readonly requests: ArrayLike<number>;
  /** By slot: the provider's time. */
  readonly slots: ArrayLike<number>;
  /** By position of the room, then by slot; undefined where a room's time costs nothing. */
  readonly rooms: readonly (ArrayLike<number> | undefined)[];
}

/** An offer as far as a provider's week is concerned. */
export interface WeekOffer {
  /** Cents of welfare less the prices of its requests and of its room's time. */
  readonly value: number;
  readonly presence: number;
  readonly blocks: readonly {
    readonly start: number;
    readonly end: number;
    readonly from: Point;
    readonly to: Point;
  }[];
  /** Positions of its requests. */
  readonly askers: readonly number[];
}

/** A search too large to finish: the proof is neither confirmed nor refuted. */
export class TooLarge extends Error {}

/** A timetable that the provider could serve. */
export interface Candidate {
  readonly choice: Choice;
  /** What serving it brings before anything is paid for time, walk not deducted. */
  readonly worth: number;
  readonly walk: number;
  ceiling: number;
}

/** Cents for a slot at which a provider is not there. */
const CLOSED = 1e12;
/** Sets looked at per provider before the search is given up. */
const MOST_SETS = 5_000_000;

/** One provider at some prices. */
export class OfferJudge {
  /** The offers found to earn more than `least`. */
  readonly found: WeekOffer[] = [];
  /** Sets of requests looked at. */
  looked = 0;
  rate!: Rate;
  tables!: ServiceTables;
  private readonly slotSum = new Float64Array(WEEK + 1);
  /** The same, where slots at which the provider is not there cost more than anything could bring. */
  private readonly openSum = new Float64Array(WEEK + 1);

  constructor(
    readonly all: ProofTables,
    readonly provider: Provider,
    readonly prices: Prices,
    readonly least: number,
  ) {
    const available = new Uint8Array(WEEK);
    for (const [start, end] of provider.available) available.fill(1, start, end);
    for (let t = 0; t < WEEK; t++) {
      this.slotSum[t + 1] = this.slotSum[t] + prices.slots[t];
      this.openSum[t + 1] = this.openSum[t] + (available[t] === 1 ? prices.slots[t] : CLOSED);
    }
  }

  /** Turns to the service of one of the provider's rates. */
  turnTo(rate: Rate): void {
    this.rate = rate;
    this.tables = this.all.services.get(rate.service)!;
  }

  /**
   * The timetables that the provider could serve, of requests at most `extraReach` metres beyond its reach, that could be
   * in an offer that earns enough. At most `fullest` units are ever there with a request: its own, where it does not share.
   */
  candidates(extraReach: number, fullest: (asker: number) => number): Candidate[] {
    const { least } = this;
    const { maxHouseholds } = this.tables.service;
    // What the best others really bring, whose wishes may not be fulfilled, is what everybody else can count on.
    const best = new Greatest(maxHouseholds);
    best.clear(maxHouseholds - 1);
    const candidates: Candidate[] = [];
    this.forEachNear(extraReach, fullest, 0, (choice, hope) => {
      const candidate = this.candidate(choice);
      if (candidate === null) return;
      candidates.push(candidate);
      best.add(choice.asker, hope - this.disappoints(candidate));
    });
    const missing = least - best.sum(maxHouseholds - 1);
    if (missing >= 0) return candidates;
    candidates.length = 0;
    this.forEachNear(extraReach, fullest, missing, (choice) => {
      const candidate = this.candidate(choice);
      if (candidate !== null) candidates.push(candidate);
    });
    return candidates;
  }

  /**
   * Visits each timetable for which the provider is there, that could be paid for and that brings more than `floor` cents if
   * every wish were fulfilled, with what it brings then at most. Of the price of the time of its sessions it bears the same
   * share as of what a slot costs once.
   */
  private forEachNear(
    extraReach: number,
    fullest: (asker: number) => number,
    floor: number,
    visit: (choice: Choice, hope: number) => void,
  ): void {
    const { provider, rate, openSum } = this;
    const { service, askers, nearAskers } = this.tables;
    const { choices, hoped, slots, units, budget, firstChoice, firstBound, bounds } = this.all;
    const byHeads = service.maxHouseholds < rate.capacity;
    const once = rate.base - rate.extra;
    nearAskers.near(provider, provider.maxTravel + extraReach, (position) => {
      const asker = askers[position];
      const own = units[asker];
      if (own > rate.capacity) return;
      const full = fullest(asker);
      const beyond = own * (rate.extra + once / full) - budget[asker];
      // Of what a slot costs once, it bears at least this, by heads or by units, whichever tells more of all.
      const share = full > own && byHeads ? 1 / Math.min(service.maxHouseholds, full) : own / full;
      const hour = provider.quality - own * rate.extra - share * once;
      const price = this.prices.requests[asker];
      for (let index = firstChoice[asker]; index < firstChoice[asker + 1]; index++) {
        if (slots[index] * beyond > 4) continue;
        const timeless = hoped[index] + (slots[index] * hour) / 4 - price;
        if (timeless <= floor) continue;
        let time = 0;
        for (let i = firstBound[index]; i < firstBound[index + 1]; i += 2)
          time += openSum[bounds[i + 1]] - openSum[bounds[i]];
        if (timeless - share * time > floor) visit(choices[index], timeless - share * time);
      }
    });
  }

  /** A timetable for which the provider is there, if it could serve it. */
  private candidate(choice: Choice): Candidate | null {
    const { provider, tables } = this;
    const { request, asker } = choice;
    if (!request.requires.every((tag) => provider.skills.includes(tag))) return null;
    let fit = provider.quality;
    for (const { tag, value } of request.prefers) if (provider.skills.includes(tag)) fit += value;
    const { penalty } = request.options[choice.option];
    const perHour = tables.service.hourValue * request.priority + 100 * (fit - penalty);
    const worth = Math.floor((choice.slots * perHour) / 400) - this.prices.requests[asker];
    return { choice, worth, walk: 0, ceiling: 0 };
  }

  /** Cents by which serving a timetable is worth less than with every wish fulfilled. */
  private disappoints({ choice, worth }: Candidate): number {
    const { index, slots, asker } = choice;
    return this.all.hoped[index] + (slots * this.provider.quality) / 4 - this.prices.requests[asker] - worth;
  }

  /** Cents that the provider's time from one slot to another costs at the prices. */
  timeBetween(start: number, end: number): number {
    return this.slotSum[end] - this.slotSum[start];
  }

  /** What the slots of a timetable cost at the prices. */
  priceOf({ sessions }: Choice): number {
    let price = 0;
    for (let i = 0; i < sessions.length; i += 2) price += this.slotSum[sessions[i + 1]] - this.slotSum[sessions[i]];
    return price;
  }

  /** What a way to a place costs welfare, in cents. */
  commute(place: Point): number {
    return Math.floor((distance(this.provider, place) * this.all.instance.policy.commuteCentsPerKm) / 1000);
  }

  /** Counts one more set. */
  count(): void {
    if (++this.looked > MOST_SETS) {
      throw new TooLarge(`more than ${MOST_SETS} sets of requests could share ${this.provider.id}`);
    }
  }

  /** Judges a request served alone, unless its slots and one way there already cost too much. */
  judgeSingle(candidate: Candidate): void {
    const { choice, worth } = candidate;
    if (worth - this.visitCost(choice) - this.commute(choice.home) > this.least) this.judge([candidate], null);
  }

  /** What the slots of a timetable cost when nobody else is there. */
  visitCost(choice: Choice): number {
    const { base, extra } = this.rate;
    return (choice.slots * (base + (choice.request.units - 1) * extra)) / 4 + this.priceOf(choice);
  }

  /** Notes the offer of these members if no rule about the offer itself stands against it and it earns enough. */
  judge(members: readonly Candidate[], venue: Venue | null): void {
    const { provider, rate, all } = this;
    const { policy } = all.instance;
    const choices = members.map(({ choice }) => choice);
    const visits = choices.flatMap(({ sessions }, member) =>
      Array.from({ length: sessions.length / 2 }, (_, i) => ({
        start: sessions[2 * i],
        end: sessions[2 * i + 1],
        member,
      })),
    );
    const blocks = blocksOf(visits, policy.maxGap);
    const placeOf = (member: number): Point => venue?.place ?? choices[member].home;
    const room = venue !== null && venue.room >= 0 ? all.instance.rooms[venue.room] : null;
    const roomPrice = venue !== null && venue.room >= 0 ? this.prices.rooms[venue.room] : undefined;
    let value = members.reduce((sum, { worth, walk }) => sum + worth - walk, 0);
    let presence = 0;
    let time = 0;
    for (const { start, end, first } of blocks) {
      value -= this.commute(placeOf(first.member));
      presence += end - start;
      time += this.slotSum[end] - this.slotSum[start];
      if (this.openSum[end] - this.openSum[start] >= CLOSED) return;
      if (room !== null && !isOpen(room.open, start, end)) return;
      if (roomPrice !== undefined) for (let t = start; t < end; t++) value -= roomPrice[t];
    }
    if (presence > provider.maxWeek || value - time - this.cheapest(blocks) <= this.least) return;
    const units = choices.map(({ request }) => request.units);
    const { cost, shares } = costOf(blocks, units, rate, provider.minBlock);
    value -= cost;
    if (value - time <= this.least) return;
    if (choices.length > 1 && !this.shareable(choices, units, venue, blocks)) return;
    const payable = choices.every(({ slots, request }, i) => {
      if (shares[i].floor * 4 > request.budget * slots) return false;
      if (choices.length === 1) return true;
      const alone = visits.filter(({ member }) => member === i).map((visit) => ({ ...visit, member: 0 }));
      return shares[i].floor <= costOf(blocksOf(alone, policy.maxGap), [request.units], rate, provider.minBlock).cost;
    });
    if (!payable || !this.isStable(choices)) return;
    this.found.push({
      value,
      presence,
      blocks: blocks.map(({ start, end, first, last }) => ({
        start,
        end,
        from: placeOf(first.member),
        to: placeOf(last.member),
      })),
      askers: choices.map(({ asker }) => asker),
    });
  }

  /** Whether the policy lets these members be together: where it asks for it, nobody would pay less in a part of the group. */
  private isStable(choices: readonly Choice[]): boolean {
    const { stableGroups, maxGap } = this.all.instance.policy;
    if (stableGroups !== true || choices.length < 3) return true;
    if (choices.length > STABLE_MEMBERS) return false;
    const members = choices.map(({ request, option }) => ({
      units: request.units,
      sessions: request.options[option].sessions,
    }));
    return worstSubgroup(members, { rate: this.rate, minBlock: this.provider.minBlock, maxGap }) === null;
  }

  /** A quick floor of what presence costs: the base rate for every slot. */
  private cheapest(blocks: readonly Block[]): number {
    const paid = blocks.reduce((sum, { start, end }) => sum + Math.max(end - start, this.provider.minBlock), 0);
    return (paid * this.rate.base) / 4;
  }

  private shareable(
    choices: readonly Choice[],
    units: readonly number[],
    venue: Venue | null,
    blocks: readonly Block[],
  ): boolean {
    if (venue === null) {
      const oneHome = choices.every(({ request }) => request.place === choices[0].request.place);
      return oneHome || choices.every(({ request }) => request.sharing === 'territory');
    }
    const peak = blocks.reduce((most, block) => Math.max(most, peakUnits(block, units)), 0);
    if (peak > this.rate.capacity) return false;
    if (venue.room >= 0) return peak <= venue.units;
    return choices.some(({ request }) => request.place === venue.place.id && request.hostUnits >= peak);
  }
}

function isOpen(hours: readonly Interval[], start: number, end: number): boolean {
  for (let t = start; t < end; t++) if (!hours.some(([from, to]) => from <= t && t < to)) return false;
  return true;
}
