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
});
