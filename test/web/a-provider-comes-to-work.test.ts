import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { chooseDoor, comeIn } from './newcomers.js';
import { ask, findOffer, release } from './offers.js';
import { allAnswered, enterAs, findBarriers, overflowOf, startWebClient, tabTo, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

async function expectSound(page: Page, faults: string[]) {
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
}

/** The office checks every paper that is missing, meets the applicant, and accepts. */
async function vet(applicationOf: string): Promise<void> {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Verifica dei documenti');
  const provider = await ask<{
    provider: { application: { id: string }; missingPapers: { kinds: string[] }[] };
  }>(page, 'query ($id: ID!) { provider(id: $id) { application { id } missingPapers { kinds } } }', {
    id: applicationOf,
  });
  const { application, missingPapers } = provider.provider;
  for (const kind of new Set(missingPapers.flatMap(({ kinds }) => kinds)))
    await ask(
      page,
      'mutation ($input: CheckCredentialInput!) { checkCredential(input: $input) { userErrors { message } } }',
      {
        input: {
          providerId: applicationOf,
          kind,
          outcome: 'PASSED',
          issuer: 'Ufficio (prova)',
          issuedOn: new Date(Date.now() - 5 * 86_400_000).toISOString().slice(0, 10),
          showsSkills: [],
        },
      },
    );
  for (const step of ['INVITE', 'VET']) {
    const { decideApplication } = await ask<{ decideApplication: { userErrors: object[] } }>(
      page,
      'mutation ($input: DecideApplicationInput!) { decideApplication(input: $input) { userErrors { message } } }',
      { input: { applicationId: application.id, step } },
    );
    expect(decideApplication.userErrors).toEqual([]);
  }
  await page.context().close();
}

/** Lets the next session of an offer begin now, and gives the code that its family would show. */
async function beginNow(offerId: string): Promise<string> {
  const [session] = await eventually('a session of the agreement', async () => {
    const rows = await client.rows<{ id: string; code: string }>(
      `SELECT s.id, s.code FROM session s JOIN agreement a ON a.id = s.agreement_id WHERE a.offer_id = $1
       ORDER BY s.starts_at LIMIT 1`,
      [offerId],
    );
    return rows.length > 0 ? rows : undefined;
  });
  for (const [table, key] of [
    ['session', 'id'],
    ['attendance', 'session_id'],
  ])
    await client.rows(
      `UPDATE ${table} SET starts_at = now() - interval '2 minutes', ends_at = now() + interval '58 minutes' WHERE ${key} = $1`,
      [session.id],
    );
  return session.code;
}

it('somebody who would give care, or get a building going, finds out from the start page what it takes', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 360 });
  await page.goto('/');
  await page.getByRole('link', { name: /Assisti per lavoro/ }).click();
  const sitting = page.locator('[data-testid=asked-of][data-service=babysitting]');
  await sitting.getByText('Primo soccorso').waitFor();
  await sitting.getByText(/Almeno [0-9,]+\s€ lordi l’ora/).waitFor();
  await page.getByText('Come si controllano').click();
  await page.getByText('si tiene solo l’esito').waitFor();
  await page.getByRole('link', { name: 'Entra' }).last().waitFor();
  await expectSound(page, faults);

  await page.goBack();
  await page.getByRole('link', { name: /Condividi nel tuo palazzo/ }).click();
  await page.getByRole('heading', { name: 'Come comincia' }).waitFor();
  await expectSound(page, faults);
  await page.getByRole('link', { name: 'Trova lo sportello' }).click();
  await page.getByTestId('desk-contact').first().waitFor();
  expect(faults).toEqual([]);
});

it('somebody comes for the first time, is vetted, accepts a job, and checks in and out on a phone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 360 });
  await comeIn(client, page, 'nuova@esempio.it', '/work/apply');

  await page.getByRole('button', { name: 'Inizia la candidatura' }).click();
  await page.getByText('Cerca la tua via e scegli il portone.').waitFor();
  await expectSound(page, faults);
  const [{ address }] = await client.rows<{ address: string }>(
    `SELECT b.address FROM persona p JOIN building b ON b.id = p.building_id WHERE p.role = 'household' ORDER BY p.id LIMIT 1`,
  );
  await page.getByLabel('Come ti chiamano').fill('Nadia');
  await chooseDoor(page, address);
  await expectSound(page, faults);
  await page.getByRole('button', { name: 'Inizia la candidatura' }).click();
  await page.getByText('0 passi su 6 fatti.').waitFor();
  await expectSound(page, faults);

  // A rate under the legal minimum is refused at its field; the least that is lawful is one tap away.
  await page.getByRole('link', { name: 'Scegli servizi e tariffe' }).click();
  const dogs = page.getByTestId('rate').filter({ hasText: 'Dog sitting' });
  await dogs.getByText('Minimo di legge oggi').waitFor();
  await dogs.getByRole('button', { name: 'Offri questo servizio' }).click();
  await dogs.getByRole('textbox', { name: 'Quanto chiedi per un’ora' }).fill('5,00');
  await dogs.getByRole('button', { name: 'Salva' }).click();
  await dogs.getByText('sotto il minimo di legge').waitFor();
  await expectSound(page, faults);
  await dogs.getByRole('button', { name: /^Usa/ }).click();
  await dogs.getByRole('button', { name: 'Salva' }).click();
  await dogs.getByText('Non ancora verificato').waitFor();

  await page.getByRole('link', { name: 'Documenti' }).click();
  const identity = page.getByTestId('paper').filter({ hasText: 'Documento d’identità' });
  await identity.getByText('Manca', { exact: true }).waitFor();
  const file = identity.locator('input[type=file]');
  await file.setInputFiles({ name: 'note.pdf', mimeType: 'application/pdf', buffer: Buffer.from('ciao') });
  await identity.getByText('Il file non è quello che dice il suo nome').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await file.setInputFiles({ name: 'carta.pdf', mimeType: 'application/pdf', buffer: PDF });
  await identity.getByText('Consegnato, in verifica').waitFor();
  expect(faults.filter((fault) => !fault.includes('422'))).toEqual([]);
  faults.length = 0;
  await expectSound(page, faults);

  await page.getByRole('link', { name: 'Disponibilità' }).click();
  for (const day of ['lunedì', 'martedì']) await page.getByRole('checkbox', { name: day }).check();
  await page.getByRole('combobox', { name: 'Dalle', exact: true }).selectOption('08:00');
  await page.getByRole('combobox', { name: 'Alle', exact: true }).selectOption('20:00');
  await page.getByRole('button', { name: 'Aggiungi', exact: true }).click();
  // A day that is ticked is saved with the others, added or not.
  await page.getByRole('checkbox', { name: 'mercoledì' }).check();
  await page.getByRole('button', { name: 'Salva' }).click();
  await page.getByText('La tua disponibilità è salvata.').waitFor();
  await page.getByRole('list', { name: 'Orari aggiunti' }).getByText('Lunedì – mercoledì').waitFor();
  await expectSound(page, faults);

  await page.getByRole('link', { name: 'Oggi' }).click();
  await page.getByText('3 passi su 6 fatti.').waitFor();
  await page.getByRole('button', { name: 'Invia la candidatura all’ufficio' }).click();
  await page.getByText('4 passi su 6 fatti.').waitFor();
  await page.getByText('Tocca all’ufficio').waitFor();
  await expectSound(page, faults);

  const { viewer } = await ask<{ viewer: { provider: { id: string } } }>(page, '{ viewer { provider { id } } }');
  await vet(viewer.provider.id);
  await page.reload();
  await page.getByText('Oggi non hai visite.').waitFor();
  await expectSound(page, faults);

  // Nobody else gives this service today, so the family's request finds Nadia.
  await client.rows(
    `DELETE FROM provider_rate WHERE provider_id <> $1
       AND service_type_id = (SELECT id FROM service_type WHERE code = 'dog-sitting')`,
    [viewer.provider.id],
  );
  const family = await client.open({ language: 'it', width: 1280 });
  await enterAs(family.page, 'Famiglia');
  const offerId = await findOffer(family.page, 'dog-sitting', 40, 'NONE');
  await release(client, offerId);
  await page.getByTestId('job').first().getByRole('link').click();
  await page.getByText('l’ora, lordi').waitFor();
  await page.getByText('il punto esatto si vede quando tutti hanno accettato').waitFor();
  await expectSound(page, faults);
  await page.getByRole('button', { name: 'Accetta' }).click();
  await page.getByRole('button', { name: 'Sì, accetto' }).click();
  await page.getByRole('alert').filter({ hasText: 'Hai accettato' }).waitFor();
  await expectSound(page, faults);

  const { proposals } = await ask<{ proposals: { edges: { node: { id: string } }[] } }>(
    family.page,
    '{ proposals(answer: WAITING, first: 100) { edges { node { id offer { id } } } } }',
  );
  for (const { node } of proposals.edges)
    await ask(
      family.page,
      'mutation ($id: ID!) { acceptProposal(input: { proposalId: $id }) { userErrors { message } } }',
      {
        id: node.id,
      },
    );
  const [{ recipient }] = await client.rows<{ recipient: string }>(
    `SELECT l.care_recipient_id AS recipient FROM offer_member m
       JOIN care_request_recipient l ON l.care_request_id = m.care_request_id WHERE m.offer_id = $1`,
    [offerId],
  );
  const { writeCareNote } = await ask<{ writeCareNote: { userErrors: object[] } }>(
    family.page,
    'mutation ($input: WriteCareNoteInput!) { writeCareNote(input: $input) { userErrors { message } } }',
    { input: { careRecipientId: recipient, kind: 'PRACTICAL', text: 'Il guinzaglio è dietro la porta.' } },
  );
  expect(writeCareNote.userErrors).toEqual([]);
  await family.page.context().close();
  const code = await beginNow(offerId);

  await page.goto('/work');
  const visit = page.getByTestId('visit').first();
  await visit.getByRole('link', { name: 'Indicazioni per arrivare' }).waitFor();
  expect(await visit.getByRole('link', { name: 'Indicazioni per arrivare' }).getAttribute('href')).toMatch(
    /^https:\/\/www\.openstreetmap\.org\/\?mlat=45\./,
  );
  // What the family has left for whoever gives the care is read only when it is asked for.
  const readings = () => client.rows(`SELECT FROM audit_event WHERE act = 'care-note.read'`);
  expect(await readings()).toHaveLength(0);
  await visit.getByRole('button', { name: 'Leggi le note' }).click();
  await visit.getByText('Il guinzaglio è dietro la porta.').waitFor();
  expect(await readings()).toHaveLength(1);
  await expectSound(page, faults);
  await visit.getByLabel('Codice della famiglia').fill('12');
  await visit.getByRole('button', { name: 'Inizia' }).click();
  await visit.getByText('Il codice ha sei cifre').waitFor();
  await expectSound(page, faults);
  await visit.getByLabel('Codice della famiglia').fill(code === '000000' ? '111111' : '000000');
  await visit.getByRole('button', { name: 'Inizia' }).click();
  await visit
    .getByRole('alert')
    .filter({ hasText: /codice/i })
    .first()
    .waitFor();
  // Beginning and ending by keyboard alone: the code, then Enter.
  const typeCode = async () => {
    await tabTo(page, visit.getByLabel('Codice della famiglia'));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(code);
    await page.keyboard.press('Enter');
  };
  await typeCode();
  await visit.getByText('In corso').waitFor();
  await expectSound(page, faults);
  await typeCode();
  await visit.getByText('Fatta').waitFor();
  await page.getByRole('link', { name: 'Tutta la settimana' }).click();
  await page.getByRole('heading', { name: 'La tua settimana' }).waitFor();
  await expectSound(page, faults);
  await page.context().close();
});

it('a provider who works sees the week, the month and the papers, and reports an absence, on a desktop in English', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 1280 });
  await enterAs(page, 'Provider');
  for (const path of [
    '/work',
    '/work/jobs',
    '/work/week',
    '/work/earnings',
    '/work/papers',
    '/work/rates',
    '/work/profile',
  ]) {
    await page.goto(path);
    await page.getByRole('navigation', { name: 'Pages about your work' }).waitFor();
    await allAnswered(page);
    await expectSound(page, faults);
  }
  await page.goto('/work/absence');
  const far = new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('From').fill(far);
  await page.getByLabel('Until').fill('2026-01-01');
  await page.getByRole('button', { name: 'Say that I am not coming' }).click();
  await page.getByText('The last day cannot come before the first.').waitFor();
  await expectSound(page, faults);
  await page.getByLabel('Until').fill(far);
  await page.getByRole('button', { name: 'Say that I am not coming' }).click();
  await page.getByRole('alert').filter({ hasText: 'Your absence is noted' }).waitFor();
  await expectSound(page, faults);
  await page.goto('/work/availability');
  const away = page.getByTestId('absence');
  await away.waitFor();
  await page.getByLabel('First day').fill(far);
  await page.getByRole('button', { name: 'Add these hours' }).click();
  await page.getByText('take the absence back first').waitFor();
  await away.getByRole('button', { name: 'I can come after all' }).click();
  await page.getByRole('alert').filter({ hasText: 'you are available again' }).waitFor();
  await away.waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Add these hours' }).click();
  const extra = page.getByTestId('extra-opening').filter({ hasText: 'from 09:00 to 13:00' });
  await extra.waitFor();
  // What the page finds wrong, and what the platform does, is said beside the day.
  const isBesideLastDay = async (fault: string) => {
    await page.getByText(fault).waitFor();
    expect(await page.getByLabel('Last day').getAttribute('aria-invalid')).toBe('true');
  };
  await page.getByLabel('Last day').fill('2026-01-01');
  await page.getByRole('button', { name: 'Add these hours' }).click();
  await isBesideLastDay('The last day cannot come before the first.');
  await page.getByLabel('Last day').fill(new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10));
  await page.getByRole('button', { name: 'Add these hours' }).click();
  await isBesideLastDay('will not do: choose one from');
  await expectSound(page, faults);
  // The line that had the focus is gone: the focus stays in its part of the page.
  await tabTo(page, extra.getByRole('button', { name: /^Remove/ }));
  await page.keyboard.press('Enter');
  await extra.waitFor({ state: 'detached' });
  await page.locator('section[aria-labelledby="extra-openings"]:focus').waitFor();
  // Hours that were chosen and not added are no secret: they are said there, with what is saved, and before they are left.
  await page.getByText('These hours are not added yet.').waitFor();
  await page.getByRole('checkbox', { name: 'Sunday' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('The extra hours that you have chosen are not added yet').waitFor();
  await page.getByRole('link', { name: 'Profile' }).click();
  const leaving = page.getByRole('dialog', { name: 'You have not saved yet' });
  await leaving.getByRole('button', { name: 'Stay on this page' }).and(page.locator(':focus')).waitFor();
  await expectSound(page, faults);
  await page.keyboard.press('Escape');
  await leaving.waitFor({ state: 'hidden' });
  expect(await page.getByLabel('First day').inputValue()).toBe(far);
  await page.getByRole('link', { name: 'Profile' }).click();
  await leaving.getByRole('button', { name: 'Leave without saving' }).click();
  // What was saved is said where the button is, until something else is chosen; the button has the focus again.
  const save = page.getByRole('button', { name: 'Save' });
  await page.getByRole('checkbox', { name: 'Driving' }).click();
  await tabTo(page, save);
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('saved').waitFor();
  await save.and(page.locator(':focus')).waitFor();
  await page.getByRole('checkbox', { name: 'Driving' }).click();
  await page.getByRole('alert').getByText('saved').waitFor({ state: 'detached' });
  await expectSound(page, faults);
  await page.context().close();
});
