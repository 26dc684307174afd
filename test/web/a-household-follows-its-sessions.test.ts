import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { ask, findOffer, release } from './offers.js';
import { allAnswered, enterAs, findBarriers, overflowOf, startWebClient, tabTo, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

/** Says yes to everything that is proposed to whoever is signed in on the page. */
async function acceptAll(page: Page) {
  const { proposals } = await ask<{ proposals: { edges: { node: { id: string } }[] } }>(
    page,
    '{ proposals(answer: WAITING, first: 100) { edges { node { id } } } }',
  );
  for (const { node } of proposals.edges)
    await ask(page, 'mutation ($id: ID!) { acceptProposal(input: { proposalId: $id }) { userErrors { message } } }', {
      id: node.id,
    });
}

/** An offer for the family alone, accepted by it and by its provider, with its sessions planned. */
async function planSessions(page: Page): Promise<string> {
  const offerId = await findOffer(page, 'dog-sitting', 48, 'NONE');
  await release(client, offerId);
  await acceptAll(page);
  const provider = await client.open({ language: 'it', width: 1280 });
  await enterAs(provider.page, 'Chi assiste');
  const { viewer } = await ask<{ viewer: { id: string } }>(provider.page, '{ viewer { id } }');
  await client.rows(
    `INSERT INTO role_assignment (person_id, role, provider_id) SELECT $1, 'provider', provider_id FROM offer WHERE id = $2`,
    [viewer.id, offerId],
  );
  await acceptAll(provider.page);
  await provider.page.context().close();
  await eventually('sessions of the agreement', async () => {
    const [{ planned }] = await client.rows<{ planned: number }>(
      `SELECT count(*)::int AS planned FROM session s JOIN agreement a ON a.id = s.agreement_id WHERE a.offer_id = $1`,
      [offerId],
    );
    return planned > 1;
  });
  return offerId;
}

async function expectSound(page: Page, faults: string[]) {
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
}

it('a family sees its sessions with the code, cancels one, confirms the hours of one and disputes another', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await enterAs(page, 'Famiglia');
  const offerId = await planSessions(page);
  // What comes next stands where the family begins, with its code.
  await page.goto('/requests');
  await page
    .getByTestId('next-session')
    .getByText(/^\d{6}$/)
    .waitFor();
  await expectSound(page, faults);
  await page.goto('/calendar');
  const session = page.getByTestId('session');
  await session
    .getByText(/^\d{6}$/)
    .first()
    .waitFor();
  await expectSound(page, faults);
  await session.last().getByRole('button', { name: 'Questa volta non serve' }).click();
  await page.getByRole('button', { name: 'Sì, annulla questo incontro' }).click();
  await session.last().getByText('Annullato').waitFor();

  // The first two sessions have been given: what the provider's check-in and check-out leave behind.
  await client.rows(
    `UPDATE attendance SET state = 'attended' WHERE session_id IN (
       SELECT s.id FROM session s JOIN agreement a ON a.id = s.agreement_id
       WHERE a.offer_id = $1 ORDER BY s.starts_at LIMIT 2)`,
    [offerId],
  );
  await page.goto('/requests');
  await page.getByText('2 incontri aspettano la tua conferma').waitFor();
  await page.getByRole('link', { name: 'Conferma le ore' }).last().click();
  await page.getByRole('heading', { name: 'Ore da confermare' }).waitFor();
  await page.getByRole('button', { name: 'Qualcosa non va' }).first().click();
  await page.getByRole('button', { name: 'Invia allo sportello' }).click();
  await page.getByRole('alert').filter({ hasText: 'Scrivi in poche parole' }).waitFor();
  await expectSound(page, faults);
  await page.getByRole('textbox', { name: 'Che cosa non è andato?' }).fill('È arrivata tardi.');
  await page.getByRole('button', { name: 'Invia allo sportello' }).click();
  await session.getByText('Allo sportello').waitFor();
  await page.getByRole('heading', { name: 'Ore allo sportello' }).waitFor();
  await page.getByTestId('disputed-hours').getByText('È arrivata tardi.').waitFor();
  await page.getByRole('button', { name: 'Sì, 1 ora' }).click();
  await session.getByText('Confermato').waitFor();
  const states = await client.rows<{ state: string }>(
    `SELECT t.state FROM attendance t JOIN session s ON s.id = t.session_id JOIN agreement a ON a.id = s.agreement_id
     WHERE a.offer_id = $1 ORDER BY s.starts_at LIMIT 2`,
    [offerId],
  );
  expect(states.map(({ state }) => state)).toEqual(['disputed', 'confirmed']);
  await expectSound(page, faults);

  // The third began late and ended early; the family confirms what was recorded. It says itself how long the fourth took.
  await client.rows(
    `WITH given AS (
       SELECT s.id FROM session s JOIN agreement a ON a.id = s.agreement_id
       WHERE a.offer_id = $1 ORDER BY s.starts_at OFFSET 2 LIMIT 2
     ), recorded AS (
       UPDATE session SET state = 'given', checked_in_at = starts_at + interval '5 minutes',
         checked_out_at = ends_at - interval '10 minutes' WHERE id IN (SELECT id FROM given)
     ) UPDATE attendance SET state = 'attended' WHERE session_id IN (SELECT id FROM given)`,
    [offerId],
  );
  await page.reload();
  await session.getByText('45 minuti.').first().waitFor();
  await page.getByRole('button', { name: 'Sì, 45 minuti come registrato' }).first().click();
  await session.getByText('Ore confermate: 45 minuti.').waitFor();
  await page.getByRole('button', { name: 'È durato un altro tempo' }).click();
  await page.getByRole('textbox', { name: 'Minuti' }).fill('75');
  await page.getByRole('button', { name: 'Conferma questo tempo' }).click();
  await page.getByText('Scrivi le ore e i minuti').waitFor();
  await expectSound(page, faults);
  await page.getByRole('textbox', { name: 'Ore' }).fill('1');
  await page.getByRole('textbox', { name: 'Minuti' }).fill('15');
  await page.getByRole('button', { name: 'Conferma questo tempo' }).click();
  await session.getByText('Ore confermate: 1 ora e 15 minuti.').waitFor();

  // Whoever usually comes cannot: the family sees that a substitute is sought, and then who comes.
  const [{ id, other }] = await client.rows<{ id: string; other: string }>(
    `UPDATE session SET state = 'uncovered' WHERE id = (
       SELECT s.id FROM session s JOIN agreement a ON a.id = s.agreement_id JOIN attendance t ON t.session_id = s.id
       WHERE a.offer_id = $1 AND s.state = 'planned' AND t.state = 'planned' ORDER BY s.starts_at LIMIT 1)
     RETURNING id, (SELECT p.id FROM provider p WHERE p.id <> session.provider_id ORDER BY p.id LIMIT 1) AS other`,
    [offerId],
  );
  await page.reload();
  const uncovered = session.filter({ hasText: 'Si cerca un sostituto' });
  await uncovered.getByRole('button', { name: 'Questa volta non serve' }).waitFor();
  await expectSound(page, faults);
  await client.rows(`UPDATE session SET state = 'planned', provider_id = $2 WHERE id = $1`, [id, other]);
  await page.reload();
  await session.getByText(/^Questa volta viene .+, al posto di/).waitFor();
  expect(await uncovered.count()).toBe(0);
  await expectSound(page, faults);

  // By month, a day chosen with the keys; by week, on a wide window in columns that lead to each session.
  const [{ sessionId, before, day }] = await client.rows<{ sessionId: string; before: string; day: string }>(
    `SELECT s.id AS "sessionId", (s.date - 1)::text AS before, s.date::text AS day FROM session s
       JOIN agreement a ON a.id = s.agreement_id JOIN attendance t ON t.session_id = s.id
     WHERE a.offer_id = $1 AND t.state = 'planned' ORDER BY s.starts_at DESC LIMIT 1`,
    [offerId],
  );
  await page.goto(`/calendar?view=month&from=${before}`);
  await page.getByTestId('session-total').waitFor();
  await tabTo(page, page.locator(`[data-day="${before}"]`));
  await page.keyboard.press('ArrowRight');
  await page.locator(`[aria-selected="true"] > [data-day="${day}"]:focus`).getByText('1 incontro').waitFor();
  await page.locator(`#session-${sessionId}`).waitFor();
  await expectSound(page, faults);
  await page.getByRole('link', { name: 'Settimana', exact: true }).click();
  await page.locator(`#session-${sessionId}`).waitFor();
  await expectSound(page, faults);
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.locator(`a[href="#session-${sessionId}"]`).click();
  await page.locator(`#session-${sessionId}:target`).waitFor();
  await expectSound(page, faults);
  await page.getByRole('link', { name: 'Dopo' }).click();
  await page.getByText('Nessun incontro in questa settimana').waitFor();

  // Somebody who acts for another household too is led by a notice to the session, and acts for its family from then on.
  const [{ other: second }] = await client.rows<{ other: string }>(
    `WITH told AS (
       INSERT INTO notification (person_id, session_id, kind)
       SELECT r.person_id, $1, 'covered' FROM attendance t JOIN role_assignment r ON r.household_id = t.household_id
       WHERE t.session_id = $1 AND r.role = 'household' RETURNING person_id
     ) INSERT INTO role_assignment (person_id, role, household_id)
     SELECT person_id, 'household', (SELECT h.id FROM household h WHERE h.id NOT IN
       (SELECT household_id FROM attendance WHERE session_id = $1) ORDER BY h.id LIMIT 1) FROM told
     RETURNING household_id AS other`,
    [sessionId],
  );
  await page.setViewportSize({ width: 320, height: 900 });
  await page.evaluate(`localStorage.setItem('role', 'HOUSEHOLD ${second}')`);
  await page.goto('/notifications');
  const notice = page.locator(`a[href$="#session-${sessionId}"]`).filter({ hasText: 'Per ' });
  await notice.waitFor();
  await expectSound(page, faults);
  await notice.click();
  await page.locator(`#session-${sessionId}:focus`).waitFor();
  await page.getByTestId('page-household').waitFor();
  await expectSound(page, faults);

  // More sessions than one page of the list holds: asked for anew, the list never grows shorter for a moment.
  await client.rows(
    `WITH many AS (
       INSERT INTO session (agreement_id, provider_id, date, starts_at, ends_at, state, code)
       SELECT agreement_id, provider_id, date, starts_at - n * interval '1 minute', ends_at, 'cancelled', code
       FROM session, generate_series(1, 110) n WHERE id = $1 RETURNING id, starts_at, ends_at
     ) INSERT INTO attendance (session_id, agreement_id, care_request_id, household_id, starts_at, ends_at, minutes, state)
     SELECT many.id, t.agreement_id, t.care_request_id, t.household_id, many.starts_at, many.ends_at, 60, 'cancelled_in_time'
     FROM many, attendance t WHERE t.session_id = $1`,
    [sessionId],
  );
  await page.goto('/calendar');
  await session.nth(110).waitFor();
  await page.evaluate(`
    const count = () => document.querySelectorAll('[data-testid="session"]').length;
    window.fewest = count();
    new MutationObserver(() => (window.fewest = Math.min(window.fewest, count()))).observe(document.body, { childList: true, subtree: true });
  `);
  const whole = await session.count();
  // Whatever is new has the page ask anew.
  const readOn = page.waitForResponse((answer) => /"after":"/.test(answer.request().postData() ?? ''));
  await ask(
    page,
    'mutation ($id: ID!) { markNotificationRead(input: { notificationId: $id }) { userErrors { message } } }',
    {
      id: (await client.rows<{ id: string }>(`SELECT id FROM notification WHERE session_id = $1`, [sessionId]))[0].id,
    },
  );
  await readOn;
  await allAnswered(page);
  expect(await page.evaluate('window.fewest')).toBe(whole);
  await page.context().close();
});

it('its desk finds a family by name, prints what was agreed, cancels a session, and gives its mandate back', async () => {
  const [family] = await client.rows<{ id: string; name: string }>(
    `SELECT h.id, h.display_name AS name FROM attendance t JOIN session s ON s.id = t.session_id JOIN household h ON h.id = t.household_id
       JOIN building b ON b.id = h.building_id
       JOIN role_assignment r ON r.territory_id = b.territory_id AND r.role = 'platform_operator'
     WHERE t.state = 'planned' AND s.state = 'planned' AND s.starts_at > now() + interval '2 days'
       AND s.starts_at < now() + interval '12 days' ORDER BY h.id LIMIT 1`,
  );
  await client.rows(
    `INSERT INTO mandate (household_id, given_by, form, text_version, recorded_by, ends_before)
     SELECT $1, f.person_id, 'spoken', '2026-11', o.person_id, current_date + 100
     FROM role_assignment o, role_assignment f
     WHERE o.role = 'platform_operator' AND f.role = 'household' ORDER BY f.id LIMIT 1`,
    [family!.id],
  );
  const { page, faults } = await client.open({ language: 'en', width: 320 });
  await enterAs(page, 'Neighbourhood desk');
  await page.getByRole('link', { name: /^The families/ }).click();
  await page.getByLabel('Name of the family').fill(family!.name);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.locator(`a[href="/desk/families/${family!.id}"]`).click();
  await page.getByTestId('family-request').first().waitFor();
  // The number to call is there once the operator asks for it, and can be written down.
  const phone = page.getByTestId('family-phone');
  await phone.getByRole('button', { name: /^Show the phone number/ }).click();
  await phone.getByText('No phone number.').waitFor();
  await phone.getByRole('button', { name: /^Add a number/ }).click();
  await page.getByLabel('Phone number').fill('333 123 4567');
  await page.getByRole('button', { name: 'Save' }).click();
  expect(await phone.getByRole('link').getAttribute('href')).toBe('tel:+393331234567');
  await page.getByTestId('agreement').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Print' }).waitFor();
  // Whoever reads it here is not the family.
  expect(await page.locator('.wdt-proposal-body').innerText()).not.toMatch(/\b(you|your)\b/i);
  await page.getByRole('button', { name: 'The family leaves the service' }).click();
  await page.getByRole('button', { name: 'Yes, the family leaves the service' }).click();
  await page.getByRole('alert').filter({ hasText: 'The last day of the service is' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'The family has changed its mind' }).click();
  await page.getByRole('button', { name: 'Yes, the family stays in the service' }).click();
  await page.getByRole('alert').filter({ hasText: 'The family stays in the service' }).waitFor();
  await page.getByRole('button', { name: 'The family leaves the service' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('link', { name: 'The family' }).click();
  await page.getByRole('button', { name: 'Not needed this time' }).last().click();
  await page.getByRole('button', { name: 'Yes, cancel this session' }).click();
  await page.getByText('Cancelled', { exact: true }).waitFor();
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: 'Take the mandate back' }).click();
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await page.getByText('Without its mandate you may look, but not act').waitFor();
  expect(await page.getByRole('button', { name: 'Not needed this time' }).count()).toBe(0);
  await page.getByTestId('agreement').getByRole('link').first().click();
  await page.getByText('Without its mandate you may look, but not act').waitFor();
  expect(await page.getByRole('button', { name: 'The family leaves the service' }).count()).toBe(0);
  await page.getByRole('link', { name: 'The family' }).click();
  await page.getByRole('button', { name: 'Record the mandate' }).click();
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Text in Italian' }).click();
  const text = await opened;
  await text.getByRole('heading', { name: 'Delega allo sportello' }).waitFor();
  expect(await findBarriers(text)).toEqual([]);
  await page.bringToFront();
  await expectSound(page, faults);
  await page.context().close();
});
