import { startTown, type TownApplication } from '../support/town.js';

let app: TownApplication;
beforeAll(async () => (app = await startTown({ consume: false })));
afterAll(() => app.close());

const search = async (text: string) =>
  (
    await app.query<{ buildings: { edges: { node: { id: string; address: string } }[] } }>(
      `query ($text: String) { buildings(search: $text, first: 100) { edges { node { id address } } } }`,
      { text },
    )
  ).buildings.edges.map(({ node }) => node);

describe('somebody who types an address', () => {
  it('finds the building by the beginnings of its words, in any order and case', async () => {
    const [building] = await app.rows<{ id: string; address: string }>(
      `SELECT id, address FROM building ORDER BY id LIMIT 1`,
    );
    const words = building.address.split(' ');
    for (const text of [
      building.address,
      [...words].reverse().join(', ').toUpperCase(),
      words.map((word) => word.slice(0, 4)).join(' '),
    ])
      expect((await search(text)).map(({ id }) => id)).toContain(building.id);
    expect(await search(`${building.address} zzz`)).toEqual([]);
    const all = await app.rows(`SELECT FROM building`);
    expect((await search('.*')).length).toBe(Math.min(100, all.length));
  });
});
