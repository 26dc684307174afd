import { exactCount, type ToldCount } from '../../src/territory/told-count.rules.js';
import { cityAdministrator } from '../support/month.js';
import { Street } from '../support/street.js';

const TOLD = '{ atLeast fewerThan }';
const FEW: ToldCount = { atLeast: 0, fewerThan: 5 };

interface Indicators {
  householdsServed: ToldCount;
  unmetHouseholds: ToldCount;
  unmetByTerritory: { name: string; households: ToldCount }[];
  months: { unmetHouseholds: ToldCount }[];
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
      `{ indicators { householdsServed ${TOLD} householdsSharing ${TOLD} householdsAlone ${TOLD} savedCentsPerWeek
         confirmedMinutes unmetHouseholds ${TOLD} unmetByTerritory { name households ${TOLD} }
         months { unmetHouseholds ${TOLD} savedCents regularMinutesPerWeek } } }`,
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
        `query ($id: ID!) { matchingRound(id: $id) { openRequests ${TOLD} servedRequests ${TOLD} sharedRequests ${TOLD} offerCount ${TOLD}
           savedCentsPerWeek welfareCents boundCents gap } }`,
        { id },
      )
    ).matchingRound;
  const exact = {
    openRequests: exactCount(13),
    servedRequests: exactCount(9),
    sharedRequests: exactCount(4),
    offerCount: exactCount(5),
    savedCentsPerWeek: 4321,
  };
  expect(await look(street.operator)).toMatchObject(exact);
  expect(await look(city)).toMatchObject(exact);
  expect(await look(neighbour)).toMatchObject({
    openRequests: { atLeast: 10, fewerThan: 15 },
    servedRequests: { atLeast: 5, fewerThan: 10 },
    sharedRequests: FEW,
    offerCount: { atLeast: 5, fewerThan: 10 },
    savedCentsPerWeek: null,
    welfareCents: 9000,
  });
  // A territory of somebody else's is a neighbour's too.
  const [{ id: elsewhere }] = await street.rows<{ id: string }>(
    `INSERT INTO territory (code, name, families, lat, lon, boundary) VALUES ('u', 'Altrove', 1, 45, 9, '[]') RETURNING id`,
  );
  await street.rows(`UPDATE matching_round SET territory_id = $2 WHERE id = $1`, [id, elsewhere]);
  expect(await look(street.operator)).toMatchObject({ openRequests: { atLeast: 10 }, savedCentsPerWeek: null });

  // The rounds of a month are handed to the city as a file, and who took it is noted.
  await street.rows(`UPDATE matching_round SET territory_id = $2 WHERE id = $1`, [id, street.territoryId]);
  const query = `query ($month: String!) { roundsExport(month: $month) }`;
  const [{ month }] = await street.rows<{ month: string }>(
    `SELECT to_char(clock_timestamp() AT TIME ZONE 'Europe/Rome', 'YYYY-MM') AS month`,
  );
  await expect(street.as(street.operator, query, { month })).rejects.toThrow('FORBIDDEN');
  const { roundsExport } = await street.as<{ roundsExport: string }>(city, query, { month });
  const [names, round, ...more] = roundsExport.trimEnd().split('\r\n');
  expect(names).toMatch(/^round_id,asked_at,ended_at,scope,place,state,.*,certified_gap$/);
  expect(round).toMatch(new RegExp(`^${id},[^,]+Z,,territory,Quartiere,completed,13,9,4,5,4321,9000,9100,0\\.0110$`));
  expect(more).toEqual([]);
  const before = await street.as<{ roundsExport: string }>(city, query, { month: '2020-01' });
  expect(before.roundsExport).toBe(`${names}\r\n`);
  expect(
    await street.rows(`SELECT actor_id, detail FROM audit_event WHERE act = 'matching_round.export' ORDER BY id`),
  ).toEqual([
    { actor_id: city, detail: { month, rows: 1 } },
    { actor_id: city, detail: { month: '2020-01', rows: 0 } },
  ]);
  await street.rows(`DELETE FROM matching_round WHERE id = $1`, [id]);
  await street.rows(`DELETE FROM territory WHERE id = $1`, [elsewhere]);
});

describe('the indicators of the city', () => {
  it('say nothing of four families, and count the fifth', async () => {
    let family = await street.family('Famiglia 1');
    for (const number of [2, 3, 4]) family = await street.family(`Famiglia ${number}`);
    await expect(indicators(family.person)).rejects.toThrow('FORBIDDEN');
    expect(await indicators(city)).toMatchObject({
      householdsServed: FEW,
      unmetHouseholds: FEW,
      unmetByTerritory: [{ name: 'Quartiere', households: FEW }],
    });
    expect((await indicators(city)).months).toEqual(
      Array(12).fill({ unmetHouseholds: FEW, savedCents: null, regularMinutesPerWeek: null }),
    );
    await street.family('Famiglia 5');
    const five = { atLeast: 5, fewerThan: 10 };
    // Those who had asked by the end of the month that runs; in the months before nobody had.
    expect((await indicators(city)).months.map(({ unmetHouseholds }) => unmetHouseholds)).toEqual([
      ...(Array(11).fill(FEW) as ToldCount[]),
      five,
    ]);
    expect(await indicators(city)).toMatchObject({
      unmetHouseholds: five,
      unmetByTerritory: [{ name: 'Quartiere', households: five }],
    });
  });
});

it('a building and its quarter say the same of one family and of none, also to who subtracts one from the other', async () => {
  const look = async () => {
    const { building, town } = await street.app.query<{
      building: { households: ToldCount; needs: object[] };
      town: { territories: { needs: object[] }[] };
    }>(
      `query ($id: ID!) { building(id: $id) { households ${TOLD} needs { ...need } } town { territories { needs { ...need } } } }
       fragment need on ServiceNeed { openRequests ${TOLD} shareableRequests ${TOLD} }`,
      { id: next },
    );
    return { building, quarter: town.territories[0].needs };
  };
  const [{ id: next }] = await street.rows<{ id: string }>(
    `INSERT INTO building (territory_id, address, lat, lon) VALUES ($1, 'Via di prova 2', 45.46, 9.19) RETURNING id`,
    [street.territoryId],
  );
  const few = { openRequests: FEW, shareableRequests: FEW };
  const five = { atLeast: 5, fewerThan: 10 };
  const nobody = {
    building: { households: FEW, needs: [few] },
    quarter: [{ openRequests: five, shareableRequests: five }],
  };
  expect(await look()).toEqual(nobody);
  const { householdId } = await street.family('Famiglia 6');
  await street.rows(`UPDATE household SET building_id = $2 WHERE id = $1`, [householdId, next]);
  expect(await look()).toEqual(nobody);
});
