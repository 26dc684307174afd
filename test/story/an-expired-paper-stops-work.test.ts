import { DailyPromises } from '../../src/jobs/daily-promises.js';
import { eventually } from '../support/eventually.js';
import { startTown, type TownApplication } from '../support/town.js';

let app: TownApplication;
beforeAll(async () => (app = await startTown()));
afterAll(() => app.close());

interface Paper {
  id: string;
  provider_id: string;
}

/** Moves the last day of a paper to so many days from the database's day: the same as moving its clock the other way. */
const endsIn = (days: number, { id }: Paper) =>
  app.rows(`UPDATE credential SET expires_on = (now() AT TIME ZONE 'Europe/Rome')::date + $2::int WHERE id = $1`, [
    id,
    days,
  ]);

async function watch(): Promise<void> {
  const [{ id }] = await app.rows<{ id: string }>(
    `INSERT INTO outbox (name, payload, due_at) VALUES ('vetting.watch-papers', '{"day": "any"}', now()) RETURNING id`,
  );
  await eventually('the watch done', async () => {
    const [job] = await app.rows<{ done: boolean }>(`SELECT done_at IS NOT NULL AS done FROM outbox WHERE id = $1`, [
      id,
    ]);
    return job.done;
  });
}

/** The identity paper of a vetted provider, kept by a person with an address, all of whose other papers end far away. */
async function paperOfSomebodyVetted(address: string): Promise<Paper> {
  const [paper] = await app.rows<Paper>(
    `SELECT c.id, c.provider_id FROM credential c
     WHERE c.kind = 'identity' AND EXISTS (SELECT FROM vetted_rate v WHERE v.provider_id = c.provider_id)
       AND NOT EXISTS (SELECT FROM vetting_event e WHERE e.provider_id = c.provider_id AND e.kind IN ('reminder', 'expiry'))
       AND NOT EXISTS (SELECT FROM role_assignment r WHERE r.provider_id = c.provider_id)
       AND NOT EXISTS (SELECT FROM credential o WHERE o.provider_id = c.provider_id AND o.id <> c.id
         AND o.expires_on < (now() AT TIME ZONE 'Europe/Rome')::date + 90)
     ORDER BY c.id LIMIT 1`,
  );
  const [{ id: person }] = await app.rows<{ id: string }>(`INSERT INTO person (email) VALUES ($1) RETURNING id`, [
    address,
  ]);
  await app.rows(`INSERT INTO role_assignment (person_id, role, provider_id) VALUES ($1, 'provider', $2)`, [
    person,
    paper.provider_id,
  ]);
  return paper;
}

const mailsTo = (address: string) =>
  app.rows<{ subject: string }>(`SELECT subject FROM local_mail WHERE recipient = $1 ORDER BY created_at`, [address]);
const isVetted = async ({ provider_id }: Paper) =>
  (await app.rows('SELECT FROM vetted_rate WHERE provider_id = $1', [provider_id])).length > 0;

describe('a paper that ends', () => {
  it('is reminded of 60, 30 and 7 days before, once each, however often the watch runs', async () => {
    const address = 'reminded@example.org';
    const paper = await paperOfSomebodyVetted(address);
    const steps = async () =>
      (
        await app.rows<{ days_left: number }>(
          `SELECT days_left FROM vetting_event WHERE credential_id = $1 AND kind = 'reminder' ORDER BY at`,
          [paper.id],
        )
      ).map(({ days_left }) => days_left);
    const expected = [
      [61, []],
      [60, [60]],
      [45, [60]],
      [30, [60, 30]],
      [6, [60, 30, 7]],
      [0, [60, 30, 7]],
    ] as const;
    for (const [days, reminders] of expected) {
      await endsIn(days, paper);
      await Promise.all([watch(), watch()]);
      expect(await steps()).toEqual(reminders);
      expect(await isVetted(paper)).toBe(true);
    }
    const mails = await eventually('three mails', async () => {
      const sent = await mailsTo(address);
      return sent.length >= 3 && sent;
    });
    expect(mails).toHaveLength(3);
  });

  it('stops work the day after, by itself; the watch says so once, and a new check lets work go on', async () => {
    const address = 'ended@example.org';
    const paper = await paperOfSomebodyVetted(address);
    await endsIn(-1, paper);
    expect(await isVetted(paper)).toBe(false);
    await watch();
    await watch();
    const events = await app.rows(`SELECT FROM vetting_event WHERE credential_id = $1 AND kind = 'expiry'`, [paper.id]);
    expect(events).toHaveLength(1);
    await eventually('a mail', async () => (await mailsTo(address)).length > 0);
    expect(await mailsTo(address)).toEqual([{ subject: 'Un documento è scaduto' }]);
    const officer = app.persona('VETTING_OFFICER').id;
    const queue = await app.query<{ expiringCredentials: { edges: { node: { id: string; valid: boolean } }[] } }>(
      '{ expiringCredentials(withinDays: 0, first: 100) { edges { node { id valid provider { id } } } } }',
      {},
      { persona: officer },
    );
    expect(queue.expiringCredentials.edges.find(({ node }) => node.id === paper.id)?.node.valid).toBe(false);
    const [{ today: issuedOn }] = await app.rows<{ today: string }>(
      `SELECT (now() AT TIME ZONE 'Europe/Rome')::date::text AS today`,
    );
    await app.query(
      'mutation ($input: CheckCredentialInput!) { checkCredential(input: $input) { userErrors { __typename } } }',
      { input: { providerId: paper.provider_id, kind: 'identity', outcome: 'PASSED', issuer: 'Comune', issuedOn } },
      { persona: officer },
    );
    expect(await isVetted(paper)).toBe(true);
    await watch();
    expect(await mailsTo(address)).toHaveLength(1);
  });

  it('is watched once a day, whoever promises it', async () => {
    const watches = () => app.rows(`SELECT FROM daily_promise WHERE name = 'vetting.watch-papers'`);
    await eventually('a promise', async () => (await watches()).length > 0);
    await new DailyPromises(app.database, ['vetting.watch-papers']).promiseToday();
    expect(await watches()).toHaveLength(1);
  });
});

describe('a rate', () => {
  it('that the law has overtaken counts no more until it is set anew', async () => {
    const paper = await paperOfSomebodyVetted('rate@example.org');
    await app.rows(
      `UPDATE provider_rate SET base_cents_per_hour = 400, extra_cents_per_hour = 0 WHERE provider_id = $1`,
      [paper.provider_id],
    );
    await watch();
    expect(await isVetted(paper)).toBe(false);
    await eventually('a mail', async () => (await mailsTo('rate@example.org')).length > 0);
  });
});
