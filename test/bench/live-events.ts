import { type Instance, type LiveEvent, type LivePlan, type Provider, type Request } from '../../src/matching/index.js';
import { Random } from './random.js';

/** How often each kind of event is drawn, out of the sum. */
const MIX = {
  add: 30,
  change: 12,
  withdraw: 14,
  decline: 14,
  accept: 16,
  leave: 4,
  hire: 4,
  retime: 4,
  dismiss: 2,
} as const;

/** Kinds that answer an offer of the plan; without them a city goes the same way whatever its plan is. */
const ANSWERS: ReadonlySet<string> = new Set(['decline', 'accept', 'leave']);

/** Sessions a quarter of an hour later, where the week allows. */
const later = ({ options, ...request }: Request): Request => ({
  ...request,
  options: options.map((option) => {
    const late = option.sessions.every(([, end]) => end % 96 !== 0);
    return late
      ? { ...option, sessions: option.sessions.map(([start, end]) => [start + 1, end + 1] as const) }
      : option;
  }),
});

/**
 * Draws events for a plan that lives: requests and providers come from a reserve, those that change or go are drawn from
 * who is there, and answers from who is in an offer.
 */
export class EventSource {
  readonly #random: Random;
  readonly #requests: Request[];
  readonly #providers: Provider[];
  readonly #mix: readonly [keyof typeof MIX, number][];

  /** With `answers` false nobody accepts or declines an offer, or leaves one. */
  constructor(seed: number, reserve: Pick<Instance, 'requests' | 'providers'>, answers = true) {
    const mix = Object.entries(MIX) as [keyof typeof MIX, number][];
    this.#mix = mix.filter(([kind]) => answers || !ANSWERS.has(kind));
    this.#random = new Random(seed);
    this.#requests = reserve.requests.map((request) => ({ ...request, id: `new-${request.id}` }));
    this.#providers = reserve.providers.map((provider) => ({ ...provider, id: `new-${provider.id}` }));
  }

  /** The next event, from the city and its offers as they are; null where what was drawn cannot happen. */
  next({ requests, providers }: Pick<Instance, 'requests' | 'providers'>, offers: LivePlanOffers): LiveEvent | null {
    const random = this.#random;
    const kind = random.weighted(this.#mix);
    const offered = () => random.pick(random.pick(offers).members).request;
    switch (kind) {
      case 'add': {
        const request = this.#requests.pop();
        return request ? { kind: 'request-put', request } : null;
      }
      case 'change':
        return { kind: 'request-put', request: this.#changed(random.pick(requests)) };
      case 'withdraw':
        return { kind: 'request-withdrawn', request: random.pick(requests).id };
      case 'decline':
        return offers.length > 0 ? { kind: 'declined', request: offered() } : null;
      case 'accept':
        return offers.length > 0 ? { kind: 'accepted', request: offered() } : null;
      case 'leave':
        return offers.length > 0 ? { kind: 'left', request: offered(), looksAgain: random.chance(0.3) } : null;
      case 'hire': {
        const provider = this.#providers.pop();
        return provider ? { kind: 'provider-put', provider } : null;
      }
      case 'retime': {
        const provider = random.pick(providers);
        const kept = provider.available.filter(() => random.chance(0.8));
        return { kind: 'provider-put', provider: { ...provider, available: kept } };
      }
      case 'dismiss':
        return providers.length > 1 ? { kind: 'provider-gone', provider: random.pick(providers).id } : null;
    }
  }

  #changed(request: Request): Request {
    const random = this.#random;
    return random.pick([
      later(request),
      { ...request, budget: request.budget + 200 },
      { ...request, budget: Math.max(400, request.budget - 200) },
      { ...request, sharing: 'territory' as const, maxWalk: request.maxWalk + 200 },
    ]);
  }
}

type LivePlanOffers = ReturnType<LivePlan['plan']>['offers'];
