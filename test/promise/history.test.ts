import pg from 'pg';
import { type Rows, violations } from './history.js';
import { promisesAreKeptUnderFaults } from './under-faults.js';

const lived = promisesAreKeptUnderFaults({ onRedis: false });

describe('the check itself', () => {
  /** Changes history in a way that the product never could, looks what the check says, and takes the change back. */
  async function planted(statements: readonly string[]): Promise<string[]> {
    const { world, acknowledged } = lived();
    const client = new pg.Client(world.databaseUrl);
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SET LOCAL session_replication_role = replica`);
      for (const statement of statements) await client.query(statement);
      const within: Rows = async (statement, parameters) => (await client.query(statement, parameters)).rows as never;
      return await violations(within, acknowledged);
    } finally {
      await client.query('ROLLBACK');
      await client.end();
    }
  }

  const OFFER = `(SELECT id FROM offer WHERE live ORDER BY id LIMIT 1)`;
  it.each([
    [
      'no provider and no room is in two sessions at once',
      [
        `ALTER TABLE session DROP CONSTRAINT no_provider_gives_two_sessions_at_once`,
        `INSERT INTO session (agreement_id, provider_id, date, starts_at, ends_at, code)
         SELECT agreement_id, provider_id, date, starts_at, ends_at, code FROM session WHERE state = 'planned' LIMIT 1`,
      ],
    ],
    [
      'no group is larger than its provider takes',
      [
        `INSERT INTO care_recipient (household_id, kind, first_name)
         SELECT r.household_id, 'child', 'Altro' FROM offer_member m JOIN care_request r ON r.id = m.care_request_id, generate_series(1, 9)
         WHERE m.offer_id = ${OFFER}`,
        `INSERT INTO care_request_recipient SELECT m.care_request_id, c.id FROM offer_member m
         JOIN care_request r ON r.id = m.care_request_id JOIN care_recipient c ON c.household_id = r.household_id
         WHERE m.offer_id = ${OFFER} ON CONFLICT DO NOTHING`,
      ],
    ],
    [
      'each request is in at most one live offer, and marked as offered exactly then',
      [
        `DROP INDEX a_request_is_in_one_live_offer`,
        `INSERT INTO offer_member (offer_id, care_request_id, live, option_position, sessions, price_cents, alone_cents, walk_metres)
         SELECT (SELECT id FROM offer WHERE live AND id <> m.offer_id LIMIT 1), care_request_id, true, option_position, sessions, price_cents, alone_cents, walk_metres
         FROM offer_member m WHERE offer_id = ${OFFER} AND live LIMIT 1`,
      ],
    ],
    [
      'offers have only taken listed steps, one after another',
      [`INSERT INTO offer_event (offer_id, from_state, to_state) SELECT ${OFFER}, 'ended', 'drafted'`],
    ],
    [
      'every promised job was done, and none was given up',
      [`UPDATE outbox SET done_at = NULL, dead_at = now() WHERE id = (SELECT id FROM outbox LIMIT 1)`],
    ],
    [
      'the books sum to zero, in all and in every posting, and a fund has what they say',
      [`UPDATE ledger_entry SET cents = 2 * cents WHERE id = (SELECT id FROM ledger_entry LIMIT 1)`],
    ],
    [
      'what was answered as done is there',
      [
        `DELETE FROM ledger_posting WHERE reason = (SELECT reason FROM ledger_posting WHERE reason LIKE 'intent %' LIMIT 1)`,
      ],
    ],
    [
      'every intent has at most one effect',
      [
        `INSERT INTO ledger_posting (kind, reason, posted_by)
         SELECT kind, reason, posted_by FROM ledger_posting WHERE reason LIKE 'intent %' LIMIT 1`,
      ],
    ],
  ])('finds out where it is not true that %s', async (promise, statements) => {
    const found = await planted(statements);
    expect(found.some((each) => each.startsWith(promise))).toBe(true);
    expect(await planted([])).toEqual([]);
  });
});
