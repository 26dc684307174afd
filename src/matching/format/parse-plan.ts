/**
 * From unknown JSON to a plan in the `shared-care-plan/1` format.
 *
 * Only the form is judged here. Whether the offers can hold (unknown ids, prices, clashes) is for the check, which
 * reports every fault by the name of the rule. Fields that the format does not know are ignored.
 */
import { type Plan } from './plan.js';
import {
  describe,
  documentSpot,
  type Fields,
  integerAt,
  listAt,
  Malformed,
  objectAt,
  type Range,
  refuse,
  Spot,
  textAt,
  wordAt,
} from './reader.js';

const CENTS: Range = { min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, unit: 'cents per week' };
const PRICE: Range = { min: 0, max: 1_000_000_000_000, unit: 'cents' };
const SLOT: Range = { min: 0, max: 671, unit: '(a slot of the week)' };
const OPTION: Range = { min: 0, max: 1_000_000, unit: "(an index into the request's options)" };

/** Takes unknown data as a plan, or throws `Malformed` naming the first thing that is wrong with its form. */
export function parsePlan(value: unknown): Plan {
  const top = documentSpot();
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Malformed('the document', 'an object in the format shared-care-plan/1', describe(value));
  }
  const document = value as Fields;
  wordAt(document, 'format', top, ['shared-care-plan/1']);
  textAt(document, 'instance', top);
  integerAt(document, 'welfare', top, CENTS);
  if (document['bound'] !== undefined) integerAt(document, 'bound', top, CENTS);
  if (document['proof'] !== undefined) readProof(document, top);
  const offers = listAt(document, 'offers', top);
  const offersSpot = new Spot(top, 'offers');
  for (let i = 0; i < offers.length; i++) readOffer(objectAt(offers, i, offersSpot), new Spot(offersSpot, i));
  return value as unknown as Plan;
}

function readProof(plan: Fields, top: Spot): void {
  const proof = objectAt(plan, 'proof', top);
  const spot = new Spot(top, 'proof');
  const requests = listAt(proof, 'requests', spot);
  const requestsSpot = new Spot(spot, 'requests');
  for (let i = 0; i < requests.length; i++) integerAt(requests, i, requestsSpot, PRICE);
  const providers = listAt(proof, 'providers', spot);
  const providersSpot = new Spot(spot, 'providers');
  for (let i = 0; i < providers.length; i++) {
    const week = objectAt(providers, i, providersSpot);
    const weekSpot = new Spot(providersSpot, i);
    integerAt(week, 'most', weekSpot, PRICE);
    integerAt(week, 'presence', weekSpot, PRICE);
    readSlotPrices(week, 'slots', weekSpot);
  }
  const rooms = listAt(proof, 'rooms', spot);
  const roomsSpot = new Spot(spot, 'rooms');
  for (let i = 0; i < rooms.length; i++) readSlotPrices(rooms, i, roomsSpot);
}

function readSlotPrices(owner: unknown, key: string | number, spot: Spot): void {
  const prices = listAt(owner, key, spot);
  const pricesSpot = new Spot(spot, key);
  for (let i = 0; i < prices.length; i++) {
    const price = listAt(prices, i, pricesSpot);
    if (price.length !== 2) refuse(pricesSpot, i, 'a price [slot, cents]', describe(price));
    const priceSpot = new Spot(pricesSpot, i);
    integerAt(price, 0, priceSpot, SLOT);
    integerAt(price, 1, priceSpot, PRICE);
  }
}

function readOffer(offer: Fields, spot: Spot): void {
  textAt(offer, 'provider', spot);
  textAt(offer, 'service', spot);
  if (offer['venue'] !== null) readVenue(offer, spot);
  const members = listAt(offer, 'members', spot);
  const membersSpot = new Spot(spot, 'members');
  if (members.length === 0) refuse(spot, 'members', 'at least one member', 'an empty list');
  for (let i = 0; i < members.length; i++) {
    const member = objectAt(members, i, membersSpot);
    const memberSpot = new Spot(membersSpot, i);
    textAt(member, 'request', memberSpot);
    integerAt(member, 'option', memberSpot, OPTION);
    integerAt(member, 'price', memberSpot, CENTS);
  }
}

function readVenue(offer: Fields, spot: Spot): void {
  const expected = '{"home": request}, {"room": room} or null';
  const venue = offer['venue'];
  if (typeof venue !== 'object' || venue === null) refuse(spot, 'venue', expected, describe(venue));
  const { home, room } = venue as Fields;
  if ((home === undefined) === (room === undefined)) refuse(spot, 'venue', expected, describe(venue));
  textAt(venue, home === undefined ? 'room' : 'home', new Spot(spot, 'venue'));
}
