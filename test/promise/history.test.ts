import pg from 'pg';
import { type Acknowledged, type Rows, violations } from './history.js';
import { type Outcome, pursue } from './intent.js';
import { Neighbourhood, type Someone } from './neighbourhood.js';
import { World } from './world.js';

/** Sized for `npm test` on two cores; `npm run promises` asks for more. */
const CLIENTS = Number(process.env.PROMISE_CLIENTS ?? 6);
const FAULTS = Number(process.env.PROMISE_FAULTS ?? 4);
/** Milliseconds for which everything works between two faults. */
const PEACE_MS = 2000;
/** How long the product may take to be well again after the last fault. */
const RECOVERY_MS = 90_000;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let world: World;
let town: Neighbourhood;
let outcomes: Outcome[];
const acknowledged: { endowments: string[]; requests: string[] } = { endowments: [], requests: [] };
/** Every endowment that anybody meant to make, acknowledged or not. */
const meant = new Set<string>();
/** Milliseconds from the database's return to the next act that was done, by restart. */
const recoveries: number[] = [];

beforeAll(async () => {
  world = await World.open();
  town = await Neighbourhood.settle(world, { families: CLIENTS, sitters: Math.ceil(CLIENTS / 3) });
});
afterAll(() => world?.close());

/** One person who acts at random until all faults are over, and pursues every intent to its answer. */
async function live(who: Someone, goesOn: () => boolean): Promise<Outcome[]> {
  const own: Outcome[] = [];
  for (let n = 0; goesOn(); n++) {
    const intent = await town.whatNext(who, n, goesOn);
    if (intent === null) {
      await sleep(50);
      continue;
    }
    if (intent.reason) meant.add(intent.reason);
    const outcome = await pursue(world, intent, { cut: 0.2, patienceMs: RECOVERY_MS });
    own.push(outcome);
    if (outcome.how !== 'done') continue;
    if (intent.reason) acknowledged.endowments.push(intent.reason);
    if (intent.act === 'publishCareRequest') acknowledged.requests.push(outcome.subject!.id!);
  }
  return own;
}

/** Takes parts of the product away, one after another, and lets it get well in between. */
async function misfortune(): Promise<void> {
  const faults = [
    () => world.api.signal('SIGKILL'),
    () => world.worker.signal('SIGKILL'),
    async () => {
      const back = await world.cutDatabase();
      await world.ready();
      recoveries.push(Date.now() - back);
    },
    () => world.freezeWorker(2500),
  ];
  for (let at = 0; at < FAULTS; at++) {
    await sleep(PEACE_MS / 2 + Math.random() * PEACE_MS);
    await faults[at % faults.length]();
    // Not every fault in peace: now and then the next one comes while the product still gets up.
    if (at % 5 !== 4) await world.ready();
  }
}

const rows: Rows = (statement, parameters) => world.rows(statement, parameters);

it(`${CLIENTS} families act while every part is taken away in turn, ${FAULTS} times, and clocks are four hours apart: no promise is broken`, async () => {
  let over = false;
  const [, ...lives] = await Promise.all([
    misfortune().finally(() => (over = true)),
    ...town.people.map((who) => live(who, () => !over)),
  ]);
  outcomes = lives.flat();
  await world.ready();
  for (const end = Date.now() + RECOVERY_MS; Date.now() < end; await sleep(250)) {
    const waiting = await rows(
      `SELECT FROM outbox WHERE done_at IS NULL AND dead_at IS NULL AND due_at < clock_timestamp() LIMIT 1`,
    );
    if (waiting.length === 0) break;
  }
  const count = (how: Outcome['how']) => outcomes.filter((each) => each.how === how).length;
  const refusals = new Map<string, number>();
  for (const name of outcomes.flatMap((each) => each.refusals)) refusals.set(name, (refusals.get(name) ?? 0) + 1);
  const resent = outcomes.filter(({ sent }) => sent > 1).length;
  process.stderr.write(
    `${outcomes.length} intents: ${count('done')} done, ${count('refused')} refused, ${resent} sent again; ` +
      `the API ended ${world.api.ends} times, the worker ${world.worker.ends}; well again ${recoveries.join(', ')} ms after the database; refused as ${JSON.stringify(Object.fromEntries(refusals))}\n`,
  );
  expect(world.api.ends).toBeGreaterThanOrEqual(Math.floor(FAULTS / 4));
  expect(resent).toBeGreaterThan(0);
  expect(count('done')).toBeGreaterThan(CLIENTS);
  expect(outcomes.filter(({ how }) => how === 'unknown')).toEqual([]);
  expect(await violations(rows, acknowledged)).toEqual([]);
});

it('an answer that was lost is safe: as many effects as intents that were answered, and none twice', async () => {
  const posted = await rows<{ reason: string }>(`SELECT reason FROM ledger_posting WHERE reason LIKE 'intent %'`);
  const reasons = posted.map(({ reason }) => reason);
  expect(new Set(reasons).size).toBe(reasons.length);
  expect(reasons.sort()).toEqual([...acknowledged.endowments].sort());
  expect(reasons.every((reason) => meant.has(reason))).toBe(true);
});

it('an outage of the database ends no process, and is over soon after it', async () => {
  const before = world.api.ends + world.worker.ends;
  const back = await world.cutDatabase();
  await world.ready();
  const { how } = await pursue(world, town.endowment(), { patienceMs: 30_000 });
  expect(how).toBe('done');
  expect(Date.now() - back).toBeLessThan(30_000);
  expect(world.api.ends + world.worker.ends).toBe(before);
});

describe('the check itself', () => {
  /** Changes history in a way that the product never could, looks what the check says, and takes the change back. */
  async function planted(statements: readonly string[], told: Acknowledged = acknowledged): Promise<string[]> {
    const client = new pg.Client(world.databaseUrl);
    await client.connect();
    try {
      await client.query('BEGIN');
      await client.query(`SET LOCAL session_replication_role = replica`);
      for (const statement of statements) await client.query(statement);
      const within: Rows = async (statement, parameters) => (await client.query(statement, parameters)).rows as never;
      return await violations(within, told);
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
      [`UPDATE ledger_entry SET cents = cents + 1 WHERE id = (SELECT id FROM ledger_entry LIMIT 1)`],
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
