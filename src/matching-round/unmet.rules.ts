import { mergeIntoBlocks, covers, lengthOf, type SlotInterval } from '../calendar/index.js';
import { type Instance, type Provider, type Request } from '../matching/index.js';
import { alonePriceCents } from '../offer/offer.rules.js';
import { type Language } from '../service-type/service-type.rules.js';
import { isAboutDays } from './dated-capacity.rules.js';
import { inOwnName } from './opened-days.rules.js';

/** Why a round left a request without an offer: the last rule that stopped every provider still in question. */
export enum UnmetCause {
  NO_PROVIDER = 'no_provider',
  SKILL = 'skill',
  DISTANCE = 'distance',
  CAPACITY = 'capacity',
  TIME = 'time',
  BUDGET = 'budget',
  SCARCITY = 'scarcity',
}

/** The cause, and how many providers it stopped. */
export interface Unmet {
  readonly cause: UnmetCause;
  readonly stopped: number;
}

/** The problem with its places at hand. */
interface Known {
  readonly policy: Instance['policy'];
  readonly placeOf: ReadonlyMap<string, Instance['places'][number]>;
}

type Test = (provider: Provider, request: Request, known: Known) => boolean;

const has = (provider: Provider, tags: readonly string[]) => tags.every((tag) => provider.skills.includes(tag));
const rateOf = (provider: Provider, request: Request) => provider.rates.find((r) => r.service === request.service);
const intervals = (list: readonly (readonly [number, number])[]): SlotInterval[] =>
  list.map(([start, end]) => ({ start, end }));
const fits = (provider: Provider, sessions: readonly (readonly [number, number])[], maxGap: number) =>
  covers(intervals(provider.available), mergeIntoBlocks(intervals(sessions), maxGap));

/** The rules that a provider must pass to serve a request alone, in the order in which they are told. */
const TESTS: readonly (readonly [UnmetCause, Test])[] = [
  [UnmetCause.NO_PROVIDER, (provider, request) => rateOf(provider, request) !== undefined],
  [
    UnmetCause.SKILL,
    (provider, request) =>
      has(
        provider,
        request.requires.filter((tag) => !isAboutDays(tag)),
      ),
  ],
  [
    UnmetCause.DISTANCE,
    (provider, request, { placeOf }) => {
      const place = placeOf.get(request.place)!;
      return Math.floor(Math.hypot(provider.x - place.x, provider.y - place.y) + 0.5) <= provider.maxTravel;
    },
  ],
  [UnmetCause.CAPACITY, (provider, request) => rateOf(provider, request)!.capacity >= request.units],
  [
    UnmetCause.TIME,
    (provider, request, { policy }) =>
      has(provider, request.requires) &&
      request.options.some(({ sessions }) => fits(provider, sessions, policy.maxGap)) &&
      lengthOf(intervals(request.options[0].sessions)) <= provider.maxWeek,
  ],
  [
    UnmetCause.BUDGET,
    (provider, request, { policy }) => {
      const { base, extra } = rateOf(provider, request)!;
      const rate = { baseCentsPerHour: base, extraCentsPerHour: extra };
      return request.options.some(({ sessions }) => {
        if (!fits(provider, sessions, policy.maxGap)) return false;
        const week = intervals(sessions);
        const price = alonePriceCents(week, request.units, rate, policy.maxGap, provider.minBlock);
        return price <= (request.budget * lengthOf(week)) / 4;
      });
    },
  ],
];

const count = (providers: readonly Provider[]) => new Set(providers.map(({ id }) => inOwnName(id))).size;

/**
 * Finds why nobody serves a request, by looking at serving it alone: each rule in turn sends providers away, and the one
 * that sends the last away is the cause. Where some remain, they are scarce: serving others is worth more.
 */
export function unmetFinder({ policy, places, providers }: Instance): (request: Request) => Unmet {
  const known: Known = { policy, placeOf: new Map(places.map((place) => [place.id, place])) };
  return (request) => {
    let left: readonly Provider[] = providers;
    for (const [cause, passes] of TESTS) {
      const still = left.filter((provider) => passes(provider, request, known));
      if (still.length === 0) return { cause, stopped: count(left) };
      left = still;
    }
    return { cause: UnmetCause.SCARCITY, stopped: count(left) };
  };
}

type Words = Readonly<Record<UnmetCause, (n: number) => string>>;

const ENGLISH: Words = {
  [UnmetCause.NO_PROVIDER]: () => 'No vetted provider offers this service here yet.',
  [UnmetCause.SKILL]: (n) =>
    n === 1
      ? 'The one provider of this service does not have the skills asked for.'
      : `None of the ${n} providers of this service has the skills asked for.`,
  [UnmetCause.DISTANCE]: (n) =>
    n === 1
      ? 'The one provider with the right skills does not travel as far as this home.'
      : `None of the ${n} providers with the right skills travels as far as this home.`,
  [UnmetCause.CAPACITY]: (n) =>
    n === 1
      ? 'The one provider within reach cannot care for so many at once.'
      : `None of the ${n} providers within reach can care for so many at once.`,
  [UnmetCause.TIME]: (n) =>
    n === 1
      ? 'The one provider within reach is not free at the times asked for.'
      : `None of the ${n} providers within reach is free at the times asked for.`,
  [UnmetCause.BUDGET]: (n) =>
    n === 1
      ? 'The one provider free at these times asks more than the most to be paid.'
      : `All ${n} providers free at these times ask more than the most to be paid.`,
  [UnmetCause.SCARCITY]: (n) =>
    n === 1
      ? 'One provider could come, but its hours are few and went to others this time.'
      : `${n} providers could come, but their hours are few and went to others this time.`,
};

const ITALIAN: Words = {
  [UnmetCause.NO_PROVIDER]: () => 'Qui nessun operatore verificato offre ancora questo servizio.',
  [UnmetCause.SKILL]: (n) =>
    n === 1
      ? 'L’unico operatore di questo servizio non ha le competenze chieste.'
      : `Nessuno dei ${n} operatori di questo servizio ha le competenze chieste.`,
  [UnmetCause.DISTANCE]: (n) =>
    n === 1
      ? 'L’unico operatore con le competenze giuste non arriva fino a questa casa.'
      : `Nessuno dei ${n} operatori con le competenze giuste arriva fino a questa casa.`,
  [UnmetCause.CAPACITY]: (n) =>
    n === 1
      ? 'L’unico operatore a portata non può seguire così tante persone insieme.'
      : `Nessuno dei ${n} operatori a portata può seguire così tante persone insieme.`,
  [UnmetCause.TIME]: (n) =>
    n === 1
      ? 'L’unico operatore a portata non è libero negli orari chiesti.'
      : `Nessuno dei ${n} operatori a portata è libero negli orari chiesti.`,
  [UnmetCause.BUDGET]: (n) =>
    n === 1
      ? 'L’unico operatore libero in questi orari chiede più della spesa massima.'
      : `Gli operatori liberi in questi orari sono ${n}, e chiedono tutti più della spesa massima.`,
  [UnmetCause.SCARCITY]: (n) =>
    n === 1
      ? 'Un operatore potrebbe venire, ma le sue ore sono poche e questa volta sono andate ad altri.'
      : `${n} operatori potrebbero venire, ma le loro ore sono poche e questa volta sono andate ad altri.`,
};

/** Says in a sentence why a request is without an offer, to the household that made it and to those who serve it. What would help is the advice’s to say: it has looked. */
export function unmetReason({ cause, stopped }: Unmet, language: Language): string {
  return (language === 'en' ? ENGLISH : ITALIAN)[cause](stopped);
}
