import type { Page } from 'playwright-core';
import { eventually } from '../support/application.js';
import { enterAs, findBarriers, overflowOf, startWebClient, type Reading, type WebClient } from './web-client.js';

let client: WebClient;

beforeAll(async () => {
  client = await startWebClient();
}, 60_000);

afterAll(() => client?.close());

/** Asks the API as whoever is signed in on the page. */
async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`The API answered with errors: ${JSON.stringify(errors)}`);
  return data;
}

interface Household {
  viewer: { household: { id: string; careRecipients: { id: string }[] } };
  serviceTypes: { id: string; code: string }[];
}

/** Asks for two hours a week of a service and waits for an offer; gives the offer, still drafted. */
async function findOffer(page: Page, service: string, from: number): Promise<string> {
  const { viewer, serviceTypes } = await ask<Household>(
    page,
    '{ viewer { household { id careRecipients { id } } } serviceTypes { id code } }',
  );
  const { publishCareRequest } = await ask<{ publishCareRequest: { careRequest: { id: string } } }>(
    page,
    `mutation ($input: PublishCareRequestInput!) { publishCareRequest(input: $input) { careRequest { id } } }`,
    {
      input: {
        householdId: viewer.household.id,
        serviceTypeId: serviceTypes.find(({ code }) => code === service)!.id,
        careRecipientIds: [viewer.household.careRecipients[0].id],
        sharing: 'TERRITORY',
        maxWalkMetres: 800,
        budgetCentsPerHour: 2400,
        options: [
          {
            sessions: [
              { start: from, end: from + 4 },
              { start: from + 96, end: from + 100 },
            ],
          },
        ],
      },
    },
  );
  return eventually('an offer for the request', async () => {
    const { careRequest } = await ask<{ careRequest: { offer: { id: string } | null } }>(
      page,
      'query ($id: ID!) { careRequest(id: $id) { offer { id } } }',
      { id: publishCareRequest.careRequest.id },
    );
    return careRequest.offer?.id;
  });
}

/** The city shows an offer to its parties. */
async function release(offerId: string) {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Comune');
  await ask(page, 'mutation ($id: ID!) { releaseOffers(input: { offerIds: [$id] }) { userErrors { message } } }', {
    id: offerId,
  });
  await page.context().close();
}

/** Opens the family's requests, where the proposal appears by itself once it is released, and goes to it. */
async function openProposal(reading: Reading, role: string, service: string, from: number) {
  const { page, faults } = await client.open(reading);
  await enterAs(page, role);
  const offerId = await findOffer(page, service, from);
  await release(offerId);
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
