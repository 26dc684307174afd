import { DeliveryService } from '../../src/notification/delivery.service.js';
import { NotificationKind } from '../../src/notification/notification.rules.js';
import { startApplication, type TestApplication } from '../support/application.js';
import { eventually } from '../support/eventually.js';
import { startMailServer, type TestMailServer } from '../support/mail-server.js';

let server: TestMailServer;
let app: TestApplication;

beforeAll(async () => {
  server = await startMailServer();
  app = await startApplication({
    environment: {
      DEMO: 'off',
      SIGN_IN_BY_CODE: 'on',
      SMTP_URL: server.url,
      MAIL_FROM: 'Welfare di Tutti <noreply@example.org>',
    },
  });
});
afterAll(async () => {
  await app.close();
  await server.stop();
});

const askForACode = (email: string) =>
  app.ask<{ requestSignInCode: { sent: boolean | null } }>(
    'mutation ($email: String!) { requestSignInCode(input: { email: $email }) { sent userErrors { message } } }',
    { email },
    { language: 'en' },
  );

/** A household's conversation with its desk. */
const CONVERSATION = `
  WITH t AS (INSERT INTO territory (code, name, families, lat, lon, boundary) VALUES ('t', 'Quartiere', 1, 45, 9, '[]') RETURNING id),
       b AS (INSERT INTO building (territory_id, address, lat, lon) SELECT id, 'Via di prova 1', 45, 9 FROM t RETURNING id),
       h AS (INSERT INTO household (building_id, display_name) SELECT id, 'Olga' FROM b RETURNING id)
  INSERT INTO conversation (household_id) SELECT id FROM h`;

describe('outside the demo', () => {
  it('a code comes by the mail server, and lets its reader in', async () => {
    const email = 'nadia@example.org';
    expect((await askForACode(email)).data).toMatchObject({ requestSignInCode: { sent: true } });
    expect(server.received).toHaveLength(1);
    const [{ from, to, raw }] = server.received;
    expect({ from, to }).toEqual({ from: 'noreply@example.org', to: [email] });
    expect(raw).toMatch(/^From: Welfare di Tutti <noreply@example\.org>\r$/m);
    expect(raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
    const code = /Your code is (\d{6})/.exec(raw)![1];
    const { signInWithCode } = await app.query<{ signInWithCode: { viewer: { email: string } } }>(
      'mutation ($email: String!, $code: String!) { signInWithCode(input: { email: $email, code: $code }) { viewer { email } userErrors { message } } }',
      { email, code },
    );
    expect(signInWithCode.viewer.email).toBe(email);
    expect(await app.database.query('SELECT FROM local_mail')).toEqual([]);
  });

  it('a mail that the server refuses is a fault, and says nothing of the server', async () => {
    const { errors } = await askForACode('unknown@example.org');
    expect(errors).toHaveLength(1);
    expect(JSON.stringify(errors)).not.toContain('nobody of that name');
  });

  it('a mail about news can be stopped by one click of the mail program that shows it', async () => {
    const insert = async (statement: string, parameters: unknown[] = []): Promise<string> =>
      (await app.database.query(`${statement} RETURNING id`, parameters))[0].id;
    const person = await insert(`INSERT INTO person (email, language) VALUES ('olga@example.org', 'en')`);
    const about = await insert(CONVERSATION);
    const tell = async () => {
      const id = await insert(
        `INSERT INTO notification (person_id, kind, conversation_id) VALUES ($1, 'message', $2)`,
        [person, about],
      );
      await app.nest.get(DeliveryService).promise(app.database.manager, {
        id,
        personId: person,
        kind: NotificationKind.MESSAGE,
        urgent: false,
      });
      return id;
    };
    // No hour is quiet, so that this test may run at night.
    await app.database.query(
      `INSERT INTO notification_preference (person_id, quiet_from_hour, quiet_until_hour) VALUES ($1, 0, 0)`,
      [person],
    );
    const before = server.received.length;
    const first = await tell();
    const { raw } = await eventually('a mail', () => server.received[before]);
    // A long line of the head is folded (RFC 5322, 2.2.3).
    const head = raw.slice(0, raw.indexOf('\r\n\r\n')).replaceAll(/\r\n[ \t]+/g, ' ');
    expect(head).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    const [, url] = /^List-Unsubscribe: <(.+)>\r?$/m.exec(head)!;
    const { pathname, search } = new URL(url);
    const answer = await fetch(`${app.address}${pathname}${search}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    await app.database.query(`UPDATE notification SET read_at = now() WHERE id = $1`, [first]);
    await tell();
    const promised = await app.database.query(`SELECT FROM outbox WHERE name = 'notification.mail'`);
    expect(promised).toHaveLength(1);
    // A code is not news: whoever asks for one gets it, and its mail has no such button.
    await askForACode('olga@example.org');
    expect(server.received.at(-1)!.raw).not.toMatch(/List-Unsubscribe/);
  });

  it('nobody comes in as a persona, though a demo has left one, and nobody who is real counts as simulated', async () => {
    const [{ id: left }] = await app.database.query(
      `INSERT INTO person (name, simulated) VALUES ('Persona', true) RETURNING id`,
    );
    await app.database.query(`INSERT INTO persona (id, role, name) VALUES ($1, 'city_administrator', 'Persona')`, [
      left,
    ]);
    const { personas, town, signInWays } = await app.query<Record<string, object>>(
      '{ personas { id } town { simulated } signInWays { identityProvider mailedCode } }',
    );
    expect({ personas, town, signInWays }).toEqual({
      personas: [],
      town: { simulated: false },
      signInWays: { identityProvider: false, mailedCode: true },
    });
    for (const way of [`/sign-in?persona=${left}`, `/demo-identity/auth?persona=${left}`, '/demo/mail']) {
      const answer = await fetch(`${app.address}${way}`, { redirect: 'manual' });
      expect([way, answer.status]).toEqual([way, 404]);
      expect(answer.headers.get('set-cookie') ?? '').not.toContain('sign-in=');
    }

    const [{ id: nadia }] = await app.database.query(`SELECT id FROM person WHERE email = 'nadia@example.org'`);
    const [{ building, territory }] = await app.database.query(
      `SELECT id AS building, territory_id AS territory FROM building LIMIT 1`,
    );
    for (const [act, input] of [
      [
        'registerHousehold(input: $input)',
        { buildingId: building, displayName: 'Nadia', careRecipients: [{ kind: 'DOG', firstName: 'Fido' }] },
      ],
      ['applyToGiveCare(input: $input)', { displayName: 'Nadia', territoryId: territory, lat: 45, lon: 9 }],
    ] as const) {
      const type = `${act[0].toUpperCase()}${act.slice(1, act.indexOf('('))}Input`;
      const done = await app.query<Record<string, { userErrors: object[] }>>(
        `mutation ($input: ${type}!) { ${act} { userErrors { __typename } } }`,
        { input },
        { persona: nadia },
      );
      expect(Object.values(done)).toEqual([{ userErrors: [] }]);
    }
    const marked = await app.database.query(
      `SELECT 'person' AS what, name FROM person WHERE simulated UNION ALL
       SELECT 'household', display_name FROM household WHERE simulated UNION ALL
       SELECT 'provider', display_name FROM provider WHERE simulated UNION ALL
       SELECT 'body', name FROM body WHERE simulated`,
    );
    expect(marked).toEqual([{ what: 'person', name: 'Persona' }]);
  });
});
