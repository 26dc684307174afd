import { type Page } from 'playwright-core';
import { allAnswered, enterAs, hold, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

const ROLES = [
  'Famiglia',
  'Chi assiste',
  'Responsabile di ente',
  'Referente di condominio',
  'Sportello di quartiere',
  'Verifica dei documenti',
  'Comune',
];

/** Reads the page again while no answer comes: it shows its shape, then what it is about. */
async function readSlowly(page: Page): Promise<void> {
  const letGo = await hold(page);
  await page.reload();
  await page.getByText('Caricamento in corso').first().waitFor({ state: 'attached' });
  letGo();
  await page.getByText('Caricamento in corso').first().waitFor({ state: 'detached' });
  await page.unroute('**/graphql');
  await allAnswered(page);
}

/** Goes from place to place without a connection: each says that it waits for one, and leads on. */
async function walkOffline(page: Page): Promise<void> {
  const heading = page.getByRole('heading', { level: 1 });
  const read = await heading.innerText();
  await page.context().setOffline(true);
  await page.getByText('Sei senza connessione').waitFor();
  // What has come stays readable.
  expect(await heading.innerText()).toBe(read);
  const places = page.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link');
  for (let i = (await places.count()) - 1; i > 0; i--) {
    await places.nth(i).click();
    await page.getByRole('alert').filter({ hasText: 'Serve la connessione' }).first().waitFor();
    expect(await places.count()).toBeGreaterThan(0);
  }
  await page.context().setOffline(false);
  await page.getByText('Sei senza connessione').waitFor({ state: 'detached' });
  await page.getByText('Serve la connessione').first().waitFor({ state: 'detached' });
  await page.locator('.wdt-skeleton').first().waitFor({ state: 'detached' });
  expect(await page.getByText('Qualcosa non ha risposto').count()).toBe(0);
  await heading.waitFor();
}

it.each(ROLES)('whoever comes as «%s» sees the shape of slow pages, and no dead end offline', async (role) => {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, role);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await readSlowly(page);
  await walkOffline(page);
  await page.context().close();
});
