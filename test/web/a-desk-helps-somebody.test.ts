import { enterAs, findBarriers, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
}, 180_000);

afterAll(() => client?.close());

it('settles a dispute, and says at the field what is no number of minutes', async () => {
  await client.rows(
    `UPDATE attendance SET state = 'disputed', dispute = 'È andata via mezz’ora prima (simulato).', confirmed_minutes = NULL, confirmed_at = NULL
     WHERE id = (SELECT a.id FROM attendance a WHERE a.state = 'attended' ORDER BY a.id LIMIT 1)`,
  );
  await client.rows(
    `UPDATE role_assignment SET territory_id = (SELECT b.territory_id FROM attendance a JOIN household h ON h.id = a.household_id
       JOIN building b ON b.id = h.building_id WHERE a.state = 'disputed' LIMIT 1)
     WHERE role = 'platform_operator'`,
  );
  const { page, faults } = await client.open({ language: 'en', width: 1280 });
  await enterAs(page, 'Neighbourhood desk');
  const dispute = page.getByTestId('dispute').first();
  await dispute.getByLabel('Minutes that count').fill('one hour');
  await dispute.getByRole('button', { name: 'Settle' }).click();
  await dispute.getByText('Write a number of minutes').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const before = await page.getByTestId('dispute').count();
  await dispute.getByLabel('Minutes that count').fill('60');
  await dispute.getByRole('button', { name: 'Settle' }).click();
  for (let tries = 0; tries < 50 && (await page.getByTestId('dispute').count()) === before; tries++)
    await page.waitForTimeout(100);
  expect(await page.getByTestId('dispute').count()).toBe(before - 1);
  expect(faults).toEqual([]);
  await page.context().close();
}, 180_000);
