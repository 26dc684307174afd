import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { EngineService } from '../../src/matching-round/engine.service.js';
import { ProgressService } from '../../src/matching-round/progress.service.js';
import { eventually } from '../support/eventually.js';
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

  it('whose engine dies is run again; only when that has failed too often does it end, for the city to see and try again', async () => {
    const city = app.persona('CITY_ADMINISTRATOR').id;
    const start = async () => {
      const { startMatchingRound } = await app.query<{ startMatchingRound: { matchingRound: { id: string } } }>(
        `mutation ($buildingId: ID!) {
          startMatchingRound(input: { scope: BUILDING, buildingId: $buildingId }) { matchingRound { id } } }`,
        { buildingId: app.persona('BUILDING_COORDINATOR').buildingId },
        { persona: city },
      );
      return startMatchingRound.matchingRound.id;
    };
    const jobOf = async (roundId: string) =>
      (
        await app.rows<{ id: string; failures: number; dead: boolean; error: string | null }>(
          `SELECT id, failures, dead_at IS NOT NULL AS dead, last_error AS error FROM outbox
           WHERE name = 'matching-round.run' AND payload ->> 'roundId' = $1`,
          [roundId],
        )
      )[0];
    // The thread dies as it does when memory runs out: the first time only, and later whenever it is started.
    const engine = app.nest.get(EngineService);
    const match = engine.match.bind(engine);
    let deaths = 1;
    engine.match = (...run) =>
      deaths-- > 0 ? Promise.reject(new Error('The engine’s thread ended with 1 and no plan')) : match(...run);
    const once = await start();
    expect((await follow(once)).at(-1)).toMatchObject({ id: once, state: 'COMPLETED' });
    expect(await jobOf(once)).toMatchObject({ failures: 1, dead: false, error: null });

    deaths = Infinity;
    const roundId = await start();
    const following = follow(roundId);
    await app.rows(`UPDATE outbox SET failures = 4 WHERE id = $1`, [(await jobOf(roundId)).id]);
    await eventually('a round that was given up', async () => (await jobOf(roundId)).dead);
    expect((await following).at(-1)).toMatchObject({ id: roundId, state: 'FAILED' });
    const job = await jobOf(roundId);
    expect(job).toMatchObject({ error: expect.stringContaining('no plan') });
    const { jobHealth } = await app.query<{ jobHealth: { deadJobs: { id: string }[] } }>(
      '{ jobHealth { deadJobs { id } } }',
      {},
      { persona: city },
    );
    expect(jobHealth.deadJobs).toEqual([{ id: job.id }]);

    deaths = 0;
    await app.query(
      'mutation ($jobId: ID!) { retryJob(input: { jobId: $jobId }) { jobHealth { dead } } }',
      { jobId: job.id },
      { persona: city },
    );
    await eventually('the round done', async () => (await follow(roundId)).at(-1)?.state === 'COMPLETED');
    engine.match = match;
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
