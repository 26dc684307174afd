/** Looking up everything that an offer names, before any rule about it can be judged. */
import {
  type Instance,
  type Option,
  type Provider,
  type Rate,
  type Request,
  type Room,
  type Service,
} from '../format/instance.js';
import { type Offer } from '../format/plan.js';
import { type RuleName } from '../format/rules.js';
import { type Point } from './measure.js';
import { type Block, blocksOf } from './weekly-blocks.js';

/** A place with its id. */
export interface Meeting extends Point {
  readonly id: string;
}

/** A member of an offer with what its ids stand for. */
export interface Attendee {
  readonly request: Request;
  readonly option: Option;
  readonly price: number;
  readonly home: Meeting;
  /** Where this member is served: the venue of a group, its own home in a round. */
  readonly at: Meeting;
}

/** An offer with what its ids stand for. */
export interface Gathering {
  readonly index: number;
  readonly provider: Provider;
  readonly service: Service;
  readonly rate: Rate;
  readonly room: Room | null;
  /** The member at whose home a group meets. */
  readonly host: Attendee | null;
  /** The place of a group; null in a round. */
  readonly venue: Meeting | null;
  readonly members: readonly Attendee[];
  readonly blocks: readonly Block[];
}

/** Why an offer cannot even be looked up. */
export interface Unresolved {
  readonly name: RuleName | 'reference';
  readonly detail: string;
}

const indexById = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const unknown = (what: string, id: string): Unresolved => ({
  name: 'reference',
  detail: `no ${what} has the id "${id}"`,
});

/** The items of an instance by id, and the offers that they make up. */
export class Directory {
  private readonly services;
  private readonly places;
  private readonly rooms;
  private readonly providers;
  private readonly requests;

  constructor(private readonly instance: Instance) {
    this.services = indexById(instance.services);
    this.places = indexById(instance.places);
    this.rooms = indexById(instance.rooms);
    this.providers = indexById(instance.providers);
    this.requests = indexById(instance.requests);
  }

  /** The offer with its ids looked up, or the first thing that stands in the way. */
  resolve(offer: Offer, index: number): Gathering | Unresolved {
    const provider = this.providers.get(offer.provider);
    if (provider === undefined) return unknown('provider', offer.provider);
    const service = this.services.get(offer.service);
    if (service === undefined) return unknown('service', offer.service);
    const rate = provider.rates.find((candidate) => candidate.service === service.id);
    if (rate === undefined) return { name: 'rate', detail: `${provider.id} has no rate for ${service.id}` };
    if (offer.members.length === 0) return { name: 'reference', detail: 'expected at least one member, found none' };
    const meeting = this.resolveVenue(offer, service);
    if ('name' in meeting) return meeting;
    const { room, hostId, venue } = meeting;

    const members: Attendee[] = [];
    for (const { request: id, option: optionIndex, price } of offer.members) {
      const request = this.requests.get(id);
      if (request === undefined) return unknown('request', id);
      const option = request.options[optionIndex];
      if (option === undefined) {
        const detail = `${id} has the options 0 to ${request.options.length - 1}, found ${optionIndex}`;
        return { name: 'reference', detail };
      }
      const home = this.places.get(request.place);
      if (home === undefined) return unknown('place', request.place);
      members.push({ request, option, price, home, at: venue ?? home });
    }
    const visits = members.flatMap(({ option }, member) =>
      option.sessions.map(([start, end]) => ({ start, end, member })),
    );
    const blocks = blocksOf(visits, this.instance.policy.maxGap);
    const host = members.find(({ request }) => request.id === hostId) ?? null;
    return { index, provider, service, rate, room, host, venue, members, blocks };
  }

  private resolveVenue(
    { venue, members }: Offer,
    service: Service,
  ): Unresolved | { readonly room: Room | null; readonly hostId: string | null; readonly venue: Meeting | null } {
    if (service.mode === 'round') {
      if (venue === null) return { room: null, hostId: null, venue: null };
      return { name: 'venue', detail: `${service.id} goes from door to door, found a venue` };
    }
    if (venue === null) return { name: 'venue', detail: `${service.id} needs a venue, found none` };
    if ('room' in venue) {
      const room = this.rooms.get(venue.room);
      if (room === undefined) return unknown('room', venue.room);
      const place = this.places.get(room.place);
      return place === undefined ? unknown('place', room.place) : { room, hostId: null, venue: place };
    }
    const host = this.requests.get(venue.home);
    if (host === undefined || !members.some((member) => member.request === venue.home)) {
      return { name: 'venue', detail: `the venue is the home of "${venue.home}", who is no member` };
    }
    const place = this.places.get(host.place);
    return place === undefined ? unknown('place', host.place) : { room: null, hostId: host.id, venue: place };
  }
}
