import { cityAdministrator } from '../support/month.js';
import { Street } from '../support/street.js';

let street: Street;
beforeAll(async () => (street = await Street.open({ consume: false, environment: { DEMO: 'off' } })));
afterAll(() => street.close());

it('a platform without a key takes no note on care and registers no other system', async () => {
  const anna = await street.family('Anna');
  const [{ id }] = await street.rows<{ id: string }>(`SELECT id FROM care_recipient WHERE household_id = $1`, [
    anna.householdId,
  ]);
  const written = await street.as(
    anna.person,
    `mutation ($input: WriteCareNoteInput!) { writeCareNote(input: $input) { careNote { id } userErrors { __typename } } }`,
    { input: { careRecipientId: id, kind: 'PRACTICAL', text: 'Il campanello è rotto' } },
  );
  expect(written).toEqual({ writeCareNote: { careNote: null, userErrors: [{ __typename: 'CareNotesSwitchedOff' }] } });
  const registered = await street.as(
    await cityAdministrator(street),
    `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) { registered { secret } userErrors { __typename } } }`,
    { input: { name: 'Cruscotto', url: 'https://cruscotto.example/', events: ['AGREEMENT_MADE'] } },
  );
  expect(registered).toEqual({
    registerWebhook: { registered: null, userErrors: [{ __typename: 'WebhooksSwitchedOff' }] },
  });
  expect(await street.rows(`SELECT id FROM care_note UNION ALL SELECT id FROM webhook`)).toEqual([]);
});
