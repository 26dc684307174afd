import type { Page } from 'playwright-core';
import { findOffer, release } from './offers.js';
import {
  allAnswered,
  enterAs,
  findBarriers,
  holdAnswers,
  overflowOf,
  startWebClient,
  tabTo,
  type Reading,
  type WebClient,
} from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
});

afterAll(() => client?.close());

/** Opens the family's requests, where the proposal appears by itself once it is released, and goes to it. */
async function openProposal(reading: Reading, role: string, service: string, from: number) {
  const { page, faults } = await client.open(reading);
  // What is new must come by itself: whoever asks hears that there is nothing.
  await page.route('**/graphql', (route) =>
    route.request().postData()?.includes('"UnreadNotices"')
      ? route.fulfill({ json: { data: { notifications: { totalCount: 0, __typename: 'NotificationConnection' } } } })
      : route.continue(),
  );
  await enterAs(page, role);
  const offerId = await findOffer(page, service, from);
  await release(client, offerId);
  await page.getByTestId('unread-notices').waitFor();
  await tabTo(page, page.getByTestId('waiting-proposal').getByRole('link'));
  await page.keyboard.press('Enter');
  const proposal = page.getByTestId('proposal');
  await proposal.getByText('€').first().waitFor();
  return { page, faults, proposal };
}

/** Presses a button as somebody without a mouse does: by Tab until the focus is on it, then Enter. */
async function press(page: Page, name: string): Promise<void> {
  await tabTo(page, page.getByRole('button', { name, exact: true }));
  await page.keyboard.press('Enter');
}

async function expectSound(page: Page, faults: string[]) {
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
}

it('a family reads a proposal that came while it watched, and accepts it by keyboard alone', async () => {
  const reading = { language: 'it', width: 1280 } as const;
  const { page, faults, proposal } = await openProposal(reading, 'Famiglia', 'dog-sitting', 48);
  await proposal.getByText('a settimana').first().waitFor();
  await proposal.getByText('Vale fino al').first().waitFor();
  await expectSound(page, faults);
  // On paper there is what is proposed, and nothing to press.
  await page.emulateMedia({ media: 'print' });
  expect(await proposal.getByText('€').first().isVisible()).toBe(true);
  for (const name of ['Accetta', 'Stampa', 'Esci', 'Menu'])
    expect(await page.getByRole('button', { name, exact: true }).count()).toBe(0);
  await page.emulateMedia({ media: 'screen' });
  await press(page, 'Accetta');
  await page.getByText('Accetti di pagare').waitFor();
  await expectSound(page, faults);
  await press(page, 'Non ancora');
  await press(page, 'Accetta');
  const letGo = await holdAnswers(page, 'MyProposals');
  await press(page, 'Sì, accetto');
  await page.getByRole('alert').filter({ hasText: 'Hai accettato' }).waitFor();
  // Nothing is agreed yet: the yes is taken back, and given again. What was asked before comes late, and changes nothing.
  await press(page, 'Riprendi la tua risposta');
  await page.getByRole('button', { name: 'Accetta', exact: true }).waitFor();
  letGo();
  await allAnswered(page);
  expect(await page.getByRole('button', { name: 'Accetta', exact: true }).isVisible()).toBe(true);
  await press(page, 'Accetta');
  await press(page, 'Sì, accetto');
  await page.getByRole('alert').filter({ hasText: 'Hai accettato' }).waitFor();

  // Whoever acts for another household too, and comes by the link, acts for this one from then on.
  const [{ id, other }] = await client.rows<{ id: string; other: string }>(
    `INSERT INTO role_assignment (person_id, role, household_id)
     SELECT a.person_id, 'household', (SELECT h.id FROM household h WHERE h.id <> a.household_id ORDER BY h.id LIMIT 1)
     FROM role_assignment a JOIN care_request r ON r.household_id = a.household_id JOIN proposal p ON p.care_request_id = r.id
     WHERE p.id = $1 RETURNING id, household_id AS other`,
    [new URL(page.url()).pathname.split('/').at(-1)],
  );
  await page.evaluate(`localStorage.setItem('role', 'HOUSEHOLD ${other}')`);
  await page.reload();
  await page.getByTestId('page-household').filter({ hasText: 'da adesso agisci per questa famiglia' }).waitFor();
  await page.getByRole('alert').filter({ hasText: 'Hai accettato' }).waitFor();
  await expectSound(page, faults);
  await page.reload();
  await page
    .getByTestId('page-household')
    .filter({ hasText: /^\s*Per / })
    .waitFor();
  await client.rows(`DELETE FROM role_assignment WHERE id = $1`, [id]);
  await page.context().close();
});

it('a family declines by keyboard alone, and must say why', async () => {
  const reading = { language: 'en', width: 320 } as const;
  const { page, faults } = await openProposal(reading, 'Household', 'home-help', 40);
  await press(page, 'Decline');
  await page.getByText('For 10 minutes the no can be taken back').waitFor();
  // Where a no counts at once, it is not said that it can be taken back.
  await page.route('**/graphql', async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace('"takeBackMinutes":10', '"takeBackMinutes":0');
    await route.fulfill({ response, body });
  });
  await page.reload();
  await press(page, 'Decline');
  await page.getByText('This proposal falls').waitFor();
  expect(await page.getByText('the no can be taken back').count()).toBe(0);
  await page.unroute('**/graphql');
  await press(page, 'Yes, I decline');
  await page.getByRole('alert').filter({ hasText: 'Choose a reason.' }).waitFor();
  await expectSound(page, faults);
  await tabTo(page, page.getByRole('radio').first());
  // Within a question the arrows choose.
  while (!(await page.getByRole('radio', { name: 'It costs too much' }).isChecked()))
    await page.keyboard.press('ArrowDown');
  await press(page, 'Yes, I decline');
  await page.getByRole('alert').filter({ hasText: 'You have declined' }).waitFor();
  await page.getByText(/^Your no counts from \d\d:\d\d/).waitFor();
  await expectSound(page, faults);
  // It was a slip: until the no counts, it is taken back; then it is said again.
  await press(page, 'Take your answer back');
  await press(page, 'Decline');
  await tabTo(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await press(page, 'Yes, I decline');
  await page.getByText(/^Your no counts from/).waitFor();
  const proposal = page.url();
  await page.goto('/requests');
  await page.getByText('You have declined', { exact: true }).waitFor();
  await expectSound(page, faults);
  await page.goto(proposal);
  await client.rows(`UPDATE proposal SET counts_from = now() WHERE counts_from IS NOT NULL`);
  await client.rows(`UPDATE outbox SET due_at = now() WHERE name = 'proposal.decline' AND done_at IS NULL`);
  await client.rows(`SELECT pg_notify('outbox', '')`);
  await page.getByRole('button', { name: 'Take your answer back' }).waitFor({ state: 'detached' });
  await page.getByText('we are already looking for something else').waitFor();
  await expectSound(page, faults);
  await page.context().close();
});

it('hears of news by asking where no connection stays open', async () => {
  const { page } = await client.open({ language: 'it', width: 320 });
  await page.routeWebSocket(/graphql/, (socket) => socket.close());
  await page.clock.install();
  await enterAs(page, 'Famiglia');
  await client.rows(`UPDATE notification SET read_at = now()`);
  await page.reload();
  await page.getByRole('link', { name: 'Avvisi', exact: true }).waitFor();
  await client.rows(
    `INSERT INTO notification (person_id, offer_id, kind)
     SELECT p.id, (SELECT id FROM offer ORDER BY id LIMIT 1), 'proposed' FROM persona p WHERE p.role = 'household'
     ON CONFLICT (person_id, offer_id, kind) DO UPDATE SET read_at = NULL`,
  );
  await page.clock.runFor(31_000);
  await page.getByTestId('unread-notices').waitFor();
  await page.goto('/notifications');
  await page.getByRole('button', { name: 'Segna tutti come letti' }).click();
  await page.getByTestId('unread-notices').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Segna tutti come letti' }).waitFor({ state: 'detached' });
  // On a phone the places of the role are behind a button, in reach of the keyboard.
  const places = page.getByRole('navigation', { name: 'Navigazione principale' });
  expect(await places.count()).toBe(0);
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await places.getByRole('link', { name: 'Calendario' }).press('Enter');
  await page.waitForURL(/\/calendar/);
  await places.waitFor({ state: 'detached' });
  await page.context().close();
});
