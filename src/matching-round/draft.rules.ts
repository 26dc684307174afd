import { lengthOf, mergeIntoBlocks, type SlotInterval } from '../calendar/index.js';
import { type AskedOffer, type Instance, type Offer as PlannedOffer } from '../matching/index.js';
import { alonePriceCents, OfferLevel } from '../offer/offer.rules.js';
import { pricerOf } from './opened-days.rules.js';

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
  const price = pricerOf(instance);
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
function ifOneLeaves(offer: PlannedOffer, price: ReturnType<typeof pricerOf>): Draft['ifOneLeaves'] {
  if (offer.members.length === 1) return null;
  return Object.fromEntries(
    offer.members.map(({ request: leaver }) => {
      const rest = withoutMember(offer, leaver);
      const priced = rest && price(rest);
      return [leaver, priced && Object.fromEntries(priced.offer.members.map((each) => [each.request, each.price]))];
    }),
  );
}

/** What is asked of the engine to have a draft once more. */
const askedOf = ({ providerId, hostCareRequestId, roomId, members }: Draft): AskedOffer => ({
  provider: providerId,
  venue: roomId !== null ? { room: roomId } : hostCareRequestId === null ? null : { home: hostCareRequestId },
  members: members.map(({ careRequestId, optionPosition }) => ({ request: careRequestId, option: optionPosition })),
});

/** What its parties would be told of a draft: who comes when and at what price. */
const toldOf = ({ blocks, members }: Draft): string =>
  JSON.stringify([
    blocks,
    [...members]
      .sort((a, b) => (a.careRequestId < b.careRequestId ? -1 : 1))
      .map(({ careRequestId, sessions, priceCents, aloneCents }) => [careRequestId, sessions, priceCents, aloneCents]),
  ]);

/**
 * The drafts that still hold in the problem as it stands now, which has none but open requests: no rule of the engine
 * forbids them, and each party would be told the same hours and prices. So whatever has changed since they were planned
 * counts: a request, a rate, a paper, a skill, an absence, a booking. The order of the plan decides who keeps a week that
 * has become too short; `beside` are offers of the same providers that stay.
 */
export function draftsThatHold(drafts: readonly Draft[], now: Instance, beside: readonly Draft[] = []): Draft[] {
  const providers = byId(now.providers);
  const requests = byId(now.requests);
  const price = pricerOf(now);
  const presence = new Map<string, number>();
  const weekWith = ({ providerId, blocks }: Draft) => (presence.get(providerId) ?? 0) + lengthOf(blocks);
  const attend = (draft: Draft) => presence.set(draft.providerId, weekWith(draft));
  for (const each of beside) attend(each);
  const allowed = drafts.flatMap((draft) => {
    const stand = draft.members.every(
      ({ careRequestId, optionPosition }) => (requests.get(careRequestId)?.options.length ?? 0) > optionPosition,
    );
    const priced = stand ? price(askedOf(draft)) : null;
    return priced ? [{ draft, offer: priced.offer }] : [];
  });
  const again = draftsOf(
    now,
    allowed.map(({ offer }) => offer),
  );
  return allowed
    .filter(({ draft }, index) => toldOf(draft) === toldOf(again[index]))
    .map(({ draft }) => draft)
    .filter((draft) => {
      if (weekWith(draft) > providers.get(draft.providerId)!.maxWeek) return false;
      attend(draft);
      return true;
    });
}
