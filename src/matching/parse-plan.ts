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
  const offers = listAt(document, 'offers', top);
  const offersSpot = new Spot(top, 'offers');
  for (let i = 0; i < offers.length; i++) readOffer(objectAt(offers, i, offersSpot), new Spot(offersSpot, i));
  return value as unknown as Plan;
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
