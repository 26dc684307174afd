import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { chooseDoor, comeIn } from './newcomers.js';
import { publishRequest } from './offers.js';
import { enterAs, findBarriers, hold, overflowOf, startWebClient, tabTo, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

async function expectSound(page: Page, faults: string[]) {
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
}

/** Comes in as the family of a running service: the last of those that the start page offers. */
async function enterAsServed(page: Page, role: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('listitem').filter({ hasText: role }).getByRole('link').last().click();
  await page.waitForURL((url) => url.pathname === '/requests');
}

it('a family opens everything that concerns it, and prints it', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await enterAsServed(page, 'Famiglia');
  await page.goto('/household/documents');
  await page.getByTestId('agreement').getByRole('link').first().click();
  await page.getByText('a settimana').first().waitFor();
  await page.getByRole('button', { name: 'Invia allo sportello' }).click();
  await page.getByText('Scegli una risposta.').waitFor();
  await page.getByLabel('Qualcosa non va').check();
  await page.getByLabel('Se vuoi, racconta').fill('Arriva spesso tardi (simulato).');
  await page.getByRole('button', { name: 'Invia allo sportello' }).click();
  await page.getByRole('alert').filter({ hasText: 'lo sportello lo ha ricevuto' }).waitFor();
  await page.getByRole('button', { name: 'Lascia il servizio' }).click();
  await page.getByText(/Il tuo ultimo giorno sarà il \d+/).waitFor();
  await expectSound(page, faults);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Resto' }).isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Sì, lascio il servizio' }).click();
  await page.getByRole('alert').filter({ hasText: 'L’ultimo giorno del servizio è' }).waitFor();
  await expectSound(page, faults);
  await page.getByRole('link', { name: 'Documenti' }).first().click();
  await page
    .getByTestId('agreement')
    .getByText(/^Ultimo giorno: \d+/)
    .waitFor();
  await page.getByTestId('agreement').getByRole('link').first().click();
  await page.getByRole('button', { name: 'Ho cambiato idea: resto nel servizio' }).click();
  await page.getByText('Il servizio continua come prima, allo stesso prezzo.').waitFor();
  await expectSound(page, faults);
  await page.getByRole('button', { name: 'Sì, resto nel servizio' }).click();
  await page.getByRole('alert').filter({ hasText: 'Resti nel servizio: continua come prima.' }).waitFor();
  await page.getByRole('button', { name: 'Lascia il servizio' }).waitFor();
  await expectSound(page, faults);

  await page.goto('/household/statements');
  const month = page.getByTestId('statement').first();
  await month.getByText('€').first().waitFor();
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('navigation', { name: 'Pagine della famiglia' }).isVisible()).toBe(false);
  expect(await month.isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  // What was paid by voucher elsewhere counts towards the yearly limit.
  await page.getByText('Finora contano 0 € su 10.000 €.').waitFor();
  await page.getByRole('button', { name: 'Scrivi che cosa è già stato pagato altrove' }).click();
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('Scrivi un importo in euro').waitFor();
  await expectSound(page, faults);
  await page.getByLabel('Quanto hai pagato quest’anno').fill('1.200,50');
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('Finora contano 1.200,50 € su 10.000 €.').waitFor();
  await expectSound(page, faults);
  await page.context().close();
});

it('a family has its calendar read elsewhere, says when it wants mail, and prints a proposal', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 390 });
  await enterAs(page, 'Household');
  await page.goto('/calendar');
  await page.getByRole('button', { name: 'Make an address' }).click();
  const address = page.getByLabel('Your address');
  const first = await address.inputValue();
  expect(await (await page.request.get(first)).text()).toContain('BEGIN:VCALENDAR');
  expect(await page.getByRole('link', { name: 'Open in the calendar' }).getAttribute('href')).toMatch(/^webcal:/);
  await expectSound(page, faults);
  await page.getByTestId('calendar-feed').getByRole('button', { name: 'Renew' }).click();
  await page.getByRole('button', { name: 'Yes, renew' }).click();
  await eventually(
    'another address',
    async () => (await address.inputValue().catch(() => first)) !== first || undefined,
  );
  expect((await page.request.get(first)).status()).toBe(404);
  await page.reload();
  await page.getByTestId('calendar-feed').waitFor();
  expect(await address.count()).toBe(0);

  await page.goto('/notifications/mail');
  await page.getByRole('radio', { name: 'Once a day' }).check();
  await page.getByRole('checkbox', { name: 'Messages' }).uncheck();
  await page.getByLabel('Until').selectOption('07:00');
  await page.getByText('The mail of the day comes at 07:00.').waitFor();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Your choices are saved.').waitFor();
  await expectSound(page, faults);
  await page.reload();
  expect(await page.getByRole('radio', { name: 'Once a day' }).isChecked()).toBe(true);
  expect(await page.getByRole('checkbox', { name: 'Messages' }).isChecked()).toBe(false);

  await page.goto('/household/documents');
  const letter = page.getByTestId('letter').first();
  await letter.getByRole('button', { name: 'Open the letter (PDF)' }).click();
  await eventually('a printed letter', async () => (await client.rows('SELECT FROM letter')).length === 1 || undefined);
  await expectSound(page, faults);
  await page.context().close();
});

it('a family writes a note for whoever gives the care, and one on health only with its consent', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 768 });
  await enterAsServed(page, 'Famiglia');
  await page.goto('/household/notes');
  const notes = page.getByTestId('notes').first();
  await notes.getByRole('button', { name: 'Apri le note' }).click();
  await notes.getByText('Ancora nessuna nota.').waitFor();
  await notes.getByRole('button', { name: 'Salva la nota' }).click();
  await notes.getByText('Scrivi la nota.').waitFor();
  await expectSound(page, faults);
  const text = notes.getByRole('textbox', { name: 'Che cosa bisogna sapere' });
  // The text in the field is no note yet.
  const kept = (words: string) => notes.getByRole('listitem').filter({ hasText: words });
  await text.fill('Il citofono non funziona: bussare.');
  const letGo = await hold(page, 'WriteCareNote');
  await notes.getByRole('button', { name: 'Salva la nota' }).click();
  await notes.getByLabel('Che nota è').selectOption('HEALTH');
  await text.fill('Allergia alle noci.');
  letGo();
  await kept('Il citofono non funziona').waitFor();
  expect(await text.inputValue()).toBe('Allergia alle noci.');
  await notes.getByRole('button', { name: 'Salva la nota' }).click();
  await notes.getByText('serve il tuo consenso').waitFor();
  await expectSound(page, faults);
  await notes.getByRole('checkbox', { name: 'Note su salute e alimentazione' }).click();
  await notes.getByRole('checkbox', { name: 'Note su salute e alimentazione' }).waitFor({ state: 'detached' });
  await notes.getByRole('button', { name: 'Salva la nota' }).click();
  await kept('Allergia alle noci.').waitFor();
  const rows = await client.rows<{ sealed: string }>(`SELECT * FROM care_note`);
  expect(JSON.stringify(rows)).not.toMatch(/noci|citofono/);
  await page.goto('/account');
  await page.getByRole('checkbox', { name: 'Note su salute e alimentazione' }).waitFor();
  const consent = page.getByRole('checkbox', { name: 'Note su salute e alimentazione', checked: true });
  await consent.waitFor();
  // A consent that was taken back by a slip is given again from where the slip was made, without a mouse.
  await tabTo(page, consent);
  await page.keyboard.press('Space');
  await page.getByRole('alert').filter({ hasText: 'Hai ritirato il consenso.' }).waitFor();
  await expectSound(page, faults);
  await tabTo(page, page.getByRole('button', { name: 'Annulla', exact: true }));
  await page.keyboard.press('Enter');
  await consent.and(page.locator(':focus')).waitFor();
  // Signing out elsewhere asks first.
  await page.getByRole('button', { name: 'Esci da tutti i dispositivi' }).click();
  await page.getByText('Dovrai entrare di nuovo su ogni dispositivo').waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Esci da tutti i dispositivi' }).waitFor();
  await expectSound(page, faults);
  await page.context().close();
});

it('a family declares its ISEE, of which the band alone is kept', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 390 });
  await enterAs(page, 'Household');
  await page.goto('/household/subsidy');
  await page.getByRole('button', { name: 'Declare', exact: true }).click();
  await page.getByText('Write the value in euros').waitFor();
  await expectSound(page, faults);
  await page.getByLabel('ISEE value').fill('11,800');
  await page.getByRole('button', { name: 'Declare', exact: true }).click();
  await page.getByText(/Band: up to|The highest band/).waitFor();
  await expectSound(page, faults);
  const kept = await client.rows(`SELECT * FROM isee_declaration`);
  expect(JSON.stringify(kept)).not.toContain('1180000');

  await page.goto('/household');
  await page.getByRole('button', { name: 'Delegate a relative' }).click();
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText('Write an e-mail address').waitFor();
  await expectSound(page, faults);
  await page.getByLabel('Their e-mail address').fill('zio@example.org');
  await page.getByRole('button', { name: 'Send the invitation' }).click();
  await page.getByText(/^([A-Z0-9]{4}-){3}[A-Z0-9]{4}$/).waitFor();
  await expectSound(page, faults);
  await page.getByTestId('invitation').getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('button', { name: 'Yes, take the invitation back' }).click();
  await page.getByTestId('invitation').waitFor({ state: 'detached' });

  // Where the desk calls the family: what is wrong is said at the field, and the number can be dialled from the page.
  const phone = page.getByRole('region', { name: 'Phone' });
  await phone.getByRole('button', { name: 'Add a number' }).click();
  await phone.getByLabel('Phone number').fill('call me');
  await phone.getByRole('button', { name: 'Save' }).click();
  await phone.getByText('This is no phone number').waitFor();
  await expectSound(page, faults);
  await phone.getByLabel('Phone number').fill('333 123 4567');
  await phone.getByRole('button', { name: 'Save' }).click();
  expect(await phone.getByRole('link', { name: '333 123 4567' }).getAttribute('href')).toBe('tel:+393331234567');
  await expectSound(page, faults);
  await page.context().close();
});

it('a family says what of its situation should count, changes it, and takes it back', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 390 });
  await enterAs(page, 'Famiglia');
  await page.goto('/account');
  await page.getByRole('link', { name: 'Vedi o cambia' }).click();
  await page.getByText('Non avete dichiarato nulla').waitFor();
  await page.getByRole('checkbox', { name: 'Un solo genitore' }).check();
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('Per salvare serve il tuo accordo.').waitFor();
  await expectSound(page, faults);
  await page.getByRole('checkbox', { name: 'Sono d’accordo' }).check();
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('Le vostre richieste valgono 130').waitFor();
  await page.getByRole('checkbox', { name: 'ISEE basso' }).check();
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('Le vostre richieste valgono 170').waitFor();
  await expectSound(page, faults);
  await page.getByRole('button', { name: 'Ritira tutto' }).click();
  await page.getByRole('button', { name: 'Sì, ritira e cancella' }).click();
  await page.getByText('Tutto cancellato.').waitFor();
  await page.getByText('Non avete dichiarato nulla').waitFor();
  await expectSound(page, faults);
  expect(await client.rows(`SELECT FROM social_fact`)).toEqual([]);
  await page.context().close();
});

it('a family writes to the desk, and is told what to change where nothing fits', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 390 });
  await enterAs(page, 'Famiglia');
  await page.goto('/messages');
  await page.getByLabel('Il tuo messaggio').fill('Buongiorno, quando siete aperti?');
  await page.getByRole('button', { name: 'Invia' }).click();
  await page.getByTestId('conversation').getByRole('link').click();
  await page.getByText('Buongiorno, quando siete aperti?').waitFor();
  await expectSound(page, faults);
  // Whoever sits at its desk finds it among their messages, and answers; the family sees the answer come.
  const [{ territory_id: territory }] = await client.rows<{ territory_id: string }>(
    `SELECT b.territory_id FROM conversation c JOIN household h ON h.id = c.household_id JOIN building b ON b.id = h.building_id`,
  );
  await client.rows(`UPDATE role_assignment SET territory_id = $1 WHERE role = 'platform_operator'`, [territory]);
  const desk = await client.open({ language: 'it', width: 1280 });
  await enterAs(desk.page, 'Sportello di quartiere');
  await desk.page.getByRole('navigation').getByRole('link', { name: 'Messaggi' }).click();
  await desk.page.getByRole('heading', { name: 'Aspettano una risposta' }).waitFor();
  await expectSound(desk.page, desk.faults);
  await desk.page.getByTestId('conversation').getByRole('link').click();
  await desk.page.getByLabel('Rispondi').fill('Dalle nove alle tredici.');
  await desk.page.getByRole('button', { name: 'Invia' }).click();
  await page.getByText('Dalle nove alle tredici.').waitFor();
  await desk.page.getByRole('link', { name: 'Messaggi' }).first().click();
  await desk.page.getByText('Nessuno aspetta una risposta').waitFor();
  await desk.page.getByRole('heading', { name: 'Già risposto' }).waitFor();
  await desk.page.getByRole('heading', { name: 'Come va, secondo chi c’è' }).waitFor();
  await expectSound(desk.page, desk.faults);
  await desk.page.context().close();

  // Three in the morning suits nobody: the search leaves it without an offer and the advice says why.
  const id = await publishRequest(page, 'dog-sitting', [{ start: 12, end: 16 }], 'NONE');
  await page.goto(`/requests/${id}`);
  await page.getByRole('heading', { name: 'Che cosa cambiare per trovare' }).waitFor();
  await page.getByText('Perché non c’è ancora nessuno').click();
  await page.getByText(/non lavora(no)? in quegli orari/).waitFor();
  await expectSound(page, faults);
  await page.context().close();
});

it('somebody registers a household at the first visit by keyboard alone, and erases everything', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 390 });
  await comeIn(client, page, 'new@example.org', '/welcome');
  await expectSound(page, faults);
  await tabTo(page, page.getByRole('link', { name: 'I need help for my household' }));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/welcome/household');
  await tabTo(page, page.getByRole('button', { name: 'Continue and ask for help' }));
  await page.keyboard.press('Enter');
  await page.getByText('Look for the street and choose your door.').waitFor();
  await page.getByText('Write the name.').waitFor();
  await expectSound(page, faults);
  const [{ address }] = await client.rows<{ address: string }>(`SELECT address FROM building ORDER BY id LIMIT 1`);
  await chooseDoor(page, address);
  await page.getByLabel('What we call you').fill('Noa e Ugo');
  await page.getByLabel('First name').fill('Ugo');
  await page.getByLabel('Year of birth').fill('2020');
  await page.getByRole('button', { name: 'Continue and ask for help' }).click();
  await page.waitForURL((url) => url.pathname === '/ask/who');
  await page.getByText('Ugo').first().waitFor();
  await expectSound(page, faults);

  await page.goto('/account');
  const copy = await page.request.get('/my-data?format=json');
  expect(await copy.text()).toContain('Ugo');
  await page.getByRole('button', { name: 'Erase my data' }).click();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByText('Confirm that you understand.').waitFor();
  await expectSound(page, faults);
  await page.getByRole('checkbox', { name: 'I understand' }).check();
  await page.getByRole('button', { name: 'Erase for good' }).click();
  await page.getByRole('heading', { name: 'Your data is erased' }).waitFor();
  await expectSound(page, faults);
  expect(await client.rows(`SELECT FROM person WHERE email = 'new@example.org'`)).toEqual([]);
  await page.context().close();
});
