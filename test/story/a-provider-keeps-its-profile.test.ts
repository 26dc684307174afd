import { startTown, type TownApplication } from '../support/town.js';

const SET_RATE = `mutation ($input: SetRateInput!) { setRate(input: $input) {
  provider { id rates { baseCentsPerHour serviceType { code } } }
  userErrors { __typename message path ... on RateUnderLegalMinimum {
    askedCents minimumCents level inForceOn provisional parts { cents source url standing } } } } }`;
const UPDATE = `mutation ($input: UpdateProviderInput!) { updateProvider(input: $input) {
  provider { displayName skills maxWeekSlots availability { start end } } userErrors { __typename path } } }`;

interface Act {
  provider: { id: string; rates: { baseCentsPerHour: number; serviceType: { code: string } }[] } | null;
  userErrors: { __typename: string; message: string; path: string[]; parts?: { source: string }[] }[];
}

let app: TownApplication;
let serviceId: (code: string) => string;
beforeAll(async () => {
  app = await startTown();
  const { serviceTypes } = await app.query<{ serviceTypes: { id: string; code: string }[] }>(
    '{ serviceTypes { id code } }',
  );
  serviceId = (code) => serviceTypes.find((type) => type.code === code)!.id;
});
afterAll(() => app.close());

const own = () => app.persona('PROVIDER').providerId;
const rate = (more: object = {}) => ({
  providerId: own(),
  serviceTypeId: serviceId('dog-sitting'),
  capacity: 3,
  baseCentsPerHour: 900,
  extraCentsPerHour: 200,
  ...more,
});
const setRate = async (more: object, persona = app.persona('PROVIDER').id, language = 'it') =>
  (await app.query<{ setRate: Act }>(SET_RATE, { input: rate(more) }, { persona, language })).setRate;

describe('a provider', () => {
  it('is refused a rate under the legal minimum, and told the figure and where it stands', async () => {
    const { provider, userErrors } = await setRate({ baseCentsPerHour: 648 });
    expect(provider).toBeNull();
    expect(userErrors).toMatchObject([
      {
        __typename: 'RateUnderLegalMinimum',
        path: ['baseCentsPerHour'],
        askedCents: 648,
        minimumCents: 651,
        level: 'A',
        parts: [{ cents: 651, standing: 'unverified' }],
      },
    ]);
    expect(userErrors[0].parts?.[0].source).toContain('CCNL');
    expect(userErrors[0].message).toContain('sotto il minimo di legge');
    const english = await setRate({ baseCentsPerHour: 648 }, app.persona('PROVIDER').id, 'en');
    expect(english.userErrors[0].message).toContain('€6.51');
  });

  it('reads what the law asks for each service before it names a rate', async () => {
    const { provider } = await app.query<{
      provider: { legalMinimums: { serviceType: { code: string }; cents: number; parts: { source: string }[] }[] };
    }>(
      `query ($id: ID!) { provider(id: $id) { legalMinimums {
         serviceType { code } cents level inForceOn provisional parts { cents source } } } }`,
      { id: own() },
      { persona: app.persona('PROVIDER').id },
    );
    const ofDogs = provider.legalMinimums.find(({ serviceType }) => serviceType.code === 'dog-sitting');
    expect(ofDogs).toMatchObject({ cents: 651, level: 'A' });
    expect(ofDogs?.parts[0].source).toContain('CCNL');
    const { userErrors } = await setRate({ baseCentsPerHour: ofDogs!.cents - 3 });
    expect(userErrors).toMatchObject([{ __typename: 'RateUnderLegalMinimum', minimumCents: ofDogs!.cents }]);
  });

  it('asks a lawful rate, and changes it', async () => {
    for (const baseCentsPerHour of [652, 900]) {
      const { provider } = await setRate({ baseCentsPerHour });
      expect(provider?.rates.filter(({ serviceType }) => serviceType.code === 'dog-sitting')).toMatchObject([
        { baseCentsPerHour },
      ]);
    }
  });

  it('names no rate for a service of which nobody has said yet what the law asks', async () => {
    const [{ id: serviceTypeId }] = await app.rows<{ id: string }>(
      `INSERT INTO service_type (code, mode, name_it, name_en, hour_value_cents, max_households)
       VALUES ('garden', 'round', 'Giardino', 'Garden', 1600, 4) RETURNING id`,
    );
    expect(await setRate({ serviceTypeId })).toMatchObject({
      provider: null,
      userErrors: [{ __typename: 'ServiceNotClassified' }],
    });
    expect(await app.rows('SELECT FROM provider_rate WHERE service_type_id = $1', [serviceTypeId])).toEqual([]);
  });

  it('asks no more for a further one than for the first', async () => {
    const { userErrors } = await setRate({ extraCentsPerHour: 904 });
    expect(userErrors).toMatchObject([{ __typename: 'ExtraRateAboveRate' }]);
  });

  it('says what it can do, and leaves to the office what needs a paper', async () => {
    const change = async (more: object) =>
      (
        await app.query<{ updateProvider: object }>(
          UPDATE,
          { input: { providerId: own(), ...more } },
          { persona: app.persona('PROVIDER').id },
        )
      ).updateProvider;
    const [{ skills: before }] = await app.rows<{ skills: string[] }>('SELECT skills FROM provider WHERE id = $1', [
      own(),
    ]);
    const kept = before.filter((skill) => !skill.startsWith('lang:'));
    expect(
      await change({
        skills: ['lang:fr'],
        maxWeekSlots: 80,
        availability: [
          { start: 40, end: 60 },
          { start: 32, end: 40 },
        ],
      }),
    ).toMatchObject({
      provider: { maxWeekSlots: 80, availability: [{ start: 32, end: 60 }], skills: [...kept, 'lang:fr'].sort() },
    });
    expect(await change({ skills: ['cert:surgeon'], availability: [{ start: 60, end: 40 }] })).toMatchObject({
      provider: null,
      userErrors: [
        { __typename: 'SkillNeedsPaper' },
        { __typename: 'AvailabilityNotValid', path: ['availability', '0'] },
      ],
    });
  });

  it('is changed by nobody else, and nobody learns whether it is there', async () => {
    for (const role of ['HOUSEHOLD', 'VETTING_OFFICER', 'BUILDING_COORDINATOR']) {
      const { errors } = await app.ask(SET_RATE, { input: rate() }, { persona: app.persona(role).id });
      expect(errors?.[0].extensions.code).toMatch(/NOT_FOUND|FORBIDDEN/);
    }
    const { errors } = await app.ask(SET_RATE, { input: rate() });
    expect(errors?.[0].extensions.code).toBe('UNAUTHENTICATED');
  });
});

describe('a body', () => {
  it('is kept by its manager, with its workers', async () => {
    const [{ id: bodyId }] = await app.rows<{ id: string }>(
      `INSERT INTO body (name, territory_id, simulated) SELECT 'Cooperativa di prova', territory_id, true FROM provider WHERE id = $1 RETURNING id`,
      [own()],
    );
    const [{ id: manager }] = await app.rows<{ id: string }>(
      `INSERT INTO person (name) VALUES ('Gestore') RETURNING id`,
    );
    await app.rows(`INSERT INTO role_assignment (person_id, role, body_id) VALUES ($1, 'body_manager', $2)`, [
      manager,
      bodyId,
    ]);
    const before = await app.ask(SET_RATE, { input: rate() }, { persona: manager });
    expect(before.errors?.[0].extensions.code).toBe('NOT_FOUND');
    await app.rows(`UPDATE provider SET body_id = $1 WHERE id = $2`, [bodyId, own()]);
    expect((await setRate({}, manager)).userErrors).toEqual([]);
    const seen = await app.query(
      '{ viewer { bodies { name workers { id body { name } } } } }',
      {},
      { persona: manager },
    );
    expect(seen).toMatchObject({
      viewer: {
        bodies: [{ name: 'Cooperativa di prova', workers: [{ id: own(), body: { name: 'Cooperativa di prova' } }] }],
      },
    });
  });
});
