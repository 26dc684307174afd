import { allAnswered, enterAs, startWebClient, type WebClient } from './web-client.js';

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

it('no page of any role is a dead end without a connection, and each recovers by itself', async () => {
  for (const role of ROLES) {
    const { page } = await client.open({ language: 'it', width: 1280 });
    await enterAs(page, role);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await allAnswered(page);
    const read = await page.getByRole('heading', { level: 1 }).innerText();
    await page.context().setOffline(true);
    await page.getByText('Sei senza connessione').waitFor();
    // What has come stays readable.
    expect({ role, read: await page.getByRole('heading', { level: 1 }).innerText() }).toEqual({ role, read });
    const places = page.getByRole('navigation', { name: 'Navigazione principale' }).getByRole('link');
    for (let i = (await places.count()) - 1; i > 0; i--) {
      await places.nth(i).click();
      await page.getByRole('alert').filter({ hasText: 'Serve la connessione' }).first().waitFor();
      expect({ role, places: await places.count() }).not.toEqual({ role, places: 0 });
    }
    await page.context().setOffline(false);
    await page.getByText('Sei senza connessione').waitFor({ state: 'detached' });
    await page.getByText('Serve la connessione').waitFor({ state: 'detached' });
    await page.locator('.wdt-skeleton').waitFor({ state: 'detached' });
    expect({ role, failed: await page.getByText('Qualcosa non ha risposto').count() }).toEqual({ role, failed: 0 });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.context().close();
  }
});

it('every role sees the shape of its page while answers are slow', async () => {
  for (const role of ROLES) {
    const { page, faults } = await client.open({ language: 'it', width: 390 });
    await enterAs(page, role);
    await allAnswered(page);
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    await page.getByText('Caricamento in corso').first().waitFor({ state: 'attached' });
    answer();
    await page.getByText('Caricamento in corso').first().waitFor({ state: 'detached' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect({ role, faults }).toEqual({ role, faults: [] });
    await page.context().close();
  }
});
