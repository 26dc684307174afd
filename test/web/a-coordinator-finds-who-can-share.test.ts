import { enterAs, findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
}, 60_000);

afterAll(() => client?.close());

const READINGS = [
  {
    language: 'it',
    width: 1280,
    role: 'Referente di condominio',
    start: 'Cerca chi può condividere',
    alone: 'Da soli',
  },
  { language: 'en', width: 320, role: 'Building coordinator', start: 'Find who can share', alone: 'Alone' },
] as const;

it.each(READINGS)(
  'a coordinator starts a round and reads who shares, when, at what price and why ($language, $width px)',
  async ({ language, width, role, start, alone }) => {
    const { page, faults } = await client.open({ language, width });
    await enterAs(page, role);
    await page.getByRole('button', { name: start }).click();
    await page.waitForURL(/\/rounds\//);
    const shared = page.getByTestId('offer').filter({ hasText: alone }).first();
    await shared.waitFor({ timeout: 60_000 });
    expect(await shared.getByRole('term').filter({ hasText: alone }).count()).toBeGreaterThanOrEqual(2);
    expect(await shared.getByText('€').first().isVisible()).toBe(true);
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  },
  90_000,
);

it('goes from start to offers by keyboard alone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await page.goto('/');
  const focusOn = async (name: RegExp | string) => {
    const target = page.getByRole('button', { name }).first();
    await target.waitFor();
    for (let presses = 0; presses < 120; presses++) {
      await page.keyboard.press('Tab');
      if (await target.and(page.locator(':focus')).count()) return;
    }
    throw new Error(`120 presses of Tab did not reach the button ${name}`);
  };
  await focusOn(/Referente di condominio/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/town/);
  await focusOn('Cerca chi può condividere');
  await page.keyboard.press('Enter');
  await page.getByTestId('offer').first().waitFor({ timeout: 60_000 });
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
