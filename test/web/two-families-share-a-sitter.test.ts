import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { chooseDoor, comeIn } from './newcomers.js';
import { ask } from './offers.js';
import { enterAs, findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

interface Window {
  page: Page;
  faults: string[];
}

async function expectSound({ page, faults }: Window) {
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
}

/** A family comes in for the first time, registers at a door, and asks for a babysitter on Monday afternoons. */
async function askForCare(name: string, child: string, address: string): Promise<Window> {
  const window = await client.open({ language: 'it', width: 390 });
  const { page } = window;
  await comeIn(client, page, `${name.toLowerCase()}@esempio.it`, '/welcome');
  await page.getByRole('link', { name: 'Cerco aiuto per la mia famiglia' }).click();
  await chooseDoor(page, address);
  await page.getByLabel('Come vi chiamiamo').fill(name);
  await page.getByLabel('Nome', { exact: true }).fill(child);
  await page.getByLabel('Anno di nascita').fill(String(new Date().getFullYear() - 5));
  await page.getByRole('button', { name: 'Continua e chiedi aiuto' }).click();
  await page.waitForURL((url) => url.pathname === '/ask/who');
  await page.getByRole('checkbox', { name: child }).check();
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('radio', { name: 'Babysitting' }).check();
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('checkbox', { name: 'lunedì' }).check();
  await page.getByRole('combobox', { name: 'Dalle', exact: true }).selectOption('15:00');
  await page.getByRole('combobox', { name: 'Alle', exact: true }).selectOption('17:00');
  await page.getByRole('button', { name: 'Aggiungi' }).click();
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('radio', { name: 'Con i vicini del palazzo' }).check();
  await page.getByLabel('Casa tua può ospitare?').selectOption('4');
  await page.getByLabel('Quanto puoi spendere').fill('20');
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('button', { name: 'Pubblica la richiesta' }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/requests/'));
  await expectSound(window);
  return window;
}

/** The city looks at the whole building, and shows what is found to those whom it concerns. */
async function matchAndRelease(buildingId: string): Promise<void> {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Comune');
  const { startMatchingRound } = await ask<{ startMatchingRound: { matchingRound: { id: string } } }>(
    page,
    'mutation ($id: ID!) { startMatchingRound(input: { scope: BUILDING, buildingId: $id }) { matchingRound { id } } }',
    { id: buildingId },
  );
  const offers = await eventually('the offers of the round', async () => {
    const { matchingRound, offers } = await ask<{
      matchingRound: { state: string };
      offers: { edges: { node: { id: string } }[] };
    }>(
      page,
      'query ($id: ID!) { matchingRound(id: $id) { state } offers(roundId: $id, state: DRAFTED) { edges { node { id } } } }',
      { id: startMatchingRound.matchingRound.id },
    );
    return matchingRound.state === 'COMPLETED' ? offers.edges.map(({ node }) => node.id) : undefined;
  });
  await ask(page, 'mutation ($ids: [ID!]!) { releaseOffers(input: { offerIds: $ids }) { userErrors { message } } }', {
    ids: offers,
  });
  await page.context().close();
}

/** Opens what is proposed, and accepts it. */
async function acceptProposal({ page, faults }: Window) {
  await page.goto('/requests');
  await page.getByTestId('waiting-proposal').getByRole('link').click();
  const proposal = page.getByTestId('proposal');
  await proposal.getByText('Una famiglia del tuo palazzo').first().waitFor();
  await expectSound({ page, faults });
  await page.getByRole('button', { name: 'Accetta' }).click();
  await page.getByRole('button', { name: 'Sì, accetto' }).click();
  await page
    .getByRole('alert')
    .filter({ hasText: /Hai accettato|Tutti hanno/ })
    .waitFor();
}

it('two families in one building and a sitter go from request to confirmed hours', async () => {
  const sitter = await client.open({ language: 'it', width: 390 });
  await enterAs(sitter.page, 'Chi assiste');
  const { viewer } = await ask<{ viewer: { provider: { id: string; territory: { id: string } } } }>(
    sitter.page,
    '{ viewer { provider { id territory { id } } } }',
  );
  // The sitter of this story is the only one today, and nobody else asks at that hour.
  await client.rows(
    `DELETE FROM provider_rate WHERE provider_id <> $1
       AND service_type_id = (SELECT id FROM service_type WHERE code = 'babysitting')`,
    [viewer.provider.id],
  );
  const [building] = await client.rows<{ id: string; address: string }>(
    `SELECT b.id, b.address FROM building b, provider p WHERE p.id = $1
     ORDER BY (b.lat - p.lat) ^ 2 + (b.lon - p.lon) ^ 2 LIMIT 1`,
    [viewer.provider.id],
  );
  const anna = await askForCare('Anna', 'Aldo', building.address);
  const bea = await askForCare('Bea', 'Bruno', building.address);
  await matchAndRelease(building.id);

  await acceptProposal(anna);
  await acceptProposal(bea);
  await sitter.page.goto('/work');
  await sitter.page
    .getByTestId('job')
    .filter({ hasText: /Babysitting, 2 famiglie insieme.*lunedì 15:00/ })
    .getByRole('link')
    .click();
  await sitter.page.getByText('in più ogni ora, perché le famiglie condividono').waitFor();
  await expectSound(sitter);
  await sitter.page.getByRole('button', { name: 'Accetta' }).click();
  await sitter.page.getByRole('button', { name: 'Sì, accetto' }).click();
  await sitter.page.getByRole('alert').filter({ hasText: 'Tutti hanno accettato' }).waitFor();
  const job = sitter.page.url();
  await expectSound(sitter);

  const session = await eventually('the sessions of the agreement', async () => {
    const [found] = await client.rows<{ id: string }>(
      `SELECT s.id FROM session s JOIN agreement_terms t ON t.agreement_id = s.agreement_id
         JOIN household h ON h.id = t.household_id
       WHERE h.display_name = 'Anna' AND h.building_id = $1 ORDER BY s.starts_at LIMIT 1`,
      [building.id],
    );
    return found?.id;
  });
  // Monday comes at once, whatever the sitter does elsewhere at this hour of today.
  await client.rows(
    `UPDATE session SET state = 'cancelled', checked_in_at = NULL, checked_out_at = NULL
    WHERE provider_id = $1 AND id <> $2 AND ends_at > now() - interval '1 hour' AND starts_at < now() + interval '2 hours'`,
    [viewer.provider.id, session],
  );
  for (const [table, key] of [
    ['session', 'id'],
    ['attendance', 'session_id'],
  ])
    await client.rows(
      `UPDATE ${table} SET starts_at = now() - interval '2 minutes', ends_at = now() + interval '118 minutes' WHERE ${key} = $1`,
      [session],
    );

  await anna.page.goto('/calendar');
  const code = await anna.page
    .getByTestId('session')
    .getByText(/^\d{6}$/)
    .first()
    .textContent();
  await sitter.page.goto('/work');
  const visit = sitter.page.getByTestId('visit').filter({ hasText: 'Bea' });
  await visit.getByLabel('Codice della famiglia').fill(code!);
  await visit.getByRole('button', { name: 'Inizia' }).click();
  await visit.getByText('In corso').waitFor();
  await visit.getByLabel('Codice della famiglia').fill(code!);
  await visit.getByRole('button', { name: 'Finisci' }).click();
  await visit.getByText('Fatta').waitFor();
  await expectSound(sitter);

  for (const family of [anna, bea]) {
    await family.page.goto('/calendar');
    await family.page.getByRole('button', { name: /^Sì, 2 ore/ }).click();
    await family.page.getByTestId('session').getByText('Confermato').waitFor();
    await expectSound(family);
  }
  const confirmed = await client.rows<{ state: string; confirmed_minutes: number }>(
    'SELECT state, confirmed_minutes FROM attendance WHERE session_id = $1',
    [session],
  );
  expect(confirmed).toEqual([
    { state: 'confirmed', confirmed_minutes: 120 },
    { state: 'confirmed', confirmed_minutes: 120 },
  ]);

  // The sitter reads what the month has brought so far, and from whom.
  await sitter.page.goto('/work/earnings');
  const running = sitter.page.getByTestId('running-month').first();
  await running.getByText('Guadagnati').first().waitFor();
  await running.getByText('Per famiglia e servizio', { exact: true }).click();
  await running.getByRole('row').nth(1).waitFor();
  await expectSound(sitter);

  // Of each family the sitter tells the desk how it goes, and nobody else.
  await sitter.page.goto(job);
  await sitter.page.getByLabel('Di quale famiglia parli').selectOption('Bea');
  await sitter.page.getByRole('radio', { name: 'Va bene' }).check();
  await expectSound(sitter);
  await sitter.page.getByRole('button', { name: 'Invia allo sportello' }).click();
  await sitter.page.getByText('Grazie: lo sportello lo ha ricevuto.').waitFor();
  const told = await client.rows(
    `SELECT h.display_name AS name, f.went_well AS well FROM feedback f JOIN household h ON h.id = f.about_household_id
     WHERE h.building_id = $1`,
    [building.id],
  );
  expect(told).toEqual([{ name: 'Bea', well: true }]);
  for (const { page } of [anna, bea, sitter]) await page.context().close();
});
