import { startApplication, type TestApplication } from '../support/application.js';
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
});
