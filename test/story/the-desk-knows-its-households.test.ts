import { startTown, type TownApplication } from '../support/town.js';

interface Page {
  totalCount: number;
  edges: { node: { id: string; displayName: string; building: { territory: { id: string } } } }[];
}

const HOUSEHOLDS = `query ($search: String, $buildingId: ID) { households(search: $search, buildingId: $buildingId, first: 100) {
  totalCount edges { node { id displayName building { territory { id } } } } } }`;
const ONE = 'query ($id: ID!) { household(id: $id) { displayName } }';
const DISPUTES =
  '{ disputes(first: 10) { totalCount edges { node { reason provider { displayName } attendance { displayName minutes } } } } }';

let app: TownApplication;
let operator: { id: string; territoryId: string };
beforeAll(async () => {
  app = await startTown();
  const { id, territoryId } = app.persona('PLATFORM_OPERATOR');
  operator = { id, territoryId: territoryId! };
});
afterAll(() => app.close());

const households = async (variables: object) =>
  (await app.query<{ households: Page }>(HOUSEHOLDS, variables, { persona: operator.id })).households;

describe('the desk', () => {
  it('lists the households of its own territory, of one building, and by a part of the name', async () => {
    const all = await households({});
    const [{ count }] = await app.rows<{ count: number }>(
      `SELECT count(*)::int FROM household h JOIN building b ON b.id = h.building_id WHERE b.territory_id = $1`,
      [operator.territoryId],
    );
    expect(all.totalCount).toBe(count);
    expect(new Set(all.edges.map(({ node }) => node.building.territory.id))).toEqual(new Set([operator.territoryId]));
    const { displayName } = all.edges[0].node;
    const found = await households({ search: ` ${displayName.slice(1, 5).toUpperCase()} ` });
    expect(found.edges.map(({ node }) => node.displayName)).toContain(displayName);
    expect((await households({ search: '%' })).totalCount).toBe(0);
    const [{ id: buildingId }] = await app.rows<{ id: string }>(
      `SELECT id FROM building WHERE territory_id = $1 AND pilot ORDER BY id LIMIT 1`,
      [operator.territoryId],
    );
    expect((await households({ buildingId })).totalCount).toBeGreaterThan(1);
  });

  it('finds no household of another territory, and nobody else finds any', async () => {
    const [{ id }] = await app.rows<{ id: string }>(
      `SELECT h.id FROM household h JOIN building b ON b.id = h.building_id WHERE b.territory_id <> $1 LIMIT 1`,
      [operator.territoryId],
    );
    const foreign = await app.ask(ONE, { id }, { persona: operator.id });
    expect(foreign.errors?.[0].extensions.code).toBe('NOT_FOUND');
    const coordinator = await app.ask(HOUSEHOLDS, {}, { persona: app.persona('BUILDING_COORDINATOR').id });
    expect(coordinator.errors?.[0].extensions.code).toBe('FORBIDDEN');
  });

  it('is the only one to be shown disputes', async () => {
    expect(await app.query(DISPUTES, {}, { persona: operator.id })).toEqual({ disputes: { totalCount: 0, edges: [] } });
    const household = await app.ask(DISPUTES, {}, { persona: app.persona('HOUSEHOLD').id });
    expect(household.errors?.[0].extensions.code).toBe('FORBIDDEN');
  });
});
