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
    if (['COMPLETED', 'FAILED'].includes(seen.at(-1)!.state)) break;
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

  it('that does not exist cannot be followed', async () => {
    await expect(follow('00000000-0000-7000-8000-000000000000')).rejects.toThrow('NOT_FOUND');
  });
});
