import { cityAdministrator } from '../support/month.js';
import { Street } from '../support/street.js';

let street: Street;
let city: string;
/** Somebody who has signed in and has no role yet. */
let newcomer: string;

beforeAll(async () => {
  street = await Street.open();
  city = await cityAdministrator(street);
  newcomer = await somebody('Nora');
});
afterAll(() => street.close());

const somebody = async (name: string) =>
  (await street.rows<{ id: string }>(`INSERT INTO person (name, simulated) VALUES ($1, true) RETURNING id`, [name]))[0]
    .id;

interface Invited {
  invited: { code: string; invitation: { id: string; expiresAt: string } } | null;
  userErrors: { __typename: string }[];
}
interface Accepted {
  roleAssignment: { role: string; bodyId: string | null; buildingId: string | null } | null;
  userErrors: { __typename: string }[];
}
const invite = async (person: string, input: object) =>
  (
    await street.as<{ inviteToRole: Invited }>(
      person,
      `mutation ($input: InviteToRoleInput!) { inviteToRole(input: $input) {
         invited { code invitation { id expiresAt } } userErrors { __typename } } }`,
      { input },
    )
  ).inviteToRole;
const acceptCode = async (person: string, code: string) =>
  (
    await street.as<{ acceptInvitation: Accepted }>(
      person,
      `mutation ($code: String!) { acceptInvitation(input: { code: $code }) {
         roleAssignment { role bodyId buildingId } userErrors { __typename } } }`,
      { code },
    )
  ).acceptInvitation;
const REVOKE = `mutation ($id: ID!) { revokeInvitation(input: { invitationId: $id }) { userErrors { __typename } } }`;
const NOT_VALID = { roleAssignment: null, userErrors: [{ __typename: 'InvitationNotValid' }] };

describe('a coordinator', () => {
  const wanted = () => ({ email: 'Referente@Example.org', role: 'BUILDING_COORDINATOR', overId: street.buildingId });

  it('is invited by the desk of the territory, and the code of the mail makes it one, once', async () => {
    const { invited } = await invite(street.operator, wanted());
    const [mail] = await street.rows<{ recipient: string; text: string }>(`SELECT * FROM local_mail`);
    expect(mail.recipient).toBe('referente@example.org');
    expect(mail.text).toContain(invited!.code);
    expect(mail.text).toMatch(/building coordinator – Via di prova 1\./);
    const building = () => street.rows(`SELECT pilot, reviews_offers FROM building WHERE id = $1`, [street.buildingId]);
    expect(await building()).toEqual([{ pilot: false, reviews_offers: false }]);
    const kept = await street.rows(`SELECT role_invitation::text AS row FROM role_invitation`);
    expect(JSON.stringify(kept)).not.toContain(invited!.code);
    // Somebody types it in small letters and without the strokes.
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => acceptCode(newcomer, invited!.code.toLowerCase().replaceAll('-', ' '))),
    );
    expect(outcomes.filter(({ roleAssignment }) => roleAssignment)).toMatchObject([
      { roleAssignment: { role: 'BUILDING_COORDINATOR', buildingId: street.buildingId }, userErrors: [] },
    ]);
    expect(outcomes.filter(({ roleAssignment }) => !roleAssignment)).toEqual(Array(3).fill(NOT_VALID));
    // From now on the building is a pilot, and nothing is proposed there before somebody has looked.
    expect(await building()).toEqual([{ pilot: true, reviews_offers: true }]);
    const { needByHour } = await street.as<{ needByHour: unknown[] }>(
      newcomer,
      `query ($id: ID!) { needByHour(buildingId: $id) { day } }`,
      { id: street.buildingId },
    );
    expect(needByHour).toEqual([]);
  });

  it('is not made by a code that has run out, was replaced or was taken back', async () => {
    const other = await somebody('Olga');
    const first = await invite(street.operator, wanted());
    const second = await invite(street.operator, wanted());
    expect(await acceptCode(other, first.invited!.code)).toEqual(NOT_VALID);
    await street.rows(
      `UPDATE role_invitation SET invited_at = now() - interval '15 days', expires_at = now() - interval '1 day'
                       WHERE id = $1`,
      [second.invited!.invitation.id],
    );
    expect(await acceptCode(other, second.invited!.code)).toEqual(NOT_VALID);
    const third = await invite(street.operator, wanted());
    await street.as(street.operator, REVOKE, { id: third.invited!.invitation.id });
    expect(await acceptCode(other, third.invited!.code)).toEqual(NOT_VALID);
  });

  it('is answered for by the whole desk and by the city, and by nobody else', async () => {
    const { id } = (await invite(street.operator, wanted())).invited!.invitation;
    const operatorOf = async (name: string, territoryId: string) => {
      const person = await somebody(name);
      await street.rows(
        `INSERT INTO role_assignment (person_id, role, territory_id) VALUES ($1, 'platform_operator', $2)`,
        [person, territoryId],
      );
      return person;
    };
    const listed = async (person: string) =>
      (await street.as<{ invitations: { id: string }[] }>(person, `{ invitations { id } }`)).invitations.map(
        (each) => each.id,
      );
    const [{ id: elsewhere }] = await street.rows<{ id: string }>(
      `INSERT INTO territory (code, name, families, lat, lon, boundary, reviews_offers)
       SELECT 'over-there', 'Laggiù', families, lat, lon, boundary, reviews_offers FROM territory WHERE id = $1 RETURNING id`,
      [street.territoryId],
    );
    for (const stranger of [await operatorOf('Livia', elsewhere), newcomer, await somebody('Ugo')]) {
      expect(await listed(stranger)).not.toContain(id);
      await expect(street.as(stranger, REVOKE, { id })).rejects.toThrow('NOT_FOUND');
    }
    expect(await listed(city)).toContain(id);
    const colleague = await operatorOf('Piero', street.territoryId);
    expect(await listed(colleague)).toContain(id);
    expect(await street.as(colleague, REVOKE, { id })).toEqual({ revokeInvitation: { userErrors: [] } });
    await street.rows(`DELETE FROM role_assignment WHERE person_id = $1`, [colleague]);
    // What a family has asked of a relative is no matter of the desk's colleagues or of the city.
    const anna = await street.family('Anna');
    const soon = new Date(Date.now() + 30 * 86_400_000).toISOString();
    const relative = { email: 'parente@example.org', role: 'DELEGATE', overId: anna.householdId, validUntil: soon };
    const asked = (await invite(anna.person, relative)).invited!.invitation;
    for (const other of [city, street.operator]) expect(await listed(other)).not.toContain(asked.id);
  });

  it('is not invited by somebody who may not give the role', async () => {
    const anna = await street.family('Anna');
    await expect(invite(anna.person, wanted())).rejects.toThrow('NOT_FOUND');
    await expect(invite(street.operator, { ...wanted(), overId: street.territoryId })).rejects.toThrow('NOT_FOUND');
    expect(await invite(city, { ...wanted(), overId: null })).toMatchObject({
      userErrors: [{ __typename: 'RoleNeedsItsScope' }],
    });
  });
});

describe('a body', () => {
  const REGISTER = `mutation ($input: RegisterBodyInput!) { registerBody(input: $input) { body { id name } userErrors { __typename } } }`;
  const input = () => ({
    name: 'Cooperativa di prova',
    territoryId: street.territoryId,
    managerEmail: 'ente@example.org',
  });

  it('is registered by the city, and its manager adds workers and lets them go', async () => {
    await expect(street.as(street.operator, REGISTER, { input: input() })).rejects.toThrow('FORBIDDEN');
    const { registerBody } = await street.as<{ registerBody: { body: { id: string } } }>(city, REGISTER, {
      input: input(),
    });
    const [{ text }] = await street.rows<{ text: string }>(
      `SELECT text FROM local_mail WHERE recipient = 'ente@example.org'`,
    );
    const manager = await somebody('Marta');
    expect(await acceptCode(manager, /([A-Z0-9]{4}-){3}[A-Z0-9]{4}/.exec(text)![0])).toMatchObject({
      roleAssignment: { role: 'BODY_MANAGER', bodyId: registerBody.body.id },
    });
    const { applyToGiveCare } = await street.as<{ applyToGiveCare: { application: { provider: { id: string } } } }>(
      manager,
      `mutation ($input: ApplyToGiveCareInput!) { applyToGiveCare(input: $input) { application { provider { id } } } }`,
      {
        input: {
          displayName: 'Ines',
          territoryId: street.territoryId,
          bodyId: registerBody.body.id,
          lat: 45.46,
          lon: 9.19,
        },
      },
    );
    const providerId = applyToGiveCare.application.provider.id;
    // The worker comes in by itself too.
    const { invited } = await invite(manager, { email: 'ines@example.org', role: 'PROVIDER', overId: providerId });
    const ines = await somebody('Ines');
    expect(await acceptCode(ines, invited!.code)).toMatchObject({ roleAssignment: { role: 'PROVIDER' } });

    const release = (person: string) =>
      street.as<{ releaseWorker: { provider: { body: null } | null; userErrors: { __typename: string }[] } }>(
        person,
        `mutation ($id: ID!) { releaseWorker(input: { providerId: $id }) { provider { body { id } } userErrors { __typename message } } }`,
        { id: providerId },
      );
    const anna = await street.family('Anna');
    const [{ id: roundId }] = await street.rows<{ id: string }>(
      `INSERT INTO matching_round (scope, state) VALUES ('town', 'completed') RETURNING id`,
    );
    await street.rows(
      `INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, host_care_request_id, blocks, total_cents, alone_cents)
       VALUES ($1, $2, $3, 'single', 'drafted', true, $4, '{[64,76)}', 3600, 3600)`,
      [roundId, providerId, street.serviceTypeId, anna.careRequestId],
    );
    expect((await release(manager)).releaseWorker.userErrors).toMatchObject([{ __typename: 'WorkerHasServices' }]);
    // What the own worker does is the manager's to know, not what others do, nor whose the request is.
    await street.rows(
      `INSERT INTO offer_member (offer_id, care_request_id, option_position, sessions, walk_metres, price_cents, alone_cents, live)
       SELECT id, $2, 0, '{[64,76)}', 0, 3600, 3600, true FROM offer WHERE provider_id = $1`,
      [providerId, anna.careRequestId],
    );
    const OFFERS = `{ offers { edges { node { state provider { id } blocks { start end } } } } }`;
    const { offers } = await street.as<{ offers: { edges: unknown[] } }>(manager, OFFERS);
    expect(offers.edges).toEqual([
      { node: { state: 'DRAFTED', provider: { id: providerId }, blocks: [{ start: 64, end: 76 }] } },
    ]);
    await expect(street.as(manager, `{ offers { edges { node { conversation { id } } } } }`)).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(await street.as(ines, OFFERS)).toEqual({ offers });
    await street.rows(`UPDATE offer SET live = false, state = 'withdrawn' WHERE provider_id = $1`, [providerId]);
    expect((await release(manager)).releaseWorker).toEqual({ provider: { body: null }, userErrors: [] });
    await expect(release(manager)).rejects.toThrow('NOT_FOUND');
  });
});

it('the city knows who has which office, over what and until when, and takes it back', async () => {
  const LIST = `{ offices { id role own name bodyId building { id } validUntil }
                  invitations { role roleEndsAt building { id } territory { id } } bodies { name workers { id } } }`;
  const wanted = { email: 'sportello@example.org', role: 'PLATFORM_OPERATOR', overId: street.territoryId };
  const { invited } = await invite(city, { ...wanted, validUntil: '2099-01-01T00:00:00Z' });
  const known = await street.as<{
    offices: { id: string; role: string; own: boolean; name: string }[];
    invitations: object[];
    bodies: object[];
  }>(city, LIST);
  expect(known.invitations[0]).toEqual({
    role: 'PLATFORM_OPERATOR',
    roleEndsAt: '2099-01-01T00:00:00.000Z',
    building: null,
    territory: { id: street.territoryId },
  });
  expect(known.bodies).toEqual([{ name: 'Cooperativa di prova', workers: [] }]);
  const holding = (role: string) => known.offices.filter((office) => office.role === role);
  expect(holding('BODY_MANAGER')).toMatchObject([{ name: 'Marta', building: null }]);
  expect(holding('BUILDING_COORDINATOR')).toMatchObject([{ name: 'Nora', building: { id: street.buildingId } }]);
  expect(known.offices.filter(({ own }) => own)).toMatchObject([{ role: 'CITY_ADMINISTRATOR' }]);
  expect(known.offices.some(({ role }) => role === 'HOUSEHOLD' || role === 'PROVIDER')).toBe(false);
  await expect(street.as(await somebody('Olivia'), `{ offices { id } }`)).rejects.toThrow('FORBIDDEN');
  await acceptCode(await somebody('Otto'), invited!.code);
  const otto = (await street.as<typeof known>(city, LIST)).offices.find(({ name }) => name === 'Otto')!;
  expect(otto).toMatchObject({ role: 'PLATFORM_OPERATOR', validUntil: '2099-01-01T00:00:00.000Z' });
  await street.as(
    city,
    `mutation ($id: ID!) { endRole(input: { roleAssignmentId: $id }) { userErrors { message } } }`,
    {
      id: otto.id,
    },
  );
  expect((await street.as<typeof known>(city, LIST)).offices.map(({ name }) => name)).not.toContain('Otto');
});

it('the desk knows the coordinators of its own territory, and takes such a role back, no other', async () => {
  interface Known {
    id: string;
    role: string;
    own: boolean;
    mayEnd: boolean;
    name: string | null;
    buildingId: string | null;
  }
  const list = async () =>
    (await street.as<{ offices: Known[] }>(street.operator, `{ offices { id role own mayEnd name buildingId } }`))
      .offices;
  const end = (roleAssignmentId: string) =>
    street.as(
      street.operator,
      `mutation ($id: ID!) { endRole(input: { roleAssignmentId: $id }) { userErrors { message } } }`,
      { id: roleAssignmentId },
    );
  const give = (name: string, role: string, column: string, overId: string) =>
    street.rows<{ id: string }>(
      `WITH p AS (INSERT INTO person (name, simulated) VALUES ($1, true) RETURNING id)
       INSERT INTO role_assignment (person_id, role, ${column}) SELECT id, $2, $3 FROM p RETURNING id`,
      [name, role, overId],
    );
  const [{ id: elsewhere }] = await street.rows<{ id: string }>(
    `INSERT INTO territory (code, name, families, lat, lon, boundary, reviews_offers)
     SELECT 'elsewhere', 'Altrove', families, lat, lon, boundary, reviews_offers FROM territory WHERE id = $1 RETURNING id`,
    [street.territoryId],
  );
  const [{ id: theirs }] = await street.rows<{ id: string }>(
    `INSERT INTO building (territory_id, address, lat, lon)
     SELECT $2, 'Via Altrove 1', lat, lon FROM building WHERE id = $1 RETURNING id`,
    [street.buildingId, elsewhere],
  );
  const [foreign] = await give('Franca', 'building_coordinator', 'building_id', theirs);
  const [colleague] = await give('Carlo', 'platform_operator', 'territory_id', street.territoryId);
  const offices = await list();
  expect(offices.map(({ name, role, own, mayEnd }) => ({ name, role, own, mayEnd }))).toEqual([
    { name: 'Nora', role: 'BUILDING_COORDINATOR', own: false, mayEnd: true },
    { name: 'Carlo', role: 'PLATFORM_OPERATOR', own: false, mayEnd: false },
    expect.objectContaining({ role: 'PLATFORM_OPERATOR', own: true, mayEnd: false }),
  ]);
  await expect(end(foreign.id)).rejects.toThrow('NOT_FOUND');
  await expect(end(colleague.id)).rejects.toThrow('NOT_FOUND');
  await end(offices[0].id);
  expect((await list()).map(({ name }) => name)).not.toContain('Nora');
});

it('the desk says where and when its hub is reached, on the phone and in person', async () => {
  const [{ id: hubId }] = await street.rows<{ id: string }>(
    `INSERT INTO hub (territory_id, name, lat, lon) VALUES ($1, 'Casa di quartiere', 45.46, 9.19) RETURNING id`,
    [street.territoryId],
  );
  interface Reached {
    phone?: string | null;
    address?: string | null;
    openings?: { start: number; end: number }[];
  }
  const set = async (reached: Reached, person = street.operator) =>
    (
      await street.as<{ updateHub: { hub: Reached } }>(
        person,
        `mutation ($input: UpdateHubInput!) { updateHub(input: $input) { hub { phone address openings { start end } } } }`,
        { input: { hubId, ...reached } },
      )
    ).updateHub.hub;
  expect(await set({ phone: '02 1234 5678' })).toEqual({ phone: '02 1234 5678', address: null, openings: [] });
  const openings = [
    { start: 36, end: 44 },
    { start: 44, end: 52 },
  ];
  expect(await set({ address: ' Via di prova 3 ', openings })).toEqual({
    phone: '02 1234 5678',
    address: 'Via di prova 3',
    openings: [{ start: 36, end: 52 }],
  });
  await expect(set({ phone: 'chiamaci' })).rejects.toThrow('BAD_USER_INPUT');
  await expect(set({ openings: [{ start: 52, end: 36 }] })).rejects.toThrow('BAD_USER_INPUT');
  expect(await set({ phone: null, address: null })).toMatchObject({ phone: null, address: null });
  expect(await set({})).toMatchObject({ phone: null, address: null, openings: [{ start: 36, end: 52 }] });
  expect(
    await street.rows(
      `SELECT actor_id, detail FROM audit_event WHERE act = 'hub.update' AND subject_id = $1 ORDER BY id`,
      [hubId],
    ),
  ).toEqual(
    [{ phone: true }, { address: true, openings: true }, { phone: true, address: true }].map((detail) => ({
      actor_id: street.operator,
      detail,
    })),
  );
  const { person } = await street.family('Anna');
  await expect(set({ phone: null }, person)).rejects.toThrow('FORBIDDEN');
});
