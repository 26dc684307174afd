import { createClient } from 'graphql-ws';
import WebSocket from 'ws';
import { type EntityManager } from 'typeorm';
import { DeliveryService } from '../../src/notification/delivery.service.js';
import { acceptAll, waitingFor } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

let street: Street;
let anna: Family;
let bruno: Family;
let sitter: Sitter;
/** The hour in Rome that the platform reads, on a winter's day; the database's own where null. */
let clock: string | null;

beforeEach(async () => {
  street = await Street.open();
  clock = '2026-01-14T15:00:00+01:00';
  const delivery = street.app.nest.get(DeliveryService);
  const now = delivery.now.bind(delivery);
  delivery.now = (manager: EntityManager) => (clock === null ? now(manager) : Promise.resolve(new Date(clock)));
  sitter = await street.sitter('Greta');
  anna = await street.family('Anna e Aldo');
  bruno = await street.family('Bruno e Bea');
  await street.rows(`UPDATE person SET email = 'anna@example.org', language = 'en' WHERE id = $1`, [anna.person]);
});
afterEach(() => street.close());

const mails = () =>
  street.rows<{ recipient: string; subject: string; text: string; html: string }>(
    'SELECT recipient, subject, text, html FROM local_mail ORDER BY id',
  );
const wish = (delivery: string, quietFromHour = 21, quietUntilHour = 8, noMailAbout: string[] = []) =>
  street.as(
    anna.person,
    `mutation ($input: SetNotificationPreferenceInput!) { setNotificationPreference(input: $input) {
       notificationPreference { delivery quietFromHour quietUntilHour } userErrors { message } } }`,
    { input: { delivery, quietFromHour, quietUntilHour, noMailAbout } },
  );
/** The clock is moved on, and what was promised for then is done. */
const later = async (at: string) => {
  clock = at;
  await street.rows(`UPDATE outbox SET due_at = now() WHERE name = 'notification.digest' AND done_at IS NULL`);
  await street.rows(`SELECT pg_notify('outbox', '')`);
  await street.settled();
};
const proposed = async () => {
  await street.round();
  await street.settled();
};
const agreed = async () => {
  await proposed();
  await acceptAll(street, [anna.person, bruno.person, sitter.person]);
  await street.settled();
};
const write = (person: string, about: object, text: string) =>
  street.as(
    person,
    `mutation ($input: WriteMessageInput!) { writeMessage(input: $input) { message { id } userErrors { message } } }`,
    { input: { about, text } },
  );
interface Told {
  kind: string;
  conversationId: string | null;
  householdId: string | null;
}
const unreadOf = async (person: string) =>
  (
    await street.as<{ notifications: { edges: { node: Told }[] } }>(
      person,
      '{ notifications(unreadOnly: true) { edges { node { kind conversationId sessionId sessionStartsAt householdId offerId title body } } } }',
    )
  ).notifications.edges.map(({ node }) => node);
const post = (url: string) => fetch(`${street.app.address}${url}`, { method: 'POST' });

describe('mail', () => {
  it('comes at once by day', async () => {
    await proposed();
    expect((await mails()).map(({ subject }) => subject)).toEqual(['There is a proposal for you']);
  });

  it('waits for the end of the quiet hours, and then comes as one', async () => {
    clock = '2026-01-14T22:30:00+01:00';
    await agreed();
    expect(await mails()).toEqual([]);
    await later('2026-01-15T07:59:00+01:00');
    expect(await mails()).toEqual([]);
    await later('2026-01-15T08:00:00+01:00');
    const sent = await mails();
    expect(sent.map(({ subject }) => subject)).toEqual(['2 pieces of news for you']);
    expect(sent[0].text).toContain('– There is a proposal for you.');
    expect(sent[0].text).toContain('– The proposal is confirmed.');
    expect(sent[0].html).toContain('<li');
    await later('2026-01-15T09:00:00+01:00');
    expect(await mails()).toHaveLength(1);
  });

  it('comes once a day where that is wished, without what was read meanwhile', async () => {
    await wish('DAILY', 20, 7);
    await agreed();
    expect(await mails()).toEqual([]);
    await street.rows(`UPDATE notification SET read_at = now() WHERE person_id = $1 AND kind = 'proposed'`, [
      anna.person,
    ]);
    await later('2026-01-15T07:00:00+01:00');
    expect((await mails()).map(({ subject }) => subject)).toEqual(['The proposal is confirmed']);
  });

  it('leaves out what somebody wants no mail about, and the page tells it all the same', async () => {
    await wish('AT_ONCE', 21, 8, ['PROPOSED', 'FALLEN', 'PROPOSED']);
    await agreed();
    expect((await mails()).map(({ subject }) => subject)).toEqual(['The proposal is confirmed']);
    expect((await unreadOf(anna.person)).map(({ kind }) => kind)).toContain('PROPOSED');
    const { notificationPreference } = await street.as<{ notificationPreference: { noMailAbout: string[] } }>(
      anna.person,
      '{ notificationPreference { noMailAbout } }',
    );
    expect(notificationPreference.noMailAbout).toEqual(['FALLEN', 'PROPOSED']);
    // What was gathered before somebody changed their mind stays out of the mail of the day too.
    await street.rows(`UPDATE notification SET mailed_at = NULL WHERE person_id = $1`, [anna.person]);
    await wish('DAILY', 21, 8, ['PROPOSED']);
    const [offer] = await street.rows<{ id: string }>('SELECT id FROM offer');
    await write(bruno.person, { offerId: offer.id }, 'Ci vediamo giovedì?');
    await street.settled();
    await later('2026-01-15T08:00:00+01:00');
    const digest = (await mails()).at(-1)!;
    expect(digest.text).toContain('– The proposal is confirmed.');
    expect(digest.text).not.toContain('There is a proposal for you');
  });

  it('is stopped by one click, without signing in, as mail programs do it', async () => {
    await proposed();
    const [{ text, html }] = await mails();
    const url = /http:\/\/[^ ]+(\/unsubscribe\?key=[\da-f-]+)/.exec(text)![1];
    expect(html).toContain(url);
    // Looking at the link changes nothing: some programs look ahead of their readers.
    const page = await fetch(`${street.app.address}${url}`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Stop the mails');
    expect((await post(url)).status).toBe(200);
    expect((await post(url)).status).toBe(200);
    await acceptAll(street, [anna.person, bruno.person, sitter.person]);
    await street.settled();
    expect(await mails()).toHaveLength(1);
    const { notificationPreference } = await street.as<{ notificationPreference: { delivery: string } }>(
      anna.person,
      '{ notificationPreference { delivery quietFromHour quietUntilHour } }',
    );
    expect(notificationPreference.delivery).toBe('NEVER');
    for (const key of ['x', '00000000-0000-4000-8000-000000000000'])
      expect((await post(`/unsubscribe?key=${key}`)).status).toBe(404);
  });

  it('about today’s session passes, whatever somebody wishes and whatever the hour', async () => {
    await agreed();
    await wish('NEVER');
    clock = '2026-01-14T23:00:00+01:00';
    const [{ id: sessionId }] = await street.rows<{ id: string }>(`SELECT id FROM session ORDER BY starts_at LIMIT 1`);
    await street.rows(
      `UPDATE session SET starts_at = clock_timestamp() + interval '2 hours', ends_at = clock_timestamp() + interval '4 hours' WHERE id = $1`,
      [sessionId],
    );
    const before = (await mails()).length;
    await street.as(
      sitter.person,
      `mutation ($input: ReportAbsenceInput!) { reportAbsence(input: $input) { userErrors { message } } }`,
      {
        input: {
          providerId: sitter.providerId,
          startsAt: new Date().toISOString(),
          endsAt: new Date(Date.now() + 5 * 3_600_000).toISOString(),
        },
      },
    );
    await street.settled();
    const [urgent, ...more] = (await mails()).slice(before);
    expect(more).toEqual([]);
    expect(urgent).toMatchObject({ recipient: 'anna@example.org', subject: 'A session has nobody to give it' });
    expect(urgent.text).toContain('This mail always comes');
    expect(urgent.text).not.toContain('unsubscribe');
    const [session] = await street.rows<{ startsAt: Date }>(
      `SELECT starts_at AS "startsAt" FROM session WHERE id = $1`,
      [sessionId],
    );
    const told = (await unreadOf(bruno.person)).find(({ kind }) => kind === 'UNCOVERED');
    expect(told).toMatchObject({
      householdId: bruno.householdId,
      sessionId,
      sessionStartsAt: session.startsAt.toISOString(),
    });
    // Whoever is told as the provider, or for two households at once, is told for none.
    expect(await unreadOf(sitter.person)).toContainEqual(
      expect.objectContaining({ kind: 'CONFIRMED', householdId: null, sessionStartsAt: null }),
    );
    await street.rows(
      `INSERT INTO role_assignment (person_id, role, household_id, valid_until) VALUES ($1, 'delegate', $2, now() + interval '1 day')`,
      [bruno.person, anna.householdId],
    );
    expect((await unreadOf(bruno.person)).find(({ kind }) => kind === 'UNCOVERED')!.householdId).toBeNull();
  });

  it('names nobody, and nothing that is done', async () => {
    await agreed();
    expect(JSON.stringify(await mails())).not.toMatch(/Anna e|Bruno|Greta|Bambino|Babysit|Via di prova/);
  });
});

describe('a message', () => {
  it('is told to the others once until they have read it', async () => {
    await proposed();
    const [{ offer }] = await waitingFor(street, anna.person);
    for (const text of ['Uno', 'Due']) await write(bruno.person, { offerId: offer.id }, text);
    await street.settled();
    const messages = async (person: string) => (await unreadOf(person)).filter(({ kind }) => kind === 'MESSAGE');
    expect(await messages(anna.person)).toHaveLength(1);
    expect(await messages(sitter.person)).toHaveLength(1);
    expect(await messages(bruno.person)).toEqual([]);
    expect((await mails()).map(({ subject }) => subject)).toEqual([
      'There is a proposal for you',
      'You have a new message',
    ]);
    const [{ conversationId }] = await messages(anna.person);
    await street.as(
      anna.person,
      `mutation ($id: ID!) { markConversationRead(input: { conversationId: $id, throughNumber: 2 }) { userErrors { message } } }`,
      { id: conversationId },
    );
    await street.settled();
    expect(await messages(anna.person)).toEqual([]);
    await write(bruno.person, { offerId: offer.id }, 'Tre');
    await street.settled();
    expect(await messages(anna.person)).toHaveLength(1);
  });

  it('shows at once on the page of whoever is told', async () => {
    await proposed();
    const [{ offer }] = await waitingFor(street, anna.person);
    const cookie = await street.app.cookieOf(anna.person);
    class Browser extends WebSocket {
      constructor(url: string, protocols: string[]) {
        super(url, protocols, { headers: { cookie } });
      }
    }
    const client = createClient({ url: `${street.app.address.replace('http', 'ws')}/graphql`, webSocketImpl: Browser });
    const heard = client.iterate<{ newsChanged: { unread: number } }>({
      query: 'subscription { newsChanged { unread } }',
    });
    const next = async () => (await heard.next()).value!.data!.newsChanged.unread;
    expect(await next()).toBe(1);
    await write(bruno.person, { offerId: offer.id }, 'Ciao');
    expect(await next()).toBe(2);
    await heard.return!(undefined);
    await client.dispose();
  });
});

it('a provider who is asked to stand in is told, and the households that somebody comes', async () => {
  const other = await street.sitter('Ines');
  await agreed();
  await street.as(
    sitter.person,
    `mutation ($input: ReportAbsenceInput!) { reportAbsence(input: $input) { userErrors { message } } }`,
    {
      input: {
        providerId: sitter.providerId,
        startsAt: new Date().toISOString(),
        endsAt: new Date(Date.now() + 14 * 86_400_000).toISOString(),
      },
    },
  );
  await street.settled();
  const asked = (await unreadOf(other.person)).filter(({ kind }) => kind === 'SUBSTITUTE');
  expect(asked.length).toBeGreaterThan(0);
  const { substitutions } = await street.as<{ substitutions: { edges: { node: { id: string } }[] } }>(
    other.person,
    '{ substitutions { edges { node { id } } } }',
  );
  await street.as(
    other.person,
    `mutation ($id: ID!) { acceptSubstitution(input: { substitutionId: $id }) { userErrors { message } } }`,
    { id: substitutions.edges[0].node.id },
  );
  await street.settled();
  const kinds = (await unreadOf(anna.person)).map(({ kind }) => kind);
  expect(kinds).toContain('UNCOVERED');
  expect(kinds.filter((kind) => kind === 'COVERED')).toHaveLength(1);
});

it('a provider hears at once that a household does not come today, and both sides that a dispute is settled', async () => {
  await agreed();
  await street.rows(`UPDATE person SET email = 'greta@example.org', language = 'en' WHERE id = $1`, [sitter.person]);
  clock = '2026-01-14T23:00:00+01:00';
  await street.rows(
    `UPDATE session SET starts_at = clock_timestamp() + interval '2 hours', ends_at = clock_timestamp() + interval '4 hours'
     WHERE id = (SELECT id FROM session ORDER BY starts_at LIMIT 1)`,
  );
  const { sessions } = await street.as<{
    sessions: { edges: { node: { attendances: { id: string; isOwn: boolean }[] } }[] };
  }>(anna.person, '{ sessions(first: 1) { edges { node { attendances { id isOwn } } } } }');
  const { attendances } = sessions.edges[0].node;
  const before = (await mails()).length;
  await street.as(
    anna.person,
    `mutation ($id: ID!) { cancelAttendance(input: { attendanceId: $id }) { userErrors { message } } }`,
    { id: attendances.find(({ isOwn }) => isOwn)!.id },
  );
  await street.settled();
  expect((await unreadOf(sitter.person)).filter(({ kind }) => kind === 'CANCELLED')).toHaveLength(1);
  expect((await mails()).slice(before)).toMatchObject([
    { recipient: 'greta@example.org', subject: 'A visit has changed' },
  ]);

  const ofBruno = attendances.find(({ isOwn }) => !isOwn)!.id;
  await street.rows(`UPDATE attendance SET state = 'attended' WHERE id = $1`, [ofBruno]);
  await street.as(
    bruno.person,
    `mutation ($id: ID!) { disputeHours(input: { attendanceId: $id, reason: "Tardi" }) { userErrors { message } } }`,
    { id: ofBruno },
  );
  await street.settled();
  const disputed = async (person: string) => (await unreadOf(person)).filter(({ kind }) => kind === 'DISPUTED').length;
  expect(await Promise.all([bruno, sitter, anna].map(({ person }) => disputed(person)))).toEqual([0, 1, 0]);
  await street.as(
    street.operator,
    `mutation ($id: ID!) { settleDispute(input: { attendanceId: $id, minutes: 30 }) { userErrors { message } } }`,
    { id: ofBruno },
  );
  await street.settled();
  const settled = async (person: string) => (await unreadOf(person)).filter(({ kind }) => kind === 'SETTLED').length;
  expect(await Promise.all([bruno, sitter, anna].map(({ person }) => settled(person)))).toEqual([1, 1, 0]);
});

it('the demo shows the mail that it would have sent', async () => {
  await proposed();
  const page = await fetch(`${street.app.address}/demo/mail`, { headers: { 'accept-language': 'en' } });
  const html = await page.text();
  expect(html).toContain('There is a proposal for you');
  const [, id] = /href="\/demo\/mail\/([\da-f-]+)"/.exec(html)!;
  const mail = await fetch(`${street.app.address}/demo/mail/${id}`);
  expect(mail.headers.get('content-security-policy')).toContain('sandbox');
  expect(await mail.text()).toContain('<html lang="en">');
});
