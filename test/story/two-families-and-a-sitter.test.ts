import { eventually } from '../support/eventually.js';
import { acceptAll } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

interface SeenSession {
  id: string;
  startsAt: string;
  endsAt: string;
  state: string;
  code: string | null;
  frozen: boolean;
  provider: { displayName: string };
  attendances: { id: string; displayName: string; state: string; minutes: number; confirmedMinutes: number | null }[];
}

interface Outcome {
  userErrors: { __typename: string }[];
}

const SESSIONS = `query ($from: DateTime, $until: DateTime) { sessions(first: 100, from: $from, until: $until) { edges { node {
  id startsAt endsAt state code frozen provider { displayName }
  attendances { id displayName state minutes confirmedMinutes } } } } }`;

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;

beforeAll(async () => {
  street = await Street.open();
  sitter = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo', { child: 5 });
  bruno = await street.family('Bruno e Bea', { child: 4 });
  await street.round();
  await acceptAll(street, [anna.person, bruno.person, sitter.person]);
  await street.settled();
});
afterAll(() => street.close());

const sessionsOf = async (person: string, window: object = {}) =>
  (await street.as<{ sessions: { edges: { node: SeenSession }[] } }>(person, SESSIONS, window)).sessions.edges.map(
    ({ node }) => node,
  );
const act = async (person: string, name: string, input: object): Promise<Outcome> => {
  const type = `${name === 'checkOut' ? 'CheckIn' : name[0].toUpperCase() + name.slice(1)}Input`;
  const data = await street.as<Record<string, Outcome>>(
    person,
    `mutation ($input: ${type}!) { ${name}(input: $input) { userErrors { __typename message } } }`,
    { input },
  );
  return data[name];
};
const done = { userErrors: [] };
const refusedAs = (name: string) => ({ userErrors: [{ __typename: name }] });

/** Moves a session so that it begins so many minutes from now. */
const startIn = async (sessionId: string, minutes: number) => {
  const [{ seconds }] = await street.rows<{ seconds: number }>(
    `SELECT extract(epoch FROM clock_timestamp() - starts_at)::float8 + $2::int * 60 AS seconds FROM session WHERE id = $1`,
    [sessionId, minutes],
  );
  for (const [table, column] of [
    ['session', 'id'],
    ['attendance', 'session_id'],
  ])
    await street.rows(
      `UPDATE ${table} SET starts_at = starts_at + $2 * interval '1 second', ends_at = ends_at + $2 * interval '1 second'
       WHERE ${column} = $1`,
      [sessionId, seconds],
    );
};

/** What somebody reads of a dispute: what was wrong, and whether the desk has settled it. */
const disputedOf = async (person: string, attendanceId: string) => {
  const { sessions } = await street.as<{
    sessions: { edges: { node: { attendances: { id: string; disputed: string | null; settled: boolean }[] } }[] };
  }>(person, '{ sessions(first: 100) { edges { node { attendances { id disputed settled } } } } }');
  const all = sessions.edges.flatMap(({ node }) => node.attendances);
  const found = all.find(({ id }) => id === attendanceId);
  return [found?.disputed, found?.settled];
};

describe('two families and a sitter', () => {
  it('have an agreement with dated sessions as soon as all have said yes', async () => {
    const { agreements } = await street.as<{
      agreements: { edges: { node: { startsOn: string; offer: { state: string }; terms: object[] } }[] };
    }>(
      bruno.person,
      '{ agreements { edges { node { id startsOn endsOn offer { state } provider { displayName } terms { displayName weeklyPriceCents aloneCents savedCents fromOn untilOn sessions { start end } } } } } }',
    );
    const [{ node }] = agreements.edges;
    expect(agreements.edges).toHaveLength(1);
    expect(new Date(node.startsOn).getUTCDay()).toBe(1);
    expect(node).toMatchObject({ offer: { state: 'CONFIRMED' }, endsOn: null, provider: { displayName: 'Greta' } });
    expect(node.terms).toHaveLength(2);
    const sessions = await sessionsOf(anna.person);
    expect(sessions.length).toBeGreaterThanOrEqual(6);
    for (const session of sessions) {
      expect(session).toMatchObject({ state: 'PLANNED', frozen: false, code: expect.stringMatching(/^\d{6}$/) });
      expect(session.attendances.map(({ displayName }) => displayName).sort()).toEqual(['Anna e Aldo', 'Bruno e Bea']);
      for (const { minutes } of session.attendances) expect(minutes).toBe(180);
    }
    const seenBySitter = await sessionsOf(sitter.person);
    expect(seenBySitter.map(({ id }) => id)).toEqual(sessions.map(({ id }) => id));
    expect(seenBySitter.every(({ code }) => code === null)).toBe(true);
    const narrowed = async (person: string, whose: string) =>
      (
        await street.as<{ sessions: { edges: object[] } }>(
          person,
          `{ sessions(first: 100, ${whose}) { edges { node { id } } } }`,
        )
      ).sessions.edges.length;
    expect(await narrowed(street.operator, `householdId: "${bruno.householdId}"`)).toBe(sessions.length);
    expect(await narrowed(anna.person, `providerId: "${sitter.providerId}"`)).toBe(sessions.length);
    expect(await narrowed(sitter.person, `providerId: "${sitter.person}"`)).toBe(0);
    const [{ code: _code, ...stranger }] = [
      { code: 0, sessions: await sessionsOf((await street.family('Dina')).person) },
    ];
    expect(stranger.sessions).toEqual([]);
  });

  it('begin on their day, and the sitter checks in and out with the code that a family shows', async () => {
    const [first] = await sessionsOf(anna.person);
    const codeInput = { sessionId: first.id, code: first.code };
    expect(await act(sitter.person, 'checkIn', codeInput)).toMatchObject(refusedAs('SessionNotOpen'));
    await startIn(first.id, 10);
    const wrong = { sessionId: first.id, code: first.code === '000000' ? '000001' : '000000' };
    expect(await act(sitter.person, 'checkIn', wrong)).toMatchObject(refusedAs('CodeNotRight'));
    await street.rows(`UPDATE credential SET expires_on = current_date - 2`);
    expect(await act(sitter.person, 'checkIn', codeInput)).toMatchObject(refusedAs('ProviderNotVetted'));
    expect((await sessionsOf(anna.person)).every(({ frozen }) => frozen)).toBe(true);
    await street.rows(`UPDATE credential SET expires_on = current_date + 300`);
    await expect(act(anna.person, 'checkIn', codeInput)).rejects.toThrow('FORBIDDEN');
    expect(await act(sitter.person, 'checkIn', codeInput)).toEqual(done);
    expect(await act(sitter.person, 'checkIn', codeInput)).toMatchObject(refusedAs('SessionNotOpen'));
    const [{ attendances }] = await sessionsOf(anna.person);
    expect(
      await act(anna.person, 'confirmHours', {
        attendanceId: attendances.find(({ displayName }) => displayName === 'Anna e Aldo')!.id,
      }),
    ).toMatchObject(refusedAs('AttendanceNotOpen'));
    expect(await act(sitter.person, 'checkOut', codeInput)).toEqual(done);
    expect((await sessionsOf(bruno.person))[0].state).toBe('GIVEN');
  });

  it('confirm their hours, or say what was wrong and the desk decides', async () => {
    const [{ attendances }] = await sessionsOf(anna.person);
    const [ofAnna, ofBruno] = ['Anna e Aldo', 'Bruno e Bea'].map(
      (name) => attendances.find(({ displayName }) => displayName === name)!.id,
    );
    await expect(act(anna.person, 'confirmHours', { attendanceId: ofBruno })).rejects.toThrow('NOT_FOUND');
    // The desk acts for a family by its mandate alone.
    expect(await act(street.operator, 'confirmHours', { attendanceId: ofBruno })).toMatchObject(
      refusedAs('MandateMissing'),
    );
    expect(await act(anna.person, 'confirmHours', { attendanceId: ofAnna })).toEqual(done);
    expect(await act(anna.person, 'confirmHours', { attendanceId: ofAnna })).toMatchObject(
      refusedAs('AttendanceNotOpen'),
    );
    expect(await act(bruno.person, 'disputeHours', { attendanceId: ofBruno, reason: 'Un’ora in meno' })).toEqual(done);
    // Whoever gave the session is told what is said of it, and a neighbour who shares it is not.
    expect(await disputedOf(sitter.person, ofBruno)).toEqual(['Un’ora in meno', false]);
    expect(await disputedOf(anna.person, ofBruno)).toEqual([null, false]);
    await expect(act(bruno.person, 'settleDispute', { attendanceId: ofBruno, minutes: 120 })).rejects.toThrow(
      'FORBIDDEN',
    );
    expect(await act(street.operator, 'settleDispute', { attendanceId: ofBruno, minutes: 1000 })).toMatchObject(
      refusedAs('MinutesNotPlausible'),
    );
    expect(await act(street.operator, 'settleDispute', { attendanceId: ofBruno, minutes: 120 })).toEqual(done);
    expect(await disputedOf(sitter.person, ofBruno)).toEqual(['Un’ora in meno', true]);
    const [after] = await sessionsOf(bruno.person);
    expect(after.attendances.map(({ state, confirmedMinutes }) => [state, confirmedMinutes]).sort()).toEqual([
      ['CONFIRMED', 120],
      ['CONFIRMED', 180],
    ]);
  });

  it('cancel with notice at no cost, and without it at a cost; nobody left means nobody comes', async () => {
    const [, second, third] = await sessionsOf(anna.person);
    const of = (session: SeenSession, name: string) =>
      session.attendances.find(({ displayName }) => displayName === name)!.id;
    expect(await act(anna.person, 'cancelAttendance', { attendanceId: of(third, 'Anna e Aldo') })).toEqual(done);
    expect((await sessionsOf(anna.person))[2].state).toBe('PLANNED');
    expect(await act(bruno.person, 'cancelAttendance', { attendanceId: of(third, 'Bruno e Bea') })).toEqual(done);
    const after = (await sessionsOf(anna.person))[2];
    expect([after.state, ...after.attendances.map(({ state }) => state)]).toEqual([
      'CANCELLED',
      'CANCELLED_IN_TIME',
      'CANCELLED_IN_TIME',
    ]);
    await startIn(second.id, 600);
    expect(await act(bruno.person, 'cancelAttendance', { attendanceId: of(second, 'Bruno e Bea') })).toEqual(done);
    const late = (await sessionsOf(bruno.person)).find(({ id }) => id === second.id)!;
    expect(late.attendances.find(({ displayName }) => displayName === 'Bruno e Bea')!.state).toBe('CANCELLED_LATE');
  });

  it('find a session moved where both are free, by the desk that has asked them', async () => {
    const sessions = await sessionsOf(anna.person);
    const planned = sessions.filter(({ state }) => state === 'PLANNED');
    const moved = planned.at(-1)!;
    const tomorrowWeek = new Date(Date.now() + 8 * 86_400_000).toISOString();
    const input = { sessionId: moved.id, startsAt: tomorrowWeek };
    await expect(act(anna.person, 'rescheduleSession', input)).rejects.toThrow('NOT_FOUND');
    expect(
      await act(street.operator, 'rescheduleSession', { sessionId: moved.id, startsAt: planned[1].startsAt }),
    ).toMatchObject(refusedAs('TimeTaken'));
    expect(
      await act(street.operator, 'rescheduleSession', { sessionId: moved.id, startsAt: new Date().toISOString() }),
    ).toMatchObject(refusedAs('NotInTime'));
    expect(await act(street.operator, 'rescheduleSession', input)).toEqual(done);
  });

  it('tell the desk how it goes, and nobody else', async () => {
    const [{ id: agreementId }] = await street.rows<{ id: string }>('SELECT id FROM agreement');
    const words = 'Puntuale e allegra';
    expect(await act(anna.person, 'giveFeedback', { agreementId, wentWell: true, words })).toEqual(done);
    const householdsOf = async (person: string) =>
      (
        await street.as<{ agreement: { terms: { displayName: string; householdId: string | null }[] } }>(
          person,
          `{ agreement(id: "${agreementId}") { terms { displayName householdId } } }`,
        )
      ).agreement.terms.filter(({ householdId }) => householdId !== null);
    expect((await householdsOf(anna.person)).map(({ displayName }) => displayName)).toEqual(['Anna e Aldo']);
    const known = (await householdsOf(sitter.person)).find(({ displayName }) => displayName === 'Bruno e Bea');
    expect(known!.householdId).toBe(bruno.householdId);
    const about = { agreementId, wentWell: false, householdId: known!.householdId };
    expect(await act(sitter.person, 'giveFeedback', about)).toEqual(done);
    const read = async (person: string) =>
      (
        await street.as<{ feedback: { edges: { node: { from: string; about: string; words: string | null } }[] } }>(
          person,
          '{ feedback { edges { node { from about wentWell words } } } }',
        )
      ).feedback.edges.map(({ node }) => [node.from, node.about]);
    expect(await read(street.operator)).toEqual([
      ['Anna e Aldo', 'Greta'],
      ['Greta', 'Bruno e Bea'],
    ]);
    expect(await read(bruno.person)).toEqual([]);
    expect(await read(sitter.person)).toEqual([['Greta', 'Bruno e Bea']]);
  });

  it('are tended every day: the service is active, and what nobody gave is closed', async () => {
    await street.rows(`UPDATE agreement SET starts_on = current_date - 1`);
    await street.rows(
      `UPDATE session SET starts_at = starts_at - interval '60 days', ends_at = ends_at - interval '60 days'
       WHERE id = (SELECT id FROM session WHERE state = 'planned' ORDER BY starts_at LIMIT 1)`,
    );
    await street.rows(`UPDATE outbox SET due_at = clock_timestamp() WHERE name = 'agreement.tend' AND done_at IS NULL`);
    await eventually('an active offer', async () => {
      const [offer] = await street.rows<{ state: string }>('SELECT state FROM offer');
      return offer.state === 'active';
    });
    await street.settled();
    const [{ missed }] = await street.rows<{ missed: number }>(
      `SELECT count(*)::int AS missed FROM session WHERE state = 'not_given'`,
    );
    expect(missed).toBe(1);
    const [{ chained }] = await street.rows<{ chained: number }>(
      `SELECT count(*)::int AS chained FROM outbox WHERE name = 'agreement.tend' AND done_at IS NULL`,
    );
    expect(chained).toBe(1);
  });
});
