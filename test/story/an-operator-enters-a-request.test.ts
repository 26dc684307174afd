import { startTown, type TownApplication } from '../support/town.js';

interface Refusable {
  userErrors: { __typename: string; path: string[] | null }[];
}

const nextYear = new Date().getUTCFullYear() + 1;
const MANDATE = { givenBy: 'Prova Anziana', form: 'SPOKEN', identityChecked: true, endsBefore: `${nextYear}-12-31` };

let app: TownApplication;
let elderCare: string;
let building: string;
let elsewhere: string;
beforeAll(async () => {
  app = await startTown();
  const read = await app.query<{ serviceTypes: { id: string; code: string }[] }>('{ serviceTypes { id code } }');
  elderCare = read.serviceTypes.find(({ code }) => code === 'elder-care')!.id;
  const { territoryId } = app.persona('PLATFORM_OPERATOR');
  [building, elsewhere] = await Promise.all(
    ['=', '<>'].map(async (is) => {
      const [row] = await app.rows<{ id: string }>(
        `SELECT id FROM building WHERE territory_id ${is} $1 ORDER BY id LIMIT 1`,
        [territoryId],
      );
      return row.id;
    }),
  );
});
afterAll(() => app.close());

const operator = () => app.persona('PLATFORM_OPERATOR').id;
const act = async <Subject extends Refusable>(
  mutation: string,
  input: string,
  fields: string,
  value: object,
  persona = operator(),
) =>
  (
    await app.query<Record<string, Subject>>(
      `mutation ($input: ${input}!) { ${mutation}(input: $input) { ${fields} userErrors { __typename path } } }`,
      { input: value },
      { persona },
    )
  )[mutation];
const register = (changes: object = {}, persona = operator()) =>
  act<
    Refusable & {
      household: {
        id: string;
        careRecipients: { id: string }[];
        mandates: { form: string; textVersion: string }[];
      } | null;
    }
  >(
    'registerHousehold',
    'RegisterHouseholdInput',
    'household { id careRecipients { id } mandates { form textVersion } }',
    {
      buildingId: building,
      displayName: 'Famiglia di prova',
      careRecipients: [{ kind: 'ADULT', firstName: 'Prova', birthYear: 1940 }],
      mandate: MANDATE,
      ...changes,
    },
    persona,
  );
const publish = (householdId: string, careRecipientId: string, persona = operator()) =>
  act<Refusable & { careRequest: { id: string } | null }>(
    'publishCareRequest',
    'PublishCareRequestInput',
    'careRequest { id }',
    {
      householdId,
      serviceTypeId: elderCare,
      careRecipientIds: [careRecipientId],
      sharing: 'BUILDING',
      budgetCentsPerHour: 1600,
      requiredSkills: ['lang:ar', 'cert:first-aid'],
      options: [
        {
          sessions: [
            { start: 36, end: 44 },
            { start: 228, end: 236 },
          ],
        },
      ],
      endsBefore: `${nextYear}-07-01`,
    },
    persona,
  );

describe('an operator', () => {
  it('enters the request of a citizen who has come in person, and hands over the paper', async () => {
    const { household, userErrors } = await register();
    expect(userErrors).toEqual([]);
    expect(household!.mandates).toEqual([{ form: 'SPOKEN', textVersion: '2026-11' }]);
    const { careRequest } = await publish(household!.id, household!.careRecipients[0].id);
    const [row] = await app.rows(
      `SELECT m.recorded_by, p.name, a.role FROM care_request r JOIN mandate m ON m.id = r.mandate_id
         JOIN person p ON p.id = m.given_by JOIN role_assignment a ON a.person_id = p.id AND a.household_id = r.household_id
       WHERE r.id = $1`,
      [careRequest!.id],
    );
    expect(row).toEqual({ recorded_by: operator(), name: MANDATE.givenBy, role: 'household' });
    const noted = await app.rows<{ act: string }>(
      `SELECT DISTINCT act FROM audit_event WHERE actor_id = $1 AND subject_id IN ($2, (SELECT mandate_id FROM care_request WHERE id = $2))`,
      [operator(), careRequest!.id],
    );
    expect(noted.map(({ act }) => act).sort()).toEqual(['care_request.insert', 'mandate.insert']);

    const print = async (persona?: string, language = 'it') =>
      fetch(`${app.address}/care-requests/${careRequest!.id}/summary?language=${language}`, {
        headers: persona ? { cookie: await app.cookieOf(persona) } : {},
      });
    const paper = await print(operator());
    expect(paper.headers.get('content-type')).toContain('text/html');
    const text = await paper.text();
    for (const words of [
      'Famiglia di prova',
      'lunedì e mercoledì 9:00–11:00',
      '16,00',
      `Ultimo giorno: 30 giugno ${nextYear}.`,
      'lingua: arabo, primo soccorso',
      'revocarlo',
      'Basta dire il nome scritto qui sopra',
    ])
      expect(text).toContain(words);
    // Nobody can read out an id, and the desk looks for a family by its name.
    expect(text).not.toContain(careRequest!.id);
    expect(await (await print(operator(), 'en')).text()).toMatch(
      /Monday and Wednesday 9:00–11:00.*speaks Arabic, first aid/s,
    );
    expect((await print()).status).toBe(401);
    expect((await print(app.persona('HOUSEHOLD').id)).status).toBe(404);
    expect((await print(app.persona('VETTING_OFFICER').id)).status).toBe(404);
  });

  it('calls a household at the number that it has given, each look noted; nobody else is told the number', async () => {
    const phone = 'query ($id: ID!) { householdPhone(householdId: $id) { number written } }';
    const set = (id: string, number: string | null, persona = operator()) =>
      act(
        'setHouseholdPhone',
        'SetHouseholdPhoneInput',
        'household { id }',
        { householdId: id, phone: number },
        persona,
      );
    const looks = (id: string) =>
      app.rows(
        `SELECT act, actor_id, detail FROM audit_event WHERE subject_id = $1 AND act LIKE 'household-phone.%' ORDER BY id`,
        [id],
      );
    const wrong = await register({ phone: 'chiamaci' });
    expect(wrong).toEqual({ household: null, userErrors: [{ __typename: 'PhoneNotValid', path: ['phone'] }] });
    const { household } = await register({
      phone: ' 333.123 4567 ',
      mandate: { ...MANDATE, givenBy: 'Altra Anziana' },
    });
    const { id } = household!;
    const read = async (persona: string) =>
      (await app.query<{ householdPhone: object | null }>(phone, { id }, { persona })).householdPhone;
    expect(await read(operator())).toEqual({ number: '+393331234567', written: '333 123 4567' });
    expect(await looks(id)).toEqual([{ act: 'household-phone.read', actor_id: operator(), detail: {} }]);

    // Those who act for the household read it, and no look of theirs is noted.
    const member = app.persona('PROVIDER').id;
    const refused = async (persona?: string) =>
      (await app.ask(phone, { id }, persona ? { persona } : {})).errors?.[0].extensions.code;
    for (const role of ['PROVIDER', 'BUILDING_COORDINATOR', 'VETTING_OFFICER', 'CITY_ADMINISTRATOR'] as const)
      expect([role, await refused(app.persona(role).id)]).toEqual([role, 'FORBIDDEN']);
    expect(await refused(app.persona('HOUSEHOLD').id)).toBe('NOT_FOUND');
    expect(await refused()).toBe('UNAUTHENTICATED');
    await app.rows(
      `INSERT INTO role_assignment (person_id, role, household_id, valid_until) VALUES ($1, 'delegate', $2, now() + interval '1 day')`,
      [member, id],
    );
    expect(await read(member)).toEqual({ number: '+393331234567', written: '333 123 4567' });
    expect((await set(id, '+41 44 668 18 00', member)).userErrors).toEqual([]);
    expect(await looks(id)).toHaveLength(1);

    // The desk changes it by the mandate that holds, and of another territory it reads nothing.
    expect((await set(id, 'domani')).userErrors).toEqual([{ __typename: 'PhoneNotValid', path: ['phone'] }]);
    expect((await set(id, '02 0202 0202')).userErrors).toEqual([]);
    expect((await looks(id)).at(-1)).toEqual({
      act: 'household-phone.set',
      actor_id: operator(),
      detail: { kept: true },
    });
    await app.rows(`UPDATE mandate SET revoked_at = now() WHERE household_id = $1`, [id]);
    expect((await set(id, null)).userErrors).toMatchObject([{ __typename: 'MandateMissing' }]);
    expect((await set(id, null, member)).userErrors).toEqual([]);
    expect(await read(operator())).toBeNull();
    await app.rows(`UPDATE household SET building_id = $2 WHERE id = $1`, [id, elsewhere]);
    expect(await refused(operator())).toBe('NOT_FOUND');
    await app.rows(`DELETE FROM role_assignment WHERE person_id = $1 AND role = 'delegate'`, [member]);
  });

  it('has the text at hand that is read out or signed, in either language, for a desk alone', async () => {
    const sheet = async (persona?: string, language = 'it') =>
      fetch(`${app.address}/mandates/text?language=${language}`, {
        headers: persona ? { cookie: await app.cookieOf(persona) } : {},
      });
    const [hub] = await app.rows<{ name: string }>(`SELECT name FROM hub WHERE territory_id = $1`, [
      app.persona('PLATFORM_OPERATOR').territoryId,
    ]);
    const text = await (await sheet(operator())).text();
    for (const words of ['Delega allo sportello', 'decido sempre io', hub.name, '2026-11'])
      expect(text).toContain(words);
    expect(await (await sheet(operator(), 'en')).text()).toContain('it is always me who decides');
    expect((await sheet()).status).toBe(401);
    expect((await sheet(app.persona('HOUSEHOLD').id)).status).toBe(403);
  });

  it.each([
    ['without having seen a document', { identityChecked: false }, ['mandate', 'identityChecked']],
    ['without an end', { endsBefore: 'never' }, ['mandate', 'endsBefore']],
    ['that never ends', { endsBefore: `${nextYear + 4}-01-01` }, ['mandate', 'endsBefore']],
  ])('records no mandate %s', async (_, changes, path) => {
    expect(await register({ mandate: { ...MANDATE, ...changes } })).toEqual({
      household: null,
      userErrors: [{ __typename: 'MandateNotValid', path }],
    });
  });

  it('acts for nobody without a mandate, nor outside the own territory', async () => {
    const [neighbour] = await app.rows<{ household: string; recipient: string }>(
      `SELECT h.id AS household, c.id AS recipient FROM household h JOIN building b ON b.id = h.building_id JOIN care_recipient c ON c.household_id = h.id
       WHERE b.territory_id = $1 AND NOT EXISTS (SELECT FROM mandate m WHERE m.household_id = h.id) LIMIT 1`,
      [app.persona('PLATFORM_OPERATOR').territoryId],
    );
    expect((await publish(neighbour.household, neighbour.recipient)).userErrors).toMatchObject([
      { __typename: 'MandateMissing' },
    ]);
    await expect(register({ buildingId: elsewhere })).rejects.toThrow('FORBIDDEN');
    await expect(register({}, app.persona('HOUSEHOLD').id)).rejects.toThrow('FORBIDDEN');
  });

  it('stops at once when the mandate is taken back', async () => {
    const { household } = await register();
    const input = { householdId: household!.id };
    await act('revokeMandates', 'RevokeMandateInput', 'household { id }', input);
    expect((await publish(household!.id, household!.careRecipients[0].id)).userErrors).toMatchObject([
      { __typename: 'MandateMissing' },
    ]);
    const { userErrors } = await act<Refusable>('recordMandate', 'RecordMandateInput', 'mandate { id }', {
      ...input,
      ...MANDATE,
    });
    expect(userErrors).toEqual([]);
    expect((await publish(household!.id, household!.careRecipients[0].id)).userErrors).toEqual([]);
    expect(await app.rows(`SELECT FROM person WHERE name = $1`, [MANDATE.givenBy])).toHaveLength(2);
  });
});

describe('a citizen', () => {
  it('registers the own household, and agrees and takes it back with text and date', async () => {
    const persona = app.persona('VETTING_OFFICER').id;
    const { household } = await register({ mandate: null }, persona);
    const input = { householdId: household!.id, purpose: 'CARE_NOTES' };
    const consent = (mutation: string) =>
      act<Refusable & { consent: { textVersion: string; withdrawnAt: string | null } | null }>(
        mutation,
        'ConsentInput',
        'consent { textVersion withdrawnAt }',
        input,
        persona,
      );
    expect(await consent('withdrawConsent')).toMatchObject({ userErrors: [{ __typename: 'ConsentNotThere' }] });
    expect(await consent('giveConsent')).toMatchObject({ consent: { textVersion: '2026-11', withdrawnAt: null } });
    expect(await consent('giveConsent')).toMatchObject({ userErrors: [{ __typename: 'ConsentNotThere' }] });
    expect((await consent('withdrawConsent')).consent!.withdrawnAt).not.toBeNull();
    const { viewer } = await app.query<{ viewer: { consents: { purpose: string }[] } }>(
      '{ viewer { consents { purpose } } }',
      {},
      { persona },
    );
    expect(viewer.consents).toEqual([{ purpose: 'CARE_NOTES' }]);
  });
});
