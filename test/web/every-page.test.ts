import fs from 'node:fs';
import path from 'node:path';
import { type Page } from 'playwright-core';
import { allAnswered, enterAs, findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

/** Who comes to which page, in the order of their visit; a path that ends in `*` is the first link on the page before that leads there, one with `*` within it lies under that page. */
const VISITS: { role: { it: string; en: string } | null; which?: 'last'; paths: string[] }[] = [
  {
    role: null,
    paths: [
      '/',
      '/pilot',
      '/town',
      '/rounds',
      '/rounds/00000000-0000-7000-8000-000000000000',
      '/enter',
      '/household',
      '/work',
      '/work/apply',
      '/desk',
      '/account/erased',
      '/accessibility',
      '/privacy',
      '/contacts',
      '/drafts',
      '/nowhere',
    ],
  },
  {
    role: { it: 'Famiglia', en: 'Household' },
    paths: [
      '/requests',
      '/requests/*',
      '/requests/00000000-0000-7000-8000-000000000000',
      '/proposals/00000000-0000-7000-8000-000000000000',
      '/calendar',
      '/household',
      '/household/statements',
      '/household/subsidy',
      '/household/situation',
      '/household/notes',
      '/household/documents',
      '/household/documents/00000000-0000-7000-8000-000000000000',
      '/messages',
      '/messages/00000000-0000-7000-8000-000000000000',
      '/notifications',
      '/notifications/mail',
      '/account',
      '/welcome',
      '/welcome/household',
      '/invitation',
      '/ask/who',
    ],
  },
  // The family whose service runs has an agreement to read.
  {
    role: { it: 'Famiglia', en: 'Household' },
    which: 'last',
    paths: ['/household/documents', '/household/documents/*'],
  },
  {
    role: { it: 'Chi assiste', en: 'Provider' },
    paths: [
      '/work',
      '/work/apply',
      '/work/jobs',
      '/work/jobs/00000000-0000-7000-8000-000000000000',
      '/work/week',
      '/work/earnings',
      '/work/papers',
      '/work/rates',
      '/work/availability',
      '/work/profile',
      '/work/absence',
    ],
  },
  {
    role: { it: 'Responsabile di ente', en: 'Body manager' },
    paths: [
      '/body',
      '/body/*',
      '/body/*/papers',
      '/body/*/rates',
      '/body/*/availability',
      '/body/*/earnings',
      '/body/*/jobs/00000000-0000-7000-8000-000000000000',
      '/body',
      '/body/00000000-0000-7000-8000-000000000000',
    ],
  },
  {
    role: { it: 'Referente di condominio', en: 'Building coordinator' },
    paths: ['/building', '/building/00000000-0000-7000-8000-000000000000'],
  },
  {
    role: { it: 'Sportello di quartiere', en: 'Neighbourhood desk' },
    paths: [
      '/desk',
      '/desk/assist',
      '/desk/answer',
      '/desk/drafts',
      '/desk/families',
      '/desk/families/00000000-0000-7000-8000-000000000000',
      '/desk/families/00000000-0000-7000-8000-000000000000/services/00000000-0000-7000-8000-000000000000',
      '/desk/statements',
      '/people',
      '/messages',
      '/rounds',
    ],
  },
  {
    role: { it: 'Comune', en: 'City administrator' },
    paths: [
      '/city/figures',
      '/city/rounds',
      '/city/policy',
      '/city/law',
      '/city/people',
      '/city/bodies',
      '/city/jobs',
      '/city/exports',
      '/city/systems',
    ],
  },
  {
    role: { it: 'Verifica dei documenti', en: 'Vetting officer' },
    paths: ['/vetting', '/vetting/*', '/vetting/00000000-0000-7000-8000-000000000000'],
  },
];

/** Steps of asking that open only after the one before: the tests of asking look at each. */
const STEPS = ['what', 'when', 'sharing', 'review'];

/** Widths of a phone, of a desk with text at 200 %, of a tablet and a desk; axe looks at one in each of a language's colours. */
const WIDTHS = [1280, 768, 640, 320];
const READINGS = [
  { language: 'it', colours: 'light', axe: 320 },
  { language: 'en', colours: 'dark', axe: 1280 },
] as const;

/** Goes to a path as the links of a page do, or by the first link that leads there, and waits until it is all there. */
async function visit(page: Page, at: string): Promise<void> {
  const path = at.replace(/\*(?=\/)/, () => new URL(page.url()).pathname.split('/')[2]);
  if (path.endsWith('*'))
    await page
      .locator(`main a[href^="${path.slice(0, -1)}"]`)
      .first()
      .click();
  else if (page.url() === 'about:blank') await page.goto(path);
  else
    await page.evaluate(
      `history.pushState(null, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
  await allAnswered(page);
  await page.locator('main[aria-busy="false"]').getByRole('heading', { level: 1 }).waitFor();
  await allAnswered(page);
}

it('every route of the client is among the pages that are looked at', () => {
  const source = path.resolve(import.meta.dirname, '../../web/src');
  const files = fs
    .readdirSync(source, { recursive: true, encoding: 'utf8' })
    .filter((file) => /routes\.tsx?$/.test(file))
    .map((file) => path.join(source, file));
  const routes = files.flatMap((file) =>
    [...fs.readFileSync(file, 'utf8').matchAll(/(?:[pP]age\(\s*|\bpath: )'([^'*]+)'/g)].map(([, route]) => route),
  );
  const visited = VISITS.flatMap(({ paths }) => paths);
  const isVisited = (route: string) => {
    const shape = new RegExp(`(^|/)${route.replaceAll(/:\w+/g, '[^/]+')}($|[/?])`);
    return STEPS.includes(route) || visited.some((path) => shape.test(path));
  };
  expect(routes.length).toBeGreaterThan(50);
  expect(routes.filter((route) => !isVisited(route))).toEqual([]);
});

it.each(READINGS)(
  'every page is free of barriers and of foreign requests ($language, $colours)',
  async ({ language, colours, axe }) => {
    for (const { role, which, paths } of VISITS) {
      const { page, faults } = await client.open({ language, colours, width: WIDTHS[0] });
      if (role) await enterAs(page, role[language], which);
      for (const path of paths) {
        await page.setViewportSize({ width: WIDTHS[0], height: 900 });
        await visit(page, path);
        expect({ path, language: await page.getAttribute('html', 'lang') }).toEqual({ path, language });
        expect(await page.locator('[data-element="accessibility-link"]').count()).toBe(1);
        expect(await page.locator('[data-element="privacy-policy-link"]').count()).toBe(1);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          expect({ path, width, overflow: await overflowOf(page) }).toEqual({ path, width, overflow: 0 });
          if (width === axe)
            expect({ path, width, barriers: await findBarriers(page) }).toEqual({ path, width, barriers: [] });
        }
      }
      expect(faults).toEqual([]);
      await page.context().close();
    }
  },
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
  await allAnswered(page);
  expect((await findBarriers(page)).map((barrier) => barrier.split(':')[0])).toContain('image-alt');
  expect(await overflowOf(page)).toBeGreaterThan(0);
  expect(faults.join()).toContain('elsewhere.invalid');
  await page.context().close();
});

it('names who answers for the data of people where the installation says so', async () => {
  const { page } = await client.open({ language: 'en', width: 320 });
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const { data } = (await response.json()) as { data: { town: object } };
    const controller = { __typename: 'DataController', name: 'City of the test', email: 'privacy@example.org' };
    await route.fulfill({ response, json: { data: { ...data, town: { ...data.town, controller } } } });
  });
  await page.goto('/privacy');
  await page.getByTestId('controller').getByText('City of the test answers for this service').waitFor();
  await page.getByRole('link', { name: 'privacy@example.org' }).waitFor();
  expect(await overflowOf(page)).toBe(0);
  await page.context().close();
});

it('begins a page at its top that is opened after another was read further down', async () => {
  const { page } = await client.open({ language: 'it', width: 320 });
  await page.goto('/privacy');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate('scrollTo(0, 200)');
  await page.goto('/accessibility');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await page.evaluate('scrollY')).toBe(0);
  await page.context().close();
});

it('changes its language in place and remembers it', async () => {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await page.goto('/town');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Where shall we look?' }).waitFor();
  await page.getByText('Elder care').first().waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Where shall we look?' }).waitFor();
  await page.context().close();
});

it('stays readable without a connection, says so, and recovers', async () => {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.context().setOffline(true);
  await page.getByText('Sei senza connessione').waitFor();
  await page.context().setOffline(false);
  await page.getByText('Sei senza connessione').waitFor({ state: 'detached' });
  await page.context().close();
});

it('says that the platform did not answer, and shows the page when it does', async () => {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/town');
  await page.getByRole('alert').filter({ hasText: 'Qualcosa non ha risposto' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await page.getByRole('heading', { name: 'Dove cerchiamo?' }).waitFor();
  // A page that depends on who reads it waits no more than others for what does not come.
  await enterAs(page, 'Famiglia');
  await page.route('**/graphql', (route) => route.fulfill({ status: 503, body: '' }));
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'Qualcosa non ha risposto' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.unroute('**/graphql');
  await page.getByRole('button', { name: 'Riprova' }).click();
  await page.getByTestId('request').first().waitFor();
  await page.context().close();
});
