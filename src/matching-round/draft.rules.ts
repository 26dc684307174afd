import { covers, lengthOf, mergeIntoBlocks, type SlotInterval } from '../calendar/index.js';
import { type AskedOffer, type Instance, type Offer as PlannedOffer, offerPricer } from '../matching/index.js';
import { alonePriceCents, OfferLevel } from '../offer/offer.rules.js';

/** One member of a draft. */
export interface DraftMember {
  readonly careRequestId: string;
  readonly optionPosition: number;
  readonly sessions: SlotInterval[];
  readonly priceCents: number;
  readonly aloneCents: number;
  readonly walkMetres: number;
}

/** An offer of a plan, told in the words of the domain. */
export interface Draft {
  readonly providerId: string;
  readonly serviceTypeId: string;
  readonly level: OfferLevel;
  readonly hostCareRequestId: string | null;
  readonly roomId: string | null;
  readonly blocks: SlotInterval[];
  readonly totalCents: number;
  readonly aloneCents: number;
  readonly members: readonly DraftMember[];
  /** By the request that leaves: what each other one would then pay, or null where the rest cannot go on; null for a single. */
  readonly ifOneLeaves: Readonly<Record<string, Readonly<Record<string, number>> | null>> | null;
}

const byId = <T extends { readonly id: string }>(list: readonly T[]) => new Map(list.map((item) => [item.id, item]));
const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

/** Tells the offers of a plan in the words of the domain, with what each member would pay alone. */
export function draftsOf(instance: Instance, planned: readonly PlannedOffer[]): Draft[] {
  const requests = byId(instance.requests);
  const providers = byId(instance.providers);
  const places = byId(instance.places);
  const rooms = byId(instance.rooms);
  const { maxGap } = instance.policy;
  const price = offerPricer(instance);
  return planned.map((offer) => {
    const { provider: providerId, service, venue, members: chosen } = offer;
    const provider = providers.get(providerId)!;
    const rate = provider.rates.find((each) => each.service === service)!;
    const roomId = venue && 'room' in venue ? venue.room : null;
    const hostCareRequestId = venue && 'home' in venue ? venue.home : null;
    const venuePlace = roomId ? rooms.get(roomId)!.place : hostCareRequestId && requests.get(hostCareRequestId)!.place;
    const members = chosen.map(({ request: id, option, price }): DraftMember => {
      const { units, options, place } = requests.get(id)!;
      const sessions = options[option].sessions.map(([start, end]) => ({ start, end }));
      const [home, there] = [places.get(place)!, places.get(venuePlace ?? place)!];
      const hourly = { baseCentsPerHour: rate.base, extraCentsPerHour: rate.extra };
      return {
        careRequestId: id,
        optionPosition: option,
        sessions,
        priceCents: price,
        aloneCents: alonePriceCents(sessions, units, hourly, maxGap, provider.minBlock),
        walkMetres: Math.floor(Math.hypot(home.x - there.x, home.y - there.y) + 0.5),
      };
    });
    const homes = new Set(chosen.map(({ request }) => requests.get(request)!.place));
    if (venuePlace) homes.add(venuePlace);
    return {
      providerId,
      serviceTypeId: service,
      level: members.length === 1 ? OfferLevel.SINGLE : homes.size === 1 ? OfferLevel.BUILDING : OfferLevel.TERRITORY,
      hostCareRequestId,
      roomId,
      blocks: mergeIntoBlocks(
        members.flatMap(({ sessions }) => sessions),
        maxGap,
      ),
      totalCents: sum(members.map(({ priceCents }) => priceCents)),
      aloneCents: sum(members.map(({ aloneCents }) => aloneCents)),
      members,
      ifOneLeaves: ifOneLeaves(offer, price),
    };
  });
}

/**
 * The offer to those who stay when one leaves: with the same provider at the same place, or at home for one alone; null
 * where they would have to look for another place.
 */
export function withoutMember({ provider, venue, members }: PlannedOffer, leaver: string): AskedOffer | null {
  const rest = members.filter(({ request }) => request !== leaver);
  if (rest.length === 0 || (venue && 'home' in venue && venue.home === leaver && rest.length > 1)) return null;
  return { provider, venue: venue && rest.length === 1 ? { home: rest[0].request } : venue, members: rest };
}

/** What the others would pay if one left, for each one. */
function ifOneLeaves(offer: PlannedOffer, price: ReturnType<typeof offerPricer>): Draft['ifOneLeaves'] {
  if (offer.members.length === 1) return null;
  return Object.fromEntries(
    offer.members.map(({ request: leaver }) => {
      const rest = withoutMember(offer, leaver);
      const priced = rest && price(rest);
      return [leaver, priced && Object.fromEntries(priced.offer.members.map((each) => [each.request, each.price]))];
    }),
  );
}

const intervals = (list: readonly (readonly [number, number])[]): SlotInterval[] =>
  list.map(([start, end]) => ({ start, end }));

/** What must still be true of the world when drafts are stored. */
export interface Facts extends Pick<Instance, 'providers' | 'rooms'> {
  /** Requests that are open now. */
  readonly open: ReadonlySet<string>;
}

/**
 * The drafts that still hold: every request is open, the provider is still vetted for the service at the same price and
 * free at the time, and so is the room. The order of the plan decides who keeps a week that has become too short.
 */
export function draftsThatHold(drafts: readonly Draft[], planned: Instance, facts: Facts): Draft[] {
  const before = byId(planned.providers);
  const providers = byId(facts.providers);
  const rooms = byId(facts.rooms);
  const presence = new Map<string, number>();
  return drafts.filter(({ providerId, serviceTypeId, roomId, blocks, members }) => {
    const provider = providers.get(providerId);
    if (!provider || !members.every(({ careRequestId }) => facts.open.has(careRequestId))) return false;
    const rateOf = ({ rates }: typeof provider) => rates.find(({ service }) => service === serviceTypeId);
    const [rate, asPlanned] = [rateOf(provider), rateOf(before.get(providerId)!)!];
    if (!rate || rate.base !== asPlanned.base || rate.extra !== asPlanned.extra) return false;
    if (rate.capacity < asPlanned.capacity || !covers(intervals(provider.available), blocks)) return false;
    if (roomId && !covers(intervals(rooms.get(roomId)?.open ?? []), blocks)) return false;
    const week = (presence.get(providerId) ?? 0) + lengthOf(blocks);
    if (week > provider.maxWeek) return false;
    presence.set(providerId, week);
    return true;
  });
}
