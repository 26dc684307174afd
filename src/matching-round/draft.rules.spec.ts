import { carer, careRequest, careStreet } from '../../test/support/instances.js';
import { type Instance, match } from '../matching/index.js';
import { OfferLevel } from '../offer/offer.rules.js';
import { draftsOf, draftsThatHold } from './draft.rules.js';
import { UnmetCause, unmetFinder, unmetReason } from './unmet.rules.js';

const request = (id: string, changes: Partial<Instance['requests'][number]> = {}) =>
  careRequest(id, { sharing: 'none', hostUnits: 0, options: [{ sessions: [[40, 44]], penalty: 0 }], ...changes });
const instance = careStreet([request('r')], [carer('p', { y: 100 })]);
const drafts = draftsOf(instance, match(instance).offers);

describe('a draft', () => {
  it('tells an offer in the words of the domain', () => {
    expect(drafts).toMatchObject([
      {
        providerId: 'p',
        level: OfferLevel.SINGLE,
        totalCents: 1200,
        aloneCents: 1200,
        blocks: [{ start: 40, end: 44 }],
        members: [{ careRequestId: 'r', priceCents: 1200, aloneCents: 1200, walkMetres: 0 }],
      },
    ]);
  });

  it('holds while everything is as it was planned', () => {
    const [provider] = instance.providers;
    const [asked] = instance.requests;
    const still = (changes: Partial<Instance>) => draftsThatHold(drafts, { ...instance, ...changes }).length;
    const withProvider = (changes: Partial<typeof provider>) => still({ providers: [{ ...provider, ...changes }] });
    const withRequest = (changes: Partial<typeof asked>) => still({ requests: [{ ...asked, ...changes }] });
    expect(still({})).toBe(1);
    expect(still({ requests: [] })).toBe(0);
    expect(still({ providers: [] })).toBe(0);
    expect(withProvider({ available: [[32, 43]] })).toBe(0);
    expect(withProvider({ maxWeek: 3 })).toBe(0);
    expect(withProvider({ rates: [] })).toBe(0);
    expect(withProvider({ rates: [{ ...provider.rates[0], base: 1204 }] })).toBe(0);
    expect(withProvider({ maxTravel: 0 })).toBe(0);
    // A dearer hour or another child changes what the household would be told; another wish beside it does not.
    expect(withProvider({ minBlock: 8 })).toBe(0);
    expect(withRequest({ options: [{ sessions: [[44, 48]], penalty: 0 }] })).toBe(0);
    expect(withRequest({ options: [] })).toBe(0);
    expect(withRequest({ budget: 1000 })).toBe(0);
    expect(withRequest({ requires: ['free-on-its-days:without p'] })).toBe(0);
    expect(withRequest({ hostUnits: 6 })).toBe(1);
  });

  it('leaves the week to what stays beside it', () => {
    const [provider] = instance.providers;
    const now = { ...instance, providers: [{ ...provider, maxWeek: 7 }] };
    expect(draftsThatHold(drafts, now, drafts)).toEqual([]);
    expect(draftsThatHold([...drafts, ...drafts], now)).toHaveLength(1);
    expect(draftsThatHold(drafts, { ...now, providers: [{ ...provider, maxWeek: 8 }] }, drafts)).toHaveLength(1);
  });
});

describe('an unmet request', () => {
  it.each([
    [UnmetCause.NO_PROVIDER, { service: 'other' }],
    [UnmetCause.SKILL, { requires: ['lang:zh'] }],
    [UnmetCause.DISTANCE, { place: 'far' }],
    [UnmetCause.CAPACITY, { units: 3 }],
    [UnmetCause.TIME, { options: [{ sessions: [[0, 4]] as const, penalty: 0 }] }],
    [UnmetCause.BUDGET, { budget: 1000 }],
    [UnmetCause.SCARCITY, {}],
  ])('names %s as what was in the way', (cause, changes) => {
    const far = { id: 'far', kind: 'building' as const, territory: 't', x: 5000, y: 0 };
    const why = unmetFinder({ ...instance, places: [...instance.places, far] });
    const unmet = why(request('x', changes as Partial<Instance['requests'][number]>));
    expect(unmet).toEqual({ cause, stopped: 1 });
    expect(unmetReason(unmet, 'it')).not.toBe(unmetReason(unmet, 'en'));
  });
});
