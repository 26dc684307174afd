import { startTown, type TownApplication } from '../support/town.js';

let app: TownApplication;
beforeAll(async () => (app = await startTown({ consume: false })));
afterAll(() => app.close());

const household = () => app.persona('HOUSEHOLD');
const act = async <Answer>(mutation: string, input: string, fields: string, value: object) =>
  (
    await app.query<Record<string, Answer & { userErrors: { __typename: string }[] }>>(
      `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${fields} userErrors { __typename } } }`,
      { input: { householdId: household().householdId, ...value } },
      { persona: household().id },
    )
  )[mutation];
const declare = (facts: string[]) =>
  act<{ socialFacts: { priority: number } | null }>(
    'declareSocialFacts',
    'DeclareFactsInput',
    'socialFacts { priority }',
    { facts },
  );
const priorities = async () =>
  (
    await app.rows<{ priority: number }>(
      `SELECT DISTINCT priority FROM care_request WHERE household_id = $1 AND state <> 'withdrawn'`,
      [household().householdId],
    )
  ).map(({ priority }) => priority);

describe('a family', () => {
  it('declares facts with its consent, and the rules of the day rank its requests; it types no priority itself', async () => {
    expect(await declare(['DISABILITY'])).toEqual({
      socialFacts: null,
      userErrors: [{ __typename: 'FactsNeedConsent' }],
    });
    await act('giveConsent', 'ConsentInput', 'consent { id }', { purpose: 'SOCIAL_FACTS' });
    expect((await declare(['DISABILITY', 'SINGLE_PARENT', 'DISABILITY'])).socialFacts).toEqual({ priority: 180 });
    expect(await priorities()).toEqual([180]);

    await app.database.query(
      `UPDATE priority_rule SET valid_until = (now() AT TIME ZONE 'Europe/Rome')::date WHERE fact = 'disability'`,
    );
    await app.database.query(
      `INSERT INTO priority_rule (fact, added_percent, valid_from) VALUES ('disability', 60, (now() AT TIME ZONE 'Europe/Rome')::date)`,
    );
    expect((await declare(['DISABILITY'])).socialFacts).toEqual({ priority: 160 });
    expect((await declare([])).socialFacts).toEqual({ priority: 100 });
    expect(await priorities()).toEqual([100]);

    const typed = await app.ask(
      `mutation ($input: PublishCareRequestInput!) { publishCareRequest(input: $input) { careRequest { id } } }`,
      { input: { priority: 1000 } },
      { persona: household().id },
    );
    expect(typed.status).toBe(400);
    expect(typed.errors!.some(({ message }) => message.includes('priority'))).toBe(true);
  });

  it('reads what it has declared, and takes it back with its consent: then nothing of it is kept', async () => {
    const read = (persona: string) =>
      app.query<{ household: { socialFacts: { facts: string[]; priority: number } } }>(
        `query ($id: ID!) { household(id: $id) { socialFacts { facts priority } } }`,
        { id: household().householdId },
        { persona },
      );
    await declare(['LOW_INCOME', 'LIVES_ALONE']);
    const { household: own } = await read(household().id);
    expect(own.socialFacts).toEqual({ facts: ['LIVES_ALONE', 'LOW_INCOME'], priority: 170 });
    expect(await priorities()).toEqual([170]);
    await expect(read(app.persona('PLATFORM_OPERATOR').id)).rejects.toThrow(/FORBIDDEN/);

    await act('withdrawConsent', 'ConsentInput', 'consent { id }', { purpose: 'SOCIAL_FACTS' });
    expect((await read(household().id)).household.socialFacts).toEqual({ facts: [], priority: 100 });
    expect(await app.rows(`SELECT FROM social_fact WHERE household_id = $1`, [household().householdId])).toEqual([]);
    expect(await priorities()).toEqual([100]);
  });

  it('declares nothing for others', async () => {
    const [other] = await app.rows<{ id: string }>(`SELECT id FROM household WHERE id <> $1 LIMIT 1`, [
      household().householdId,
    ]);
    await expect(
      act('declareSocialFacts', 'DeclareFactsInput', 'socialFacts { priority }', { householdId: other.id, facts: [] }),
    ).rejects.toThrow(/FORBIDDEN|NOT_FOUND/);
  });
});
