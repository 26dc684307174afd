import fs from 'node:fs';
import { enterAs, findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
}, 180_000);

afterAll(() => client?.close());

const READINGS = [
  { language: 'it', width: 1280, role: 'Comune', figures: 'Famiglie servite' },
  { language: 'en', width: 320, role: 'City administrator', figures: 'Households served' },
] as const;

it.each(READINGS)(
  'shows every part to the city without a barrier ($language, $width px)',
  async ({ language, width, role, figures }) => {
    const { page, faults } = await client.open({ language, width });
    await enterAs(page, role);
    await page.getByTestId('city-figures').getByText(figures, { exact: true }).waitFor();
    for (const part of ['figures', 'rounds', 'policy', 'jobs', 'systems']) {
      await page.goto(`/city/${part}`);
      await page.waitForLoadState('networkidle');
      for (const closed of await page.locator('main details > summary').all()) await closed.click();
      expect({ part, barriers: await findBarriers(page) }).toEqual({ part, barriers: [] });
      expect({ part, overflow: await overflowOf(page) }).toEqual({ part, overflow: 0 });
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
  180_000,
);

it('saves unmet need as a file that a spreadsheet takes for text', async () => {
  await client.rows(
    `UPDATE territory SET name = '=1+1; "Affori"' WHERE id = (SELECT id FROM territory ORDER BY id LIMIT 1)`,
  );
  const { page } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Comune');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica CSV' }).last().click();
  const text = fs.readFileSync((await (await saving).path())!, 'utf8');
  expect(text.startsWith('\uFEFFterritory;households\r\n')).toBe(true);
  expect(text).toMatch(/^"'=1\+1; ""Affori""";\d+\r$/m);
  await page.context().close();
}, 180_000);

it('gives another system a token that is shown once, and ends it', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 768 });
  await enterAs(page, 'Comune');
  await page.getByRole('link', { name: 'Sistemi esterni' }).click();
  await page.getByLabel('Nome del sistema').fill('Cruscotto');
  await page.getByRole('button', { name: 'Crea la chiave' }).click();
  const token = await page.getByTestId('token').innerText();
  expect(token).toMatch(/^wdt_/);
  const ask = async () => {
    const answer = await page.request.post('/graphql', {
      headers: { authorization: `Bearer ${token}`, cookie: '' },
      data: { query: '{ matchingRounds(first: 1) { totalCount } }' },
    });
    return (await answer.json()) as { data: object | null; errors?: { extensions: { code: string } }[] };
  };
  expect((await ask()).data).toMatchObject({ matchingRounds: {} });
  await page.reload();
  await page.getByRole('button', { name: 'Chiudi Cruscotto' }).waitFor();
  expect(await page.getByTestId('token').count()).toBe(0);
  await page.getByRole('button', { name: 'Chiudi Cruscotto' }).click();
  await page.getByRole('button', { name: 'Sì, chiudi subito' }).click();
  await page.getByText(/chiuso il/).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
}, 180_000);

it('sees work that was given up, and tries it again', async () => {
  await client.rows(
    `INSERT INTO outbox (name, payload, failures, dead_at)
     VALUES ('matching-round.run', '{"roundId": "00000000-0000-7000-8000-000000000000"}', 5, now())`,
  );
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Comune');
  await page.getByRole('link', { name: 'Lavori in corso' }).click();
  await page.getByText('1 lavoro è stato abbandonato').waitFor();
  await page.getByRole('button', { name: 'Riprova matching-round.run' }).click();
  await page.getByText('Tutto il lavoro procede.').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
}, 180_000);
