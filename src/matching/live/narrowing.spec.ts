import { makeInstance } from '../../../test/bench/make-instance.js';
import { type Provider, type Request } from '../format/instance.js';
import { narrowsProvider, narrowsRequest } from './narrowing.js';

const { requests, providers } = makeInstance({ city: 'milano', requests: 40, providers: 10, seed: 4 });

describe('a change that takes something away', () => {
  const request = requests.find(({ options, sharing }) => options.length > 1 && sharing === 'territory')!;
  const { options, budget, maxWalk, hostUnits, units, priority, requires } = request;
  it.each<[string, Partial<Request>, boolean]>([
    ['nothing changed', {}, true],
    ['less money', { budget: budget - 100 }, true],
    ['more money', { budget: budget + 100 }, false],
    ['a timetable less', { options: options.slice(1) }, true],
    ['another timetable', { options: [...options, { sessions: [[0, 4]], penalty: 0 }] }, false],
    ['a timetable that suits better', { options: [{ ...options[0], penalty: options[0].penalty - 1 }] }, false],
    ['a shorter walk', { maxWalk: maxWalk - 1 }, true],
    ['in the building alone', { sharing: 'building' }, true],
    ['no guests at home', { hostUnits: 0 }, true],
    ['more guests at home', { hostUnits: hostUnits + 1 }, false],
    ['one more to care for', { units: units + 1 }, false],
    ['more urgent', { priority: priority + 1 }, false],
    ['more asked of the provider', { requires: [...requires, 'x'] }, false],
    ['less money and one less to care for', { budget: budget - 100, units: units - 1 }, false],
  ])('of a request: %s', (_, change, expected) => {
    expect(narrowsRequest(request, { ...request, ...change })).toBe(expected);
  });

  const provider = providers.find(({ available }) => available.length > 1)!;
  const [[start, end], ...rest] = provider.available;
  const dearer = provider.rates.map((rate) => ({ ...rate, base: rate.base + 4 }));
  it.each<[string, Partial<Provider>, boolean]>([
    ['a day less', { available: rest }, true],
    ['a shorter day', { available: [[start + 1, end], ...rest] }, true],
    ['the same in two parts', { available: [[start, start + 1], [start + 1, end], ...rest] }, true],
    ['a longer day', { available: [[start, end + 1], ...rest] }, false],
    ['less far', { maxTravel: provider.maxTravel - 1 }, true],
    ['farther', { maxTravel: provider.maxTravel + 1 }, false],
    ['fewer hours', { maxWeek: provider.maxWeek - 1 }, true],
    ['more hours', { maxWeek: provider.maxWeek + 1 }, false],
    ['another home', { x: provider.x + 1 }, false],
    // Who cannot pay alone may share: what is dearer alone may allow more.
    ['dearer', { rates: dearer }, false],
  ])('of a provider: %s', (_, change, expected) => {
    expect(narrowsProvider(provider, { ...provider, ...change })).toBe(expected);
  });
});
