import { cityAdministrator } from '../support/month.js';
import { Street } from '../support/street.js';

interface Indicators {
  householdsServed: number | null;
  unmetHouseholds: number | null;
  unmetByTerritory: { name: string; households: number | null }[];
}

let street: Street;
let city: string;
beforeAll(async () => {
  street = await Street.open();
  city = await cityAdministrator(street);
});
afterAll(() => street.close());

const indicators = async (person: string) =>
  (
    await street.as<{ indicators: Indicators }>(
      person,
      '{ indicators { householdsServed householdsSharing householdsAlone savedCentsPerWeek confirmedMinutes unmetHouseholds unmetByTerritory { name households } } }',
    )
  ).indicators;

it('a round tells exactly what it found to those who serve its place, and by fives to everybody else', async () => {
  const [{ id }] = await street.rows<{ id: string }>(
    `INSERT INTO matching_round (scope, territory_id, state, open_requests, served_requests, shared_requests, offer_count,
                                 saved_cents_per_week, welfare_cents, bound_cents)
     VALUES ('territory', $1, 'completed', 13, 9, 4, 5, 4321, 9000, 9100) RETURNING id`,
    [street.territoryId],
  );
  const [{ id: neighbour }] = await street.rows<{ id: string }>(
    `INSERT INTO person (name, simulated) VALUES ('Qualcuno', true) RETURNING id`,
  );
  const look = async (person: string) =>
    (
      await street.as<{ matchingRound: object }>(
        person,
        `query ($id: ID!) { matchingRound(id: $id) { openRequests servedRequests sharedRequests offerCount
           savedCentsPerWeek welfareCents boundCents gap } }`,
        { id },
      )
    ).matchingRound;
  const exact = { openRequests: 13, servedRequests: 9, sharedRequests: 4, offerCount: 5, savedCentsPerWeek: 4321 };
  expect(await look(street.operator)).toMatchObject(exact);
  expect(await look(city)).toMatchObject(exact);
  expect(await look(neighbour)).toMatchObject({
    openRequests: 10,
    servedRequests: 5,
    sharedRequests: 0,
    offerCount: 5,
    savedCentsPerWeek: null,
    welfareCents: 9000,
  });
  // A territory of somebody else's is a neighbour's too.
  const [{ id: elsewhere }] = await street.rows<{ id: string }>(
    `INSERT INTO territory (code, name, families, lat, lon, boundary) VALUES ('u', 'Altrove', 1, 45, 9, '[]') RETURNING id`,
  );
  await street.rows(`UPDATE matching_round SET territory_id = $2 WHERE id = $1`, [id, elsewhere]);
  expect(await look(street.operator)).toMatchObject({ openRequests: 10, savedCentsPerWeek: null });
  await street.rows(`DELETE FROM matching_round WHERE id = $1`, [id]);
  await street.rows(`DELETE FROM territory WHERE id = $1`, [elsewhere]);
});

describe('the indicators of the city', () => {
  it('say nothing of four families, and count the fifth', async () => {
    let family = await street.family('Famiglia 1');
    for (const number of [2, 3, 4]) family = await street.family(`Famiglia ${number}`);
    await expect(indicators(family.person)).rejects.toThrow('FORBIDDEN');
    expect(await indicators(city)).toMatchObject({
      householdsServed: 0,
      unmetHouseholds: null,
      unmetByTerritory: [{ name: 'Quartiere', households: null }],
    });
    await street.family('Famiglia 5');
    expect(await indicators(city)).toMatchObject({
      unmetHouseholds: 5,
      unmetByTerritory: [{ name: 'Quartiere', households: 5 }],
    });
  });
});
