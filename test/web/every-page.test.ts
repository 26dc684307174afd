import { findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
}, 180_000);

afterAll(() => client?.close());

const PATHS = [
  '/',
  '/town',
  '/rounds',
  '/rounds/00000000-0000-7000-8000-000000000000',
  '/requests',
  '/requests/00000000-0000-7000-8000-000000000000',
  '/proposals/00000000-0000-7000-8000-000000000000',
  '/calendar',
  '/household',
  '/household/statements',
  '/household/subsidy',
  '/household/notes',
  '/messages',
  '/messages/00000000-0000-7000-8000-000000000000',
  '/notifications',
  '/account',
  '/account/erased',
  '/enter',
  '/welcome',
  '/welcome/household',
  '/work',
  '/work/apply',
  '/work/jobs',
  '/work/jobs/00000000-0000-7000-8000-000000000000',
  '/work/week',
  '/work/absence',
  '/building',
  '/building/00000000-0000-7000-8000-000000000000',
  '/desk',
  '/desk/assist',
  '/city/figures',
  '/city/rounds',
  '/city/policy',
  '/city/jobs',
  '/city/systems',
  '/vetting',
  '/vetting/00000000-0000-7000-8000-000000000000',
  '/ask/who',
  '/accessibility',
  '/privacy',
  '/nowhere',
];
const READINGS = (['it', 'en'] as const).flatMap((language) => [320, 768, 1280].map((width) => ({ language, width })));

it.each(READINGS)(
  'every page is free of barriers and of foreign requests ($language, $width px)',
  async (reading) => {
    const { page, faults } = await client.open(reading);
    for (const path of PATHS) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');
      expect({ path, language: await page.getAttribute('html', 'lang') }).toEqual({ path, language: reading.language });
      expect({ path, barriers: await findBarriers(page) }).toEqual({ path, barriers: [] });
      expect({ path, overflow: await overflowOf(page) }).toEqual({ path, overflow: 0 });
      expect(await page.locator('[data-element="accessibility-link"]').count()).toBe(1);
      expect(await page.locator('[data-element="privacy-policy-link"]').count()).toBe(1);
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
  600_000,
);

it('finds a planted barrier, a planted foreign request and a planted overflow', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await page.goto('/privacy');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(`
    document.querySelector('main').insertAdjacentHTML(
      'beforeend',
      '<img src="https://elsewhere.invalid/picture.png"><div style="width: 900px">wide</div>',
    )
  `);
  await page.waitForLoadState('networkidle');
  expect((await findBarriers(page)).map((barrier) => barrier.split(':')[0])).toContain('image-alt');
  expect(await overflowOf(page)).toBeGreaterThan(0);
  expect(faults.join()).toContain('elsewhere.invalid');
  await page.context().close();
}, 180_000);

it('changes its language in place and remembers it', async () => {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await page.goto('/town');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Where shall we look?' }).waitFor();
  await page.getByText('Elder care').first().waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Where shall we look?' }).waitFor();
  await page.context().close();
}, 180_000);

it('stays readable without a connection, says so, and recovers', async () => {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.context().setOffline(true);
  await page.getByText('Sei senza connessione').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Sei senza connessione').waitFor({ state: 'detached' });
  await page.context().close();
}, 180_000);

it('says that the platform did not answer, and shows the page when it does', async () => {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/town');
  await page.getByRole('alert').filter({ hasText: 'Qualcosa non ha risposto' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await page.getByRole('heading', { name: 'Dove cerchiamo?' }).waitFor();
  await page.context().close();
}, 180_000);
