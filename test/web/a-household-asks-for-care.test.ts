import type { Locator, Page } from 'playwright-core';
import { publishRequest } from './offers.js';
import { enterAs, findBarriers, overflowOf, startWebClient, tabTo, type WebClient } from './web-client.js';
import { eventually } from '../support/eventually.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

/** No page of asking may have a barrier or be wider than its window. */
async function expectSound(page: Page) {
  const [barriers, overflow] = [await findBarriers(page), await overflowOf(page)];
  expect({ at: page.url(), barriers, overflow }).toEqual({ at: page.url(), barriers: [], overflow: 0 });
}

const READINGS = [
  {
    language: 'it',
    width: 320,
    role: 'Famiglia',
    service: 'Dog sitting',
    dog: 'Cane',
    words: {
      ask: 'Chiedi aiuto',
      next: 'Continua',
      days: ['lunedì', 'mercoledì'],
      add: 'Aggiungi',
      total: 'In tutto 4 ore',
      earlier: '60 minuti prima',
      fault: 'Scegli almeno una persona',
      amount: 'Scrivi quanto puoi spendere',
      budget: 'Quanto puoi spendere',
      publish: 'Pubblica la richiesta',
      published: 'Richiesta pubblicata',
      undo: 'Annulla la pubblicazione',
      withdrawn: 'La richiesta è ritirata',
    },
  },
  {
    language: 'en',
    width: 1280,
    role: 'Household',
    service: 'Dog sitting',
    dog: 'Dog',
    words: {
      ask: 'Ask for care',
      next: 'Continue',
      days: ['Monday', 'Wednesday'],
      add: 'Add',
      total: '4 hours a week',
      earlier: '60 minutes earlier',
      fault: 'Choose at least one person',
      amount: 'Write how much you can spend',
      budget: 'How much you can spend',
      publish: 'Publish the request',
      published: 'Request published',
      undo: 'Undo publishing',
      withdrawn: 'The request is withdrawn',
    },
  },
] as const;

it.each(READINGS)(
  'a family asks, is told what is missing and what to expect, publishes, and undoes it ($language, $width px)',
  async ({ language, width, role, service, dog, words }) => {
    const { page, faults } = await client.open({ language, width });
    await enterAs(page, role);
    await page.getByRole('link', { name: words.ask }).first().click();
    const next = page.getByRole('button', { name: words.next });
    await next.click();
    await page.getByRole('alert').filter({ hasText: words.fault }).waitFor();
    await expectSound(page);
    await page.getByRole('checkbox', { name: dog }).check();
    await next.click();
    await page.getByRole('radio', { name: service }).check();
    // Nothing else suits a dog.
    expect(await page.getByRole('radio').count()).toBe(1);
    await expectSound(page);
    await next.click();
    for (const day of words.days) await page.getByRole('checkbox', { name: day }).check();
    await page.getByRole('button', { name: words.add, exact: true }).click();
    await page.getByText(words.total).waitFor();
    await page.getByTestId('prospect').getByText(/\d/).first().waitFor();
    await page.getByRole('button', { name: words.earlier }).click();
    await expectSound(page);
    await next.click();
    // The address changes before the page does: its own question says that the button is the next one.
    await page.getByRole('textbox', { name: words.budget }).waitFor();
    await next.click();
    await page.getByRole('alert').filter({ hasText: words.amount }).waitFor();
    await expectSound(page);
    await page.getByRole('textbox', { name: words.budget }).fill('18,00');
    await next.click();
    await expectSound(page);
    await page.getByRole('button', { name: words.publish }).click();
    await page.getByText(words.published).waitFor();
    await expectSound(page);
    await page.getByRole('button', { name: words.undo }).click();
    await page.getByText(words.withdrawn, { exact: true }).waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  },
);

/** Comes to the weekly grid with somebody and a service chosen. */
async function openGrid(page: Page) {
  await enterAs(page, 'Famiglia');
  await page.goto('/ask/who');
  await page.getByRole('checkbox').first().check();
  await page.goto('/ask/what');
  await page.getByRole('radio').first().check();
  await page.goto('/ask/when');
  await page.getByRole('grid').waitFor();
}

const selectedIn = (page: Page, count: number) =>
  eventually(
    `${count} chosen half hours`,
    async () => (await page.locator('[role=gridcell][aria-selected=true]').count()) === count,
  );

it('the week is painted by keyboard alone, and what was painted can be undone', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 768 });
  await openGrid(page);
  await page.getByRole('gridcell', { name: 'lunedì 16:00–16:30' }).focus();
  await page.keyboard.press('Space');
  for (let rows = 0; rows < 3; rows++) await page.keyboard.press('Shift+ArrowDown');
  for (let days = 0; days < 4; days++) await page.keyboard.press('Shift+ArrowRight');
  await page.getByText('In tutto 10 ore a settimana.').waitFor();
  await selectedIn(page, 20);
  await page
    .getByText(/lunedì.+venerdì 16:00/i)
    .first()
    .waitFor();
  await page.getByRole('gridcell', { name: 'mercoledì 17:00–17:30' }).focus();
  await page.keyboard.press('Delete');
  await selectedIn(page, 19);
  await page.getByRole('button', { name: 'Annulla l’ultima modifica' }).click();
  await selectedIn(page, 20);
  await page.reload();
  await page.getByText('In tutto 10 ore a settimana.').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  expect(faults).toEqual([]);
  await page.context().close();
});

it('a family asks by keyboard alone, from the first question to the published request', async () => {
  const { page, faults } = await client.open({ language: 'en', width: 768 });
  await enterAs(page, 'Household');
  await page.goto('/ask/who');
  const press = async (target: Locator, ...keys: string[]) => {
    await tabTo(page, target);
    for (const key of keys) await page.keyboard.press(key);
  };
  const go = (name: string) => press(page.getByRole('button', { name }), 'Enter');
  await press(page.getByRole('checkbox').first(), 'Space');
  await go('Continue');
  await page.waitForURL((url) => url.pathname === '/ask/what');
  // What the family has asked for already cannot be asked for again: the arrows lead on from the first service.
  await press(page.getByRole('radio').first(), 'Space');
  const service = page.getByRole('radio', { name: 'Home help' });
  for (let more = 0; more < 10 && !(await service.isChecked()); more++) await page.keyboard.press('ArrowDown');
  expect(await service.isChecked()).toBe(true);
  await go('Continue');
  await page.waitForURL((url) => url.pathname === '/ask/when');
  await press(page.locator('[role=gridcell][tabindex="0"]'), 'Space', 'Shift+ArrowDown', 'Shift+ArrowDown');
  await page.getByText('1 hour and 30 minutes a week').waitFor();
  await go('Continue');
  await page.waitForURL((url) => url.pathname === '/ask/sharing');
  await tabTo(page, page.getByRole('textbox', { name: 'How much you can spend' }));
  await page.keyboard.type('18.50');
  await go('Continue');
  await page.waitForURL((url) => url.pathname === '/ask/review');
  await go('Publish the request');
  await page.getByText('Request published').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('the week is painted by dragging a mouse, and wiped the same way', async () => {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await openGrid(page);
  const drag = async (from: string, to: string) => {
    const [a, b] = [page.getByRole('gridcell', { name: from }), page.getByRole('gridcell', { name: to })];
    await b.scrollIntoViewIfNeeded();
    await a.scrollIntoViewIfNeeded();
    const [start, end] = [await a.boundingBox(), await b.boundingBox()];
    await page.mouse.move(start!.x + 5, start!.y + 5);
    await page.mouse.down();
    await page.mouse.move(end!.x + 5, end!.y + 5, { steps: 8 });
    await page.mouse.up();
  };
  await drag('martedì 09:00–09:30', 'giovedì 10:30–11:00');
  await selectedIn(page, 12);
  await drag('giovedì 09:00–09:30', 'giovedì 10:30–11:00');
  await selectedIn(page, 8);
  await page.context().close();
});

it('the week is painted by a finger that rests first, and scrolled by one that does not', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 390, touch: true });
  await openGrid(page);
  // The browser's own touch events, from which it makes pointer events, taps and scrolling by itself.
  const screen = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: { x: number; y: number }[]) =>
    screen.send('Input.dispatchTouchEvent', { type, touchPoints });
  const cell = (name: string) => page.getByRole('gridcell', { name });
  const middleOf = async (name: string) => {
    const { x, y, width, height } = (await cell(name).boundingBox())!;
    return { x: x + width / 2, y: y + height / 2 };
  };
  const isPainted = (name: string) => cell(name).getAttribute('aria-selected');
  /** Moves a finger from one cell to another; one that rests waits until the first is painted or wiped. */
  const stroke = async (first: string, last: string, rests: boolean) => {
    const [from, to, before] = [await middleOf(first), await middleOf(last), await isPainted(first)];
    const begun = touch('touchStart', from);
    if (rests) await eventually('a finger that paints', async () => (await isPainted(first)) !== before);
    // Sent at once, so that a busy machine makes no finger rest that does not.
    const moved = Array.from({ length: 8 }, (_, step) => (step + 1) / 8).map((part) =>
      touch('touchMove', { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part }),
    );
    await Promise.all([begun, ...moved]);
    await touch('touchEnd');
  };
  const scrolled = () => page.evaluate<number>('window.scrollY');
  await page
    .getByRole('gridcell', { name: 'martedì 09:00–09:30' })
    .evaluate('(cell) => cell.scrollIntoView({ block: "center" })');

  const before = await scrolled();
  await stroke('martedì 09:00–09:30', 'giovedì 11:00–11:30', true);
  await selectedIn(page, 15);
  expect(await scrolled()).toBe(before);
  await stroke('giovedì 09:00–09:30', 'giovedì 11:00–11:30', true);
  await selectedIn(page, 10);
  expect(await scrolled()).toBe(before);

  const tapped = await middleOf('sabato 10:00–10:30');
  await touch('touchStart', tapped);
  await touch('touchEnd');
  await selectedIn(page, 11);

  await stroke('venerdì 11:00–11:30', 'venerdì 08:00–08:30', false);
  await eventually('a page that has scrolled', async () => (await scrolled()) > before);
  await selectedIn(page, 11);
  await page.getByText('In tutto 5 ore e 30 minuti a settimana.').waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('a family learns why nobody can come, and changes its request without typing it anew', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 768 });
  await enterAs(page, 'Famiglia');
  const requestId = await publishRequest(page, 'dog-sitting', [{ start: 8, end: 12 }]);
  await page.goto(`/requests/${requestId}`);
  await page.getByText('Per ora nessuno può').waitFor();
  await expectSound(page);
  // Who asks to withdraw it has the safe answer at hand, and is back at the button with it.
  await tabTo(page, page.getByRole('button', { name: 'Ritira la richiesta' }));
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'No, tienila' }).and(page.locator(':focus')).waitFor();
  await expectSound(page);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Ritira la richiesta' }).and(page.locator(':focus')).waitFor();
  // A change that was begun and left is no new request: whoever asks for more begins with nothing said.
  await page.getByRole('button', { name: 'Cambia la richiesta' }).click();
  await page.getByText('Cambi la richiesta “Dog sitting”').waitFor();
  await expectSound(page);
  await page.goto('/requests');
  await page.getByRole('link', { name: 'Chiedi aiuto' }).last().click();
  await page.waitForURL((url) => url.pathname === '/ask/who');
  await page.getByRole('checkbox').first().waitFor();
  expect(await page.getByText('Cambi la richiesta').count()).toBe(0);
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  await page.goto(`/requests/${requestId}`);
  await page.getByRole('button', { name: 'Cambia la richiesta' }).click();
  await page.getByText('In tutto 1 ora a settimana.').waitFor();
  await page.getByRole('button', { name: 'Togli lunedì' }).click();
  // A day that is ticked counts, added or not, and is said where it cannot.
  await page.getByRole('checkbox', { name: 'giovedì' }).check();
  await page.getByRole('combobox', { name: 'Alle', exact: true }).selectOption('15:00');
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('alert').filter({ hasText: 'Manca ancora qualcosa' }).getByText('L’ora di fine').waitFor();
  await page.getByRole('combobox', { name: 'Alle', exact: true }).selectOption('18:00');
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('textbox', { name: 'Quanto puoi spendere' }).waitFor();
  await page.getByRole('button', { name: 'Continua' }).click();
  await page.getByRole('button', { name: 'Salva la modifica' }).click();
  await page.waitForURL((url) => url.pathname === `/requests/${requestId}` && url.search === '?changed');
  await page
    .getByText(/giovedì 16:00/i)
    .first()
    .waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});

it('a family asks for a single day, sets its request aside, takes it up again, and asks for every week until a day', async () => {
  const { page, faults } = await client.open({ language: 'it', width: 320 });
  await enterAs(page, 'Famiglia');
  await page.goto('/ask/who');
  await page.getByRole('checkbox').first().check();
  await page.goto('/ask/what');
  await page.getByRole('radio').last().check();
  await page.getByText('Chi viene deve saper fare qualcosa in particolare?').click();
  await page.getByRole('checkbox', { name: 'esperienza' }).check();
  await expectSound(page);
  await page.goto('/ask/when');
  const next = page.getByRole('button', { name: 'Continua' });
  await page.getByRole('radio', { name: 'Solo alcuni giorni' }).check();
  await next.click();
  await page.getByRole('alert').filter({ hasText: 'Aggiungi almeno un giorno.' }).waitFor();
  const [{ day }] = await client.rows<{ day: string }>(
    `SELECT ((now() AT TIME ZONE 'Europe/Rome')::date + 9)::text AS day`,
  );
  await page.getByLabel('Giorno', { exact: true }).fill(day);
  await page.getByRole('button', { name: 'Aggiungi il giorno' }).click();
  await page.getByRole('list', { name: 'Giorni aggiunti' }).getByText('16:00').waitFor();
  await page.getByText('Prezzo per i giorni scelti').waitFor();
  await expectSound(page);
  const [{ later }] = await client.rows<{ later: string }>(`SELECT ($1::date + 2)::text AS later`, [day]);
  await page.getByLabel('Giorno', { exact: true }).fill(later);
  await next.click();
  await page.getByRole('textbox', { name: 'Quanto puoi spendere' }).fill('18,00');
  await next.click();
  await page.getByText('Casa vostra non può ospitare').waitFor();
  await page.getByText('esperienza', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Pubblica la richiesta' }).click();
  await page.getByText('Richiesta pubblicata').waitFor();
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const dates = await client.rows(`SELECT date::text FROM care_request_date WHERE care_request_id = $1`, [id]);
  expect(dates).toEqual([{ date: day }, { date: later }]);

  await page.getByRole('button', { name: 'Metti in pausa' }).click();
  await page.getByText('Quello che hai scritto resta.').or(page.getByText('La proposta che c’è cade')).waitFor();
  await expectSound(page);
  await page.getByRole('button', { name: 'Sì, metti in pausa' }).click();
  await page.getByText('La richiesta è in pausa').waitFor();
  await expectSound(page);
  await page.getByRole('button', { name: 'Riprendi la ricerca' }).click();
  await page.getByText('La richiesta è in pausa').waitFor({ state: 'detached' });

  await page.getByRole('button', { name: 'Cambia la richiesta' }).click();
  await page.getByRole('radio', { name: 'Ogni settimana' }).check();
  await page.getByRole('checkbox', { name: 'giovedì' }).check();
  await page.getByRole('button', { name: 'Aggiungi', exact: true }).click();
  await page.getByRole('checkbox', { name: 'C’è una fine' }).check();
  await page.getByLabel('Ultimo giorno').fill(day);
  await page.getByRole('checkbox', { name: 'Serve anche nei giorni di festa' }).check();
  await expectSound(page);
  await next.click();
  await page.getByRole('textbox', { name: 'Quanto puoi spendere' }).waitFor();
  await next.click();
  await page.getByRole('button', { name: 'Salva la modifica' }).click();
  await page.waitForURL((url) => url.pathname === `/requests/${id}` && url.search === '?changed');
  await page.getByText(/^Appena troviamo qualcuno, fino al \d+/).waitFor();
  await page.getByText('Anche nei giorni di festa.').waitFor();
  await page.getByText('esperienza', { exact: true }).waitFor();
  expect(faults).toEqual([]);
  await page.context().close();
});
