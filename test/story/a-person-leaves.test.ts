import { randomUUID } from 'node:crypto';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

interface Exported {
  personId: string;
  tables: { table: string; purpose: string; rows: Record<string, unknown>[] }[];
}

/** Words that nobody else writes: where they turn up, something about this person turns up. */
const CANARY = `canary${randomUUID().slice(0, 8)}`;

let app: TownApplication;
let person: string;
let householdId: string;
let careRequestId: string;
beforeAll(async () => {
  app = await startTown();
  person = app.persona('VETTING_OFFICER').id;
  await app.database.query(`UPDATE person SET name = $2, email = $3 WHERE id = $1`, [
    person,
    `${CANARY} Prova`,
    `${CANARY}@example.org`,
  ]);
  await app.database.query(
    `INSERT INTO local_mail (recipient, subject, text) VALUES ($1, 'Un codice', 'Ciao ' || $1)`,
    [`${CANARY}@example.org`],
  );
  const [{ id: buildingId }] = await app.rows<{ id: string }>(
    `SELECT id FROM building WHERE pilot ORDER BY id LIMIT 1`,
  );
  const { registerHousehold } = await as<{
    registerHousehold: { household: { id: string; careRecipients: { id: string }[] } };
  }>(
    `mutation ($input: RegisterHouseholdInput!, $key: String) { registerHousehold(input: $input, idempotencyKey: $key) { household { id careRecipients { id } } } }`,
    {
      key: 'once',
      input: {
        buildingId,
        displayName: `Casa ${CANARY}`,
        phone: '347 890 1234',
        careRecipients: [{ kind: 'DOG', firstName: `Fido ${CANARY}` }],
      },
    },
  );
  householdId = registerHousehold.household.id;
  await as(`mutation ($input: ConsentInput!) { giveConsent(input: $input) { consent { id } } }`, {
    input: { householdId, purpose: 'RESEARCH' },
  });
  const { serviceTypes } = await app.query<{ serviceTypes: { id: string; code: string }[] }>(
    '{ serviceTypes { id code } }',
  );
  const { publishCareRequest } = await as<{ publishCareRequest: { careRequest: { id: string } } }>(
    `mutation ($input: PublishCareRequestInput!, $key: String) { publishCareRequest(input: $input, idempotencyKey: $key) { careRequest { id } } }`,
    {
      key: 'once',
      input: {
        householdId,
        serviceTypeId: serviceTypes.find(({ code }) => code === 'dog-sitting')!.id,
        careRecipientIds: [registerHousehold.household.careRecipients[0].id],
        sharing: 'TERRITORY',
        maxWalkMetres: 800,
        budgetCentsPerHour: 2000,
        options: [{ sessions: [{ start: 48, end: 52 }] }],
      },
    },
  );
  careRequestId = publishCareRequest.careRequest.id;
  await app.database.query(`UPDATE care_request SET traits = ARRAY[$2] WHERE id = $1`, [careRequestId, CANARY]);
  await eventually(
    'an offer for the request',
    async () =>
      (await app.rows(`SELECT FROM offer_member WHERE care_request_id = $1 AND live`, [careRequestId])).length > 0,
  );
});
afterAll(() => app.close());

const as = <Data>(document: string, variables: object, persona = person) =>
  app.query<Data>(document, variables, { persona });
const download = async (format: string, persona: string | null = person) =>
  fetch(`${app.address}/my-data?format=${format}`, { headers: persona ? { cookie: await app.cookieOf(persona) } : {} });

/** Every table, of the platform and of its queues, with a row in which the text stands, its bytes included. */
async function tablesWith(text: string, schemas = ['public', 'bullmq']): Promise<string[]> {
  const tables = await app.rows<{ name: string }>(
    `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
     WHERE table_schema = ANY($1) AND table_type = 'BASE TABLE' ORDER BY 1`,
    [schemas],
  );
  const found = [];
  for (const { name } of tables) {
    const [{ rows }] = await app.rows<{ rows: number }>(
      `SELECT count(*)::int AS rows FROM ${name} t WHERE t::text ILIKE $1 OR t::text ILIKE $2`,
      [`%${text}%`, `%${Buffer.from(text).toString('hex')}%`],
    );
    if (rows > 0) found.push(name);
  }
  return found;
}

describe('a person', () => {
  it('finds that no queue and no trail carries what they have written', async () => {
    const carried = await tablesWith(CANARY);
    // The search sees what it is to see: the tables that hold the words by design.
    expect(carried).toEqual(expect.arrayContaining(['public.care_recipient', 'public.household', 'public.person']));
    for (const table of carried) expect(table).not.toMatch(/outbox|bullmq|audit_event|_event$|offer|round/);
  });

  it('takes a copy of the own data along, to read and for machines, and nobody else’s', async () => {
    const json = await download('json');
    expect(json.headers.get('content-disposition')).toContain('attachment');
    const data = (await json.json()) as Exported;
    expect(data.personId).toBe(person);
    const rows = (table: string) => data.tables.find((each) => each.table === table)?.rows ?? [];
    expect(rows('person')).toMatchObject([{ name: `${CANARY} Prova`, email: `${CANARY}@example.org` }]);
    expect(rows('household')).toMatchObject([
      { id: householdId, display_name: `Casa ${CANARY}`, phone: '+393478901234' },
    ]);
    expect(rows('care_recipient')).toMatchObject([{ first_name: `Fido ${CANARY}` }]);
    expect(rows('care_request')).toMatchObject([{ id: careRequestId, traits: [CANARY] }]);
    for (const table of [
      'consent',
      'role_assignment',
      'timetable_option',
      'offer_member',
      'sign_in',
      'audit_event',
      'local_mail',
    ])
      expect([table, rows(table).length > 0]).toEqual([table, true]);
    expect(rows('sign_in')[0]).not.toHaveProperty('token_digest');
    const others = await app.rows<{ id: string }>(`SELECT id FROM household WHERE id <> $1`, [householdId]);
    const text = JSON.stringify(data);
    expect(others.filter(({ id }) => text.includes(id))).toEqual([]);

    const page = await (await download('html')).text();
    for (const words of ['I tuoi dati', `Casa ${CANARY}`, 'care_recipient']) expect(page).toContain(words);
    expect((await download('json', null)).status).toBe(401);
    expect((await download('xml')).status).toBe(400);
    const noted = await app.rows(`SELECT FROM audit_event WHERE act = 'person.export' AND actor_id = $1`, [person]);
    expect(noted).toHaveLength(2);
  });

  it('waits with erasure while a confirmed service goes on', async () => {
    const erase = () =>
      as<{ eraseMyData: { erasure: object | null; userErrors: { __typename: string }[] } }>(
        `mutation { eraseMyData(input: { forGood: true }) { erasure { deletedRows } userErrors { __typename } } }`,
        {},
        app.persona('PROVIDER').id,
      );
    const { providerId } = (
      await app.rows<{ providerId: string }>(`SELECT provider_id AS "providerId" FROM persona WHERE role = 'provider'`)
    )[0];
    const [offer] = await app.rows<{ id: string }>(`SELECT id FROM offer WHERE live LIMIT 1`);
    await app.database.query(`UPDATE offer SET provider_id = $2 WHERE id = $1`, [offer.id, providerId]);
    expect((await erase()).eraseMyData).toEqual({
      erasure: null,
      userErrors: [{ __typename: 'ErasureWaitsForAgreements' }],
    });
  });

  it('is erased at once: nothing is left that says who it was, and what law keeps has no name', async () => {
    await expect(
      as(`mutation { eraseMyData(input: { forGood: false }) { erasure { deletedRows } } }`, {}),
    ).rejects.toThrow('BAD_USER_INPUT');
    const began = Date.now();
    const { eraseMyData } = await as<{
      eraseMyData: { erasure: { deletedRows: number; blankedRows: number } | null; userErrors: object[] };
    }>(
      `mutation { eraseMyData(input: { forGood: true }) { erasure { deletedRows blankedRows } userErrors { __typename } } }`,
      {},
    );
    expect(Date.now() - began).toBeLessThan(60_000);
    expect(eraseMyData.userErrors).toEqual([]);
    expect(eraseMyData.erasure!.deletedRows).toBeGreaterThan(3);
    expect(await tablesWith(CANARY)).toEqual([]);
    expect(await tablesWith('3478901234')).toEqual([]);
    const [request] = await app.rows<{ state: string }>(`SELECT state FROM care_request WHERE id = $1`, [
      careRequestId,
    ]);
    expect(request.state).toBe('withdrawn');
    expect(
      await app.rows(`SELECT FROM offer_member WHERE care_request_id = $1 AND live`, [careRequestId]),
    ).toHaveLength(0);
    expect(
      (await app.query<{ viewer: object | null }>('{ viewer { id } }', {}, { persona: person })).viewer,
    ).toBeNull();
    const [noted] = await app.rows<{ detail: { blankedRows: number } }>(
      `SELECT detail FROM audit_event WHERE act = 'person.erase' AND actor_id = $1`,
      [person],
    );
    expect(noted.detail.blankedRows).toBe(eraseMyData.erasure!.blankedRows);
  });
});
