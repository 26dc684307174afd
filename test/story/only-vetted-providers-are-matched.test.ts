import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

const START = `mutation ($buildingId: ID!) {
  startMatchingRound(input: { scope: BUILDING, buildingId: $buildingId }) { matchingRound { id } userErrors { message } } }`;

let app: TownApplication;
beforeAll(async () => (app = await startTown()));
afterAll(() => app.close());

async function round(): Promise<void> {
  const { id, buildingId } = app.persona('BUILDING_COORDINATOR');
  const { startMatchingRound } = await app.query<{ startMatchingRound: { matchingRound: { id: string } } }>(
    START,
    { buildingId },
    { persona: id },
  );
  await eventually('a completed round', async () => {
    const [{ state }] = await app.rows<{ state: string }>('SELECT state FROM matching_round WHERE id = $1', [
      startMatchingRound.matchingRound.id,
    ]);
    return state === 'completed';
  });
}

const matched = (providerId: string) =>
  app.rows<{ service_type_id: string }>('SELECT service_type_id FROM offer WHERE live AND provider_id = $1', [
    providerId,
  ]);

describe('a provider', () => {
  it('is shown as vetted exactly while every paper that its service asks for holds', async () => {
    const unvetted = await app.query<{ providers: { totalCount: number; edges: { node: object }[] } }>(
      '{ providers(vetted: false, first: 100) { totalCount edges { node { vetted rates { vetted } missingPapers { kinds } } } } }',
      {},
      { persona: app.persona('VETTING_OFFICER').id },
    );
    expect(unvetted.providers.totalCount).toBeGreaterThan(0);
    for (const { node } of unvetted.providers.edges) {
      expect(node).toMatchObject({ vetted: false });
      const { rates, missingPapers } = node as { rates: { vetted: boolean }[]; missingPapers: { kinds: string[] }[] };
      expect(rates.some(({ vetted }) => vetted)).toBe(false);
      expect(missingPapers.some(({ kinds }) => kinds.length > 0)).toBe(true);
    }
    const vetted = await app.query<{ providers: { totalCount: number } }>(
      '{ providers(vetted: true) { totalCount } }',
      {},
      { persona: app.persona('HOUSEHOLD').id },
    );
    expect(vetted.providers.totalCount + unvetted.providers.totalCount).toBe(90);
  });

  it('is never matched without papers, and no longer once one has expired', async () => {
    await round();
    const wrong = await app.rows(
      `SELECT FROM offer o WHERE o.live AND NOT EXISTS (
         SELECT FROM vetted_rate v WHERE v.provider_id = o.provider_id AND v.service_type_id = o.service_type_id)`,
    );
    expect(wrong).toHaveLength(0);
    const [busiest] = await app.rows<{ provider_id: string }>(
      'SELECT provider_id FROM offer WHERE live GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT 1',
    );
    expect(await matched(busiest.provider_id)).not.toHaveLength(0);
    await app.rows(
      `UPDATE credential SET expires_on = (now() AT TIME ZONE 'Europe/Rome')::date - 1 WHERE provider_id = $1 AND kind = 'identity'`,
      [busiest.provider_id],
    );
    await round();
    expect(await matched(busiest.provider_id)).toHaveLength(0);
    await app.rows(
      `UPDATE credential SET expires_on = (now() AT TIME ZONE 'Europe/Rome')::date WHERE provider_id = $1 AND kind = 'identity'`,
      [busiest.provider_id],
    );
    await round();
    expect(await matched(busiest.provider_id)).not.toHaveLength(0);
  });
});

describe('the office', () => {
  it('finds somebody by any part of the name, whatever its case, and nobody by a sign that no name holds', async () => {
    const find = async (search: string) => {
      const { providers } = await app.query<{ providers: { edges: { node: { displayName: string } }[] } }>(
        'query ($search: String!) { providers(search: $search, first: 100) { edges { node { displayName } } } }',
        { search },
        { persona: app.persona('VETTING_OFFICER').id },
      );
      return [...new Set(providers.edges.map(({ node }) => node.displayName))];
    };
    const found = await find(' MARTI ');
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((name) => name.toLowerCase().includes('marti'))).toBe(true);
    expect(await find('%')).toEqual([]);
  });
});

describe('the database', () => {
  it('refuses a second live offer at the same time, whatever the code does', async () => {
    const [offer] = await app.rows<{ id: string }>('SELECT id FROM offer WHERE live LIMIT 1');
    await expect(
      app.rows(
        `INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, blocks, total_cents, alone_cents)
         SELECT round_id, provider_id, service_type_id, level, state, live, blocks, total_cents, alone_cents FROM offer WHERE id = $1`,
        [offer.id],
      ),
    ).rejects.toMatchObject({ constraint: 'no_provider_is_in_two_live_offers_at_once' });
  });

  it('refuses a request in two live offers, and a state that is not live for one that is', async () => {
    const [first, second] = await app.rows<{ id: string }>('SELECT id FROM offer WHERE live ORDER BY id LIMIT 2');
    await expect(
      app.rows(
        `INSERT INTO offer_member SELECT $2, care_request_id, live, option_position, sessions, price_cents, alone_cents, walk_metres
         FROM offer_member WHERE offer_id = $1`,
        [first.id, second.id],
      ),
    ).rejects.toMatchObject({ constraint: 'a_request_is_in_one_live_offer' });
    await expect(app.rows(`UPDATE offer SET state = 'declined' WHERE id = $1`, [first.id])).rejects.toMatchObject({
      constraint: 'offer_is_live_by_its_state',
    });
  });
});
