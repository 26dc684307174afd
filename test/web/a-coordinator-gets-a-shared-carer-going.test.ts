import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { comeIn } from './newcomers.js';
import { ask } from './offers.js';
import { enterAs, findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

const ROUND_MS = 120_000;

async function expectSound(page: Page, faults: string[]) {
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
}

/** Lets a persona act, besides what it may already, for those whom no persona of the town is. */
const alsoActsFor = (person: string, role: string, column: 'household_id' | 'provider_id', ids: readonly string[]) =>
  client.rows(
    `INSERT INTO role_assignment (person_id, role, ${column}) SELECT $1::uuid, $2::text, unnest($3::uuid[]) ON CONFLICT DO NOTHING`,
    [person, role, ids],
  );

/** Accepts what is shown on the page, after reading what that means. */
async function accept(page: Page) {
  await page.getByRole('button', { name: 'Accetta' }).click();
  await page.getByRole('button', { name: 'Sì, accetto' }).click();
  await page.getByRole('alert').filter({ hasText: 'accettato' }).waitFor();
}

it('a coordinator gets a shared carer going for five elderly residents', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Referente di condominio');

  // The week shows when enough neighbours need the same, and tells no small number.
  const week = page.getByTestId('need-week');
  await week.getByText('meno di 5').first().waitFor();
  await week.getByText('Le ore in tabella').click();
  const counts = await week.getByRole('cell').allInnerTexts();
  expect(counts).toContain('meno di 5');
  const told = counts.filter((text) => text !== 'meno di 5').map((text) => Number(text.replace('almeno ', '')));
  expect(told.length).toBeGreaterThan(0);
  expect(Math.min(...told)).toBeGreaterThanOrEqual(5);
  await expectSound(page, faults);

  // A round finds a carer who goes from door to door; nobody is asked before the coordinator says so.
  await page.getByRole('button', { name: 'Cerca chi può condividere' }).click();
  await page.getByTestId('offer').first().waitFor({ timeout: ROUND_MS });
  await client.roundsDone();
  // From what was found one link leads to where it is reviewed.
  await page.getByText('Le famiglie non le hanno ancora viste').waitFor();
  await expectSound(page, faults);
  await page.getByRole('link', { name: 'Rivedi le proposte' }).click();
  await page.getByRole('heading', { name: 'Proposte da rivedere' }).and(page.locator(':focus')).waitFor();
  const draft = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Assistenza anziani (badante) per 5 famiglie' }) });
  await draft.getByRole('button', { name: 'Proponi alle famiglie' }).click();
  await page.getByRole('alert').filter({ hasText: 'Inviata' }).waitFor();
  const [offer] = await client.rows<{ id: string; provider_id: string; households: string[] }>(
    `SELECT o.id, o.provider_id, array_agg(r.household_id) AS households FROM offer o JOIN offer_member m ON m.offer_id = o.id
       JOIN care_request r ON r.id = m.care_request_id JOIN service_type s ON s.id = o.service_type_id
     WHERE o.state = 'proposed' AND s.code = 'elder-care' GROUP BY o.id HAVING count(*) = 5`,
  );

  // Each resident says yes, on a phone.
  const residents = await client.open({ language: 'it', width: 320 });
  await enterAs(residents.page, 'Famiglia');
  const { viewer } = await ask<{ viewer: { id: string } }>(residents.page, '{ viewer { id } }');
  await alsoActsFor(viewer.id, 'household', 'household_id', offer.households);
  await residents.page.goto('/requests');
  const waiting = residents.page.getByTestId('waiting-proposal').filter({ hasText: 'Assistenza anziani' });
  for (const household of offer.households) {
    // The pages are those of the household that is chosen.
    await residents.page.getByRole('button', { name: 'Menu' }).click();
    await residents.page.getByRole('combobox', { name: 'Il tuo ruolo' }).selectOption(`HOUSEHOLD ${household}`);
    await residents.page.waitForURL((url) => url.pathname === '/requests');
    await eventually('one proposal to answer', async () => (await waiting.count()) === 1);
    await waiting.click();
    await accept(residents.page);
    await residents.page.goto('/requests');
  }
  expect(residents.faults).toEqual([]);
  await residents.page.context().close();

  // So does the carer, and the service is agreed.
  const carer = await client.open({ language: 'it', width: 320 });
  await enterAs(carer.page, 'Chi assiste');
  const { viewer: other } = await ask<{ viewer: { id: string } }>(carer.page, '{ viewer { id } }');
  await client.rows(`DELETE FROM role_assignment WHERE person_id = $1`, [other.id]);
  await alsoActsFor(other.id, 'provider', 'provider_id', [offer.provider_id]);
  await carer.page.goto('/work/jobs');
  await carer.page.getByRole('link').filter({ hasText: '5 famiglie' }).first().click();
  await accept(carer.page);
  expect(carer.faults).toEqual([]);
  await carer.page.context().close();

  // The building sees the service, what it saves, and that there are sessions to come.
  await page.reload();
  const services = page.getByTestId(/^service-(confirmed|active)$/);
  await services.filter({ hasText: 'Assistenza anziani (badante) per 5 famiglie' }).waitFor();
  const figures = page.getByTestId('shared-figures');
  await figures.getByText('15', { exact: true }).waitFor();
  expect(await figures.innerText()).toMatch(/Famiglie\s+5/);
  await eventually('sessions of the carer', async () => {
    const [{ planned }] = await client.rows<{ planned: number }>(
      `SELECT count(*)::int AS planned FROM session s JOIN agreement a ON a.id = s.agreement_id WHERE a.offer_id = $1`,
      [offer.id],
    );
    return planned > 2;
  });
  await expectSound(page, faults);
  await page.context().close();
});

it('books the common room for a meeting, is told what is wrong at the field, and gives it back when sure', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await enterAs(page, 'Referente di condominio');
  const room = page.getByTestId('room');
  await room.getByRole('button', { name: /^Prenota la sala/ }).click();
  await room.getByLabel('Alle', { exact: true }).selectOption('08:30');
  await room.getByRole('button', { name: 'Prenota', exact: true }).click();
  await room.getByText('deve venire dopo quella di inizio').waitFor();
  await room.getByText('Rispondi a questa domanda').waitFor();
  await expectSound(page, faults);
  const days = await client.rows<{ day: string }>(
    `SELECT to_char(d, 'YYYY-MM-DD') AS day FROM generate_series(current_date + 2, current_date + 8, interval '1 day') d WHERE extract(isodow FROM d) IN (6, 7) ORDER BY extract(isodow FROM d) DESC`,
  );
  const fill = async (day: string) => {
    await room.getByLabel('Giorno').fill(day);
    await room.getByLabel('Dalle', { exact: true }).selectOption('18:00');
    await room.getByLabel('Alle', { exact: true }).selectOption('19:30');
    await room.getByLabel('Per che cosa').fill('Riunione di scala');
    await room.getByRole('button', { name: 'Prenota', exact: true }).click();
  };
  await fill(days[0].day);
  await room.getByText('in cui la sala è aperta').waitFor();
  await fill(days[1].day);
  await room.getByRole('alert').filter({ hasText: 'La sala è prenotata' }).waitFor();
  const booking = room.getByTestId('room-booking').filter({ hasText: '18:00–19:30' });
  await booking.getByText('Riunione di scala').waitFor();
  await booking.getByRole('button', { name: /^Annulla la prenotazione/ }).click();
  await booking.getByRole('button', { name: 'No, tienila' }).click();
  await booking.getByRole('button', { name: /^Annulla la prenotazione/ }).click();
  await booking.getByRole('button', { name: 'Sì, annulla' }).click();
  await booking.waitFor({ state: 'detached' });
  await expectSound(page, faults);
  await page.context().close();
});

it('prints the poster, whose address greets a neighbour and leads to taking part with that building chosen', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Referente di condominio');
  const printed = page.context().waitForEvent('response', (response) => response.url().includes('/prints/'));
  await page.getByRole('button', { name: 'Locandina in italiano' }).click();
  const sheet = await printed;
  expect([sheet.status(), sheet.headers()['content-type']]).toEqual([200, 'application/pdf']);
  // The sheet has opened in front of the page.
  await page.bringToFront();
  const lettered = page.context().waitForEvent('response', (response) => response.url().includes('/prints/'));
  await page.getByRole('button', { name: 'Lettera in italiano' }).click();
  expect((await lettered).headers()['content-disposition']).toContain('invito.pdf');
  const address = await page.getByText(/\?building=/).innerText();
  expect(faults).toEqual([]);
  await page.context().close();

  const neighbour = await client.open({ language: 'it', width: 320 });
  await neighbour.page.goto(address);
  const greeting = neighbour.page.getByTestId('invited');
  await greeting.getByText(/Abiti in Via .+\?/).waitFor();
  await expectSound(neighbour.page, neighbour.faults);
  await greeting.getByRole('link').click();
  await neighbour.page.waitForURL(/\/enter\?to=/);
  // Somebody who has come in and has no household yet.
  await enterAs(neighbour.page, 'Verifica dei documenti');
  await neighbour.page.goto(address);
  await greeting.getByRole('link').click();
  await neighbour.page.getByTestId('invited-to').getByText('Via Carlo Imbonati').waitFor();
  await expectSound(neighbour.page, neighbour.faults);
  await neighbour.page.getByRole('button', { name: 'Abitiamo altrove' }).click();
  await neighbour.page.getByRole('searchbox', { name: 'Dove abitate' }).waitFor();
  // A family that takes part already is led to its requests, and asks for nothing by a scan.
  await enterAs(neighbour.page, 'Famiglia');
  await neighbour.page.goto(address);
  await greeting.getByRole('link').click();
  await neighbour.page.waitForURL((url) => url.pathname === '/requests');
  expect(neighbour.faults).toEqual([]);
  await neighbour.page.context().close();
});

it('a neighbour is invited to coordinate a building where nobody takes part yet, and is led to inviting the others', async () => {
  await client.rows(
    `INSERT INTO building (territory_id, address, lat, lon)
     SELECT territory_id, 'Via Nuova 1', lat, lon FROM building WHERE address = 'Via Legnone 44'`,
  );
  const desk = await client.open({ language: 'it', width: 320 });
  await enterAs(desk.page, 'Sportello di quartiere');
  await desk.page.goto('/people');
  await desk.page.getByRole('searchbox', { name: 'Quale condominio' }).fill('Via Nuova 1');
  await desk.page.getByRole('radio').first().check();
  await desk.page.getByLabel('Indirizzo e-mail').fill('nuova@example.org');
  await desk.page.getByRole('button', { name: 'Manda l’invito' }).click();
  const code = await desk.page.getByTestId('invitation-code').innerText();

  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await comeIn(client, page, 'nuova@example.org', '/invitation');
  // Somebody who has worked in another role with this browser came for the new one all the same.
  const [{ id: person }] = await client.rows<{ id: string }>(`SELECT id FROM person WHERE email = 'nuova@example.org'`);
  const [{ household }] = await client.rows<{ household: string }>(
    `INSERT INTO role_assignment (person_id, role, household_id)
     SELECT $1, 'household', h.id FROM household h ORDER BY h.id LIMIT 1 RETURNING household_id AS household`,
    [person],
  );
  await page.evaluate(`localStorage.setItem('role', 'HOUSEHOLD ${household}')`);
  await page.reload();
  await page.getByRole('textbox', { name: 'Codice dell’invito' }).fill(code);
  await page.getByRole('button', { name: 'Accetta l’invito' }).click();
  await page.getByRole('heading', { level: 1, name: 'Via Nuova 1' }).waitFor();
  expect(await page.getByRole('heading', { level: 2 }).first().innerText()).toBe('Invita i vicini');
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);

  // The common room of the building is not known yet: what is missing is said at its field.
  await page.getByRole('button', { name: 'Aggiungi una sala' }).click();
  await page.getByRole('button', { name: 'Salva la sala' }).click();
  await page.getByText('Aggiungi almeno un giorno con il suo orario.').waitFor();
  await page.getByText('Scrivi un numero da 1 a 100.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Come si chiama').fill('Sala al piano terra');
  await page.getByLabel('Quante persone ci stanno insieme').fill('10');
  await page.getByRole('checkbox', { name: 'Babysitting' }).check();
  await page.getByRole('checkbox', { name: 'lunedì' }).check();
  await page.getByRole('button', { name: 'Salva la sala' }).click();
  const room = page.getByTestId('room').filter({ hasText: 'Sala al piano terra' });
  await room.getByText('Fino a 10 persone insieme').waitFor();
  expect(await overflowOf(page)).toBe(0);

  // A round over no request says so, and leads back to inviting.
  await page.getByTestId('start-round').click();
  await page.getByText('Nessuna richiesta aperta').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.locator('main').getByRole('link', { name: 'Invita i vicini' }).click();
  await page.locator('#invitations:focus').waitFor();

  // The desk reads the last day of the office, and the map knows the pilot.
  const [{ last }] = await client.rows<{ last: string }>(
    `SELECT to_char((now() AT TIME ZONE 'Europe/Rome')::date + 365, 'YYYY-MM-DD') AS last`,
  );
  await desk.page.reload();
  const office = desk.page.getByTestId('office').filter({ hasText: 'nuova@example.org' });
  const words = new Intl.DateTimeFormat('it', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  await office.getByText(words.format(new Date(last))).waitFor();
  await page.goto('/town');
  await page.getByText('Via Nuova 1').first().waitFor({ state: 'attached' });
  expect(faults).toEqual([]);
  await page.context().close();
  await desk.page.context().close();
});
