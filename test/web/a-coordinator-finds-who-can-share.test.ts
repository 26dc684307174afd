import { eventually } from '../support/eventually.js';
import { allAnswered, enterAs, findBarriers, overflowOf, startWebClient, tabTo, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

/** How long a round over one building may take here. */
const ROUND_MS = 120_000;

const READINGS = [
  { language: 'it', width: 1280, role: 'Referente di condominio', start: 'Cerca chi può condividere', when: 'Quando' },
  { language: 'en', width: 320, role: 'Building coordinator', start: 'Find who can share', when: 'When' },
] as const;

it.each(READINGS)(
  'a coordinator starts a round and reads offers: who, when, at what price and why ($language, $width px)',
  async ({ language, width, role, start, when }) => {
    const { page, faults } = await client.open({ language, width });
    await enterAs(page, role);
    await page.getByRole('button', { name: start }).click();
    await page.waitForURL(/\/rounds\//);
    const offer = page.getByTestId('offer').first();
    await offer.waitFor({ timeout: ROUND_MS });
    await offer.getByText(when).waitFor();
    await offer.getByText('€').first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

it('looks at the drafts of the building, proposes them, and sees who is asked', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 768 });
  await client.roundsDone();
  await enterAs(page, 'Referente di condominio');
  await page.getByRole('heading', { name: 'Proposte da rivedere' }).waitFor();
  const drafts = page.getByTestId('offer');
  // The rounds above have left drafts, the newest of them alone.
  await drafts.first().waitFor();
  await allAnswered(page);
  const waiting = page.getByTestId('service-proposed');
  const [before, waitingBefore] = [await drafts.count(), await waiting.count()];
  await page.getByRole('button', { name: 'Scarta' }).last().click();
  await page.getByRole('button', { name: 'No, tienila' }).click();
  await page.getByRole('button', { name: 'Proponi alle famiglie' }).first().click();
  await page.getByRole('alert').filter({ hasText: 'Inviata' }).waitFor();
  await eventually('one draft less', async () => (await drafts.count()) === before - 1);
  await eventually('one more that waits', async () => (await waiting.count()) === waitingBefore + 1);
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('the city stops a round, begins it again, and sees neighbours share one carer, each at a price below the price alone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Comune');
  await page.goto('/town');
  await page.getByRole('button', { name: 'Cerca chi può condividere' }).click();
  await page.waitForURL(/\/rounds\//);
  const stopped = new URL(page.url()).pathname;
  await page.getByRole('button', { name: 'Ferma la ricerca' }).click();
  await page.getByRole('button', { name: 'Riavvia la ricerca' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Riavvia la ricerca' }).click();
  await page.waitForURL(({ pathname }) => pathname.startsWith('/rounds/') && pathname !== stopped);
  await page.getByTestId('offer').first().waitFor({ timeout: ROUND_MS });
  await page.getByRole('radio', { name: 'Nel quartiere' }).click();
  const offer = page.getByTestId('offer').filter({ hasText: 'Condivisa nel quartiere' }).first();
  const pairs = offer.locator('dl').filter({ hasText: 'Da soli' });
  await pairs.nth(1).waitFor();
  for (const text of await pairs.allInnerTexts()) {
    const [together, alone] = [...text.matchAll(/([\d.]+(?:,\d\d)?)\s€/g)].map(([, euros]) =>
      Number(euros.replaceAll('.', '').replace(',', '.')),
    );
    expect(together).toBeLessThan(alone);
  }
  expect(await findBarriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('goes from start to offers by keyboard alone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await page.goto('/');
  const focusOn = (role: 'link' | 'button', name: RegExp | string) =>
    tabTo(page, page.getByRole(role, { name }).first());
  await focusOn('link', /Referente di condominio/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/building/);
  await focusOn('button', 'Cerca chi può condividere');
  await page.keyboard.press('Enter');
  await page.getByTestId('offer').first().waitFor({ timeout: ROUND_MS });
  expect(faults).toEqual([]);
  await page.context().close();
});

it('reads the map of the town by keyboard alone, which is one stop of the Tab key', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 1280, colours: 'dark' });
  await page.goto('/town');
  const places = page.locator('.wdt-map [data-stop]');
  await places.first().waitFor();
  const stop = page.locator('.wdt-map [data-stop][tabindex="0"]');
  expect(await stop.count()).toBe(1);
  await tabTo(page, stop);
  // The next press of Tab leaves the places for the buttons of the zoom.
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Zoom in' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.press('Shift+Tab');
  const first = await stop.getAttribute('aria-label');
  expect(first).toMatch(/: (at least \d+|fewer than 5) open requests/);
  for (const arrow of ['ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown']) {
    await page.keyboard.press(arrow);
    if ((await page.locator(':focus').getAttribute('aria-label')) !== first) break;
  }
  const name = (await page.locator(':focus').getAttribute('aria-label'))!;
  expect(name).not.toBe(first);
  const there = page.getByRole('button', { name, exact: true });
  await page.keyboard.press('+');
  await page.keyboard.press('Enter');
  await there.and(page.locator('[aria-pressed="true"]:focus')).waitFor();
  await page.waitForURL((url) => url.searchParams.has('territory'));
  expect(await findBarriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('tells somebody who may not start a round here so, and who may', async () => {
  const { page } = await client.open({ language: 'it', width: 768 });
  await enterAs(page, 'Famiglia');
  await page.goto('/town');
  await page.getByRole('button', { name: 'Cerca chi può condividere' }).click();
  await page.getByRole('alert').filter({ hasText: 'Qui non puoi avviare una ricerca' }).waitFor();
  await page.context().close();
});
