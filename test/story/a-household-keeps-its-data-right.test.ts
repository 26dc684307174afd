import { startTown, type TownApplication } from '../support/town.js';

let app: TownApplication;
let recipientId: string;
beforeAll(async () => {
  const environment = { CONTROLLER_NAME: 'Comune di Milano', CONTROLLER_EMAIL: 'privacy@example.org' };
  app = await startTown({ consume: false, environment });
  const [row] = await app.rows<{ id: string }>(
    `SELECT l.care_recipient_id AS id FROM care_request r JOIN care_request_recipient l ON l.care_request_id = r.id
     WHERE r.household_id = $1 AND r.state <> 'withdrawn' LIMIT 1`,
    [app.persona('HOUSEHOLD').householdId],
  );
  recipientId = row.id;
});
afterAll(() => app.close());

interface Answer {
  careRecipient?: { id: string; firstName: string; birthYear: number | null } | null;
  household?: { displayName: string; careRecipients: { id: string }[] } | null;
  userErrors: { __typename: string; path: string[] }[];
}

const own = () => app.persona('HOUSEHOLD');
const act = async (mutation: string, fields: string, input: object, persona = own().id) => {
  const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${fields} userErrors { __typename path } } }`;
  return (await app.query<Record<string, Answer>>(query, { input }, { persona }))[mutation];
};
const HOUSEHOLD = 'household { displayName careRecipients { id } }';

describe('anybody', () => {
  it('learns who answers for the data of people, and where to write to them', async () => {
    expect(await app.query('{ town { controller { name email } } }')).toEqual({
      town: { controller: { name: 'Comune di Milano', email: 'privacy@example.org' } },
    });
  });
});

describe('a household', () => {
  it('corrects a name and a year, of its own people only', async () => {
    const input = { careRecipientId: recipientId, firstName: 'Mia', birthYear: 2018 };
    const { careRecipient } = await act('changeCareRecipient', 'careRecipient { id firstName birthYear }', input);
    expect(careRecipient).toEqual({ id: recipientId, firstName: 'Mia', birthYear: 2018 });
    const [other] = await app.rows<{ id: string }>(`SELECT id FROM care_recipient WHERE household_id <> $1 LIMIT 1`, [
      own().householdId,
    ]);
    await expect(
      act('changeCareRecipient', 'careRecipient { id }', { ...input, careRecipientId: other.id }),
    ).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
  });

  it('removes nobody for whom something is asked, and moves nowhere, until the request is withdrawn', async () => {
    const [{ id: buildingId }] = await app.rows<{ id: string }>(
      `SELECT b.id FROM building b JOIN building old ON old.territory_id = b.territory_id AND old.id <> b.id
       JOIN household h ON h.building_id = old.id WHERE h.id = $1 LIMIT 1`,
      [own().householdId],
    );
    const home = { householdId: own().householdId, displayName: 'Noi' };
    expect(await act('removeCareRecipient', HOUSEHOLD, { careRecipientId: recipientId })).toEqual({
      household: null,
      userErrors: [{ __typename: 'CareRecipientAskedFor', path: ['careRecipientId'] }],
    });
    expect(await act('changeHousehold', HOUSEHOLD, { ...home, buildingId })).toEqual({
      household: null,
      userErrors: [{ __typename: 'HouseholdHasRequests', path: ['buildingId'] }],
    });

    await app.rows(
      `UPDATE care_request SET state = 'withdrawn', withdrawn_at = now() WHERE household_id = $1 AND state <> 'withdrawn'`,
      [own().householdId],
    );
    const removed = await act('removeCareRecipient', HOUSEHOLD, { careRecipientId: recipientId });
    expect(removed.household!.careRecipients.map(({ id }) => id)).not.toContain(recipientId);
    const [left] = await app.rows(
      `SELECT first_name AS name, birth_year AS year, removed_at IS NOT NULL AS removed FROM care_recipient WHERE id = $1`,
      [recipientId],
    );
    expect(left).toEqual({ name: '—', year: null, removed: true });
    expect((await act('changeHousehold', HOUSEHOLD, { ...home, buildingId })).household!.displayName).toBe('Noi');
    await expect(act('removeCareRecipient', HOUSEHOLD, { careRecipientId: recipientId })).rejects.toThrow(/NOT_FOUND/);
  });

  it('forgets whoever nothing was ever asked for', async () => {
    const added = await act('addCareRecipient', 'careRecipient { id firstName birthYear }', {
      householdId: own().householdId,
      kind: 'DOG',
      firstName: 'Birba',
    });
    const { id } = added.careRecipient!;
    await act('removeCareRecipient', HOUSEHOLD, { careRecipientId: id });
    expect(await app.rows(`SELECT FROM care_recipient WHERE id = $1`, [id])).toEqual([]);
  });
});

it('a delegate of two households acts for the one that is chosen, and for no third', async () => {
  const others = await app.rows<{ id: string; name: string }>(
    `SELECT id, display_name AS name FROM household WHERE id <> $1 ORDER BY id LIMIT 2`,
    [own().householdId],
  );
  const [relative, stranger] = others;
  await app.rows(
    `INSERT INTO role_assignment (person_id, role, household_id, granted_by, valid_until)
     VALUES ($1, 'delegate', $2, $1, now() + interval '30 days')`,
    [own().id, relative.id],
  );
  const chosen = async (id: string | null) =>
    (
      await app.query<{
        viewer: { household: { id: string }; roles: { household: { displayName: string } | null }[] };
      }>(
        `query ($id: ID) { viewer { household(id: $id) { id } roles { household { displayName } } } }`,
        { id },
        { persona: own().id },
      )
    ).viewer;
  expect((await chosen(null)).household.id).toBe(own().householdId);
  const viewer = await chosen(relative.id);
  expect(viewer.household.id).toBe(relative.id);
  expect(viewer.roles.map(({ household }) => household?.displayName)).toContain(relative.name);
  expect((await chosen(stranger.id)).household.id).toBe(own().householdId);
});
