import { enterAs, findBarriers, overflowOf, startWebClient, tabTo, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
}, 60_000);

afterAll(() => client?.close());

/** How long a round over one building may take here. */
const ROUND_MS = 40_000;

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
  90_000,
);

it('the city sees neighbours share one carer, each at a price below the price alone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Comune');
  await page.getByRole('button', { name: 'Cerca chi può condividere' }).click();
  await page.waitForURL(/\/rounds\//);
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
}, 90_000);

it('goes from start to offers by keyboard alone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await page.goto('/');
  const focusOn = (role: 'link' | 'button', name: RegExp | string) =>
    tabTo(page, page.getByRole(role, { name }).first());
  await focusOn('link', /Referente di condominio/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/town/);
  await focusOn('button', 'Cerca chi può condividere');
  await page.keyboard.press('Enter');
  await page.getByTestId('offer').first().waitFor({ timeout: ROUND_MS });
  expect(faults).toEqual([]);
  await page.context().close();
}, 90_000);

it('tells somebody who may not start a round here so, and who may', async () => {
  const { page } = await client.open({ language: 'it', width: 768 });
  await enterAs(page, 'Famiglia');
  await page.goto('/town');
  await page.getByRole('button', { name: 'Cerca chi può condividere' }).click();
  await page.getByRole('alert').filter({ hasText: 'Qui non puoi avviare una ricerca' }).waitFor();
  await page.context().close();
}, 60_000);
