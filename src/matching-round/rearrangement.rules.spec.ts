import { carer, careRequest, careStreet } from '../../test/support/instances.js';
import { type Instance, match, type Offer } from '../matching/index.js';
import { CHANGE_CENTS, gainOf, guarded, type HeldOffer, rearrangement } from './rearrangement.rules.js';

const provider = (id: string, capacity: number, base = 1200) =>
  carer(id, { rates: [{ service: 'care', capacity, base, extra: 400 }] });
const held = (by: string, who: string, price: number, changes: Partial<HeldOffer> = {}): HeldOffer => ({
  id: `held ${who}`,
  proposed: true,
  provider: by,
  service: 'care',
  venue: { home: who },
  members: [{ request: who, option: 0, price, walkMetres: 0 }],
  ...changes,
});
const found = (instance: Instance, standing: readonly HeldOffer[]) =>
  rearrangement('new', match(guarded(instance, standing), { effort: 'quick' }), standing, instance);
const offer = (by: string, host: string, members: readonly (readonly [string, number])[]): Offer => ({
  provider: by,
  service: 'care',
  venue: { home: host },
  members: members.map(([id, price]) => ({ request: id, option: 0, price })),
});

describe('offers around a new request are arranged anew', () => {
  it('into a shared one, in which who was there before pays less', () => {
    const instance = careStreet([careRequest('old'), careRequest('new')], [provider('p', 2)]);
    const anew = found(instance, [held('p', 'old', 2400)])!;
    expect(anew.replaced.map(({ id }) => id)).toEqual(['held old']);
    expect(anew.offers).toHaveLength(1);
    expect(anew.offers[0].members.map(({ price }) => price)).toEqual([1600, 1600]);
    // Two hours at 12 € cost 4 € an hour more for two; a new family is worth 24 € an hour.
    expect(gainOf(anew, instance)).toBe(2 * 2400 - 2 * 400 - CHANGE_CENTS);
  });

  it('with another provider, where the first has room for one alone', () => {
    const instance = careStreet([careRequest('old'), careRequest('new')], [provider('p', 1), provider('q', 2, 1240)]);
    const anew = found(instance, [held('p', 'old', 2400)])!;
    expect(anew.offers).toMatchObject([{ provider: 'q', members: [{ request: 'old' }, { request: 'new' }] }]);
  });

  it('but not for who would rather be dearer to the platform: nobody loses an offer to somebody new', () => {
    const instance = careStreet(
      [careRequest('old', { sharing: 'none' }), careRequest('new', { sharing: 'none', priority: 400 })],
      [provider('p', 1)],
    );
    expect(found(instance, [held('p', 'old', 2400)])).toBeNull();
  });

  it('but not where somebody would pay more, or less money for a longer way than it saves', () => {
    const instance = careStreet(
      [careRequest('old', { place: 'far', sharing: 'territory', maxWalk: 500 }), careRequest('new')],
      [provider('p', 2)],
    );
    const standing = [held('p', 'old', 1500)];
    const dearer = { offers: [offer('p', 'new', [['old', 1600], ['new', 1600]])] }; // prettier-ignore
    expect(rearrangement('new', dearer, standing, instance)).toBeNull();
    // 400 m there and back cost 48 cents.
    const less = (price: number) => ({ offers: [offer('p', 'new', [['old', price], ['new', 3200 - price]])] }); // prettier-ignore
    expect(rearrangement('new', less(1453), standing, instance)).toBeNull();
    expect(rearrangement('new', less(1452), standing, instance)).toMatchObject({ replaced: standing });
  });

  it('but leaves alone what has nothing to do with the request, and what stays as it was', () => {
    const instance = careStreet(
      [
        careRequest('old'),
        careRequest('new'),
        careRequest('evening', { options: [{ sessions: [[60, 68]], penalty: 0 }] }),
        careRequest('other', { place: 'far' }),
      ],
      [provider('p', 2), provider('r', 1, 1600)],
    );
    const standing = [held('p', 'old', 2400), held('p', 'evening', 2400), held('r', 'other', 3200)];
    const anew = found(instance, standing)!;
    expect(anew.replaced.map(({ id }) => id)).toEqual(['held old']);
    expect(anew.kept.map(({ id }) => id)).toEqual(['held evening']);
    expect(anew.offers).toHaveLength(1);
  });

  it('and gains nothing by offers that the rules of today would not allow', () => {
    const instance = careStreet([careRequest('old'), careRequest('new')], [provider('p', 2)]);
    const stale = held('gone', 'old', 2400);
    const anew = { offers: [offer('p', 'old', [['old', 1600], ['new', 1600]])], replaced: [stale], kept: [] }; // prettier-ignore
    expect(gainOf(anew, instance)).toBe(Number.NEGATIVE_INFINITY);
  });
});
