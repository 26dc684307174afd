import { carer, careRequest, careStreet } from '../../../test/support/instances.js';
import { offerPricer } from './price-offer.js';

const request = (id: string) => careRequest(id, { hostUnits: 2 });
const instance = careStreet([request('a'), request('b'), request('c')], [carer('p', { y: 100 })]);
const price = offerPricer(instance);
const of = (...requests: string[]) => ({
  provider: 'p',
  venue: { home: requests[0] },
  members: requests.map((each) => ({ request: each, option: 0 })),
});

describe('the pricing of one offer', () => {
  it('gives each member its share, and all of it to one who is left alone', () => {
    expect(price(of('a', 'b'))?.offer.members.map((member) => member.price)).toEqual([1600, 1600]);
    expect(price(of('a'))?.offer.members.map((member) => member.price)).toEqual([2400]);
  });

  it('gives nothing where a rule forbids the offer, or where it names what is not there', () => {
    expect(price(of('a', 'b', 'c'))).toBeNull();
    expect(price({ ...of('a'), provider: 'nobody' })).toBeNull();
    expect(price({ ...of('a', 'b'), venue: { room: 'none' } })).toBeNull();
    expect(price({ ...of('a'), members: [] })).toBeNull();
  });
});
