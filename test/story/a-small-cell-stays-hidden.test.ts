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
