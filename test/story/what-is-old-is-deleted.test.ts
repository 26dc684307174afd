import { retention } from '../../src/privacy/retention.rules.js';
import { eventually } from '../support/eventually.js';
import { type Family, Street } from '../support/street.js';

let street: Street;
let anna: Family;
let bruno: Family;
let sitterId: string;
beforeAll(async () => {
  street = await Street.open();
  anna = await street.family('Anna e Aldo');
  bruno = await street.family('Bruno e Bea');
  sitterId = (await street.sitter('Sara')).providerId;
});
afterAll(() => street.close());

const count = async (what: string) => (await street.rows<{ n: number }>(`SELECT count(*)::int AS n FROM ${what}`))[0].n;

/** Lets the work of a day be done. */
async function aDayPasses(): Promise<string> {
  const [{ id }] = await street.rows<{ id: string }>(
    `INSERT INTO outbox (name, payload, due_at) VALUES ('privacy.retain', '{"day": "any"}', now()) RETURNING id`,
  );
  await eventually('the day’s deletions', async () => {
    const [job] = await street.rows<{ done: boolean; dead: string | null }>(
      `SELECT done_at IS NOT NULL AS done, last_error AS dead FROM outbox WHERE id = $1`,
      [id],
    );
    if (job.dead) throw new Error(job.dead);
    return job.done;
  });
  return id;
}

/** Makes a row of a table so old: what is moved here is the row, not the clock. */
const rows: Record<string, (age: string) => Promise<unknown>> = {
  sign_in_code: (age) =>
    street.rows(
      `INSERT INTO sign_in_code (email, code_digest, salt, created_at, expires_at)
       VALUES ('a@example.org', 'x', 'y', now() - (${age}), now())`,
    ),
  sign_in: (age) =>
    street.rows(
      `INSERT INTO sign_in (person_id, token_digest, method, device, expires_at, ended_at)
       VALUES ($1, sha256(gen_random_uuid()::text::bytea), 'openid_connect', 'prova', now() - (${age}), NULL)`,
      [anna.person],
    ),
  isee_declaration: (age) =>
    street.rows(
      `INSERT INTO isee_declaration (household_id, valid_from, valid_until, declared_by)
       SELECT $1, day - 1, day, $2 FROM (SELECT (now() - (${age}))::date AS day) d`,
      [anna.householdId, anna.person],
    ),
  care_request: async (age) => {
    const [{ id }] = await street.rows<{ id: string }>(
      `INSERT INTO care_request (household_id, service_type_id, state, sharing, max_walk_metres, host_units, budget_cents_per_hour)
       VALUES ($1, $2, 'open', 'building', 0, 6, 2000) RETURNING id`,
      [bruno.householdId, street.serviceTypeId],
    );
    await street.rows(`UPDATE care_request SET state = 'withdrawn', withdrawn_at = now() - (${age}) WHERE id = $1`, [
      id,
    ]);
  },
  matching_round: (age) =>
    street.rows(
      `WITH r AS (INSERT INTO matching_round (scope, state, created_at) VALUES ('town', 'completed', now() - (${age})))
       SELECT 1`,
    ),
  provider_absence: (age) =>
    street.rows(
      `INSERT INTO provider_absence (provider_id, starts_at, ends_at, reported_by)
       SELECT $1, ended - interval '3 hours', ended, $2 FROM (SELECT now() - (${age}) AS ended) e`,
      [sitterId, anna.person],
    ),
  extra_opening: (age) =>
    street.rows(
      `INSERT INTO extra_opening (provider_id, from_on, until_on, start_slot, end_slot, added_by)
       SELECT $1, day - 3, day - 1, 36, 52, $2 FROM (SELECT ((now() - (${age})) AT TIME ZONE 'Europe/Rome')::date AS day) d`,
      [sitterId, anna.person],
    ),
  audit_event: (age) =>
    street.rows(
      `INSERT INTO audit_event (at, act, subject, subject_id) VALUES (now() - (${age}), 'prova.read', 'person', $1)`,
      [anna.person],
    ),
};

it('every rule is a statement that the database understands', async () => {
  expect(retention.length).toBeGreaterThan(10);
  await aDayPasses();
  expect(await count(`care_request WHERE state = 'open'`)).toBe(2);
});

it.each(Object.keys(rows))('%s goes when it is old enough, and not before', async (table) => {
  const rule = retention.find((each) => each.table === table)!;
  // Where only the day is kept an hour makes no difference.
  const hours = ['isee_declaration', 'extra_opening'].includes(table) ? 49 : 1;
  await rows[table](`interval '${rule.keptFor}' + interval '25 hours'`);
  await rows[table](`interval '${rule.keptFor}' - interval '${hours} hours'`);
  const before = await count(table);
  const job = await aDayPasses();
  const [{ detail }] = await street.rows<{ detail: Record<string, number> }>(
    `SELECT detail FROM audit_event WHERE act = 'retention.delete' AND subject_id = $1`,
    [job],
  );
  expect(detail[table]).toBe(1);
  // The audit trail has grown by the line that says so.
  expect(await count(table)).toBe(before - (table === 'audit_event' ? 0 : 1));
});

it('a withdrawn request stays where an offer names it, and the audit trail can be cut by nothing else', async () => {
  await street.rows(
    `UPDATE care_request SET state = 'withdrawn', withdrawn_at = now() - interval '13 months' WHERE id = $1`,
    [anna.careRequestId],
  );
  const sitter = await street.sitter('Greta');
  const [{ id: round }] = await street.rows<{ id: string }>(
    `INSERT INTO matching_round (scope, state, created_at) VALUES ('town', 'completed', now() - interval '13 months') RETURNING id`,
  );
  await street.rows(
    `WITH o AS (INSERT INTO offer (round_id, provider_id, service_type_id, level, state, live, host_care_request_id, blocks, total_cents, alone_cents)
       VALUES ($1, $2, $3, 'single', 'drafted', true, $4, '{[0,4)}', 1, 1) RETURNING id)
     INSERT INTO offer_member (offer_id, care_request_id, live, option_position, sessions, price_cents, alone_cents, walk_metres)
     SELECT id, $4, true, 0, '{[0,4)}', 1, 1, 0 FROM o`,
    [round, sitter.providerId, street.serviceTypeId, anna.careRequestId],
  );
  // Somebody who has joined a service and left it is named by its terms alone.
  const [{ id: left }] = await street.rows<{ id: string }>(
    `INSERT INTO care_request (household_id, service_type_id, state, sharing, max_walk_metres, host_units, budget_cents_per_hour)
     VALUES ($1, $2, 'open', 'building', 0, 6, 2000) RETURNING id`,
    [bruno.householdId, street.serviceTypeId],
  );
  await street.rows(
    `WITH a AS (INSERT INTO agreement (offer_id, provider_id, service_type_id, starts_on, planned_until)
       SELECT id, provider_id, service_type_id, '2024-01-01', '2024-01-01' FROM offer RETURNING id)
     INSERT INTO agreement_terms (agreement_id, care_request_id, household_id, sessions, weekly_price_cents, alone_cents, from_on, until_on)
     SELECT id, $1, $2, '{[0,4)}', 1, 1, '2024-01-01', '2024-02-01' FROM a`,
    [left, bruno.householdId],
  );
  await street.rows(
    `UPDATE care_request SET state = 'withdrawn', withdrawn_at = now() - interval '13 months' WHERE id = $1`,
    [left],
  );
  await aDayPasses();
  expect(await count(`care_request WHERE id = '${left}'`)).toBe(1);
  expect(await count(`care_request WHERE id = '${anna.careRequestId}'`)).toBe(1);
  expect(await count(`matching_round WHERE id = '${round}'`)).toBe(1);
  await expect(street.rows(`DELETE FROM audit_event`)).rejects.toThrow('only grows');
});
