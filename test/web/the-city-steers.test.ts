import fs from 'node:fs';
import { eventually } from '../support/eventually.js';
import { chooseDoor, comeIn } from './newcomers.js';
import { allAnswered, enterAs, findBarriers, overflowOf, startWebClient, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

const READINGS = [
  { language: 'it', width: 1280, role: 'Comune', figures: 'Famiglie servite' },
  { language: 'en', width: 320, role: 'City administrator', figures: 'Households served' },
] as const;

it.each(READINGS)(
  'shows every part to the city without a barrier ($language, $width px)',
  async ({ language, width, role, figures }) => {
    const { page, faults } = await client.open({ language, width });
    await enterAs(page, role);
    await page.getByTestId('city-figures').getByText(figures, { exact: true }).waitFor();
    for (const part of ['figures', 'rounds', 'policy', 'law', 'people', 'bodies', 'jobs', 'exports', 'systems']) {
      await page.locator(`nav a[href="/city/${part}"]`).last().click();
      await page.waitForURL(`/city/${part}`);
      await allAnswered(page);
      for (const closed of await page.locator('main details > summary').all()) await closed.click();
      expect({ part, barriers: await findBarriers(page) }).toEqual({ part, barriers: [] });
      expect({ part, overflow: await overflowOf(page) }).toEqual({ part, overflow: 0 });
    }
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

it('saves unmet need as a file that a spreadsheet takes for text', async () => {
  await client.rows(
    `UPDATE territory SET name = '=1+1; "Affori"' WHERE id = (SELECT id FROM territory ORDER BY id LIMIT 1)`,
  );
  const { page } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Comune');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Scarica CSV' }).last().click();
  const text = fs.readFileSync((await (await saving).path())!, 'utf8');
  expect(text.startsWith('\uFEFFterritory;households_at_least;households_fewer_than\r\n')).toBe(true);
  expect(text).toMatch(/^"'=1\+1; ""Affori""";\d+;\d+\r$/m);
  await page.context().close();
});

it('takes the rounds and the ledger of a month out as files, and each time is noted', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 320 });
  await enterAs(page, 'City administrator');
  await page.goto('/city/exports');
  for (const [title, name, head] of [
    ['Matching rounds', 'rounds', 'round_id,'],
    ['Ledger', 'ledger', 'posting_id,'],
  ] as const) {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: title }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^${name}-\\d{4}-\\d{2}\\.csv$`));
    expect(fs.readFileSync((await file.path())!, 'utf8').startsWith(head)).toBe(true);
  }
  const noted = await client.rows<{ act: string }>(`SELECT act FROM audit_event WHERE act LIKE '%.export' ORDER BY id`);
  expect(noted.map(({ act }) => act)).toEqual(['matching_round.export', 'ledger.export']);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('saves what the workers of a body earned in a month for the payroll', async () => {
  await eventually(
    'a month that is closed',
    async () => (await client.rows(`SELECT FROM month_closing WHERE closed_at IS NOT NULL`)).length > 0,
  );
  const { page, faults } = await client.open({ language: 'en', width: 320 });
  await enterAs(page, 'Body manager');
  const line = page.getByTestId('payroll-line').first();
  await line.waitFor();
  const [worker, hours] = [
    await line.getByRole('rowheader').innerText(),
    await line.getByRole('cell').first().innerText(),
  ];
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download the payroll file' }).click();
  const file = await saving;
  expect(file.suggestedFilename()).toMatch(/^payroll-\d{4}-\d{2}\.csv$/);
  const [names, ...lines] = fs
    .readFileSync((await file.path())!, 'utf8')
    .trim()
    .split('\r\n');
  const minutes = names!.split(',').indexOf('minutes');
  const own = lines.map((text) => text.split(',')).filter((cells) => cells.includes(worker));
  const sum = own.reduce((all, cells) => all + Number(cells[minutes]), 0);
  expect(sum).toBeGreaterThan(0);
  const told = (unit: string) => Number(new RegExp(`(\\d+) ${unit}`).exec(hours)?.[1] ?? 0);
  expect(told('hour') * 60 + told('minute')).toBe(sum);
  await page.getByRole('combobox', { name: 'Month' }).selectOption({ index: 11 });
  await page.getByText('There is nothing for this month yet').waitFor();
  const expectSound = async () => {
    expect(await findBarriers(page)).toEqual([]);
    expect(await overflowOf(page)).toBe(0);
    expect(faults).toEqual([]);
  };
  await expectSound();

  // What that worker earns, month by month, and of this month so far.
  await page.getByTestId('worker').filter({ hasText: worker }).getByRole('link').click();
  await page.getByRole('link', { name: 'Earnings' }).click();
  await page.getByTestId('running-month').first().waitFor();
  await page.getByTestId('statement').first().getByText(hours).first().waitFor();
  await expectSound();

  // A worker is asked, and the manager of the body answers: says yes, takes it back, and says no.
  await client.rows(
    `UPDATE provider SET body_id = (SELECT body_id FROM provider WHERE body_id IS NOT NULL LIMIT 1) WHERE id =
       (SELECT o.provider_id FROM offer o JOIN proposal p ON p.offer_id = o.id AND p.provider_id = o.provider_id
        WHERE o.state = 'proposed' AND p.answer = 'waiting' ORDER BY o.id LIMIT 1)`,
  );
  await page.goto('/body');
  await page.getByRole('heading', { name: /wait(s)? for an answer/ }).waitFor();
  await expectSound();
  await page.getByTestId('job').first().getByRole('link').click();
  await page.getByRole('button', { name: 'Accept' }).click();
  await page.getByText('You agree that they work every week').waitFor();
  await expectSound();
  await page.getByRole('button', { name: 'Yes, I accept' }).click();
  await page.getByRole('alert').filter({ hasText: 'The answer is yes' }).waitFor();
  await page.getByRole('button', { name: 'Take your answer back' }).click();
  await page.getByRole('button', { name: 'Decline' }).click();
  await page.getByRole('radio', { name: 'The hours do not suit' }).check();
  await page.getByRole('button', { name: 'Yes, I decline' }).click();
  await page.getByRole('alert').filter({ hasText: 'The answer is no' }).waitFor();
  await expectSound();
  await page.context().close();
});

it('gives another system a token that is shown once, and ends it', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 768 });
  await enterAs(page, 'Comune');
  await page.getByRole('link', { name: 'Sistemi esterni' }).click();
  await page.getByLabel('Nome del sistema').fill('Cruscotto');
  await page.getByRole('button', { name: 'Crea la chiave' }).click();
  const token = await page.getByTestId('token').innerText();
  expect(token).toMatch(/^wdt_/);
  const ask = async () => {
    const answer = await page.request.post('/graphql', {
      headers: { authorization: `Bearer ${token}`, cookie: '' },
      data: { query: '{ matchingRounds(first: 1) { totalCount } }' },
    });
    return (await answer.json()) as { data: object | null; errors?: { extensions: { code: string } }[] };
  };
  expect((await ask()).data).toMatchObject({ matchingRounds: {} });
  await page.reload();
  await page.getByRole('button', { name: 'Chiudi Cruscotto' }).waitFor();
  expect(await page.getByTestId('token').count()).toBe(0);
  await page.getByRole('button', { name: 'Chiudi Cruscotto' }).click();
  await page.getByRole('button', { name: 'Sì, chiudi subito' }).click();
  await page.getByText(/chiuso il/).waitFor();

  await page.getByLabel('Di chi è').fill('Cruscotto');
  await page.getByLabel('Indirizzo a cui mandare').fill('ftp://cruscotto.example');
  await page.getByRole('button', { name: 'Registra' }).click();
  await page.locator('.wdt-field-error').filter({ hasText: 'deve iniziare con https://' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('Indirizzo a cui mandare').fill('https://cruscotto.example/avvisi');
  await page.getByRole('button', { name: 'Registra' }).click();
  expect(await page.getByTestId('webhook-secret').innerText()).toMatch(/^whsec_/);
  const [{ id }] = await client.rows<{ id: string }>(
    `INSERT INTO webhook_delivery (webhook_id, event, subject_id)
     SELECT id, 'offer.ended', uuidv7() FROM webhook RETURNING id`,
  );
  await client.rows(
    `INSERT INTO outbox (name, payload, failures, dead_at)
     VALUES ('webhook.deliver', jsonb_build_object('deliveryId', $1::text), 10, now())`,
    [id],
  );
  await page.reload();
  const webhook = page.getByTestId('webhook');
  expect(await page.getByTestId('webhook-secret').count()).toBe(0);
  await webhook.getByText('1 abbandonato').click();
  await webhook.getByText('abbandonato dopo quattordici tentativi').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await client.rows(`DELETE FROM outbox WHERE name = 'webhook.deliver'`);
  await webhook.getByRole('button', { name: 'Chiudi Cruscotto' }).click();
  await webhook.getByRole('button', { name: 'Sì, chiudi subito' }).click();
  await webhook.getByText(/chiuso il/).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('sees work that was given up, and tries it again', async () => {
  await client.rows(
    `INSERT INTO outbox (name, payload, failures, dead_at)
     VALUES ('matching-round.run', '{"roundId": "00000000-0000-7000-8000-000000000000"}', 5, now())`,
  );
  const { page, faults } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Comune');
  await page.getByRole('link', { name: 'Lavori in corso' }).click();
  await page.getByText('1 lavoro è stato abbandonato').waitFor();
  await page.getByRole('button', { name: 'Riprova matching-round.run' }).click();
  await page.getByText('Tutto il lavoro procede.').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('sets priorities, what a fund pays and figures of the law from a day on, and is told what is wrong at its field', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 390 });
  await enterAs(page, 'City administrator');
  await page.goto('/city/policy');
  const form = async (title: string) => {
    const whole = page.locator('details.wdt-policy-form').filter({ hasText: title });
    await whole.locator('summary').click();
    return whole;
  };
  const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
  const priority = await form('How much a situation counts');
  await priority.getByLabel('What it adds (%)').fill('many');
  await priority.getByLabel('From which day').fill('2020-01-01');
  await priority.getByRole('button', { name: 'Set' }).click();
  await priority.getByText('Write a percentage').waitFor();
  await priority.getByLabel('What it adds (%)').fill('35');
  await priority.getByRole('button', { name: 'Set' }).click();
  await priority.getByText(/the priority rises by 35% from .*2020/).waitFor();
  await priority.getByRole('button', { name: 'Yes, set it' }).click();
  // The past is not changed: the refusal stands at the day.
  await priority.locator('.wdt-field-error').filter({ hasText: /\d{4}/ }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await priority.getByLabel('From which day').fill(day);
  await priority.getByRole('button', { name: 'Set' }).click();
  await priority.getByRole('button', { name: 'Yes, set it' }).click();
  await priority.getByText('Set.', { exact: true }).waitFor();
  const added = page.getByTestId('priority-rule').filter({ hasText: '+35%' });
  const takeBack = async (name: RegExp) => {
    await page.getByRole('button', { name }).click();
    await page.getByRole('button', { name: 'Yes, take it back' }).click();
  };
  await added.getByText('not in force yet').waitFor();
  await takeBack(/^Take back: /);
  await added.waitFor({ state: 'detached' });

  // For whom a service is meant from a day on stands there too.
  const recipients = await form('For whom a service is meant');
  await recipients.getByLabel('From which day').fill(day);
  await recipients.getByRole('button', { name: 'Set' }).click();
  await recipients.getByText('Choose at least one.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await recipients.getByLabel('dogs').check();
  await recipients.getByLabel('children').check();
  await recipients.getByRole('button', { name: 'Set' }).click();
  await recipients.getByText(/is for children and dogs from/).waitFor();
  await recipients.getByRole('button', { name: 'Yes, set it' }).click();
  const meant = page.getByTestId('service-policy').getByText(/^children and dogs/);
  await meant.waitFor();
  await takeBack(/^Take back: .*For whom/);
  await meant.waitFor({ state: 'detached' });

  // What a service asks for from a day on stands there with its day, and is taken back until then.
  const paper = await form('Which papers are asked for');
  await paper.getByLabel('Paper', { exact: true }).selectOption('driving-licence');
  await paper.getByLabel('From which day').fill(day);
  await paper.getByRole('button', { name: 'Set' }).click();
  await paper.getByText(/asks for “Driving licence” from/).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await paper.getByRole('button', { name: 'Yes, set it' }).click();
  await paper.getByText('Set.', { exact: true }).waitFor();
  const planned = page.getByTestId('service-policy').getByText('not in force yet');
  await planned.waitFor();
  await page.getByRole('button', { name: /^Take back: .*Driving licence/ }).click();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, take it back' }).click();
  await planned.waitFor({ state: 'detached' });

  const rule = await form('What a fund pays, by band');
  await rule.getByLabel('ISEE up to (euros)').fill('12.000');
  await rule.getByLabel('The fund pays (%)').first().fill('60');
  await rule.getByLabel('At most (euros, optional)').first().fill('300');
  await rule.getByLabel('The fund pays (%)').last().fill('10');
  await rule.getByLabel('From which day').fill(day);
  await rule.getByRole('button', { name: 'Set' }).click();
  await rule.getByText('ISEE up to €12,000: 60% (at most €300 a month); Above: 10%').waitFor();
  await rule.getByRole('button', { name: 'Yes, set it' }).click();
  await rule.getByText('Set.', { exact: true }).waitFor();
  const band = page.getByText('ISEE up to €12,000: 60% (at most €300 a month)', { exact: true });
  await band.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await takeBack(/^Take back: /);
  await band.waitFor({ state: 'detached' });

  // The figures of the law, of which only what is typed changes.
  await page.goto('/city/law');
  await page.getByRole('radio', { name: 'Tax relief' }).click();
  await page.getByTestId('legal-figure').filter({ hasText: 'Credit on carers' }).getByText('19%').waitFor();
  const law = await form('Set new figures');
  await law.getByLabel('From which day').fill('2020-01-01');
  await law.getByLabel('The act that says so').fill('Budget law (simulated)');
  await law.getByLabel('Where to read it').fill('the gazette');
  await law.getByLabel('Credit on carers').fill('120');
  await law.getByRole('button', { name: 'Set' }).click();
  await law.getByText('Write a whole address').waitFor();
  await law.getByText('Write a percentage from 0 to 100.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await law.getByLabel('Where to read it').fill('https://example.org/budget');
  await law.getByLabel('Credit on carers').fill('22');
  await law.getByRole('button', { name: 'Set' }).click();
  await law.getByText(/2020 on these figures hold\. Credit on carers: 22%\./).waitFor();
  await law.getByRole('button', { name: 'Yes, set it' }).click();
  await law.locator('.wdt-field-error').filter({ hasText: /\d{4}/ }).waitFor();
  await law.getByLabel('From which day').fill(day);
  await law.getByRole('button', { name: 'Set' }).click();
  await law.getByRole('button', { name: 'Yes, set it' }).click();
  await law.getByText('Set.', { exact: true }).waitFor();
  const later = page.getByTestId('law-to-come');
  await later.getByTestId('legal-figure').filter({ hasText: 'Credit on carers' }).getByText('22%').waitFor();
  expect(await later.getByTestId('legal-figure').count()).toBe(1);
  expect(await findBarriers(page)).toEqual([]);
  await takeBack(/^Take back: Budget law/);
  await later.getByText('No new figure is set yet.').waitFor();
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('registers a body, whose manager comes in by the code, adds a worker, invites her, says when she is away and lets her go', async () => {
  const city = await client.open({ language: 'it', width: 768 });
  await enterAs(city.page, 'Comune');
  await city.page.goto('/city/bodies');
  await city.page.getByRole('button', { name: 'Registra e invita' }).click();
  await city.page.getByText('Scrivi un nome di almeno due lettere.').waitFor();
  expect(await findBarriers(city.page)).toEqual([]);
  await city.page.getByLabel('Nome dell’ente').fill('Cooperativa di prova');
  await city.page.getByLabel('Indirizzo e-mail di chi ne sarà responsabile').fill('ente@example.org');
  await city.page.getByRole('button', { name: 'Registra e invita' }).click();
  await city.page.getByRole('alert').filter({ hasText: 'Cooperativa di prova è registrato' }).waitFor();
  await city.page.getByTestId('body').filter({ hasText: 'Cooperativa di prova' }).waitFor();
  const phone = city.page.getByTestId('hub').first();
  await phone.getByRole('button', { name: /Cambia/ }).click();
  await phone.getByLabel('Numero').fill('02 0202 0202');
  await phone.getByRole('button', { name: 'Salva' }).click();
  await phone.getByText('02 0202 0202', { exact: true }).waitFor();

  const [mail] = await client.rows<{ text: string }>(
    `SELECT text FROM local_mail WHERE recipient = 'ente@example.org'`,
  );
  const { page, faults } = await client.open({ language: 'en', width: 390 });
  await comeIn(client, page, 'ente@example.org', '/invitation');
  await page.getByRole('heading', { name: 'You have an invitation' }).waitFor();
  await page.getByRole('textbox').fill(/([A-Z0-9]{4}-){3}[A-Z0-9]{4}/.exec(mail!.text)![0]);
  await page.getByRole('main').getByRole('button').click();
  await page.getByRole('heading', { name: 'Cooperativa di prova' }).waitFor();
  await page.getByText('Nobody yet').waitFor();
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Write a name.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByLabel('What they are called').fill('Ines');
  await chooseDoor(page, 'Via Carlo Imbonati 27');
  await page.getByLabel('Mail (optional)').fill('ines@example.org');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByRole('alert').filter({ hasText: 'Ines is on the list' }).waitFor();
  await page.getByTestId('invitation-code').waitFor();
  await page.getByTestId('invitation').getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('button', { name: 'Yes, take the invitation back' }).click();
  await page.getByTestId('invitation').waitFor({ state: 'detached' });

  await page.getByRole('link', { name: 'Open the page of Ines' }).click();
  await page.getByText('0 of 6 steps done.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  const ines = page.url();
  await page.goto(`${ines}/availability`);
  await page.getByRole('button', { name: 'Report the absence' }).click();
  await page.getByRole('alert').filter({ hasText: 'We have noted the absence' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.getByTestId('absence').getByRole('button', { name: 'They can come after all' }).click();
  await page.getByRole('alert').filter({ hasText: 'they are available again' }).waitFor();
  await page.goto(ines);
  await page.getByRole('button', { name: 'Let Ines go' }).click();
  await page.getByRole('button', { name: 'Yes, they leave the body' }).click();
  await page.getByText('Nobody yet').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();

  // What was given for a term is taken back before it.
  await city.page.goto('/city/people');
  const manager = city.page.getByTestId('office').filter({ hasText: 'Cooperativa di prova' });
  await manager.getByRole('button', { name: /Togli l’incarico/ }).click();
  await manager.getByRole('button', { name: 'Sì, toglilo' }).click();
  await manager.waitFor({ state: 'detached' });
  await city.page.getByLabel('Come', { exact: true }).selectOption('VETTING_OFFICER');
  await city.page.getByLabel('Indirizzo e-mail').fill('verifiche@example.org');
  await city.page.getByRole('button', { name: 'Manda l’invito' }).click();
  await city.page.getByTestId('invitation-code').waitFor();
  await city.page.getByTestId('invitation').filter({ hasText: 'Verifica dei documenti' }).waitFor();
  expect(city.faults).toEqual([]);
  await city.page.context().close();
});
