import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { startTown, type TownApplication } from '../support/town.js';

interface Round {
  id: string;
  state: string;
  progress: number;
}

let app: TownApplication;
beforeAll(async () => (app = await startTown()));
afterAll(() => app.close());

const follow = async (roundId: string): Promise<Round[]> => {
  const client = createClient({ url: `${app.address.replace('http', 'ws')}/graphql`, webSocketImpl: WebSocket });
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

  it('that does not exist cannot be followed', async () => {
    await expect(follow('00000000-0000-7000-8000-000000000000')).rejects.toThrow('NOT_FOUND');
  });
});
