import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { isInner } from '../../src/webhook/webhook-sender.service.js';
import { eventually } from '../support/eventually.js';
import { cityAdministrator } from '../support/month.js';
import { acceptAll } from '../support/proposals.js';
import { type Family, type Sitter, Street } from '../support/street.js';

interface Told {
  headers: IncomingHttpHeaders;
  body: string;
}

let street: Street;
let city: string;
let server: Server;
let url: string;
/** What came, in its order. */
const told: Told[] = [];
/** What the next messages are answered; 204 where nothing is left. */
const answers: number[] = [];
let anna: Family;
let greta: Sitter;

beforeAll(async () => {
  street = await Street.open();
  city = await cityAdministrator(street);
  server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      told.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      response.writeHead(answers.shift() ?? 204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as { port: number }).port}/hook`;
  greta = await street.sitter('Greta');
  anna = await street.family('Anna');
});
afterAll(async () => {
  await street.close();
  await new Promise((resolve) => server.close(resolve));
});

const REGISTER = `mutation ($input: RegisterWebhookInput!) { registerWebhook(input: $input) {
  registered { secret webhook { id events } } userErrors { __typename } } }`;
interface Registered {
  registerWebhook: {
    registered: { secret: string; webhook: { id: string } } | null;
    userErrors: { __typename: string }[];
  };
}
const register = async (events: string[], to = url) =>
  (await street.as<Registered>(city, REGISTER, { input: { name: 'Cruscotto', url: to, events } })).registerWebhook;
const end = (id: string) =>
  street.as(city, `mutation ($id: ID!) { endWebhook(input: { webhookId: $id }) { webhook { endedAt } } }`, { id });
const typesOf = () => told.map(({ body }) => (JSON.parse(body) as { type: string }).type);

it('a system is told of the steps of an offer and of its agreement, signed, with ids alone', async () => {
  const { registered } = await register(['OFFER_PROPOSED', 'OFFER_CONFIRMED', 'AGREEMENT_MADE']);
  await street.round();
  await street.settled();
  await acceptAll(street, [anna.person, greta.person]);
  await eventually('three messages', () => told.length === 3);
  expect(typesOf().sort()).toEqual(['agreement.made', 'offer.confirmed', 'offer.proposed']);
  const [offer] = await street.rows<{ id: string }>(`SELECT id FROM offer`);
  for (const { headers, body } of told) {
    expect(body).not.toMatch(/Anna|Greta|Via di prova/);
    const [id, seconds, signature] = ['id', 'timestamp', 'signature'].map((part) => String(headers[`webhook-${part}`]));
    expect(Math.abs(Date.now() / 1000 - Number(seconds))).toBeLessThan(300);
    const key = Buffer.from(registered!.secret.slice('whsec_'.length), 'base64');
    expect(signature).toBe(`v1,${createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')}`);
    if (body.includes('offer.')) expect(JSON.parse(body)).toMatchObject({ data: { offerId: offer.id } });
  }
  await end(registered!.webhook.id);
});

it('a system is told who joins and leaves a service that goes on, by the id of the agreement alone', async () => {
  const [agreement] = await street.rows<{ id: string }>(`SELECT id FROM agreement`);
  const { registered } = await register(['AGREEMENT_JOINED', 'AGREEMENT_LEFT']);
  told.length = 0;
  const bruno = await street.family('Bruno');
  const member = { agreementId: agreement.id, careRequestId: bruno.careRequestId };
  const act = (name: string, input: object) =>
    street.as(
      bruno.person,
      `mutation ($input: ${name[0].toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { userErrors { __typename } } }`,
      { input },
    );
  expect(await act('joinAgreement', member)).toEqual({ joinAgreement: { userErrors: [] } });
  await eventually('that it was told who joined', () => told.length === 1);

  expect(await act('leaveAgreement', { ...member, looksAgain: false })).toEqual({ leaveAgreement: { userErrors: [] } });
  // The calendar is moved instead of the clock.
  await street.rows(
    `UPDATE agreement_terms SET from_on = from_on - 60, until_on = until_on - 60 WHERE care_request_id = $1`,
    [bruno.careRequestId],
  );
  await street.rows(`UPDATE outbox SET due_at = clock_timestamp() WHERE name = 'agreement.tend' AND done_at IS NULL`);
  await eventually('that it was told who left', () => told.length === 2);
  expect(told.map(({ body }) => JSON.parse(body) as object)).toMatchObject(
    ['agreement.joined', 'agreement.left'].map((type) => ({ type, data: { agreementId: agreement.id } })),
  );
  expect(told.map(({ body }) => body).join()).not.toContain(bruno.householdId);
  await end(registered!.webhook.id);
});

it('the key of a signature lies sealed, also one that was kept in plain before', async () => {
  const { registered } = await register(['AGREEMENT_ENDS']);
  const { secret, webhook } = registered!;
  const kept = async () =>
    (
      await street.rows<{ text: string; key: string }>(
        `SELECT w::text AS text, key_id AS key FROM webhook w WHERE id = $1`,
        [webhook.id],
      )
    )[0];
  expect(await kept()).toMatchObject({ key: 'demo', text: expect.not.stringContaining(secret) });
  await street.rows(`UPDATE webhook SET secret = $2, sealed = NULL, key_id = NULL WHERE id = $1`, [webhook.id, secret]);
  await street.rows(`INSERT INTO outbox (name, payload, due_at) VALUES ('seal.renew', '{"day":"2026-01-01"}', now())`);
  await street.settled();
  expect(await kept()).toMatchObject({ key: 'demo', text: expect.not.stringContaining(secret) });
  told.length = 0;
  await street.rows(`UPDATE agreement SET ends_on = current_date + 59`);
  await eventually('a message', () => told.length === 1);
  const [{ headers, body }] = told;
  const signed = `${String(headers['webhook-id'])}.${String(headers['webhook-timestamp'])}.${body}`;
  const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
  expect(headers['webhook-signature']).toBe(`v1,${createHmac('sha256', key).update(signed).digest('base64')}`);
  await end(webhook.id);
});

it('what is refused is sent again as the same message, and lies with the given-up work in the end', async () => {
  told.length = 0;
  const { registered } = await register(['AGREEMENT_ENDS']);
  answers.push(500);
  await street.rows(`UPDATE agreement SET ends_on = current_date + 60`);
  await eventually('a second try', () => told.length === 2);
  expect(told[0].headers['webhook-id']).toBe(told[1].headers['webhook-id']);
  expect(told[0].body).toBe(told[1].body);
  await street.settled();

  answers.push(500);
  await street.rows(`UPDATE agreement SET ends_on = current_date + 61`);
  // All tries but one have failed before.
  await street.rows(`UPDATE outbox SET failures = 13 WHERE name = 'webhook.deliver' AND done_at IS NULL`);
  const dead = await eventually('a job that was given up', async () => {
    const { jobHealth } = await street.as<{ jobHealth: { deadJobs: { id: string; name: string }[] } }>(
      city,
      '{ jobHealth { deadJobs { id name } } }',
    );
    return jobHealth.deadJobs.find(({ name }) => name === 'webhook.deliver');
  });
  const read = async () =>
    (
      await street.as<{ webhooks: { id: string; deliveries: object[] }[] }>(
        city,
        '{ webhooks { id deliveries { event state jobId } } }',
      )
    ).webhooks.find(({ id }) => id === registered!.webhook.id)!.deliveries;
  const taken = { event: 'AGREEMENT_ENDS', state: 'DELIVERED', jobId: null };
  expect(await read()).toEqual([{ ...taken, state: 'GIVEN_UP', jobId: dead.id }, taken]);
  const before = told.length;
  await street.as(city, `mutation ($id: ID!) { retryJob(input: { jobId: $id }) { __typename } }`, {
    id: dead.id,
  });
  await eventually('one more try', () => told.length > before);
  await street.settled();

  expect(await read()).toEqual([taken, taken]);

  await end(registered!.webhook.id);
  await street.rows(`UPDATE agreement SET ends_on = current_date + 62`);
  await street.settled();
  expect(told).toHaveLength(before + 1);
});

it('only the city registers a webhook, and none that leads where it must not', async () => {
  await expect(
    street.as(street.operator, REGISTER, { input: { name: 'Cruscotto', url, events: ['AGREEMENT_MADE'] } }),
  ).rejects.toThrow('FORBIDDEN');
  expect(await register(['AGREEMENT_MADE'], 'http://example.org/')).toMatchObject({
    userErrors: [{ __typename: 'WebhookAddressNotAllowed' }],
  });
  for (const inner of ['127.0.0.1', '10.1.2.3', '192.168.0.1', '169.254.169.254', '::1', 'fd00::1', '::ffff:10.0.0.1'])
    expect([inner, isInner(inner)]).toEqual([inner, true]);
  for (const outer of ['93.184.215.14', '2606:2800:21f::1']) expect([outer, isInner(outer)]).toEqual([outer, false]);
  // A name or address that leads inside fails when it is used, whenever it was registered.
  told.length = 0;
  await register(['AGREEMENT_ENDS'], `https://127.0.0.1:${new URL(url).port}/`);
  await register(['AGREEMENT_ENDS'], `https://localhost:${new URL(url).port}/`);
  await street.rows(`UPDATE agreement SET ends_on = current_date + 63`);
  const failed = await eventually('two failures', async () => {
    const rows = await street.rows<{ last_error: string }>(
      `SELECT last_error FROM outbox WHERE name = 'webhook.deliver' AND failures > 0 AND done_at IS NULL ORDER BY id DESC LIMIT 2`,
    );
    return rows.length === 2 && rows;
  });
  expect(failed.map(({ last_error }) => last_error).join()).toMatch(
    /outside[^]*must not lead|must not lead[^]*outside/,
  );
  expect(told).toEqual([]);
});
