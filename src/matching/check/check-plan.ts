/**
 * The independent check: takes a plan apart with nothing but the statement of the problem in hand.
 *
 * It shares the formats with the engine and no arithmetic: blocks, prices, distances and welfare are computed here a
 * second time, slot by slot and in exact fractions, plainly rather than fast. Every fault carries the name of the rule
 * that it breaks.
 */
import {
  type Instance,
  type Interval,
  type Option,
  type Provider,
  type Room,
  STABLE_MEMBERS,
} from '../format/instance.js';
import { type Plan } from '../format/plan.js';
import { worstSubgroup } from './coalitions.js';
import { costOf } from './exact-share.js';
import { distance, type Point, travelSlots } from './measure.js';
import { type Fault, type FaultName, type Report } from './plan-report.js';
import { Directory, type Gathering } from './resolve-offer.js';
import { type Block, blocksOf, peakUnits } from './weekly-blocks.js';

/** A provider's or a room's time that an offer takes. */
interface Booking {
  readonly offer: number;
  readonly start: number;
  readonly end: number;
  readonly from: Point;
  readonly to: Point;
}

/** Checks a plan against its instance and recomputes its welfare. */
export function checkPlan(instance: Instance, plan: Plan): Report {
  return new PlanCheck(instance).run(plan);
}

class PlanCheck {
  private readonly faults: Fault[] = [];
  private readonly servedBy = new Map<string, number>();
  private readonly providerTime = new Map<Provider, Booking[]>();
  private readonly roomTime = new Map<Room, Booking[]>();
  private readonly opening = new Map<Provider | Room, Uint8Array>();
  private welfare = 0;
  private readonly tally = { served: 0, servedShared: 0, offers: 0, single: 0, building: 0, territory: 0 };
  private slots = 0;
  private presence = 0;
  private price = 0;
  private soloPrice = 0;

  constructor(private readonly instance: Instance) {}

  run(plan: Plan): Report {
    const directory = new Directory(this.instance);
    plan.offers.forEach((offer, index) => {
      const gathering = directory.resolve(offer, index);
      if ('name' in gathering) this.fault(gathering.name, [index], gathering.detail);
      else this.checkOffer(gathering);
    });
    for (const [provider, bookings] of this.providerTime) this.checkWeek(provider, bookings);
    for (const [room, bookings] of this.roomTime) this.checkRoomTime(room, bookings);
    const { welfare } = this;
    const bound = plan.bound ?? null;
    if (plan.welfare !== welfare) this.fault('welfare', [], `the plan is worth ${welfare}, it says ${plan.welfare}`);
    if (bound !== null && bound < welfare) {
      this.fault('bound', [], `the plan is worth ${welfare}, more than its bound of ${bound}`);
    }
    return {
      feasible: this.faults.length === 0,
      faults: this.faults,
      welfare,
      bound,
      gap: bound === null ? null : bound === 0 ? 0 : (bound - welfare) / bound,
      statistics: {
        requests: this.instance.requests.length,
        ...this.tally,
        hours: this.slots / 4,
        providerHours: this.presence / 4,
        price: this.price,
        soloPrice: this.soloPrice,
      },
    };
  }

  private fault(name: FaultName, offers: readonly number[], detail: string): void {
    this.faults.push({ name, offers, detail });
  }

  private checkOffer(offer: Gathering): void {
    const { index, provider, service, members } = offer;
    for (const { request } of members) {
      if (request.service !== service.id) {
        this.fault(
          'same-service',
          [index],
          `${request.id} asks for ${request.service}, the offer is for ${service.id}`,
        );
      }
      const other = this.servedBy.get(request.id);
      if (other !== undefined) this.fault('served-once', [other, index], `${request.id} is served by both`);
      this.servedBy.set(request.id, index);
      for (const tag of request.requires) {
        if (!provider.skills.includes(tag)) {
          this.fault('requirements', [index], `${request.id} requires "${tag}", which ${provider.id} lacks`);
        }
      }
    }
    for (const { request, at } of members) {
      const metres = distance(provider, at);
      if (metres > provider.maxTravel) {
        const limit = `${provider.id} travels ${provider.maxTravel} m`;
        this.fault('reach', [index], `${limit}, the place of ${request.id} is ${metres} m away`);
      }
    }
    this.checkCompany(offer);
    this.checkSharing(offer);
    this.checkTime(offer);
    this.checkPrices(offer);
    this.checkStable(offer);
    this.count(offer);
  }

  /** Rules 3 and 4: who can be together, and how many. */
  private checkCompany({ index, service, members }: Gathering): void {
    if (members.length > service.maxHouseholds) {
      const detail = `${service.id} allows ${service.maxHouseholds} households, found ${members.length}`;
      this.fault('household-limit', [index], detail);
    }
    for (const { request: one } of members) {
      for (const { request: other } of members) {
        const tag = one === other ? undefined : one.avoids.find((avoided) => other.has.includes(avoided));
        if (tag !== undefined) this.fault('avoidance', [index], `${one.id} avoids "${tag}", which ${other.id} has`);
      }
    }
    const ages = members.flatMap(({ request }) => (request.ages === null ? [] : [request.ages]));
    if (service.maxAgeSpan === null || ages.length === 0) return;
    const span = Math.max(...ages.map((range) => range[1])) - Math.min(...ages.map((range) => range[0]));
    if (span > service.maxAgeSpan) {
      this.fault('age-span', [index], `${service.id} allows a span of ${service.maxAgeSpan} years, found ${span}`);
    }
  }

  /** Rule 5, and that a single is at home. */
  private checkSharing({ index, room, venue, members }: Gathering): void {
    if (members.length === 1) {
      if (room !== null) this.fault('venue', [index], `a single is served at home, found room ${room.id}`);
      return;
    }
    const { roundRadius } = this.instance.policy;
    const oneHome = members.every(({ home }) => home.id === members[0].home.id);
    for (const { request, home } of members) {
      const together = venue === null ? oneHome : home.id === venue.id;
      const allows = together ? request.sharing !== 'none' : request.sharing === 'territory';
      if (!allows) {
        const level = together ? 'building' : 'territory';
        const detail = `${request.id} shares at level ${request.sharing}, the offer is at ${level} level`;
        this.fault('sharing-level', [index], detail);
      }
      if (venue !== null) {
        const metres = distance(home, venue);
        if (!together && metres > request.maxWalk) {
          this.fault('walk', [index], `${request.id} walks ${request.maxWalk} m, the venue is ${metres} m away`);
        }
        continue;
      }
      for (const other of members) {
        const metres = distance(home, other.home);
        if (metres > roundRadius) {
          const detail = `homes of a round lie within ${roundRadius} m, ${request.id} and ${other.request.id} ${metres} m`;
          this.fault('round-radius', [index], detail);
        }
      }
    }
  }

  /** Rules 2 and 6, block by block; takes note of the time for rule 7. */
  private checkTime(offer: Gathering): void {
    const { index, provider, room, members, blocks, rate } = offer;
    const bookings = this.providerTime.get(provider) ?? [];
    this.providerTime.set(provider, bookings);
    for (const block of blocks) {
      const when = `${block.start}–${block.end}`;
      if (!this.isOpen(provider, provider.available, block)) {
        this.fault('availability', [index], `${provider.id} is not available in all of ${when}`);
      }
      if (room !== null && !this.isOpen(room, room.open, block)) {
        this.fault('room-hours', [index], `${room.id} is not open in all of ${when}`);
      }
      if (offer.venue === null) this.checkVisits(offer, block);
      else this.checkCapacity(offer, block);
      const booking = {
        offer: index,
        start: block.start,
        end: block.end,
        from: members[block.first.member].at,
        to: members[block.last.member].at,
      };
      bookings.push(booking);
      if (room !== null) this.roomTime.set(room, [...(this.roomTime.get(room) ?? []), booking]);
    }
    if (offer.venue !== null) return;
    for (const { request } of members) {
      if (request.units > rate.capacity) {
        const detail = `${provider.id} takes ${rate.capacity} units, ${request.id} has ${request.units}`;
        this.fault('provider-capacity', [index], detail);
      }
    }
  }

  private isOpen(owner: Provider | Room, hours: readonly Interval[], block: Block): boolean {
    let open = this.opening.get(owner);
    if (open === undefined) {
      open = new Uint8Array(672);
      for (const [start, end] of hours) open.fill(1, start, end);
      this.opening.set(owner, open);
    }
    for (let slot = block.start; slot < block.end; slot++) if (open[slot] === 0) return false;
    return true;
  }

  private checkCapacity({ index, provider, service, rate, room, host, members }: Gathering, block: Block): void {
    const units = members.map(({ request }) => request.units);
    const peak = peakUnits(block, units);
    const most = `${peak} units in ${block.start}–${block.end}`;
    if (peak > rate.capacity) {
      this.fault('provider-capacity', [index], `${provider.id} takes ${rate.capacity} units, found ${most}`);
    }
    if (room !== null && !room.services.includes(service.id)) {
      this.fault('room-service', [index], `${room.id} does not suit ${service.id}`);
    }
    if (members.length === 1) return;
    if (room !== null && peak > room.capacity) {
      this.fault('room-capacity', [index], `${room.id} takes ${room.capacity} units, found ${most}`);
    }
    if (host !== null && peak > host.request.hostUnits) {
      const { id, hostUnits } = host.request;
      this.fault('host-capacity', [index], `the home of ${id} takes ${hostUnits} units, found ${most}`);
    }
  }

  private checkVisits({ index, members }: Gathering, block: Block): void {
    const { metresPerSlot } = this.instance.policy;
    for (let i = 1; i < block.visits.length; i++) {
      const [before, after] = [block.visits[i - 1], block.visits[i]];
      const needed = travelSlots(members[before.member].home, members[after.member].home, metresPerSlot);
      if (after.start - before.end < needed) {
        const detail = `the visit at ${after.start} needs ${needed} slots after the one that ends at ${before.end}`;
        this.fault('visits-apart', [index], detail);
      }
    }
  }

  /** Rule 8, where the policy asks for it: nobody would pay less in a part of the group. */
  private checkStable({ index, provider, rate, members }: Gathering): void {
    const { stableGroups, maxGap } = this.instance.policy;
    if (stableGroups !== true) return;
    if (members.length > STABLE_MEMBERS) {
      const detail = `groups must be stable: at most ${STABLE_MEMBERS} members, found ${members.length}`;
      this.fault('stable-group', [index], detail);
      return;
    }
    const worst = worstSubgroup(
      members.map(({ request, option }) => ({ units: request.units, sessions: option.sessions })),
      { rate, minBlock: provider.minBlock, maxGap },
    );
    if (worst === null) return;
    const who = worst.members.map((i) => members[i].request.id).join(', ');
    this.fault('stable-group', [index], `${who} would pay ${worst.saving} less by themselves`);
  }

  /** Rule 8: exact shares, never above the price alone nor the budget. */
  private checkPrices({ index, provider, rate, members, blocks }: Gathering): void {
    const units = members.map(({ request }) => request.units);
    const { cost, shares } = costOf(blocks, units, rate, provider.minBlock);
    const total = members.reduce((sum, { price }) => sum + price, 0);
    if (total !== cost) this.fault('exact-price', [index], `the offer costs ${cost}, the prices add up to ${total}`);
    members.forEach(({ request, option, price }, member) => {
      const { floor, ceiling } = shares[member];
      if (price < floor || price > ceiling) {
        const detail = `${request.id} owes ${floor === ceiling ? floor : `${floor} or ${ceiling}`}, found ${price}`;
        this.fault('exact-price', [index], detail);
      }
      const alone = blocksOf(
        option.sessions.map(([start, end]) => ({ start, end, member: 0 })),
        this.instance.policy.maxGap,
      );
      const solo = costOf(alone, [request.units], rate, provider.minBlock).cost;
      if (price > solo) this.fault('solo-price', [index], `${request.id} would pay ${solo} alone, found ${price}`);
      const slots = lengthOf(option);
      if (price * 4 > request.budget * slots) {
        const detail = `${request.id} spends at most ${Math.floor((request.budget * slots) / 4)}, found ${price}`;
        this.fault('budget', [index], detail);
      }
      this.soloPrice += solo;
    });
    this.price += total;
  }

  /** Adds the offer to welfare and statistics. */
  private count({ provider, service, venue, members, blocks }: Gathering): void {
    const { walkCentsPerKm, commuteCentsPerKm } = this.instance.policy;
    for (const { request, option, price, home } of members) {
      const slots = lengthOf(option);
      const liked = request.prefers.filter(({ tag }) => provider.skills.includes(tag));
      const fit = liked.reduce((sum, { value }) => sum + value, provider.quality);
      // In hundredths of a cent per hour, so that a priority in percent stays whole.
      const perHour = service.hourValue * request.priority + 100 * (fit - option.penalty);
      const walk = venue === null ? 0 : distance(home, venue);
      const perSession = Math.floor((2 * walk * walkCentsPerKm) / 1000);
      this.welfare += Math.floor((slots * perHour) / 400) - price - option.sessions.length * perSession;
      this.slots += slots;
    }
    for (const block of blocks) {
      const commute = distance(provider, members[block.first.member].at);
      this.welfare -= Math.floor((commute * commuteCentsPerKm) / 1000);
      this.presence += block.end - block.start;
    }
    const meeting = venue?.id ?? members[0].home.id;
    const shared = members.length > 1;
    this.tally.offers++;
    this.tally.served += members.length;
    if (shared) this.tally.servedShared += members.length;
    this.tally[!shared ? 'single' : members.every(({ home }) => home.id === meeting) ? 'building' : 'territory']++;
  }

  /** Rule 7 for one provider: any two blocks, and the hours of the week. */
  private checkWeek(provider: Provider, bookings: Booking[]): void {
    bookings.sort((a, b) => a.start - b.start || a.end - b.end);
    bookings.forEach((later, i) => {
      for (const earlier of bookings.slice(0, i)) {
        const needed = travelSlots(earlier.to, later.from, this.instance.policy.metresPerSlot);
        if (later.start < earlier.end + needed) {
          const detail = `${provider.id} is free and there ${needed} slots after ${earlier.end}, not at ${later.start}`;
          this.fault('provider-clash', [earlier.offer, later.offer], detail);
        }
      }
    });
    const presence = bookings.reduce((sum, { start, end }) => sum + end - start, 0);
    if (presence > provider.maxWeek) {
      const offers = [...new Set(bookings.map(({ offer }) => offer))];
      this.fault('week-limit', offers, `${provider.id} works ${provider.maxWeek} slots a week, found ${presence}`);
    }
  }

  /** Rule 7 for one room. */
  private checkRoomTime(room: Room, bookings: Booking[]): void {
    bookings.sort((a, b) => a.start - b.start || a.end - b.end);
    bookings.forEach((later, i) => {
      for (const earlier of bookings.slice(0, i)) {
        if (earlier.offer !== later.offer && later.start < earlier.end) {
          this.fault(
            'room-clash',
            [earlier.offer, later.offer],
            `${room.id} is taken until ${earlier.end}, not free at ${later.start}`,
          );
        }
      }
    });
  }
}

function lengthOf(option: Option): number {
  return option.sessions.reduce((sum, [start, end]) => sum + end - start, 0);
}
