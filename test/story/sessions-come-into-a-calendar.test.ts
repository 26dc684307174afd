import { execFileSync } from 'node:child_process';
import path from 'node:path';
import ICAL from 'ical.js';
import { acceptAll } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;

beforeAll(async () => {
  street = await Street.open();
  sitter = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo');
  bruno = await street.family('Bruno e Bea');
  await street.round();
  await street.settled();
  await acceptAll(street, [anna.person, bruno.person, sitter.person]);
  await street.settled();
});
afterAll(() => street.close());

const CREATE = `mutation ($input: CreateCalendarFeedInput!) { createCalendarFeed(input: $input) {
  created { url feed { id } } userErrors { __typename } } }`;
interface Created {
  createCalendarFeed: { created: { url: string; feed: { id: string } } | null; userErrors: { __typename: string }[] };
}
const create = async (person: string, input: object) =>
  (await street.as<Created>(person, CREATE, { input })).createCalendarFeed;
const readAt = (url: string) => fetch(`${street.app.address}${new URL(url).pathname}${new URL(url).search}`);
const read = async (url: string) => {
  const response = await readAt(url);
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/calendar; charset=utf-8');
  return response.text();
};
const eventsOf = (calendar: string) =>
  new ICAL.Component(ICAL.parse(calendar) as unknown as never)
    .getAllSubcomponents('vevent')
    .map((event) => ({
      uid: event.getFirstPropertyValue('uid') as string,
      sequence: Number(event.getFirstPropertyValue('sequence')),
      start: String(event.getFirstPropertyValue('dtstart')),
      status: event.getFirstPropertyValue('status') as string,
      summary: event.getFirstPropertyValue('summary') as string,
    }))
    .sort((a, b) => (a.start < b.start ? -1 : 1));
const isListed = async (person: string) =>
  (
    await street.as<{ calendarFeeds: { id: string; lastReadAt: string | null }[] }>(
      person,
      '{ calendarFeeds { id createdAt lastReadAt householdId providerId } }',
    )
  ).calendarFeeds;

describe('a household', () => {
  it('sees its sessions in its own calendar, with whom and where, and not what for', async () => {
    const { created } = await create(anna.person, { householdId: anna.householdId });
    const calendar = await read(created!.url);
    const events = eventsOf(calendar);
    const sessions = await street.rows(`SELECT FROM attendance WHERE household_id = $1`, [anna.householdId]);
    expect(events).toHaveLength(sessions.length);
    expect(events.length).toBeGreaterThanOrEqual(4);
    for (const { start, status, summary } of events) {
      expect(start).toMatch(/T16:00:00$/);
      expect([status, summary]).toEqual(['CONFIRMED', 'Welfare di Tutti: Greta']);
    }
    expect(calendar).not.toMatch(/Bambino|[Bb]abysit|Bruno|Anna/);
    expect((await isListed(anna.person)).at(-1)!.lastReadAt).not.toBeNull();
  });

  it('sees a session that it cancels, or that moves, change in its place', async () => {
    const { created } = await create(bruno.person, { householdId: bruno.householdId });
    const before = eventsOf(await read(created!.url));
    const [first] = await street.rows<{ id: string }>(
      `SELECT t.id FROM attendance t WHERE household_id = $1 ORDER BY starts_at DESC LIMIT 1`,
      [bruno.householdId],
    );
    await street.as(
      bruno.person,
      `mutation ($id: ID!) { cancelAttendance(input: { attendanceId: $id }) { userErrors { message } } }`,
      { id: first.id },
    );
    const [session] = await street.rows<{ id: string; starts_at: Date }>(
      `SELECT id, starts_at FROM session WHERE state = 'planned' ORDER BY starts_at DESC OFFSET 1 LIMIT 1`,
    );
    await street.as(
      street.operator,
      `mutation ($id: ID!, $at: DateTime!) { rescheduleSession(input: { sessionId: $id, startsAt: $at }) { userErrors { message } } }`,
      { id: session.id, at: new Date(session.starts_at.getTime() - 3_600_000) },
    );
    const after = eventsOf(await read(created!.url));
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort());
    const changed = after.filter(({ uid, start, status }) => {
      const was = before.find((each) => each.uid === uid)!;
      return was.start !== start || was.status !== status;
    });
    expect(changed.map(({ status, start }) => [status, start.slice(11, 16)])).toEqual([
      ['CONFIRMED', '15:00'],
      ['CANCELLED', '16:00'],
    ]);
    for (const { uid, sequence } of changed)
      expect(sequence).toBeGreaterThanOrEqual(before.find((each) => each.uid === uid)!.sequence);
  });

  it('keeps the events that it knows when the sessions are laid out anew for a third family', async () => {
    const { created } = await create(anna.person, { householdId: anna.householdId });
    const before = eventsOf(await read(created!.url)).map(({ uid, start }) => `${uid} ${start}`);
    const carla = await street.family('Carla', { child: 6 });
    const [{ id: agreementId }] = await street.rows<{ id: string }>('SELECT id FROM agreement');
    await street.as(
      carla.person,
      `mutation ($input: JoinAgreementInput!) { joinAgreement(input: $input) { agreement { id } userErrors { message } } }`,
      { input: { agreementId, careRequestId: carla.careRequestId } },
    );
    const after = eventsOf(await read(created!.url)).map(({ uid }) => uid);
    expect(after.sort()).toEqual(before.map((each) => each.split(' ')[0]).sort());
  });
});

it('a provider sees how many families each session is for, and where', async () => {
  const { created } = await create(sitter.person, { providerId: sitter.providerId });
  const calendar = await read(created!.url);
  expect(eventsOf(calendar).map(({ summary }) => summary)).toContain('Welfare di Tutti: 2 famiglie');
  expect(calendar).toContain('LOCATION:Via di prova 1');
  expect(calendar).not.toMatch(/Anna|Bruno|Bambino/);
});

describe('an address', () => {
  it('is somebody’s own, and works no more once it is revoked or its person has lost the role', async () => {
    const refused = await create(anna.person, { householdId: bruno.householdId }).catch(String);
    expect(refused).toMatch('NOT_FOUND');
    const { created } = await create(anna.person, { householdId: anna.householdId });
    const revoke = (person: string) =>
      street.as(
        person,
        `mutation ($id: ID!) { revokeCalendarFeed(input: { calendarFeedId: $id }) { calendarFeed { id } userErrors { message } } }`,
        { id: created!.feed.id },
      );
    await expect(revoke(bruno.person)).rejects.toThrow('NOT_FOUND');
    expect((await readAt(created!.url)).status).toBe(200);
    await revoke(anna.person);
    expect((await readAt(created!.url)).status).toBe(404);
    expect((await isListed(anna.person)).map(({ id }) => id)).not.toContain(created!.feed.id);

    const other = await create(bruno.person, { householdId: bruno.householdId });
    await street.rows(`UPDATE role_assignment SET valid_until = now() WHERE person_id = $1`, [bruno.person]);
    expect((await readAt(other.created!.url)).status).toBe(404);
  });

  it('is one of five at most', async () => {
    const answers = [];
    for (let i = 0; i < 6; i++) answers.push(await create(anna.person, { householdId: anna.householdId }));
    expect(answers.at(-1)!.userErrors).toMatchObject([{ __typename: 'TooManyCalendarFeeds' }]);
  });

  it('cannot be guessed: a wrong one finds nothing', async () => {
    for (const key of ['', 'x', 'a'.repeat(5000)])
      expect((await fetch(`${street.app.address}/calendar.ics?key=${key}`)).status).toBe(404);
    expect((await fetch(`${street.app.address}/calendar.ics?key[]=1`)).status).toBe(404);
  });
});

it('a calendar is the same wherever the process that writes it stands', () => {
  const script = `import(${JSON.stringify(path.resolve('dist/calendar-feed/icalendar.rules.js'))}).then(({ icalendar }) =>
    process.stdout.write(icalendar({ name: 'n', language: 'it', events: [{ uid: 'u', startsAt: '2026-07-01T14:00:00.000Z',
      endsAt: '2026-07-01T15:00:00.000Z', changedAt: '2026-06-01T00:00:00.000Z', summary: 's', location: null,
      description: 'd', status: 'confirmed' }] })))`;
  const writtenIn = (TZ: string) =>
    execFileSync(process.execPath, ['-e', script], { env: { ...process.env, TZ }, encoding: 'utf8' });
  const calendar = writtenIn('UTC');
  expect(calendar).toContain('DTSTART;TZID=Europe/Rome:20260701T160000');
  for (const TZ of ['America/New_York', 'Asia/Kolkata', 'Europe/Rome']) expect(writtenIn(TZ)).toBe(calendar);
});
