import { exactCount, type ToldCount } from '../../src/territory/told-count.rules.js';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

interface Round {
  id: string;
  state: string;
  progress: number;
  openRequests: ToldCount;
  servedRequests: ToldCount;
  offerCount: ToldCount;
  savedCentsPerWeek: number;
}

interface Offers {
  offers: {
    totalCount: number;
    edges: {
      node: {
        id: string;
        level: string;
        totalCents: number;
        savedCents: number;
        hoursPerWeek: number;
        reason: string;
        venue: { label: string };
        provider: { displayName: string; vetted: boolean };
        round: { id: string };
        members: {
          displayName: string;
          priceCents: number;
          aloneCents: number;
          reason: string;
          building: { id: string };
          careRequest: { state: string; offer: { id: string } };
        }[];
      };
    }[];
  };
}

const START =
  'mutation ($input: StartMatchingRoundInput!) { startMatchingRound(input: $input) { matchingRound { id state } userErrors { __typename message path } } }';
const ROUND =
  'query ($id: ID!) { matchingRound(id: $id) { id state progress openRequests { atLeast fewerThan } servedRequests { atLeast fewerThan } offerCount { atLeast fewerThan } savedCentsPerWeek } }';
const OFFERS = `query ($roundId: ID!, $first: Int!) { offers(roundId: $roundId, state: DRAFTED, first: $first) { totalCount edges { node {
  id level totalCents savedCents hoursPerWeek reason venue { label } provider { displayName vetted } round { id }
  members { displayName priceCents aloneCents reason building { id } careRequest { state offer { id } } } } } } }`;

let app: TownApplication;
beforeAll(async () => (app = await startTown()));
afterAll(() => app.close());

const start = async (role: string, input: object) =>
  (
    await app.query<{ startMatchingRound: { matchingRound: { id: string } | null; userErrors: object[] } }>(
      START,
      { input },
      { persona: app.persona(role).id },
    )
  ).startMatchingRound;

const city = () => ({ persona: app.persona('CITY_ADMINISTRATOR').id });
const finished = (id: string) =>
  eventually('a finished round', async () => {
    const { matchingRound } = await app.query<{ matchingRound: Round }>(ROUND, { id }, city());
    return ['COMPLETED', 'FAILED'].includes(matchingRound.state) && matchingRound;
  });

describe('a coordinator', () => {
  it('starts a round for the own building and sees its offers', async () => {
    const { buildingId } = app.persona('BUILDING_COORDINATOR');
    const { matchingRound, userErrors } = await start('BUILDING_COORDINATOR', { scope: 'BUILDING', buildingId });
    expect(userErrors).toEqual([]);
    const round = await finished(matchingRound!.id);
    expect(round).toMatchObject({ state: 'COMPLETED', progress: 1 });
    expect(round.offerCount.atLeast).toBeGreaterThan(0);
    const { offers } = await app.query<Offers>(
      OFFERS,
      { roundId: round.id, first: 50 },
      { persona: app.persona('BUILDING_COORDINATOR').id },
    );
    expect(round.offerCount).toEqual(exactCount(offers.totalCount));
    for (const { node } of offers.edges) {
      expect(node.provider.vetted).toBe(true);
      expect(node.round.id).toBe(round.id);
      expect(node.totalCents).toBe(node.members.reduce((sum, { priceCents }) => sum + priceCents, 0));
      expect(node.reason).not.toBe('');
      for (const member of node.members) {
        expect(member.building.id).toBe(buildingId);
        expect(member.priceCents).toBeLessThanOrEqual(member.aloneCents);
        expect(member.careRequest).toEqual({ state: 'OFFERED', offer: { id: node.id } });
      }
    }
    const { unmetRequests } = await app.query<{ unmetRequests: { totalCount: number; edges: { node: object }[] } }>(
      'query ($id: ID!) { unmetRequests(roundId: $id, first: 100) { totalCount edges { node { cause reason careRequest { state unmetReason } } } } }',
      { id: round.id },
      { language: 'en', persona: app.persona('BUILDING_COORDINATOR').id },
    );
    expect(round.openRequests).toEqual(exactCount(round.servedRequests.atLeast + unmetRequests.totalCount));
    for (const { node } of unmetRequests.edges)
      expect(node).toMatchObject({ reason: expect.any(String), careRequest: { state: 'OPEN' } });
  });

  it('is told that drafts wait, once until it has read so', async () => {
    const { id: persona, buildingId } = app.persona('BUILDING_COORDINATOR');
    const unread = async () => {
      const { notifications } = await app.query<{ notifications: { edges: { node: { id: string; kind: string } }[] } }>(
        '{ notifications(unreadOnly: true) { edges { node { id kind title } } } }',
        {},
        { persona, language: 'en' },
      );
      return notifications.edges.map(({ node }) => node);
    };
    const again = async () => {
      const { matchingRound } = await start('BUILDING_COORDINATOR', { scope: 'BUILDING', buildingId });
      await finished(matchingRound!.id);
    };
    const [told] = await eventually('news', async () => (await unread()).length > 0 && unread());
    expect(told).toMatchObject({ kind: 'DRAFTS', title: 'There are proposals to review' });
    await again();
    await eventually('the work after the round', async () => {
      const [{ left }] = await app.rows<{ left: number }>(
        `SELECT count(*)::int AS left FROM outbox WHERE name = 'matching-round.drafted' AND done_at IS NULL`,
      );
      return left === 0;
    });
    expect(await unread()).toEqual([told]);
    const read =
      'mutation ($id: ID!) { markNotificationRead(input: { notificationId: $id }) { userErrors { message } } }';
    await app.query(read, { id: told.id }, { persona });
    expect(await unread()).toEqual([]);
    await again();
    await eventually('news again', async () => (await unread()).length === 1);
  });

  it('may not start one for another building, nor anybody who has not signed in', async () => {
    const [{ id }] = await app.rows<{ id: string }>('SELECT id FROM building WHERE id <> $1 LIMIT 1', [
      app.persona('BUILDING_COORDINATOR').buildingId,
    ]);
    const input = { scope: 'BUILDING', buildingId: id };
    const stranger = await app.ask(START, { input }, { persona: app.persona('BUILDING_COORDINATOR').id });
    expect(stranger.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await app.ask(START, { input })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('the city', () => {
  it('replaces the drafts that nobody was shown, and leaves one set of offers', async () => {
    const rounds: Round[] = [];
    for (let i = 0; i < 2; i++) {
      const { matchingRound } = await start('CITY_ADMINISTRATOR', { scope: 'TOWN' });
      rounds.push(await finished(matchingRound!.id));
    }
    const [first, second] = rounds;
    expect(second).toEqual({ ...first, id: second.id });
    const states = await app.rows<{ round_id: string; state: string; live: boolean }>(
      'SELECT DISTINCT round_id, state, live FROM offer ORDER BY live',
    );
    expect(states.filter(({ live }) => live)).toEqual([{ round_id: second.id, state: 'drafted', live: true }]);
    expect(states.filter(({ live }) => !live).every(({ state }) => state === 'withdrawn')).toBe(true);
    const [{ wrong }] = await app.rows<{ wrong: number }>(
      `SELECT count(*)::int AS wrong FROM care_request r WHERE (r.state = 'offered') <> EXISTS (
         SELECT FROM offer_member m WHERE m.care_request_id = r.id AND m.live)`,
    );
    expect(wrong).toBe(0);
  });

  it('leaves each draft to whoever keeps all its homes: a coordinator, a desk, or the city', async () => {
    const drafts = async (role: string, where: object) => {
      const { offers } = await app.query<{ offers: { edges: { node: { id: string; mayRelease: boolean } }[] } }>(
        `query ($buildingId: ID, $territoryId: ID, $acrossTerritories: Boolean) {
           offers(buildingId: $buildingId, territoryId: $territoryId, acrossTerritories: $acrossTerritories,
             state: DRAFTED, first: 100) { edges { node { id mayRelease } } } }`,
        where,
        { persona: app.persona(role).id },
      );
      return offers.edges.map(({ node }) => node);
    };
    const reach = async (column: string) => {
      const rows = await app.rows<{ id: string; places: number }>(
        `SELECT m.offer_id AS id, count(DISTINCT b.${column})::int AS places FROM offer_member m
           JOIN care_request r ON r.id = m.care_request_id JOIN household h ON h.id = r.household_id
           JOIN building b ON b.id = h.building_id WHERE m.live GROUP BY m.offer_id`,
      );
      return new Map(rows.map(({ id, places }) => [id, places]));
    };
    const [buildings, territories] = [await reach('id'), await reach('territory_id')];
    const { buildingId } = app.persona('BUILDING_COORDINATOR');
    const { territoryId } = app.persona('PLATFORM_OPERATOR');
    const ofBuilding = await drafts('BUILDING_COORDINATOR', { buildingId });
    for (const { id, mayRelease } of ofBuilding) expect(mayRelease).toBe(buildings.get(id) === 1);
    const beyond = ofBuilding.find(({ mayRelease }) => !mayRelease)!;
    const released = await app.ask(
      'mutation ($id: ID!) { releaseOffers(input: { offerIds: [$id] }) { userErrors { message } } }',
      { id: beyond.id },
      { persona: app.persona('BUILDING_COORDINATOR').id },
    );
    expect(released.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const ofTerritory = await drafts('PLATFORM_OPERATOR', { territoryId });
    expect(ofTerritory.length).toBeGreaterThan(0);
    for (const { id, mayRelease } of ofTerritory) expect(mayRelease).toBe(territories.get(id) === 1);
    const across = await drafts('CITY_ADMINISTRATOR', { acrossTerritories: true });
    const several = [...territories].filter(([, places]) => places > 1).map(([id]) => ({ id, mayRelease: true }));
    expect(across).toEqual(several.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, 100));
    await eventually('all told who review', async () => {
      const told = await app.rows<{ role: string }>(
        `SELECT DISTINCT a.role FROM notification n JOIN role_assignment a USING (person_id) WHERE n.kind = 'drafts' ORDER BY 1`,
      );
      return told.map(({ role }) => role).join() === 'building_coordinator,city_administrator,platform_operator';
    });
  });

  it.each([
    [{ scope: 'BUILDING' }, 'ScopeNotClear'],
    [{ scope: 'REQUEST' }, 'ScopeNotClear'],
    [{ scope: 'TOWN', buildingId: '00000000-0000-7000-8000-000000000000' }, 'ScopeNotClear'],
    [{ scope: 'BUILDING', buildingId: '00000000-0000-7000-8000-000000000000' }, 'PlaceUnknown'],
  ])('is told when %o is no scope', async (input, refusal) => {
    expect(await start('CITY_ADMINISTRATOR', input)).toMatchObject({
      matchingRound: null,
      userErrors: [{ __typename: refusal }],
    });
  });
});

describe('reading offers', () => {
  it('takes a handful of statements however many there are', async () => {
    const [{ round_id: roundId }] = await app.rows<{ round_id: string }>(
      'SELECT round_id FROM offer WHERE live LIMIT 1',
    );
    const logger = app.database.logger;
    let statements = 0;
    app.database.setOptions({ logging: ['query'] });
    app.database.logger = {
      ...logger,
      // The outbox is looked at all the time by the relay, which has nothing to do with this.
      logQuery: (statement: string) => void (/outbox|^(START|COMMIT)/.test(statement) || statements++),
    } as typeof logger;
    // Jobs in the background can only add to a reading, so the least of three is the reading itself.
    const readings: number[] = [];
    for (let i = 0; i < 3; i++) {
      statements = 0;
      const { offers } = await app.query<Offers>(OFFERS, { roundId, first: 100 }, city());
      expect(offers.edges).toHaveLength(100);
      readings.push(statements);
    }
    app.database.logger = logger;
    // A dozen kinds of rows, each read at up to two depths of the answer, and who asks and whose the records are: one
    // statement for each offer would be 100 more.
    expect(Math.min(...readings)).toBeGreaterThan(8);
    expect(Math.min(...readings)).toBeLessThanOrEqual(30);
  });

  it('page after page gives each once, while others come and go', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page: {
        careRequests: { edges: { node: { id: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      } = await app.query(
        'query ($after: String) { careRequests(first: 60, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }',
        { after },
        city(),
      );
      seen.push(...page.careRequests.edges.map(({ node }) => node.id));
      after = page.careRequests.pageInfo.hasNextPage ? page.careRequests.pageInfo.endCursor : null;
      if (seen.length === 60)
        await app.rows(
          `INSERT INTO care_request (household_id, service_type_id, state, sharing, max_walk_metres, host_units, budget_cents_per_hour)
           SELECT household_id, service_type_id, 'open', 'none', 0, 0, 2000 FROM care_request ORDER BY id LIMIT 3`,
        );
    } while (after);
    expect(new Set(seen).size).toBe(seen.length);
    const all = await app.rows<{ id: string }>('SELECT id FROM care_request ORDER BY id');
    expect(seen).toEqual(all.map(({ id }) => id));
    const newest: { careRequests: { edges: { node: { id: string } }[] } } = await app.query(
      '{ careRequests(first: 3, newestFirst: true) { edges { node { id } } } }',
      {},
      city(),
    );
    expect(newest.careRequests.edges.map(({ node }) => node.id)).toEqual(seen.slice(-3).reverse());
  });
});
