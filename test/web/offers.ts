import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import { enterAs, type WebClient } from './web-client.js';

/** Asks the API as whoever is signed in on the page. */
export async function ask<Data>(page: Page, query: string, variables: object = {}): Promise<Data> {
  const response = await page.request.post('/graphql', { data: { query, variables } });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  if (errors) throw new Error(`The API answered with errors: ${JSON.stringify(errors)}`);
  return data;
}

interface Household {
  viewer: { household: { id: string; careRecipients: { id: string; kind: string }[] } };
  serviceTypes: { id: string; code: string; caresFor: string[] }[];
}

/** Asks for a service as the family that is signed in on the page; gives the request. */
export async function publishRequest(
  page: Page,
  service: string,
  sessions: { start: number; end: number }[],
  sharing = 'TERRITORY',
): Promise<string> {
  const { viewer, serviceTypes } = await ask<Household>(
    page,
    '{ viewer { household { id careRecipients { id kind } } } serviceTypes { id code caresFor } }',
  );
  const { id: serviceTypeId, caresFor } = serviceTypes.find(({ code }) => code === service)!;
  const suited = viewer.household.careRecipients.filter(({ kind }) => caresFor.includes(kind));
  const { publishCareRequest } = await ask<{ publishCareRequest: { careRequest: { id: string } } }>(
    page,
    `mutation ($input: PublishCareRequestInput!) { publishCareRequest(input: $input) { careRequest { id } } }`,
    {
      input: {
        householdId: viewer.household.id,
        serviceTypeId,
        careRecipientIds: [suited[0].id],
        sharing,
        maxWalkMetres: sharing === 'TERRITORY' ? 800 : 0,
        budgetCentsPerHour: 2400,
        options: [{ sessions }],
      },
    },
  );
  return publishCareRequest.careRequest.id;
}

/** Asks for two hours a week of a service and waits for an offer; gives the offer, still drafted. */
export async function findOffer(page: Page, service: string, from: number, sharing?: string): Promise<string> {
  const sessions = [from, from + 96].map((start) => ({ start, end: start + 4 }));
  const id = await publishRequest(page, service, sessions, sharing);
  return eventually('an offer for the request', async () => {
    const { careRequest } = await ask<{ careRequest: { offer: { id: string } | null } }>(
      page,
      'query ($id: ID!) { careRequest(id: $id) { offer { id } } }',
      { id },
    );
    return careRequest.offer?.id;
  });
}

/** The city shows an offer to its parties. */
export async function release(client: WebClient, offerId: string): Promise<void> {
  const { page } = await client.open({ language: 'it', width: 1280 });
  await enterAs(page, 'Comune');
  await ask(page, 'mutation ($id: ID!) { releaseOffers(input: { offerIds: [$id] }) { userErrors { message } } }', {
    id: offerId,
  });
  await page.context().close();
}
