import { carer, careRequest, careStreet } from '../../test/support/instances.js';
import { slotAt } from '../calendar/index.js';
import { type DatedNeed, weekOf } from '../care-request/dated-request.rules.js';
import { type Instance, match, type Offer, type Request } from '../matching/index.js';
import { type DailyHours } from '../offer/extra-hours.rules.js';
import { type AskedRequest, pairsOf, withDatesKept } from './dated-capacity.rules.js';
import { draftsOf, draftsThatHold } from './draft.rules.js';
import { clashesOf, planInOwnNames, pricerOf, seenBy, withOpenedDays } from './opened-days.rules.js';
import { unmetFinder } from './unmet.rules.js';

const [SATURDAY, NEXT_SATURDAY, MONDAY] = ['2026-12-05', '2026-12-12', '2026-12-07'];
const need = (date: string, from = 9, until = 13): DatedNeed => ({
  date,
  startSlot: slotAt(0, from),
  endSlot: slotAt(0, until),
});
const opening = (date: string, from = 9, until = 13): DailyHours => {
  const { startSlot, endSlot } = need(date, from, until);
  return { fromOn: date, untilOn: date, startSlot, endSlot };
};
const asking = (id: string, needs: readonly DatedNeed[], changes: Partial<Request> = {}): AskedRequest => ({
  request: careRequest(id, { options: [{ sessions: pairsOf(weekOf(needs)), penalty: 0 }], ...changes }),
  waits: true,
  span: { startsOn: null, endsBefore: null },
  needs,
});
/** Who asks for the same hours of every week. */
const weekly = (id: string, needs: readonly DatedNeed[], changes: Partial<Request> = {}): AskedRequest => ({
  ...asking(id, needs, changes),
  needs: [],
});
/** The problem of those who ask, where `p` opens extra hours and comes on Mondays from 8 to 18 else. */
const problem = (
  asked: readonly AskedRequest[],
  openings: readonly DailyHours[],
  { own = carer('p'), today = '2026-12-01', taken = [] as { start: number; end: number }[] } = {},
) =>
  withOpenedDays(
    careStreet(
      asked.map(({ request }) => request),
      [own],
    ),
    asked,
    { today, openings: new Map([['p', openings]]), taken: new Map([['p', taken]]) },
  );
const served = (instance: Instance) =>
  planInOwnNames(match(instance)).offers.map(({ provider, members }) => [
    provider,
    ...members.map(({ request }) => request).sort(),
  ]);

describe('extra hours', () => {
  it('serve who asks for the day, and nobody who asks for another day or for every week', () => {
    const opened = [opening(SATURDAY)];
    for (const [asked, offers] of [
      [asking('a', [need(SATURDAY)]), [['p', 'a']]],
      [asking('a', [need(NEXT_SATURDAY)]), []],
      [weekly('a', [need(SATURDAY)]), []],
      [asking('a', [need(SATURDAY, 9, 14)]), []],
    ] as const) {
      expect(served(problem([asked], opened))).toEqual(offers);
      // The same, while the hours are there for somebody else.
      const both = problem([asked, asking('z', [need(SATURDAY)], { sharing: 'none', budget: 1200 })], opened);
      expect(served(both)).toEqual(offers.length > 0 ? [['p', 'a']] : [['p', 'z']]);
    }
  });

  it('serve a request for several days with what the week has, if each of them can be served', () => {
    const asked = [asking('a', [need(SATURDAY), need(MONDAY), need(NEXT_SATURDAY)])];
    expect(served(problem(asked, [opening(SATURDAY)]))).toEqual([]);
    expect(served(problem(asked, [opening(SATURDAY), opening(NEXT_SATURDAY, 8, 14)]))).toEqual([['p', 'a']]);
    // The first Saturday is over.
    expect(served(problem(asked, [opening(NEXT_SATURDAY)], { today: MONDAY }))).toEqual([['p', 'a']]);
  });

  it('lengthen a day of the week', () => {
    const own = carer('p', { available: [[slotAt(5, 9), slotAt(5, 12)]] });
    const longer = [asking('a', [need(SATURDAY)]), asking('b', [need(SATURDAY, 9, 12)])];
    expect(served(problem(longer, [opening(SATURDAY, 12, 13)], { own }))).toEqual([['p', 'a', 'b']]);
  });

  it('are shared by neighbours who ask for the same day', () => {
    const asked = ['a', 'b'].map((id) => asking(id, [need(SATURDAY)]));
    expect(served(problem(asked, [opening(SATURDAY)]))).toEqual([['p', 'a', 'b']]);
  });

  it('are not there where a live offer takes them', () => {
    const taken = [{ start: slotAt(5, 12), end: slotAt(5, 14) }];
    expect(served(problem([asking('a', [need(SATURDAY)])], [opening(SATURDAY)], { taken }))).toEqual([]);
  });

  it('serve nobody on a day on which their provider is away', () => {
    const asked = [asking('a', [need(SATURDAY)]), asking('b', [need(NEXT_SATURDAY)])];
    const away = { holderId: 'p', startsAt: new Date('2026-12-05T09:00Z'), endsAt: new Date('2026-12-05T10:00Z') };
    const today = '2026-12-01';
    const street = careStreet(
      asked.map(({ request }) => request),
      [carer('p')],
    );
    const kept = withDatesKept(street, asked, { today, of: new Map([['p', [away]]]) });
    const openings = new Map([['p', [opening(SATURDAY), opening(NEXT_SATURDAY)]]]);
    expect(served(withOpenedDays(kept, asked, { today, openings, taken: new Map() }))).toEqual([['p', 'b']]);
  });

  it('leave the problem as it is where they serve nobody whom the week does not', () => {
    const asked = [asking('a', [need(MONDAY)]), weekly('b', [need(SATURDAY)])];
    const before = careStreet(
      asked.map(({ request }) => request),
      [carer('p')],
    );
    const opened = { today: '2026-12-01', openings: new Map([['p', [opening(MONDAY)]]]), taken: new Map() };
    expect(withOpenedDays(before, asked, opened)).toBe(before);
  });
});

describe('a provider that opened extra hours', () => {
  const single = (request: string): Offer => ({
    provider: 'p',
    service: 'care',
    venue: { home: request },
    members: [{ request, option: 0, price: 4800 }],
  });

  it('has the same to offer to some, whoever else asks', () => {
    // Two neighbours share a Sunday. Between them on Saturday is half an hour that the week has not and that was opened.
    const sunday = '2026-12-06';
    const hole = slotAt(5, 11);
    const own = carer('p', { available: [[slotAt(5, 9), hole], [hole + 2, slotAt(5, 13)], [slotAt(6, 9), slotAt(6, 13)]] }); // prettier-ignore
    const early = asking('a', [need(SATURDAY, 9, 11), need(sunday)]);
    const late = asking('b', [{ ...need(SATURDAY, 11, 13), startSlot: slotAt(0, 11) + 2 }, need(sunday)]);
    const both: Offer = { ...single('a'), members: [...single('a').members, ...single('b').members] };
    const priceBeside = (others: readonly AskedRequest[]) => {
      const asked = [early, late, ...others];
      const instance = problem(asked, [opening(SATURDAY, 11, 12), opening(NEXT_SATURDAY)], { own });
      return pricerOf(instance)(both)?.offer.members.map(({ price }) => price);
    };
    const alone = priceBeside([]);
    expect(alone).toHaveLength(2);
    expect(priceBeside([asking('c', [need(SATURDAY)]), asking('d', [need(NEXT_SATURDAY)])])).toEqual(alone);
  });

  it('is asked for prices in its own name, and gives its extra hours to those alone whom they are for', () => {
    const asked = [asking('a', [need(SATURDAY)]), weekly('b', [need(SATURDAY)]), weekly('c', [need(MONDAY)])];
    const price = pricerOf(problem(asked, [opening(SATURDAY)]));
    expect(price(single('a'))?.offer).toEqual(single('a'));
    expect(price(single('b'))).toBeNull();
    expect(price(single('c'))?.offer).toEqual(single('c'));
  });

  it('does not give two offers at once: the later in the plan goes, and one in its week comes before', () => {
    const own = carer('p', { available: [[slotAt(5, 9), slotAt(5, 12)]], rates: [{ service: 'care', capacity: 1, base: 1200, extra: 400 }] }); // prettier-ignore
    const asked = [asking('a', [need(SATURDAY)]), weekly('b', [need(SATURDAY, 9, 12)])];
    const instance = problem(asked, [opening(SATURDAY, 12, 13)], { own });
    const { offers } = planInOwnNames(match(instance));
    expect(offers.map(({ members }) => members[0].request)).toEqual(['b', 'a']);
    expect(clashesOf(instance, offers)).toEqual(new Set([offers[1]]));
    expect(clashesOf(instance, [offers[0]])).toEqual(new Set());
    // Ways count: from one house to the other it takes a quarter of an hour.
    const next = [asking('a', [need(SATURDAY, 12, 13)]), weekly('b', [need(SATURDAY, 9, 12)], { place: 'far' })];
    const adjoining = problem(next, [opening(SATURDAY, 12, 14)], { own });
    expect(clashesOf(adjoining, planInOwnNames(match(adjoining)).offers).size).toBe(1);
    const later = [asking('a', [need(SATURDAY, 13, 14)]), weekly('b', [need(SATURDAY, 9, 12)], { place: 'far' })];
    const apart = problem(later, [opening(SATURDAY, 12, 14)], { own });
    expect(clashesOf(apart, planInOwnNames(match(apart)).offers).size).toBe(0);
    expect(served(apart)).toEqual([
      ['p', 'b'],
      ['p', 'a'],
    ]);
  });

  it('is offered in its own name while it has the day open and a week for it', () => {
    const asked = [asking('a', [need(SATURDAY)]), weekly('b', [need(MONDAY)])];
    const within = (maxWeek: number, openings = [opening(SATURDAY)]) =>
      problem(asked, openings, { own: carer('p', { maxWeek }) });
    const drafts = draftsOf(within(32), planInOwnNames(match(within(32))).offers);
    expect(drafts.map(({ providerId, members }) => [providerId, members[0].careRequestId])).toEqual([
      ['p', 'b'],
      ['p', 'a'],
    ]);
    const [week] = drafts;
    expect(draftsThatHold(drafts, within(32))).toEqual(drafts);
    // Its hours of the week and of the day count together.
    expect(draftsThatHold(drafts, within(31))).toEqual([week]);
    expect(draftsThatHold(drafts, within(32, []))).toEqual([week]);
    expect(draftsThatHold(drafts, within(32, [opening(NEXT_SATURDAY)]))).toEqual([week]);
  });

  it('is one provider where it is told why nobody comes', () => {
    const dear = asking('a', [need(SATURDAY)], { budget: 1000 });
    const asked = [dear, weekly('b', [need(SATURDAY)]), weekly('c', [need(MONDAY)], { units: 3 })];
    const instance = problem(asked, [opening(SATURDAY)]);
    const why = unmetFinder(instance);
    expect(instance.requests.map(why)).toEqual([
      { cause: 'budget', stopped: 1 },
      { cause: 'time', stopped: 1 },
      { cause: 'capacity', stopped: 1 },
    ]);
  });

  it('stands once in the problem as one request sees it, with its extra hours if they are for it', () => {
    const asked = [asking('a', [need(SATURDAY)]), weekly('b', [need(MONDAY)])];
    const instance = problem(asked, [opening(SATURDAY)]);
    const hours = (id: string) => seenBy(instance, id).providers.map(({ id, available }) => [id, available.length]);
    expect(hours('a')).toEqual([['p', 2]]);
    expect(hours('b')).toEqual([['p', 1]]);
  });
});
