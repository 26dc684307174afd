import { lengthOf } from '../calendar/index.js';
import { type Instance, type Member, type Offer, type Plan, type Request } from '../matching/index.js';
import { draftsOf } from './draft.rules.js';
import { slotsOf } from './dated-capacity.rules.js';
import { clashesOf, pricerOf } from './opened-days.rules.js';

/** A live offer that nobody has answered, and that may give way to others. */
export interface HeldOffer extends Offer {
  readonly id: string;
  /** Whether its parties were asked; a draft was shown to nobody. */
  readonly proposed: boolean;
  /** In the order of the requests' ids. */
  readonly members: readonly (Member & { readonly walkMetres: number })[];
}

/** What a round for one request has found: offers, and what gives way to them. */
export interface Finding {
  readonly offers: readonly Offer[];
  /** Offers that give way to them: all of them, or nothing of it happens. */
  readonly replaced: readonly HeldOffer[];
  /** Offers of the same providers and rooms that stay: the new ones were planned beside them. */
  readonly kept: readonly HeldOffer[];
}

/** Cents of welfare a week for which it is not worth changing a proposal that its parties have been asked about. */
export const CHANGE_CENTS = 300;

/** How many times as much a household counts that has an offer, so that no plan that leaves it without one is better. */
const HELD_COUNTS = 8;

/**
 * The problem in which whoever has an offer is served for no more than there: no budget is above the price that was
 * found, and nobody is left out for the sake of somebody new.
 */
export function guarded(instance: Instance, held: readonly HeldOffer[]): Instance {
  const priceOf = new Map(
    held.flatMap(({ members }) => members.map(({ request, price }) => [request, price] as const)),
  );
  return {
    ...instance,
    requests: instance.requests.map((request) => {
      const price = priceOf.get(request.id);
      if (price === undefined) return request;
      const perHour = Math.ceil((4 * price) / lengthOf(slotsOf(request.options[0].sessions)));
      return {
        ...request,
        budget: Math.min(request.budget, perHour),
        priority: Math.max(1, request.priority) * HELD_COUNTS,
      };
    }),
  };
}

/**
 * The part of a plan that serves a new request, with the offers that must give way to it; null where the request is not
 * served, or somebody would come off worse: pay more a week, lose its offer, or gain less in money than a longer way or
 * less welcome times cost it. Offers of the plan that have nothing to do with the request are left alone.
 */
export function rearrangement(
  requestId: string,
  plan: Pick<Plan, 'offers'>,
  held: readonly HeldOffer[],
  instance: Instance,
): Finding | null {
  const first = plan.offers.find(({ members }) => members.some(({ request }) => request === requestId));
  if (!first) return null;
  const offers = new Set([first]);
  const touched = new Set<HeldOffer>();
  // A set that grows while it is gone through is gone through to its end.
  for (const offer of offers)
    for (const each of held) {
      if (touched.has(each) || !touches(offer, each)) continue;
      touched.add(each);
      for (const { request } of each.members) {
        const next = plan.offers.find(({ members }) => members.some((member) => member.request === request));
        if (!next) return null;
        offers.add(next);
      }
    }
  const kept = [...touched].filter((each) => [...offers].some((offer) => isSame(offer, each)));
  const replaced = [...touched].filter((each) => !kept.includes(each));
  const fresh = [...offers].filter((offer) => !kept.some((each) => isSame(offer, each)));
  if (clashesOf(instance, [...fresh, ...kept]).size > 0) return null;
  return nobodyWorse(instance, fresh, replaced) ? { offers: fresh, replaced, kept } : null;
}

/** What offers gain in cents a week over those that give way to them, less what it costs to change proposals. */
export function gainOf({ offers, replaced }: Finding, instance: Instance): number {
  const price = pricerOf(instance);
  const worth = (list: readonly Offer[]) =>
    list.reduce((sum, offer) => sum + (price(offer)?.welfare ?? Number.NEGATIVE_INFINITY), 0);
  const asked = replaced.filter(({ proposed }) => proposed).length;
  // An offer that the rules of today would not allow any more cannot be compared: it stays.
  const before = worth(replaced);
  return Number.isFinite(before) ? worth(offers) - before - asked * CHANGE_CENTS : Number.NEGATIVE_INFINITY;
}

function touches(offer: Offer, held: HeldOffer): boolean {
  if (offer.provider === held.provider) return true;
  if (
    offer.venue &&
    'room' in offer.venue &&
    held.venue &&
    'room' in held.venue &&
    offer.venue.room === held.venue.room
  )
    return true;
  return offer.members.some(({ request }) => held.members.some((member) => member.request === request));
}

/** Whether an offer of a plan is the one that is held: with the same parties at the same place and times. */
function isSame(offer: Offer, held: HeldOffer): boolean {
  return (
    offer.provider === held.provider &&
    JSON.stringify(offer.venue) === JSON.stringify(held.venue) &&
    offer.members.length === held.members.length &&
    offer.members.every(({ request, option }) =>
      held.members.some((member) => member.request === request && member.option === option),
    )
  );
}

function nobodyWorse(instance: Instance, fresh: readonly Offer[], replaced: readonly HeldOffer[]): boolean {
  const requests = new Map(instance.requests.map((request) => [request.id, request]));
  const drafted = new Map(
    draftsOf(instance, fresh).flatMap(({ members }) =>
      members.map((member) => [member.careRequestId, member] as const),
    ),
  );
  return replaced.every(({ members }) =>
    members.every((before) => {
      const after = drafted.get(before.request);
      const request = requests.get(before.request);
      if (!after || !request) return false;
      const asBefore = { option: before.option, priceCents: before.price, walkMetres: before.walkMetres };
      const asAfter = { option: after.optionPosition, priceCents: after.priceCents, walkMetres: after.walkMetres };
      return (
        after.priceCents <= before.price && burden(instance, request, asAfter) <= burden(instance, request, asBefore)
      );
    }),
  );
}

/** What care costs a household in cents a week: its price, the less welcome times and the way, as the policy counts them. */
function burden(
  { policy }: Instance,
  { options }: Request,
  { option, priceCents, walkMetres }: { option: number; priceCents: number; walkMetres: number },
): number {
  const { sessions, penalty } = options[option];
  const ways = sessions.length * Math.floor((2 * walkMetres * policy.walkCentsPerKm) / 1000);
  return priceCents + (lengthOf(slotsOf(sessions)) * penalty) / 4 + ways;
}
