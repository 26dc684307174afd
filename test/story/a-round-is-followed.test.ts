import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { ProgressService } from '../../src/matching-round/progress.service.js';
import { startTown, type TownApplication } from '../support/town.js';

interface Round {
  id: string;
  state: string;
  progress: number;
}

let app: TownApplication;
beforeAll(async () => (app = await startTown()));
afterAll(() => app.close());

const follow = async (roundId: string, role: string | null = 'CITY_ADMINISTRATOR'): Promise<Round[]> => {
  const headers = role === null ? {} : { cookie: await app.cookieOf(app.persona(role).id) };
  const client = createClient({
    url: `${app.address.replace('http', 'ws')}/graphql`,
    webSocketImpl: class extends WebSocket {
      constructor(address: string, protocols: string[]) {
        super(address, protocols, { headers });
      }
    },
  });
  const seen: Round[] = [];
  const watching = client.iterate<{ matchingRoundProgressed: Round }>({
    query: 'subscription ($roundId: ID!) { matchingRoundProgressed(roundId: $roundId) { id state progress } }',
    variables: { roundId },
  });
  for await (const { data, errors } of watching) {
    if (errors) throw new Error(JSON.stringify(errors));
    seen.push(data!.matchingRoundProgressed);
    if (['COMPLETED', 'FAILED', 'CANCELLED'].includes(seen.at(-1)!.state)) break;
  }
  await client.dispose();
  return seen;
};

describe('a round', () => {
  it('is followed to its end, and whoever comes late sees the end', async () => {
    const { startMatchingRound } = await app.query<{ startMatchingRound: { matchingRound: { id: string } } }>(
      'mutation { startMatchingRound(input: { scope: TOWN }) { matchingRound { id } } }',
      {},
      { persona: app.persona('CITY_ADMINISTRATOR').id },
    );
    const { id } = startMatchingRound.matchingRound;
    const seen = await follow(id);
    expect(seen.at(-1)).toEqual({ id, state: 'COMPLETED', progress: 1 });
    const bar = seen.map(({ progress }) => progress);
    expect(bar).toEqual([...bar].sort((a, b) => a - b));
    expect(await follow(id)).toEqual([{ id, state: 'COMPLETED', progress: 1 }]);
  });

  it('is not followed by whoever has not signed in, nor any longer once they have signed out', async () => {
    await expect(follow('00000000-0000-7000-8000-000000000000', null)).rejects.toThrow('UNAUTHENTICATED');
    const persona = app.persona('VETTING_OFFICER').id;
    await app.rows(`INSERT INTO matching_round (scope, state) VALUES ('town', 'queued')`);
    const [{ id }] = await app.rows<{ id: string }>(`SELECT id FROM matching_round WHERE state = 'queued'`);
    const following = follow(id, 'VETTING_OFFICER');
    const outcome = expect(following).rejects.toThrow('UNAUTHENTICATED');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await app.query('mutation { signOutEverywhere { ended } }', {}, { persona });
    await app.nest.get(ProgressService).tell(id);
    await outcome;
  });

  it('is stopped by whoever may start it there, stores nothing, and cannot be stopped twice', async () => {
    const CANCEL = `mutation ($roundId: ID!) { cancelMatchingRound(input: { roundId: $roundId }) {
      matchingRound { state } userErrors { __typename } } }`;
    const city = app.persona('CITY_ADMINISTRATOR').id;
    const { startMatchingRound } = await app.query<{ startMatchingRound: { matchingRound: { id: string } } }>(
      'mutation { startMatchingRound(input: { scope: TOWN }) { matchingRound { id } } }',
      {},
      { persona: city },
    );
    const { id: roundId } = startMatchingRound.matchingRound;
    const stranger = await app.ask(CANCEL, { roundId }, { persona: app.persona('BUILDING_COORDINATOR').id });
    expect(stranger.errors?.[0].extensions.code).toBe('FORBIDDEN');
    const following = follow(roundId);
    expect(await app.query(CANCEL, { roundId }, { persona: city })).toEqual({
      cancelMatchingRound: { matchingRound: { state: 'CANCELLED' }, userErrors: [] },
    });
    expect((await following).at(-1)).toMatchObject({ id: roundId, state: 'CANCELLED' });
    // The next round waits for the engine: by its end this one has come to its own, or never will.
    const next = await app.query<{ startMatchingRound: { matchingRound: { id: string } } }>(
      `mutation ($buildingId: ID!) {
        startMatchingRound(input: { scope: BUILDING, buildingId: $buildingId }) { matchingRound { id } } }`,
      { buildingId: app.persona('BUILDING_COORDINATOR').buildingId },
      { persona: city },
    );
    expect((await follow(next.startMatchingRound.matchingRound.id)).at(-1)?.state).toBe('COMPLETED');
    expect(await app.rows('SELECT state FROM matching_round WHERE id = $1', [roundId])).toEqual([
      { state: 'cancelled' },
    ]);
    expect(await app.rows('SELECT id FROM offer WHERE round_id = $1', [roundId])).toEqual([]);
    expect(await app.query(CANCEL, { roundId }, { persona: city })).toEqual({
      cancelMatchingRound: { matchingRound: null, userErrors: [{ __typename: 'RoundHasEnded' }] },
    });
  });

  it('is listed with the newest first, and without those that began by themselves, where that is asked for', async () => {
    const { matchingRounds } = await app.query<{
      matchingRounds: { edges: { node: { id: string; scope: string } }[] };
    }>(
      '{ matchingRounds(startedByHand: true, newestFirst: true, first: 100) { edges { node { id scope } } } }',
      {},
      { persona: app.persona('CITY_ADMINISTRATOR').id },
    );
    const ids = matchingRounds.edges.map(({ node }) => node.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids).toEqual([...ids].sort().reverse());
    expect(matchingRounds.edges.map(({ node }) => node.scope)).not.toContain('REQUEST');
  });

  it('that does not exist cannot be followed', async () => {
    await expect(follow('00000000-0000-7000-8000-000000000000')).rejects.toThrow('NOT_FOUND');
  });
});
