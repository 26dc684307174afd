import { acceptAll } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

interface Outcome {
  userErrors: { __typename: string }[];
}
interface SeenSession {
  id: string;
  state: string;
  startsAt: string;
  endsAt: string;
  provider: { displayName: string };
  attendances: { id: string; displayName: string; state: string }[];
}

let street: Street;
let anna: Family;
let bruno: Family;
let greta: Sitter;
let substitutes: Sitter[];

beforeEach(async () => {
  street = await Street.open();
  greta = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo', { child: 5 });
  bruno = await street.family('Bruno e Bea', { child: 4 });
  await street.round();
  await acceptAll(street, [anna.person, bruno.person, greta.person]);
  await street.settled();
  substitutes = [await street.sitter('Nina'), await street.sitter('Olga')];
  await street.sitter('Piera', { baseCentsPerHour: 1800 });
  const unvetted = await street.sitter('Rosa');
  await street.rows(`UPDATE credential SET expires_on = current_date - 2 WHERE provider_id = $1`, [
    unvetted.providerId,
  ]);
});
afterEach(() => street.close());

const sessions = async (person = anna.person) =>
  (
    await street.as<{ sessions: { edges: { node: SeenSession }[] } }>(
      person,
      '{ sessions(first: 100) { edges { node { id state startsAt endsAt provider { displayName } attendances { id displayName state } } } } }',
    )
  ).sessions.edges.map(({ node }) => node);
const askedOf = async ({ person }: Sitter) =>
  (
    await street.as<{
      substitutions: { edges: { node: { id: string; state: string; startsAt: string; priceCents: number } }[] };
    }>(person, '{ substitutions(first: 100) { edges { node { id state startsAt endsAt priceCents } } } }')
  ).substitutions.edges.map(({ node }) => node);
const answer = async ({ person }: Sitter, act: 'accept' | 'decline', substitutionId: string): Promise<Outcome> =>
  Object.values(
    await street.as<Record<string, Outcome>>(
      person,
      `mutation ($input: SubstitutionInput!) { ${act}Substitution(input: $input) { substitution { id state } userErrors { __typename message } } }`,
      { input: { substitutionId } },
    ),
  )[0];
const toldOf = async ({ person }: Sitter) =>
  (
    await street.as<{ notifications: { edges: { node: { kind: string; readAt: string | null } }[] } }>(
      person,
      '{ notifications { edges { node { kind readAt } } } }',
    )
  ).notifications.edges.map(({ node }) => `${node.kind}${node.readAt === null ? '' : ' read'}`);
const fallIll = async (session: SeenSession) => {
  const input = { providerId: greta.providerId, startsAt: session.startsAt, endsAt: session.endsAt };
  const { reportAbsence } = await street.as<{ reportAbsence: Outcome }>(
    greta.person,
    'mutation ($input: ReportAbsenceInput!) { reportAbsence(input: $input) { absence { id } userErrors { __typename } } }',
    { input },
  );
  expect(reportAbsence.userErrors).toEqual([]);
  await street.settled();
};

describe('a provider falls ill', () => {
  it('and vetted providers who cost no more are asked at once; the first who says yes comes', async () => {
    const [first, second] = await sessions();
    await fallIll(first);
    expect((await sessions()).map(({ state }) => state).slice(0, 2)).toEqual(['UNCOVERED', 'PLANNED']);
    const asked = await street.rows<{ display_name: string }>(
      'SELECT p.display_name FROM substitution JOIN provider p ON p.id = provider_id ORDER BY 1',
    );
    expect(asked.map(({ display_name }) => display_name)).toEqual(['Nina', 'Olga']);
    const [[nina], [olga]] = await Promise.all(substitutes.map(askedOf));
    expect(nina).toMatchObject({ state: 'PROPOSED', startsAt: first.startsAt });
    // Two children for three hours: what the families had agreed to pay for that day.
    expect(nina.priceCents).toBe(3 * (1200 + 400));
    const outcomes = await Promise.all(
      Array.from({ length: 16 }, (_, i) =>
        i % 2 ? answer(substitutes[0], 'accept', nina.id) : answer(substitutes[1], 'accept', olga.id),
      ),
    );
    expect(outcomes.filter(({ userErrors }) => userErrors.length === 0)).toHaveLength(1);
    for (const { userErrors } of outcomes.filter((each) => each.userErrors.length > 0))
      expect(userErrors).toMatchObject([{ __typename: 'SubstitutionTaken' }]);
    const [covered, untouched] = await sessions();
    expect(covered.state).toBe('PLANNED');
    expect(['Nina', 'Olga']).toContain(covered.provider.displayName);
    expect(untouched).toMatchObject({ id: second.id, provider: { displayName: 'Greta' } });
    const winner = substitutes.find(({ name }) => name === covered.provider.displayName)!;
    expect((await sessions(winner.person)).map(({ id }) => id)).toEqual([first.id]);
    await street.settled();
    expect(await toldOf(winner)).toEqual(['SUBSTITUTE']);
    expect(await toldOf(substitutes.find((each) => each !== winner)!)).toEqual(['SUBSTITUTE read', 'LAPSED']);
  });

  it('and is well again sooner: what nobody has taken yet is its own again, and what is past stays', async () => {
    const [first, second] = await sessions();
    await fallIll(first);
    await fallIll(second);
    const [nina] = await askedOf(substitutes[0]);
    expect((await answer(substitutes[0], 'accept', nina.id)).userErrors).toEqual([]);
    const ABSENCES = 'query ($id: ID!) { provider(id: $id) { absences { id startsAt } } }';
    const away = async () =>
      (
        await street.as<{ provider: { absences: { id: string; startsAt: string }[] } }>(greta.person, ABSENCES, {
          id: greta.providerId,
        })
      ).provider.absences;
    const backAgain = (person: string, absenceId: string) =>
      street.as<{ withdrawAbsence: Outcome }>(
        person,
        'mutation ($id: ID!) { withdrawAbsence(input: { absenceId: $id }) { absence { id } userErrors { __typename } } }',
        { id: absenceId },
      );
    const absences = await away();
    expect(absences.map(({ startsAt }) => startsAt)).toEqual([first.startsAt, second.startsAt]);
    await expect(street.as(anna.person, ABSENCES, { id: greta.providerId })).rejects.toThrow('FORBIDDEN');
    await expect(backAgain(substitutes[1].person, absences[0].id)).rejects.toThrow('NOT_FOUND');
    for (const { id } of absences) expect((await backAgain(greta.person, id)).withdrawAbsence.userErrors).toEqual([]);
    const [taken, own] = await sessions();
    expect(taken).toMatchObject({ state: 'PLANNED', provider: { displayName: 'Nina' } });
    expect(own).toMatchObject({ id: second.id, state: 'PLANNED', provider: { displayName: 'Greta' } });
    expect(await away()).toEqual([]);
    const toldAnna = async () => {
      await street.settled();
      const told = await street.rows<{ told: string }>(
        `SELECT kind || CASE WHEN read_at IS NULL THEN '' ELSE ' read' END AS told FROM notification
         WHERE session_id = $1 AND person_id = $2 ORDER BY id`,
        [second.id, anna.person],
      );
      return told.map((row) => row.told);
    };
    expect(await toldAnna()).toEqual(['uncovered read', 'returned']);
    for (const { id, state } of await askedOf(substitutes[1])) {
      expect(state).toBe('LAPSED');
      expect((await answer(substitutes[1], 'accept', id)).userErrors).toMatchObject([
        { __typename: 'SubstitutionTaken' },
      ]);
    }
    await fallIll(second);
    expect(await toldAnna()).toEqual(['uncovered']);
    await street.rows(
      `UPDATE provider_absence SET starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour'`,
    );
    const [{ id: past }] = await street.rows<{ id: string }>('SELECT id FROM provider_absence');
    expect((await backAgain(greta.person, past)).withdrawAbsence.userErrors).toMatchObject([
      { __typename: 'AbsenceOver' },
    ]);
  });

  it('and whoever has said that it can come that day beside its week is asked too, of that day alone', async () => {
    const [first, second] = await sessions();
    const [{ day, start, end }] = await street.rows<{ day: string; start: number; end: number }>(
      `SELECT (starts_at AT TIME ZONE 'Europe/Rome')::date::text AS day,
         (extract(epoch FROM (starts_at AT TIME ZONE 'Europe/Rome')::time) / 900)::int AS start,
         (extract(epoch FROM (ends_at AT TIME ZONE 'Europe/Rome')::time) / 900)::int AS end FROM session WHERE id = $1`,
      [first.id],
    );
    // Nobody has the hours of the sessions in its week.
    await street.rows(`UPDATE provider SET availability = '{}' WHERE id <> $1`, [greta.providerId]);
    await fallIll(first);
    await fallIll(second);
    const [nina, olga] = substitutes;
    expect(await askedOf(nina)).toEqual([]);
    const add = async (person: string, fromOn: string, untilOn = fromOn) =>
      (
        await street.as<{ addExtraOpening: Outcome & { opening: { id: string } | null } }>(
          person,
          `mutation ($input: AddExtraOpeningInput!) { addExtraOpening(input: $input) {
             opening { id fromOn untilOn } userErrors { __typename message path } } }`,
          { input: { providerId: nina.providerId, fromOn, untilOn, startSlot: start, endSlot: end } },
        )
      ).addExtraOpening;
    await expect(add(olga.person, day)).rejects.toThrow('NOT_FOUND');
    await expect(add(anna.person, day)).rejects.toThrow('FORBIDDEN');
    expect((await add(nina.person, '2020-01-01')).userErrors).toMatchObject([
      { __typename: 'DayNotPossible', path: ['input', 'fromOn'] },
    ]);
    expect((await add(nina.person, day, '2020-01-01')).userErrors).toMatchObject([{ __typename: 'DayNotPossible' }]);
    const [{ id: absenceId }] = await street.rows<{ id: string }>(
      `INSERT INTO provider_absence (provider_id, starts_at, ends_at, reported_by)
       VALUES ($1, $2::timestamptz - interval '1 day', $2::timestamptz + interval '15 minutes', $3) RETURNING id`,
      [nina.providerId, first.startsAt, nina.person],
    );
    expect((await add(nina.person, day)).userErrors).toMatchObject([
      {
        __typename: 'AbsentThen',
        message: expect.stringMatching(/^An absence is reported for then, from \w+day \d+ \w+ at /),
      },
    ]);
    // Hours that only touch an absence are no part of it.
    await street.rows(`UPDATE provider_absence SET ends_at = $2 WHERE id = $1`, [absenceId, first.startsAt]);
    // Two clicks are one opening.
    const [{ opening }, again] = await Promise.all([add(nina.person, day), add(nina.person, day)]);
    expect(again).toEqual({ opening, userErrors: [] });
    await street.settled();
    expect((await askedOf(nina)).map(({ startsAt }) => startsAt)).toEqual([first.startsAt]);
    expect(await askedOf(olga)).toEqual([]);
    const listed = async (person: string) =>
      (
        await street.as<{ provider: { extraOpenings: object[] } }>(
          person,
          'query ($id: ID!) { provider(id: $id) { extraOpenings { id fromOn untilOn startSlot endSlot } } }',
          { id: nina.providerId },
        )
      ).provider.extraOpenings;
    expect(await listed(nina.person)).toEqual([
      { id: opening!.id, fromOn: day, untilOn: day, startSlot: start, endSlot: end },
    ]);
    await expect(listed(anna.person)).rejects.toThrow('FORBIDDEN');
    const remove = (person: string) =>
      street.as<{ removeExtraOpening: Outcome }>(
        person,
        'mutation ($id: ID!) { removeExtraOpening(input: { openingId: $id }) { userErrors { __typename } } }',
        { id: opening!.id },
      );
    await expect(remove(olga.person)).rejects.toThrow('NOT_FOUND');
    await remove(nina.person);
    expect(await listed(nina.person)).toEqual([]);
    // What was asked is asked still, and can be accepted.
    const [asked] = await askedOf(nina);
    expect((await answer(nina, 'accept', asked.id)).userErrors).toEqual([]);
  });

  it('and the desk of the households reads out a code to whoever comes, which leaves a trace', async () => {
    const [{ id }] = await sessions();
    const CODE = 'query ($id: ID!) { sessionCode(sessionId: $id) }';
    const [{ code }] = await street.rows<{ code: string }>('SELECT code FROM session WHERE id = $1', [id]);
    expect(await street.as(street.operator, CODE, { id })).toEqual({ sessionCode: code });
    await expect(street.as(greta.person, CODE, { id })).rejects.toThrow('FORBIDDEN');
    const [read] = await street.rows(`SELECT actor_id FROM audit_event WHERE act = 'session-code.read'`);
    expect(read).toEqual({ actor_id: street.operator });
    await street.rows(`UPDATE session SET state = 'not_given' WHERE id = $1`, [id]);
    await expect(street.as(street.operator, CODE, { id })).rejects.toThrow('NOT_FOUND');
  });

  it('and a substitute reads what is asked and roughly where, and whose home it is once it has accepted', async () => {
    const [first] = await sessions();
    await fallIll(first);
    const [nina] = substitutes;
    interface Place {
      serviceType: { code: string };
      venue: { label: string; position: object | null };
    }
    const PLACE = 'serviceType { code } venue { label position { lat } }';
    const asked = await street.as<{ substitutions: { edges: { node: Place & { id: string } }[] } }>(
      nina.person,
      `{ substitutions(first: 1) { edges { node { id ${PLACE} } } } }`,
    );
    const [{ node }] = asked.substitutions.edges;
    expect(node).toMatchObject({ serviceType: { code: 'babysitting' }, venue: { position: null } });
    expect(node.venue.label).not.toMatch(/Anna|Bruno/);
    expect((await answer(nina, 'accept', node.id)).userErrors).toEqual([]);
    const given = await street.as<{
      sessions: { edges: { node: Place & { attendances: { building: { address: string } }[] } }[] };
    }>(
      nina.person,
      `{ sessions(first: 1) { edges { node { ${PLACE} attendances { displayName building { address } } } } } }`,
    );
    const [{ node: session }] = given.sessions.edges;
    expect(session.venue.label).toMatch(/Anna|Bruno/);
    expect(session.venue.position).not.toBeNull();
    expect(session.attendances.map(({ building }) => building.address)).toEqual([
      expect.stringMatching(/./),
      expect.stringMatching(/./),
    ]);
  });

  it('and a family that would rather not have the substitute stays away at no cost, however late it is', async () => {
    const [first] = await sessions();
    await fallIll(first);
    const [{ id }] = await askedOf(substitutes[0]);
    expect((await answer(substitutes[0], 'accept', id)).userErrors).toEqual([]);
    await street.rows(
      `UPDATE session SET starts_at = clock_timestamp() + interval '1 hour', ends_at = clock_timestamp() + interval '4 hours' WHERE id = $1`,
      [first.id],
    );
    const own = first.attendances.find(({ displayName }) => displayName === 'Anna e Aldo')!;
    const { cancelAttendance } = await street.as<{ cancelAttendance: { attendance: { state: string } } }>(
      anna.person,
      'mutation ($id: ID!) { cancelAttendance(input: { attendanceId: $id }) { attendance { state } userErrors { message } } }',
      { id: own.id },
    );
    expect(cancelAttendance.attendance.state).toBe('CANCELLED_IN_TIME');
  });

  it('and once no family comes any more nobody is asked any longer, and who was asked is told so', async () => {
    const [first] = await sessions();
    await fallIll(first);
    const [asked] = await askedOf(substitutes[0]);
    for (const [family, name] of [
      [anna, 'Anna e Aldo'],
      [bruno, 'Bruno e Bea'],
    ] as const) {
      expect(await toldOf(substitutes[0])).toEqual(['SUBSTITUTE']);
      const { id } = first.attendances.find(({ displayName }) => displayName === name)!;
      await street.as(
        family.person,
        'mutation ($id: ID!) { cancelAttendance(input: { attendanceId: $id }) { userErrors { message } } }',
        { id },
      );
      await street.settled();
    }
    for (const substitute of substitutes) {
      expect((await askedOf(substitute)).map(({ state }) => state)).toEqual(['LAPSED']);
      expect(await toldOf(substitute)).toEqual(['SUBSTITUTE read', 'LAPSED']);
    }
    expect((await answer(substitutes[0], 'accept', asked.id)).userErrors).toMatchObject([
      { __typename: 'SubstitutionTaken' },
    ]);
  });

  it('and when all who were asked say no, the session stays uncovered and the desk sees it', async () => {
    const [first] = await sessions();
    await fallIll(first);
    for (const substitute of substitutes) {
      const [{ id }] = await askedOf(substitute);
      expect((await answer(substitute, 'decline', id)).userErrors).toEqual([]);
    }
    await street.settled();
    expect((await sessions(street.operator))[0]).toMatchObject({ id: first.id, state: 'UNCOVERED' });
    await expect(answer(greta, 'accept', (await askedOf(substitutes[0]))[0].id)).rejects.toThrow('NOT_FOUND');
  });
});

describe('a provider who may not work any more', () => {
  it('has its next sessions frozen and offered to others, and gets them back when it may work again', async () => {
    const officer = (await street.rows<{ id: string }>(`INSERT INTO person (name) VALUES ('Ufficio') RETURNING id`))[0]
      .id;
    await street.rows(`INSERT INTO role_assignment (person_id, role) VALUES ($1, 'vetting_officer')`, [officer]);
    const act = (name: string) =>
      street.as(
        officer,
        `mutation ($id: ID!) { ${name}(input: { providerId: $id, reason: "Da verificare" }) { provider { vetted } userErrors { __typename } } }`,
        { id: greta.providerId },
      );
    await act('suspendProvider');
    await street.settled();
    const soon = Date.now() + 13 * 86_400_000;
    const next = async () => (await sessions()).filter(({ startsAt }) => Date.parse(startsAt) < soon);
    expect((await next()).length).toBeGreaterThan(0);
    expect(new Set((await next()).map(({ state }) => state))).toEqual(new Set(['UNCOVERED']));
    expect((await askedOf(substitutes[0])).length).toBeGreaterThan(0);
    await act('reinstateProvider');
    await street.settled();
    expect(new Set((await next()).map(({ state }) => state))).toEqual(new Set(['PLANNED']));
    expect((await askedOf(substitutes[0])).every(({ state }) => state === 'LAPSED')).toBe(true);
  });
});
