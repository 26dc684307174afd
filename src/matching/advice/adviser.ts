import { candidaciesOf, type Stop, STOPS } from '../explain/candidacy.js';
import { type Instance, type Request } from '../format/instance.js';
import { type Offer } from '../format/plan.js';
import { type IsFrozen, StandingCity } from '../live/standing-city.js';
import { type Around, byGain, type Liking, type Way } from '../live/way.js';
import { type Change, type ChangedRequest, sizeOf, timeChanges, withChange } from './changes.js';

/** How a request could be served: the offer that it would be in. */
export interface Placement {
  readonly offer: Offer;
  /** Index in the plan of the offer that it joins, or null where the offer is new. */
  readonly joins: number | null;
  /** Cents per week that the request pays. */
  readonly price: number;
  /** Cents per week that it would pay the same provider alone. */
  readonly alone: number;
  /** Metres from home to where the care is given. */
  readonly walk: number;
  /** Cents per week by which the plan would be worth more. */
  readonly gain: number;
}

/** A change of the request with which it could be served on the plan as it stands, without loss to anybody. */
export interface AdvisedChange {
  readonly change: Change;
  /** The whole request as it would be. */
  readonly request: Request;
  readonly placement: Placement;
}

/** Why a request is not served, and what would turn the no into a yes. */
export interface Advice {
  readonly request: string;
  /** Providers of the service. */
  readonly providers: number;
  /** How many of them each rule stops from serving the request alone, in the order in which they are tried; none is 0. */
  readonly stopped: readonly { readonly stop: Stop; readonly providers: number }[];
  /** `scarcity` where somebody could come whose hours the plan has given to others, or could come at once; else a rule. */
  readonly decidedBy: 'rule' | 'scarcity';
  /** Where it could be served without any change, since the plan stands as it does; null mostly. */
  readonly asItIs: Placement | null;
  /** The smallest changes first; empty where none of those looked at helps, or none is needed. */
  readonly changes: readonly AdvisedChange[];
}

/** Changes of the timetable that are told at most. */
const TIMES_TOLD = 4;
/** Offers judged for changes of the timetable of one request at most: some hundredths of a second. */
const MOST_LOOKED = 20_000;
/** Metres and cents per hour that no household is asked to go beyond. */
const MOST_WALK = 2000;
const MOST_BUDGET = 10_000;
/** Units more than its own that a home is asked to host at most. */
const MOST_GUESTS = 4;
/** Walks are told in steps of so many metres. */
const WALK_STEP = 50;

const cheapest: Liking = (_gain, price) => -price;
const nearest: Liking = (_gain, _price, walk) => -walk;

/** Answers for the requests that a plan leaves without care. */
export class Adviser {
  readonly #city: StandingCity;

  /** Fails where an offer of the plan breaks a rule. */
  constructor(instance: Instance, offers: readonly Offer[], isFrozen: IsFrozen = () => false) {
    this.#city = new StandingCity(instance, offers, isFrozen);
  }

  /** The advice for one request that the plan does not serve; fails where it is unknown or served. */
  advise(id: string): Advice {
    const { growing, near } = this.#city;
    const r = this.#waiting(id);
    const candidacies = candidaciesOf(this.#city, r);
    const count = (stop: Stop | null) => candidacies.filter((each) => each.stop === stop).length;
    const asItIs = this.#city.ways.find(r);
    // A changed request must not be paired with what it was.
    near.removeRequest(r);
    const changes = asItIs ? [] : this.#changes(growing.requests[r], r);
    near.addRequest(r);
    return {
      request: id,
      providers: candidacies.length,
      stopped: STOPS.map((stop) => ({ stop, providers: count(stop) })).filter(({ providers }) => providers > 0),
      decidedBy: count('provider-clash') + count(null) > 0 ? 'scarcity' : 'rule',
      asItIs: asItIs && this.#tell(asItIs),
      changes,
    };
  }

  /** The offers that a request without care could join now, nobody in them paying more, at its least price; the cheapest first. */
  joins(id: string): Placement[] {
    const ways = this.#city.ways.joins(this.#waiting(id), cheapest);
    return ways.map((way) => this.#tell(way)).sort((a, b) => a.price - b.price);
  }

  /** The number of a request that the plan does not serve. */
  #waiting(id: string): number {
    const { growing, plan } = this.#city;
    const r = growing.requestAt.get(id);
    if (r === undefined) throw new Error(`expected the id of a request of the instance, found ${JSON.stringify(id)}`);
    if (plan.servedBy(r)) throw new Error(`expected a request without an offer, found ${JSON.stringify(id)} in one`);
    return r;
  }

  #changes(request: Request, r: number): AdvisedChange[] {
    const around = this.#city.ways.around(r, true);
    return [
      ...this.#times(request, around),
      ...this.#money(request, around),
      ...this.#walk(request),
      ...this.#sharing(request),
      ...this.#hosting(request),
    ].sort((a, b) => sizeOf(request, a.change) - sizeOf(request, b.change) || a.placement.price - b.placement.price);
  }

  /** The smallest changes of a timetable that help. */
  #times(request: Request, around: Around): AdvisedChange[] {
    const changed = timeChanges(request);
    // Only the new timetable is looked at: the others do not help, or no change would be needed.
    const variants = changed.map((each) => ({ ...each.request, options: each.request.options.slice(-1) }));
    const found: AdvisedChange[] = [];
    this.#withVariants(variants, (first) => {
      const until = this.#city.ways.looked + MOST_LOOKED;
      for (let i = 0; i < changed.length && found.length < TIMES_TOLD && this.#city.ways.looked < until; i++) {
        const way = this.#city.ways.find(first + i, byGain, around);
        if (way) found.push(this.#advised(changed[i], way, request.options.length));
      }
    });
    return found;
  }

  /** The least budget with which somebody would come. */
  #money(request: Request, around: Around): AdvisedChange[] {
    const rich = this.#try({ ...request, budget: MOST_BUDGET }, cheapest, around);
    if (!rich) return [];
    const slots = this.#city.growing.problem.optSlots[rich.offer.members[rich.position]];
    const budget = 4 * Math.ceil(rich.offer.prices[rich.position] / slots);
    return this.#verified(request, { kind: 'budget', budget }, cheapest, around);
  }

  /** The shortest walk at whose end there is a place. */
  #walk(request: Request): AdvisedChange[] {
    if (request.sharing !== 'territory' || request.maxWalk >= MOST_WALK) return [];
    const way = this.#try({ ...request, maxWalk: MOST_WALK }, nearest);
    return way ? this.#verified(request, { kind: 'walk', maxWalk: stepped(way.walk) }, nearest) : [];
  }

  /** Sharing farther than now, no farther than needed. */
  #sharing(request: Request): AdvisedChange[] {
    const { maxWalk } = request;
    if (request.sharing === 'none') {
      const inBuilding = this.#verified(request, { kind: 'sharing', sharing: 'building', maxWalk }, byGain);
      if (inBuilding.length > 0) return inBuilding;
    }
    if (request.sharing === 'territory') return [];
    const way = this.#try({ ...request, sharing: 'territory', maxWalk: MOST_WALK }, nearest);
    if (!way) return [];
    const change: Change = { kind: 'sharing', sharing: 'territory', maxWalk: Math.max(maxWalk, stepped(way.walk)) };
    return this.#verified(request, change, nearest);
  }

  /** Hosting as few as needed. */
  #hosting(request: Request): AdvisedChange[] {
    if (request.sharing === 'none') return [];
    const least = Math.max(request.hostUnits, request.units) + 1;
    for (let hostUnits = least; hostUnits <= request.units + MOST_GUESTS; hostUnits++) {
      const found = this.#verified(request, { kind: 'hosting', hostUnits }, byGain);
      if (found.length > 0) return found;
    }
    return [];
  }

  /** The change, if the request is served once it is made exactly so. */
  #verified(request: Request, change: Change, likes: Liking, around?: Around): AdvisedChange[] {
    const changed = { change, request: withChange(request, change), size: sizeOf(request, change) };
    const found: AdvisedChange[] = [];
    this.#withVariants([changed.request], (r) => {
      const way = this.#city.ways.find(r, likes, around);
      if (way) found.push(this.#advised(changed, way, 0));
    });
    return found;
  }

  #try(request: Request, likes: Liking, around?: Around): Way | null {
    let way: Way | null = null;
    this.#withVariants([request], (r) => (way = this.#city.ways.find(r, likes, around)));
    return way;
  }

  /** Lends requests to the problem for as long as `look` takes. */
  #withVariants(variants: readonly Request[], look: (first: number) => void): void {
    if (variants.length === 0) return;
    const { growing } = this.#city;
    const original = growing.requestAt.get(variants[0].id)!;
    const first = growing.addRequests(variants);
    look(first);
    growing.dropRequests(first);
    growing.requestAt.set(variants[0].id, original);
  }

  /** `skipped` timetables come before those that were looked at. */
  #advised({ change, request }: ChangedRequest, way: Way, skipped: number): AdvisedChange {
    const placement = this.#tell(way);
    const members = placement.offer.members.map((member, m) =>
      m === way.position ? { ...member, option: member.option + skipped } : member,
    );
    return { change, request, placement: { ...placement, offer: { ...placement.offer, members } } };
  }

  #tell({ offer, joins, position, gain, walk }: Way): Placement {
    return {
      offer: this.#city.tell(offer),
      joins: joins === null ? null : this.#city.first.indexOf(joins),
      price: offer.prices[position],
      alone: offer.alone[position],
      walk,
      gain,
    };
  }
}

const stepped = (metres: number): number => WALK_STEP * Math.ceil(metres / WALK_STEP);
