import { enterAs, findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
}, 180_000);

afterAll(() => client?.close());

it('asks for a citizen who has come in person, by a mandate, on a phone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await enterAs(page, 'Sportello di quartiere');
  await page.getByRole('link', { name: /Chiedi per chi è allo sportello/ }).click();
  const [{ address }] = await client.rows<{ address: string }>(
    `SELECT b.address FROM persona p JOIN building b ON b.territory_id = p.territory_id
     WHERE p.role = 'platform_operator' ORDER BY b.id LIMIT 1`,
  );
  await page.getByLabel('Dove abita').fill(address);
  await page.getByRole('radio', { name: new RegExp(address) }).check();
  await page.getByRole('radio', { name: /Una famiglia che non partecipa ancora/ }).check();
  await page.getByRole('button', { name: 'Registra e chiedi' }).click();
  await page.getByText('Controlla un documento d’identità prima di continuare.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.getByLabel('Come chiamare la famiglia sullo schermo').fill('Famiglia di Ada');
  await page.getByLabel('Nome', { exact: true }).fill('Ada');
  await page.getByLabel('Anno di nascita').fill('1941');
  await page.getByLabel('Chi dà la delega: nome e cognome').fill('Ada Rossi');
  await page.getByRole('radio', { name: /A voce/ }).check();
  await page.getByLabel('Ho visto un documento d’identità').check();
  await page.getByRole('button', { name: 'Registra e chiedi' }).click();
  await page.waitForURL(/\/ask\/who/);
  await page.getByText('Chiedi per Famiglia di Ada, con la sua delega.').waitFor();
  await page.getByRole('checkbox', { name: /Ada/ }).check();
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('radio', { name: /Assistenza anziani/ }).check();
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('checkbox', { name: 'lunedì' }).check();
  await page.getByLabel('Dalle').selectOption({ label: '09:00' });
  await page.getByLabel('Alle').selectOption({ label: '11:00' });
  await page.getByRole('button', { name: 'Aggiungi', exact: true }).click();
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByLabel(/Quanto puoi spendere/).fill('18');
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('button', { name: 'Pubblica la richiesta' }).click();
  await page.waitForURL(/\/requests\//);
  const [kept] = await client.rows<{ by_mandate: boolean; first_name: string }>(
    `SELECT r.mandate_id IS NOT NULL AS by_mandate, c.first_name FROM care_request r
     JOIN household h ON h.id = r.household_id JOIN care_recipient c ON c.household_id = h.id
     WHERE h.display_name = 'Famiglia di Ada'`,
  );
  expect(kept).toEqual({ by_mandate: true, first_name: 'Ada' });
  expect(faults).toEqual([]);
  await page.context().close();
}, 120_000);

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
