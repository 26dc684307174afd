import fs from 'node:fs';
import { allAnswered, enterAs, findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

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
      await allAnswered(page);
      for (const closed of await page.locator('main details > summary').all()) await closed.click();
      expect({ part, barriers: await findBarriers(page) }).toEqual({ part, barriers: [] });
      expect({ part, overflow: await overflowOf(page) }).toEqual({ part, overflow: 0 });
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
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
});

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
});

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
});

it('sets priorities and what a fund pays from a day on, and is told what is wrong at its field', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 390 });
  await enterAs(page, 'City administrator');
  await page.goto('/city/policy');
  const form = async (title: string) => {
    const whole = page.locator('details.wdt-policy-form').filter({ hasText: title });
    await whole.locator('summary').click();
    return whole;
  };
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const priority = await form('How much a situation counts');
  await priority.getByLabel('What it adds (%)').fill('many');
  await priority.getByLabel('From which day').fill('2020-01-01');
  await priority.getByRole('button', { name: 'Set' }).click();
  await priority.getByText('Write a percentage').waitFor();
  await priority.getByLabel('What it adds (%)').fill('35');
  await priority.getByRole('button', { name: 'Set' }).click();
  // The past is not changed: the refusal stands at the day.
  await priority.locator('.wdt-field-error').filter({ hasText: /\d{4}/ }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await priority.getByLabel('From which day').fill(day);
  await priority.getByRole('button', { name: 'Set' }).click();
  await priority.getByText('Set.', { exact: true }).waitFor();
  await page.getByText('+35%').waitFor();

  const rule = await form('What a fund pays, by band');
  await rule.getByLabel('ISEE up to (euros)').fill('12.000');
  await rule.getByLabel('The fund pays (%)').first().fill('60');
  await rule.getByLabel('At most (euros, optional)').first().fill('300');
  await rule.getByLabel('The fund pays (%)').last().fill('10');
  await rule.getByLabel('From which day').fill(day);
  await rule.getByRole('button', { name: 'Set' }).click();
  await rule.getByText('Set.', { exact: true }).waitFor();
  await page.getByText('ISEE up to €12,000: 60%').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});
