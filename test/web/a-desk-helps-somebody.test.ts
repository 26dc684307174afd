import { eventually } from '../support/eventually.js';
import { enterAs, findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

it('sends a letter, hears the answer on the phone, and records who said what', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await enterAs(page, 'Sportello di quartiere');
  const call = page.getByTestId('call').first();
  const household = await call.locator('strong').first().innerText();
  const printed = page.context().waitForEvent('response', (response) => response.url().includes('/prints/'));
  await call.getByRole('button', { name: /^Lettera in italiano/ }).click();
  const letter = await printed;
  expect([letter.status(), letter.headers()['content-type']]).toEqual([200, 'application/pdf']);
  // The code stands on the paper only: the household reads out this one.
  const code = '12345678';
  const [{ id }] = await client.rows<{ id: string }>(
    `UPDATE letter SET code_digest = sha256($1::bytea) RETURNING proposal_id AS id`,
    [code],
  );
  await page.getByRole('link', { name: 'Registra una risposta' }).click();
  await page.getByLabel('Codice sulla lettera').fill('1234');
  await page.getByRole('button', { name: 'Trova la proposta' }).click();
  await page.getByText('Scrivi le otto cifre').waitFor();
  await page.getByLabel('Codice sulla lettera').fill('8765 4321');
  await page.getByRole('button', { name: 'Trova la proposta' }).click();
  await page.getByRole('alert').filter({ hasText: 'Nessuna lettera' }).waitFor();
  await page.getByLabel('Codice sulla lettera').fill('1234 5678');
  await page.getByRole('button', { name: 'Trova la proposta' }).click();
  await page.getByTestId('spoken-proposal').getByRole('heading', { name: household }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  // A no that was heard wrong: it is taken back on the same page, and asked for again.
  await page.getByRole('button', { name: 'Dice di no' }).click();
  await page.getByText('Per 10 minuti il no si può riprendere').waitFor();
  await page.getByRole('radio', { name: 'Costa troppo' }).check();
  await page.getByRole('button', { name: 'Registra', exact: true }).click();
  await page.getByText(/Il no vale dalle \d\d:\d\d/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: 'Riprendi la risposta' }).click();
  await page.getByRole('button', { name: 'Dice di sì' }).click();
  await page.getByText(`${household} accetta di pagare`).waitFor();
  await page.getByRole('button', { name: 'Registra', exact: true }).click();
  await page
    .getByRole('alert')
    .filter({ hasText: `${household} ha detto di sì` })
    .waitFor();
  const recorded = await client.rows<{ answer: string; said: string; name: string }>(
    `SELECT p.answer, t.detail ->> 'answer' AS said, a.name FROM proposal p
       JOIN audit_event t ON t.subject_id = p.id AND t.act LIKE 'proposal.%-by-phone' JOIN person a ON a.id = t.actor_id
     WHERE p.id = $1 ORDER BY t.id`,
    [id],
  );
  expect(recorded).toEqual(
    ['declined', 'declined', 'accepted'].map((said) => ({ answer: 'accepted', said, name: 'Davide' })),
  );
  await page.getByRole('link', { name: 'Lo sportello' }).click();
  await page.getByRole('heading', { name: 'Da chiamare' }).waitFor();
  expect(await page.getByTestId('call').filter({ hasText: household }).count()).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('prints for people without a screen who joins their service, and keeps the letter in sight for a day', async () => {
  // A service of a household of this desk's that another has joined; the desk acts for it.
  const [{ household }] = await client.rows<{ household: string }>(
    `WITH own AS (
       SELECT t.agreement_id, t.care_request_id, h.id, h.display_name, a.person_id AS clerk FROM agreement_terms t
         JOIN household h ON h.id = t.household_id JOIN building b ON b.id = h.building_id
         JOIN role_assignment a ON a.role = 'platform_operator' AND a.territory_id = b.territory_id
       ORDER BY t.agreement_id LIMIT 1),
     given AS (
       INSERT INTO mandate (household_id, given_by, form, text_version, recorded_by, ends_before)
       SELECT id, (SELECT p.id FROM person p WHERE p.id <> clerk LIMIT 1), 'spoken', '1', clerk, current_date + 100 FROM own),
     step AS (
       INSERT INTO agreement_change (agreement_id, care_request_id, change, from_on, actor_id)
       SELECT agreement_id, (SELECT r.id FROM care_request r WHERE r.id <> care_request_id LIMIT 1), 'joined', '2026-12-08', clerk
       FROM own RETURNING id),
     price AS (
       INSERT INTO agreement_change_price (agreement_change_id, care_request_id, before_cents, after_cents)
       SELECT step.id, own.care_request_id, 6000, 4850 FROM step, own)
     SELECT display_name AS household FROM own`,
  );
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await enterAs(page, 'Sportello di quartiere');
  const letter = page.getByTestId('letter-to-send').filter({ hasText: household });
  await letter.getByText('Un’altra famiglia si unisce dall’8 dicembre 2026.').waitFor();
  await letter.getByText('Lettera non ancora stampata.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  const printed = page.context().waitForEvent('response', (response) => response.url().includes('/prints/'));
  await letter.getByRole('button', { name: /^Lettera in italiano/ }).click();
  const sheet = await printed;
  expect([sheet.status(), sheet.headers()['content-type']]).toEqual([200, 'application/pdf']);
  // The reader comes back from the sheet.
  await page.evaluate('window.dispatchEvent(new Event("focus"))');
  await letter.getByText(/^Lettera stampata: /).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('asks for somebody who has come in person, by the mandate that is recorded first', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Sportello di quartiere');
  await page.getByRole('link', { name: /^Chiedi per chi è allo sportello/ }).click();
  await page.getByRole('searchbox', { name: 'Dove abita' }).fill('Legnone');
  await page.getByRole('radio', { name: /Via Legnone/ }).check();
  await page.getByRole('radio', { name: /non partecipa ancora/ }).check();
  await page.getByLabel('Come chiamare la famiglia sullo schermo').fill('Famiglia di prova');
  await page.getByLabel('Nome', { exact: true }).fill('Persona simulata');
  await page.getByLabel('Anno di nascita').fill('1941');
  await page.getByLabel('Chi dà la delega: nome e cognome').fill('Persona Simulata');
  await page.getByRole('radio', { name: /^A voce/ }).check();
  await page.getByRole('button', { name: 'Registra e chiedi' }).click();
  await page.getByText('Controlla un documento d’identità prima di continuare').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Numero di telefono').fill('12');
  await page.getByLabel('Ho visto un documento d’identità').check();
  await page.getByRole('button', { name: 'Registra e chiedi' }).click();
  await page.getByText('Questo non è un numero di telefono').waitFor();
  await page.getByLabel('Numero di telefono').fill('02 0202 0202');
  await page.getByRole('button', { name: 'Registra e chiedi' }).click();
  await page.getByText('Chiedi per Famiglia di prova, con la sua delega.').waitFor();
  const next = () => page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('checkbox', { name: /Persona simulata/ }).check();
  await next();
  await page.getByRole('radio', { name: /Assistenza anziani/ }).check();
  await next();
  await page.getByRole('checkbox', { name: 'lunedì' }).check();
  await page.getByRole('combobox', { name: 'Dalle' }).selectOption('09:00');
  await page.getByRole('combobox', { name: 'Alle', exact: true }).selectOption('11:00');
  await page.getByRole('button', { name: 'Aggiungi', exact: true }).click();
  await next();
  await page.getByLabel(/Quanto puoi spendere al massimo/).fill('18');
  await next();
  await page.getByRole('button', { name: 'Pubblica la richiesta' }).click();
  await page.getByText('Richiesta pubblicata').waitFor();
  const [request] = await client.rows<{ name: string; mandated: boolean }>(
    `SELECT h.display_name AS name, r.mandate_id IS NOT NULL AS mandated FROM care_request r
       JOIN household h ON h.id = r.household_id WHERE h.display_name = 'Famiglia di prova'`,
  );
  expect(request).toEqual({ name: 'Famiglia di prova', mandated: true });
  // At the desk the change of its request begins by the same mandate too.
  await page.getByText('Agisci per Famiglia di prova con la sua delega').waitFor();
  // The household takes home on paper what it has asked for.
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Richiesta in italiano' }).click();
  const paper = await opened;
  await paper.getByText('lunedì 9:00–11:00').waitFor();
  expect(await findBarriers(paper)).toEqual([]);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Cambia la richiesta' }).click();
  await page.getByText('Chiedi per Famiglia di prova, con la sua delega.').waitFor();
  await next();
  await page.getByLabel(/Quanto puoi spendere al massimo/).fill('19');
  await next();
  expect(await findBarriers(page)).toEqual([]);
  await client.roundsDone();
  await page.getByRole('button', { name: 'Salva la modifica' }).click();
  await page.waitForURL(/\/requests\//);
  await eventually('the change kept', async () => {
    const [{ budget }] = await client.rows<{ budget: number }>(
      `SELECT r.budget_cents_per_hour AS budget FROM care_request r JOIN household h ON h.id = r.household_id
       WHERE h.display_name = 'Famiglia di prova'`,
    );
    return budget === 1900;
  });
  expect(faults).toEqual([]);
  await page.context().close();
});

it('reviews the drafts of its neighbourhood, and proposes one', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 320 });
  await enterAs(page, 'Neighbourhood desk');
  await page.getByRole('link', { name: /^The map of the neighbourhood/ }).click();
  await page.getByRole('button', { name: 'Find who can share' }).click();
  await page.getByTestId('offer').first().waitFor();
  await client.roundsDone();
  await page.goto('/desk');
  await page.getByRole('link', { name: /wait for review/ }).click();
  await page.getByRole('button', { name: 'Propose to the families' }).first().waitFor();
  const waiting = page.getByText(/^\d+ proposals wait for review/);
  const before = Number.parseInt(await waiting.innerText());
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await page.getByRole('button', { name: 'Propose to the families' }).first().click();
  await page.getByRole('alert').filter({ hasText: 'Sent' }).waitFor();
  await eventually('one draft less', async () => Number.parseInt(await waiting.innerText()) === before - 1);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('invites the coordinator of a building, takes such a role back, and says where the desk answers the phone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  // Whoever comes in from a page comes back to it.
  await page.goto('/people?from=mail');
  await page.locator('main').getByRole('link', { name: 'Scegli come entrare' }).click();
  await page
    .locator('main')
    .getByRole('link', { name: /persone simulate/ })
    .click();
  await page.getByRole('listitem').filter({ hasText: 'Sportello di quartiere' }).getByRole('link').click();
  await page.waitForURL((url) => url.pathname + url.search === '/people?from=mail');
  // The own role is not taken back here, nor that of a colleague.
  await page.getByTestId('office').filter({ hasText: '(tu)' }).waitFor();
  expect(await page.getByRole('button', { name: /^Togli l’incarico/ }).count()).toBe(1);
  const send = page.getByRole('button', { name: 'Manda l’invito' });
  await send.click();
  await page.getByText('Cerca la via e scegli il portone.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('searchbox', { name: 'Quale condominio' }).fill('Giambellino');
  await page.getByText('Nessun portone').waitFor();
  await page.getByRole('searchbox', { name: 'Quale condominio' }).fill('Legnone');
  await page.getByRole('radio').first().check();
  await page.getByLabel('Indirizzo e-mail').fill('referente@example.org');
  await send.click();
  await page.getByTestId('invitation-code').waitFor();
  const invitation = page.getByTestId('invitation').filter({ hasText: 'referente@example.org' });
  await invitation.getByText('Via Legnone').waitFor();
  // Once it is taken back, its code is not held out any more.
  await invitation.getByRole('button', { name: /^Ritira/ }).click();
  await page.getByRole('button', { name: 'Sì, ritira l’invito' }).click();
  await page.getByTestId('invitation-code').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /^Togli l’incarico/ }).click();
  await page.getByRole('button', { name: 'Sì, toglilo' }).click();
  await page.getByText('Nessuno.', { exact: true }).waitFor();
  const phone = page.getByTestId('hub');
  await phone.getByRole('button', { name: /^Cambia/ }).click();
  await phone.getByLabel('Numero').fill('chiamaci');
  await phone.getByRole('button', { name: 'Salva' }).click();
  await phone.getByText('Un numero ha da 6 a 20 cifre').waitFor();
  await phone.getByLabel('Numero').fill('02 0202 0303');
  await phone.getByRole('button', { name: 'Salva' }).click();
  await phone.getByText('02 0202 0303').waitFor();
  await phone.getByRole('button', { name: /^Cambia/ }).click();
  await phone.getByLabel('Indirizzo').fill('Via di prova 3');
  await phone
    .getByRole('button', { name: /^Togli/ })
    .first()
    .click();
  await phone.getByRole('checkbox', { name: 'sabato' }).check();
  await phone.getByRole('button', { name: 'Aggiungi' }).click();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await phone.getByRole('button', { name: 'Salva' }).click();
  await phone.getByText(/Via di prova 3$/).waitFor();
  await phone.getByText('sabato 16:00').waitFor();
  await page.goto('/contacts');
  await page.getByTestId('desk-contact').filter({ hasText: 'Via di prova 3' }).getByText('sabato 16:00').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('shows rooms and running services of the neighbourhood on the map, and the same in the list', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await enterAs(page, 'Sportello di quartiere');
  await page.getByRole('link', { name: /^La mappa del quartiere/ }).click();
  await page.locator('.wdt-map-services').first().waitFor();
  await page.locator('.wdt-map-room').first().waitFor();
  const onMap = (await page.locator('.wdt-map-services').allInnerTexts()).map(Number);
  await page.locator('label').filter({ hasText: 'Elenco' }).click();
  await page.getByText('Sala grande (fino a 14 persone)').waitFor();
  const inList = (await page.locator('td[data-label="Servizi in corso"]').allInnerTexts()).map(Number);
  const sum = (counts: number[]) => counts.reduce((all, count) => all + count, 0);
  expect(sum(onMap)).toBeGreaterThan(0);
  expect(sum(inList)).toBe(sum(onMap));
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('settles a dispute once it has heard both sides and said yes twice', async () => {
  await client.rows(
    `UPDATE attendance SET state = 'disputed', dispute = 'È andata via mezz’ora prima (simulato).', confirmed_minutes = NULL, confirmed_at = NULL
     WHERE id = (SELECT a.id FROM attendance a WHERE a.state = 'attended' ORDER BY a.id LIMIT 1)`,
  );
  await client.rows(
    `UPDATE role_assignment SET territory_id = (SELECT b.territory_id FROM attendance a JOIN household h ON h.id = a.household_id
       JOIN building b ON b.id = h.building_id WHERE a.state = 'disputed' LIMIT 1)
     WHERE role = 'platform_operator'`,
  );
  const { page, faults } = await client.open({ language: 'en', width: 320 });
  await enterAs(page, 'Neighbourhood desk');
  const dispute = page.getByTestId('dispute').first();
  await dispute.getByText(/^begun at \d\d:\d\d, ended at \d\d:\d\d \(\d+ minutes\)$/).waitFor();
  // The provider too, where it is of the same neighbourhood.
  for (const button of await dispute.getByRole('button', { name: /^Write to / }).all()) {
    const name = await button.innerText();
    await button.click();
    await dispute.getByRole('textbox', { name }).fill('What happened that day?');
    await dispute.getByRole('button', { name: 'Send' }).click();
    await dispute.getByRole('listitem').filter({ hasText: 'What happened that day?' }).waitFor();
  }
  await dispute.getByRole('button', { name: 'Settle' }).click();
  await dispute.getByText('Write a number of minutes').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  const before = await page.getByTestId('dispute').count();
  await dispute.getByLabel('Minutes that count').fill('61');
  await dispute.getByRole('button', { name: 'Settle' }).click();
  await dispute.getByText(/^61 minutes count/).waitFor();
  expect(await overflowOf(page)).toBe(0);
  await dispute.getByRole('button', { name: 'Yes, settle' }).click();
  await eventually('one dispute less', async () => (await page.getByTestId('dispute').count()) === before - 1);
  expect(await client.rows(`SELECT state FROM attendance WHERE confirmed_minutes = 61`)).toEqual([
    { state: 'confirmed' },
  ]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('puts a line of a closed month right: it sees what changes, and the line stays as it was beside its correction', async () => {
  await eventually(
    'a month that is closed',
    async () => (await client.rows(`SELECT FROM month_closing WHERE closed_at IS NOT NULL`)).length > 0,
  );
  const [line] = await client.rows<{ id: string; name: string; territory: string; minutes: number }>(
    `SELECT l.id, h.display_name AS name, b.territory_id AS territory, l.minutes
     FROM statement_line l JOIN household_statement s ON s.id = l.household_statement_id
       JOIN household h ON h.id = s.household_id JOIN building b ON b.id = h.building_id
     WHERE l.kind = 'care' AND l.minutes > 45 ORDER BY l.id LIMIT 1`,
  );
  await client.rows(`UPDATE role_assignment SET territory_id = $1 WHERE role = 'platform_operator'`, [line!.territory]);
  const { page, faults } = await client.open({ language: 'en', width: 320 });
  await enterAs(page, 'Neighbourhood desk');
  await page.getByRole('link', { name: /^Correct a statement/ }).click();
  await page.getByLabel('Name of the family').fill(line!.name);
  await page.getByRole('button', { name: 'Search' }).click();
  await page.getByRole('link', { name: line!.name, exact: true }).first().click();
  const wrong = page.getByTestId('desk-line').first();
  const before = await wrong.locator('p').nth(1).innerText();
  await wrong.getByRole('button', { name: /^Correct/ }).click();
  await wrong.getByRole('button', { name: 'See what changes' }).click();
  await wrong.getByText('Write a number of minutes').waitFor();
  await wrong.getByText('Write why').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await wrong.getByLabel('Minutes that count').fill('30');
  await wrong.getByLabel('Why').fill('She left early (simulated).');
  await wrong.getByRole('button', { name: 'See what changes' }).click();
  await wrong.getByRole('row', { name: /^Stated anew in the next one 30 minutes €/ }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  await wrong.getByRole('button', { name: 'Yes, correct it' }).click();
  await wrong.getByText('Corrected to 30 minutes: She left early (simulated).').waitFor();
  expect(await wrong.locator('p').nth(1).innerText()).toBe(before);
  expect(await wrong.getByRole('button', { name: /^Correct/ }).count()).toBe(0);
  expect(await client.rows(`SELECT minutes, reason FROM line_correction`)).toEqual([
    { minutes: 30, reason: 'She left early (simulated).' },
  ]);
  expect(await findBarriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('reads out the code of the last visit of a day that has more of them than one page of a list, and leaves a trace', async () => {
  // Before dawn, so that they meet no session of the provider.
  await client.rows(
    `WITH home AS (
       SELECT t.agreement_id, t.care_request_id, t.household_id, a.provider_id FROM agreement_terms t
         JOIN agreement a ON a.id = t.agreement_id JOIN household h ON h.id = t.household_id
         JOIN building b ON b.id = h.building_id
       WHERE b.territory_id = (SELECT territory_id FROM role_assignment WHERE role = 'platform_operator' LIMIT 1) LIMIT 1
     ), day AS (SELECT (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date AS today
     ), visit AS (
       INSERT INTO session (agreement_id, provider_id, date, starts_at, ends_at, code)
       SELECT agreement_id, provider_id, today, at, at + interval '1 second', '135790'
       FROM home, day, generate_series(1, 120) number,
            LATERAL (SELECT (today + time '03:00') AT TIME ZONE 'Europe/Rome' + number * interval '1 second' AS at) each
       RETURNING id, starts_at, ends_at
     )
     INSERT INTO attendance (session_id, agreement_id, care_request_id, household_id, starts_at, ends_at, minutes)
     SELECT v.id, h.agreement_id, h.care_request_id, h.household_id, v.starts_at, v.ends_at, 1 FROM visit v, home h`,
  );
  const { page, faults } = await client.open({ language: 'en', width: 768 });
  await enterAs(page, 'Neighbourhood desk');
  await page.getByText(/^1\d\d visits today$/).click();
  const visits = page.getByTestId('desk-visit');
  expect(await visits.count()).toBeGreaterThanOrEqual(120);
  const last = visits.filter({ hasText: '03:02' }).last();
  await last.getByRole('button', { name: /^Read the code/ }).click();
  await last.getByText('135790').waitFor();
  expect(await client.rows(`SELECT FROM audit_event WHERE act = 'session-code.read'`)).toHaveLength(1);
  expect(faults).toEqual([]);
  await page.context().close();
});
