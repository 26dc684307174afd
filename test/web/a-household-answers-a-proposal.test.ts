import type { Page } from 'playwright-core';
import { findOffer, release } from './offers.js';
import { enterAs, findBarriers, overflowOf, startWebClient, type Reading, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
}, 180_000);

afterAll(() => client?.close());

/** Opens the family's requests, where the proposal appears by itself once it is released, and goes to it. */
async function openProposal(reading: Reading, role: string, service: string, from: number) {
  const { page, faults } = await client.open(reading);
  await enterAs(page, role);
  const offerId = await findOffer(page, service, from);
  await release(client, offerId);
  await page.getByTestId('waiting-proposal').getByRole('link').click();
  const proposal = page.getByTestId('proposal');
  await proposal.getByText('€').first().waitFor();
  return { page, faults, proposal };
}

async function expectSound(page: Page, faults: string[]) {
  expect(await findBarriers(page)).toEqual([]);
  expect(await overflowOf(page)).toBe(0);
  expect(faults).toEqual([]);
}

it('a family reads a proposal that came while it watched, and accepts it', async () => {
  const reading = { language: 'it', width: 1280 } as const;
  const { page, faults, proposal } = await openProposal(reading, 'Famiglia', 'dog-sitting', 48);
  await proposal.getByText('a settimana').first().waitFor();
  await proposal.getByText('Vale fino al').first().waitFor();
  await expectSound(page, faults);
  await page.getByRole('button', { name: 'Accetta' }).click();
  await page.getByText('Accetti di pagare').waitFor();
  await expectSound(page, faults);
  await page.getByRole('button', { name: 'Non ancora' }).click();
  await page.getByRole('button', { name: 'Accetta' }).click();
  await page.getByRole('button', { name: 'Sì, accetto' }).click();
  await page.getByRole('alert').filter({ hasText: 'Hai accettato' }).waitFor();
  await page.reload();
  await page.getByRole('alert').filter({ hasText: 'Hai accettato' }).waitFor();
  await expectSound(page, faults);
  await page.context().close();
}, 120_000);

it('a family declines by keyboard alone, and must say why', async () => {
  const reading = { language: 'en', width: 320 } as const;
  const { page, faults } = await openProposal(reading, 'Household', 'home-help', 40);
  const press = async (name: string) => {
    await page.getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
  };
  await press('Decline');
  await press('Yes, I decline');
  await page.getByRole('alert').filter({ hasText: 'Choose a reason.' }).waitFor();
  await expectSound(page, faults);
  await page.getByRole('radio', { name: 'It costs too much' }).focus();
  await page.keyboard.press('Space');
  await press('Yes, I decline');
  await page.getByRole('alert').filter({ hasText: 'You have declined' }).waitFor();
  await expectSound(page, faults);
  await page.context().close();
}, 120_000);
