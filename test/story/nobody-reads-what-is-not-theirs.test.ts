import { GraphQLSchemaHost } from '@nestjs/graphql';
import { type GraphQLObjectType, isObjectType } from 'graphql';
import { accessPolicy } from '../../src/account/access-policy.rules.js';
import { accessScopes } from '../../src/account/access-scope.rules.js';
import { type Audience, decide as decideField, isCarrier, type Verdict } from '../../src/account/access.rules.js';
import { AccessService } from '../../src/account/access.service.js';
import { IntegratorScope, Role, SCOPE_OF_ROLE } from '../../src/account/account.rules.js';
import { SignInMethod } from '../../src/account/sign-in.rules.js';
import { SignInService } from '../../src/account/sign-in.service.js';
import { requestContext } from '../../src/graphql/request-context.js';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

let app: TownApplication;
let fields: { type: string; field: string }[];
beforeAll(async () => {
  app = await startTown();
  const { schema } = app.nest.get(GraphQLSchemaHost);
  const isRefusal = (type: GraphQLObjectType) => type.getInterfaces().some(({ name }) => name === 'UserError');
  fields = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter((type) => !type.name.startsWith('__') && !isRefusal(type))
    .flatMap((type) => Object.keys(type.getFields()).map((field) => ({ type: type.name, field })));
  // Something to look at of every kind that the policy knows an owner of.
  const { startMatchingRound } = await app.query<{ startMatchingRound: { matchingRound: { id: string } } }>(
    'mutation ($id: ID!) { startMatchingRound(input: { scope: BUILDING, buildingId: $id }) { matchingRound { id } } }',
    { id: app.persona('BUILDING_COORDINATOR').buildingId },
    { persona: app.persona('BUILDING_COORDINATOR').id },
  );
  await eventually(
    'a completed round',
    async () =>
      (
        await app.rows(`SELECT FROM matching_round WHERE id = $1 AND state = 'completed'`, [
          startMatchingRound.matchingRound.id,
        ])
      ).length > 0,
  );
  await app.rows(
    `INSERT INTO body (name, territory_id) SELECT 'Cooperativa simulata ' || n, t.id FROM generate_series(1, 2) n, (SELECT id FROM territory LIMIT 1) t`,
  );
  const offers = await app.rows<{ id: string }>(`SELECT id FROM offer WHERE state = 'drafted' ORDER BY id LIMIT 2`);
  await app.query(
    'mutation ($ids: [ID!]!) { releaseOffers(input: { offerIds: $ids }) { userErrors { message } } }',
    { ids: offers.map(({ id }) => id) },
    { persona: app.persona('BUILDING_COORDINATOR').id },
  );
});
afterAll(() => app.close());

/** The fields of a type as the policy lists them. */
const listed = (type: string): string[] => Object.keys(accessPolicy[type] ?? {}).flatMap((line) => line.split(/\s+/));

/** A browser's context, on which a new person with one role is signed in. */
async function contextOf(role: Role, overId: string | null) {
  const [{ id }] = await app.rows<{ id: string }>(`INSERT INTO person (name) VALUES ('Prova') RETURNING id`);
  const scope = SCOPE_OF_ROLE[role];
  const column = scope && scope.replace('Id', '_id');
  await app.rows(
    `INSERT INTO role_assignment (person_id, role, valid_until${column ? `, ${column}` : ''})
     VALUES ($1, $2, now() + interval '1 day'${column ? ', $3' : ''})`,
    column ? [id, role, overId] : [id, role],
  );
  const { token } = await app.nest.get(SignInService).open(app.database.manager, id, SignInMethod.MAILED_CODE, 'test');
  return () => requestContext({ req: { headers: { cookie: `sign-in=${token}` } } });
}

const TABLES = {
  householdId: 'household',
  providerId: 'provider',
  bodyId: 'body',
  buildingId: 'building',
  territoryId: 'territory',
};

/** Something that a role may be over, and that is none of these. */
async function somewhereBut(role: Role, ids: (string | undefined)[]): Promise<string | null> {
  const scope = SCOPE_OF_ROLE[role];
  if (scope === null) return null;
  const [{ id }] = await app.rows<{ id: string }>(
    `SELECT id FROM ${TABLES[scope]} WHERE id <> ALL($1) ORDER BY id DESC LIMIT 1`,
    [ids.filter(Boolean)],
  );
  return id;
}

/** What the policy's words mean, told a second time and in the simplest way: the audience of a role. */
const AUDIENCE: Record<Role, Audience> = {
  [Role.HOUSEHOLD]: 'household',
  [Role.DELEGATE]: 'household',
  [Role.PROVIDER]: 'provider',
  [Role.BODY_MANAGER]: 'body-manager',
  [Role.BUILDING_COORDINATOR]: 'coordinator',
  [Role.PLATFORM_OPERATOR]: 'operator',
  [Role.VETTING_OFFICER]: 'vetting-officer',
  [Role.CITY_ADMINISTRATOR]: 'city',
};

const open = (rule: readonly Audience[]) => rule.includes('anyone') || rule.includes('reached');
const whom = (type: string, field: string): readonly Audience[] =>
  isCarrier(type)
    ? ['reached']
    : (Object.entries(accessPolicy[type] ?? {}).find(([line]) => line.split(' ').includes(field))?.[1] ?? []);

function expected(type: string, field: string, role: Role | null, own: boolean): Verdict {
  const lets = (rule: readonly Audience[]) =>
    open(rule) || rule.includes('signed-in') || (own && rule.includes(AUDIENCE[role!]));
  if (open(whom(type, field))) return 'allowed';
  if (role === null) return 'unauthenticated';
  if (lets(whom(type, field))) return 'allowed';
  return accessScopes[type] && !lets(whom(type, 'id')) ? 'not-found' : 'forbidden';
}

it('every field of the schema is listed, and nothing else is', () => {
  const unlisted = fields
    .filter(({ type, field }) => !isCarrier(type) && !listed(type).includes(field))
    .map(({ type, field }) => `${type}.${field}`);
  // A field named here needs a word in src/account/access-policy.rules.ts, in the line of those who may have it.
  expect(unlisted).toEqual([]);
  const known = new Set(fields.map(({ type, field }) => `${type}.${field}`));
  const stale = Object.keys(accessPolicy).flatMap((type) => listed(type).map((field) => `${type}.${field}`));
  expect(stale.filter((name) => !known.has(name))).toEqual([]);
  expect(Object.keys(accessScopes).filter((type) => !listed(type).includes('id'))).toEqual([]);
});

it('every field × role × own, foreign and anonymous is answered as the policy says', async () => {
  const access = app.nest.get(AccessService);
  const wrong: string[] = [];
  let decided = 0;
  const decide = async (
    who: string,
    context: () => ReturnType<typeof requestContext>,
    type: string,
    id: string | null,
    role: Role | null,
    own: boolean,
  ) => {
    const shared = context();
    for (const { field } of fields.filter((place) => place.type === type)) {
      const verdict = await access.verdict(shared, { type, field }, id);
      const due = expected(type, field, role, own);
      decided++;
      if (verdict !== due) wrong.push(`${type}.${field} for ${who}: ${verdict}, not ${due}`);
    }
  };
  /** For a kind of which the town has no record: the same questions about one that is made up. */
  const decideWithout = (type: string) => {
    const unbound = { householdId: null, providerId: null, bodyId: null, buildingId: null, territoryId: null };
    const belongings = [
      { householdId: 'own', providerId: 'own', bodyId: 'own', buildingId: 'own', territoryId: 'own' },
    ];
    for (const { field } of fields.filter((place) => place.type === type))
      for (const role of Object.values(Role))
        for (const over of ['own', 'foreign']) {
          const scope = SCOPE_OF_ROLE[role];
          const actor = { id: 'me', assignments: [{ ...unbound, role, ...(scope && { [scope]: over }) }] };
          const verdict = decideField(accessPolicy, { type, field }, actor, belongings);
          const due = expected(type, field, role, over === 'own' || scope === null);
          decided++;
          if (verdict !== due) wrong.push(`${type}.${field} for ${over} ${role}: ${verdict}, not ${due}`);
        }
  };
  const anonymous = () => requestContext({});
  const types = [...new Set(fields.map(({ type }) => type))];
  const anywhere = new Map<Role, Awaited<ReturnType<typeof contextOf>>>();
  for (const role of Object.values(Role)) anywhere.set(role, await contextOf(role, await somewhereBut(role, [])));
  for (const type of types) {
    const scope = accessScopes[type];
    if (!scope) {
      await decide('anonymous', anonymous, type, null, null, false);
      for (const role of Object.values(Role)) await decide(role, anywhere.get(role)!, type, null, role, true);
      continue;
    }
    const [record] = await app.rows<Record<string, string>>(`SELECT * FROM (${scope}) s ORDER BY id LIMIT 1`);
    if (!record) {
      decideWithout(type);
      continue;
    }
    await decide('anonymous', anonymous, type, record.id, null, false);
    for (const role of Object.values(Role)) {
      const over = SCOPE_OF_ROLE[role];
      const overId = over && (record[over.replace('Id', '_id')] ?? null);
      const townWide = over === null;
      if (townWide || overId) await decide(`own ${role}`, await contextOf(role, overId), type, record.id, role, true);
      if (townWide) continue;
      const belongings = await app.rows<Record<string, string>>(`SELECT * FROM (${scope}) s WHERE id = $1`, [
        record.id,
      ]);
      const other = await somewhereBut(
        role,
        belongings.map((row) => row[over.replace('Id', '_id')]),
      );
      await decide(`foreign ${role}`, await contextOf(role, other), type, record.id, role, false);
    }
  }
  expect(wrong).toEqual([]);
  expect(decided).toBeGreaterThan(fields.length * Object.values(Role).length);
});

it('every field × scope of another system is answered as the policy says, whatever it belongs to', () => {
  const wrong: string[] = [];
  let allowed = 0;
  for (const scope of Object.values(IntegratorScope))
    for (const { type, field } of fields) {
      const lets = (rule: readonly Audience[]) => open(rule) || rule.includes(`integrator-${scope}`);
      const belongings = accessScopes[type]
        ? [{ householdId: 'h', providerId: 'p', bodyId: 'b', buildingId: 'b', territoryId: 't' }]
        : null;
      const system = { id: 'system', assignments: [], integrator: [scope] };
      const verdict = decideField(accessPolicy, { type, field }, system, belongings);
      const refused = accessScopes[type] && !lets(whom(type, 'id')) ? 'not-found' : 'forbidden';
      const due = lets(whom(type, field)) ? 'allowed' : refused;
      if (verdict !== due) wrong.push(`${type}.${field} for a system that reads ${scope}: ${verdict}, not ${due}`);
      if (verdict === 'allowed' && !open(whom(type, field))) allowed++;
    }
  expect(wrong).toEqual([]);
  expect(allowed).toBeGreaterThan(0);
});

describe('over the API', () => {
  const READ =
    'query ($id: ID!) { careRequest(id: $id) { id state household { displayName careRecipients { firstName } } } }';
  const requestOf = async (condition: string, parameters: unknown[]) =>
    (
      await app.rows<{ id: string }>(
        `SELECT r.id FROM care_request r JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
         WHERE ${condition} ORDER BY r.id LIMIT 1`,
        parameters,
      )
    )[0].id;
  const code = async (id: string, persona?: string) =>
    (await app.ask(READ, { id }, { persona })).errors?.map(({ extensions }) => extensions.code) ?? 'answered';

  it('a household reads its own request; another’s is not there, and nobody else is told whose it is', async () => {
    const [household, coordinator] = [app.persona('HOUSEHOLD'), app.persona('BUILDING_COORDINATOR')];
    const own = await requestOf('h.id = $1', [household.householdId]);
    const foreign = await requestOf('h.id <> $1', [household.householdId]);
    expect(await code(own, household.id)).toBe('answered');
    expect(await code(foreign, household.id)).toEqual(['NOT_FOUND']);
    expect(await code(own)).toEqual(['UNAUTHENTICATED']);
    const inBuilding = await requestOf('b.id = $1', [coordinator.buildingId]);
    const elsewhere = await requestOf('b.id <> $1', [coordinator.buildingId]);
    expect(await code(inBuilding, coordinator.id)).toEqual(['FORBIDDEN']);
    expect(await code(elsewhere, coordinator.id)).toEqual(['NOT_FOUND']);
    expect(await code(own, app.persona('PROVIDER').id)).toEqual(['NOT_FOUND']);
    expect(await code(own, app.persona('CITY_ADMINISTRATOR').id)).toEqual(['FORBIDDEN']);
  });

  it('a list holds what its reader may see, and counts no more', async () => {
    const count = async (list: string, persona: string) =>
      (await app.query<Record<string, { totalCount: number }>>(`{ ${list} { totalCount } }`, {}, { persona }))[list]
        .totalCount;
    const [{ all }] = await app.rows<{ all: number }>('SELECT count(*)::int AS all FROM care_request');
    const { id, householdId } = app.persona('HOUSEHOLD');
    const [{ own }] = await app.rows<{ own: number }>(
      'SELECT count(*)::int AS own FROM care_request WHERE household_id = $1',
      [householdId],
    );
    expect(await count('careRequests', app.persona('CITY_ADMINISTRATOR').id)).toBe(all);
    expect(await count('careRequests', id)).toBe(own);
    expect(await count('careRequests', app.persona('PROVIDER').id)).toBe(0);
    const [{ offers }] = await app.rows<{ offers: number }>('SELECT count(*)::int AS offers FROM offer');
    expect(offers).toBeGreaterThan(0);
    expect(await count('offers', app.persona('BUILDING_COORDINATOR').id)).toBe(offers);
    expect(await count('offers', app.persona('VETTING_OFFICER').id)).toBe(0);
  });

  it('a provider who is asked learns neither name nor door before everyone has accepted', async () => {
    const [{ id, provider_id: providerId }] = await app.rows<{ id: string; provider_id: string }>(
      `SELECT o.id, o.provider_id FROM offer o WHERE state = 'proposed' ORDER BY id LIMIT 1`,
    );
    const READ_OFFER = 'query ($id: ID!) { offer(id: $id) { members { displayName building { address } } } }';
    const browser = await contextOf(Role.PROVIDER, providerId);
    const response = await fetch(`${app.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `sign-in=${browser().credentials.signIn}` },
      body: JSON.stringify({ query: READ_OFFER, variables: { id } }),
    });
    const { data } = (await response.json()) as {
      data: { offer: { members: { displayName: string; building: null }[] } };
    };
    const names = await app.rows<{ display_name: string }>('SELECT DISTINCT display_name FROM household');
    expect(data.offer.members.length).toBeGreaterThan(0);
    for (const { displayName, building } of data.offer.members) {
      expect(building).toBeNull();
      expect(names.map(({ display_name }) => display_name)).not.toContain(displayName);
    }
  });

  it('an act is refused before anything is read for it', async () => {
    const start = 'mutation { startMatchingRound(input: { scope: TOWN }) { matchingRound { id } } }';
    for (const [persona, refusal] of [
      [undefined, 'UNAUTHENTICATED'],
      [app.persona('HOUSEHOLD').id, 'FORBIDDEN'],
    ] as const)
      expect((await app.ask(start, {}, { persona })).errors).toMatchObject([{ extensions: { code: refusal } }]);
  });
});
