import {
  addDays,
  covers,
  daysOf,
  type LocalDate,
  mergeIntoBlocks,
  normalise,
  type SlotInterval,
  subtract,
} from '../calendar/index.js';
import { weekOf } from '../care-request/dated-request.rules.js';
import { checkPlan, type Instance, type Offer, offerPricer, type Plan, type Provider } from '../matching/index.js';
import { type DailyHours, extraHours } from '../offer/extra-hours.rules.js';
import { type ExtraOpenings } from '../offer/extra-hours.service.js';
import { type AskedRequest, isAboutDays, pairsOf, slotsOf, tagAboutDays } from './dated-capacity.rules.js';

/**
 * The engine plans one week for everybody, and an extra opening is for single days. So a provider stands in the problem
 * a second time, in a guise: with its own hours and those that it opened, for none but the requests that it can serve on
 * each of their days. Only the engine and the pricing of offers know of guises: whatever is made of a plan is in the
 * provider's own name.
 */
const GUISE = ' on days it opened';
const guiseOf = (providerId: string): string => providerId + GUISE;
const isGuise = (id: string): boolean => id.endsWith(GUISE);

/** The provider itself, where it stands in a problem by its own name or in its guise. */
export const inOwnName = (id: string): string => (isGuise(id) ? id.slice(0, -GUISE.length) : id);

/** What is known of extra openings as of a day in Rome. */
interface Opened {
  readonly today: LocalDate;
  readonly openings: ExtraOpenings;
  /** The hours of each provider's week that live offers take, with the ways. */
  readonly taken: ReadonlyMap<string, readonly SlotInterval[]>;
}

/**
 * The problem with the guises of those who opened extra hours on days that are asked for. A guise has what the week leaves
 * free and all opened hours to come that no live offer takes; it is open to the requests that its provider can serve on
 * each of their days, if on one of them it opened hours that its week has not. What a guise can serve does not hang on who
 * else asks, so that an offer that was planned is found again when it is looked at by itself. That its provider is absent
 * or taken on one of the days, the tags say that it has from it (`withDatesKept`).
 */
export function withOpenedDays(instance: Instance, asked: readonly AskedRequest[], opened: Opened): Instance {
  const { today } = opened;
  const dated = asked.flatMap(({ request, needs }) => {
    const coming = needs.filter(({ date }) => date >= today);
    const days = [...new Set(coming.map(({ date }) => date))].map((date) => ({
      date,
      presence: mergeIntoBlocks(weekOf(coming.filter((need) => need.date === date)), instance.policy.maxGap),
    }));
    return days.length > 0 ? [{ request, days }] : [];
  });
  const dates = [...new Set(dated.flatMap(({ days }) => days.map(({ date }) => date)))];
  const guises: Provider[] = [];
  const openTo = new Map<string, string[]>();
  for (const provider of dates.length > 0 ? instance.providers : []) {
    const openings = opened.openings.get(provider.id);
    if (!openings) continue;
    const own = slotsOf(provider.available);
    const taken = opened.taken.get(provider.id) ?? [];
    const on = new Map(dates.map((date) => [date, subtract(extraHours(openings, [date]), taken)]));
    const open = dated.filter(
      ({ request, days }) =>
        provider.rates.some(({ service }) => service === request.service) &&
        days.some(({ date }) => !covers(own, on.get(date)!)) &&
        days.every(({ date, presence }) => covers([...own, ...on.get(date)!], presence)),
    );
    if (open.length === 0) continue;
    const extra = subtract(
      openings.flatMap((opening) => extraHours([opening], weekFrom(today, opening))),
      taken,
    );
    guises.push({ ...provider, id: guiseOf(provider.id), available: pairsOf(normalise([...own, ...extra])) });
    for (const { request } of open) openTo.set(request.id, [...(openTo.get(request.id) ?? []), provider.id]);
  }
  return guises.length > 0 ? withGuises(instance, guises, openTo) : instance;
}

/** The days of an opening that are to come, no more of them than a week has. */
const weekFrom = (today: LocalDate, { fromOn, untilOn }: DailyHours): LocalDate[] =>
  daysOf({ from: fromOn < today ? today : fromOn, until: addDays(untilOn, 1) }).slice(0, 7);

/** Adds guises to a problem, each for the requests that it is open to alone: the others require a tag that it lacks. */
function withGuises(
  instance: Instance,
  guises: readonly Provider[],
  openTo: ReadonlyMap<string, readonly string[]>,
): Instance {
  const services = new Set(guises.flatMap(({ rates }) => rates.map(({ service }) => service)));
  // Requests that the same guises may serve share a tag, so that there are few of them.
  const tagOf = (requestId: string) => tagAboutDays(`opened by ${openTo.get(requestId)?.join(' ') ?? 'nobody'}`);
  const requests = instance.requests.map((request) =>
    services.has(request.service) ? { ...request, requires: [...request.requires, tagOf(request.id)] } : request,
  );
  const tags = new Set(instance.requests.filter(({ service }) => services.has(service)).map(({ id }) => tagOf(id)));
  const tagsOfGuise = new Map<string, Set<string>>();
  for (const [requestId, owners] of openTo)
    for (const owner of owners) {
      const id = guiseOf(owner);
      tagsOfGuise.set(id, (tagsOfGuise.get(id) ?? new Set()).add(tagOf(requestId)));
    }
  return {
    ...instance,
    requests,
    providers: [
      ...instance.providers.map((provider) => ({ ...provider, skills: [...provider.skills, ...tags] })),
      ...guises.map((guise) => ({ ...guise, skills: [...guise.skills, ...tagsOfGuise.get(guise.id)!] })),
    ],
  };
}

/** A plan in the own names of its providers; what needs extra hours comes last, so that the week goes first. */
export function planInOwnNames(plan: Plan): Plan {
  const inGuise = plan.offers.filter(({ provider }) => isGuise(provider));
  if (inGuise.length === 0) return plan;
  return {
    ...plan,
    offers: [
      ...plan.offers.filter(({ provider }) => !isGuise(provider)),
      ...inGuise.map((offer) => ({ ...offer, provider: inOwnName(offer.provider) })),
    ],
  };
}

/** Prices offers as the engine does, asked and answered in the own name of a provider, by its week or else in its guise. */
export function pricerOf(instance: Instance): ReturnType<typeof offerPricer> {
  const price = offerPricer(instance);
  const guises = new Set(instance.providers.flatMap(({ id }) => (isGuise(id) ? [id] : [])));
  return (asked) => {
    const byWeek = price(asked);
    const guise = guiseOf(asked.provider);
    if (byWeek || !guises.has(guise)) return byWeek;
    const priced = price({ ...asked, provider: guise });
    return priced && { ...priced, offer: { ...priced.offer, provider: asked.provider } };
  };
}

/**
 * The offers that a plan has too much, since a provider and its guise know nothing of each other: of two that the same
 * provider cannot both give, the later in the plan.
 */
export function clashesOf(instance: Instance, offers: readonly Offer[]): ReadonlySet<Offer> {
  const twice = new Set(instance.providers.flatMap(({ id }) => (isGuise(id) ? [inOwnName(id)] : [])));
  const concerned = offers.filter(({ provider }) => twice.has(provider));
  const gone = new Set<Offer>();
  if (concerned.length < 2) return gone;
  const plan: Plan = { format: 'shared-care-plan/1', instance: instance.name, offers: concerned, welfare: 0 };
  const clashes = checkPlan(instance, plan)
    .faults.filter(({ name }) => name === 'provider-clash')
    .map(({ offers: pair }) => [Math.min(...pair), Math.max(...pair)] as const)
    .sort(([a, b], [c, d]) => b - d || a - c);
  for (const [earlier, later] of clashes) if (!gone.has(concerned[earlier])) gone.add(concerned[later]);
  return gone;
}

/** The problem as one request sees it, with each provider once: whoever can serve it on days that it opened has their hours. */
export function seenBy(instance: Instance, requestId: string): Instance {
  const guises = instance.providers.filter(({ id }) => isGuise(id));
  if (guises.length === 0) return instance;
  const tags = instance.requests.find(({ id }) => id === requestId)?.requires.filter(isAboutDays) ?? [];
  const able = guises.filter(({ skills }) => tags.every((tag) => skills.includes(tag)));
  const hours = new Map(able.map(({ id, available }) => [inOwnName(id), available]));
  return {
    ...instance,
    providers: instance.providers
      .filter(({ id }) => !isGuise(id))
      .map((provider) => ({ ...provider, available: hours.get(provider.id) ?? provider.available })),
  };
}
