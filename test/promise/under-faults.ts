import { underFaults } from '../support/size.js';
import { type Acknowledged, type Rows, violations } from './history.js';
import { type Outcome, pursue } from './intent.js';
import { Neighbourhood, type Someone } from './neighbourhood.js';
import { World } from './world.js';

/** Milliseconds for which everything works between two faults. */
const PEACE_MS = 2000;
/** How long the product may take to be well again after the last fault. */
const RECOVERY_MS = 90_000;
const HOURS_APART = 4;

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** What one run has left behind: the product, and what its people were told. */
export interface Lived {
  readonly world: World;
  readonly acknowledged: Acknowledged;
}

/** Lets families act while parts of the product are taken away, and looks whether every promise was kept. */
export function promisesAreKeptUnderFaults({ onRedis }: { onRedis: boolean }): () => Lived {
  const { families, faults, seconds } = underFaults({ families: 6, faults: 4 });
  const acknowledged = { endowments: [] as string[], requests: [] as string[], settledAt: '-infinity' };
  /** Every endowment that anybody meant to make, acknowledged or not. */
  const meant = new Set<string>();
  /** Milliseconds from the database's return until the API could work again, by restart. */
  const recoveries: number[] = [];
  let losses = 0;
  let world: World;
  let town: Neighbourhood;

  beforeAll(async () => {
    world = await World.open({ onRedis });
    town = await Neighbourhood.settle(world, { families, sitters: Math.ceil(families / 3) });
  });
  afterAll(() => world?.close());

  const rows: Rows = (statement, parameters) => world.rows(statement, parameters);

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

  /** Restarts the database as a power cut would, and notes how soon the API can work again. */
  async function cutDatabase(): Promise<void> {
    const back = await world.cutDatabase();
    await world.ready();
    recoveries.push(Date.now() - back);
  }

  /** Takes parts of the product away, one after another, and lets it get well in between. */
  async function misfortune(): Promise<void> {
    const everywhere = [
      () => world.api.signal('SIGKILL'),
      () => world.worker.signal('SIGKILL'),
      cutDatabase,
      // Longer than a worker may go without a sign of life.
      () => world.freezeWorker(seconds > 0 ? 12_000 : 2500),
    ];
    const { redis } = world;
    const ofRedis = redis && [() => redis.flush(), () => redis.kill()];
    const inTurn = ofRedis
      ? [ofRedis[0], everywhere[1], ofRedis[1], everywhere[2], everywhere[0], everywhere[3]]
      : everywhere;
    const begun = Date.now();
    for (let at = 0; at < faults || Date.now() - begun < seconds * 1000; at++) {
      await sleep(PEACE_MS / 2 + Math.random() * PEACE_MS);
      const fault = inTurn[at % inTurn.length];
      if (ofRedis?.includes(fault as () => Promise<void>)) losses++;
      await fault();
      // Not every fault in peace: now and then the next one comes while the product still gets up.
      if (at % 5 !== 4) await world.ready();
    }
  }

  /** The work that was due at the last look and is not done, by its name. */
  const undone = () =>
    rows<{ name: string; n: number; error: string | null }>(
      `SELECT name, count(*)::int AS n, max(last_error) AS error FROM outbox
       WHERE done_at IS NULL AND dead_at IS NULL AND due_at < $1 GROUP BY name`,
      [acknowledged.settledAt],
    );

  /** Waits until all work is done, as long as more and more of it is: a backlog is no loss. Gives the milliseconds it took. */
  async function settle(): Promise<number> {
    const begun = Date.now();
    let done = -1;
    const nothingIsDue = async () => {
      [{ at: acknowledged.settledAt }] = await rows<{ at: string }>(`SELECT clock_timestamp()::text AS at`);
      return (await undone()).length === 0;
    };
    for (let moved = begun; Date.now() - moved < RECOVERY_MS && !(await nothingIsDue()); await sleep(250)) {
      const [{ n }] = await rows<{ n: number }>(`SELECT count(*)::int AS n FROM outbox WHERE done_at IS NOT NULL`);
      if (n > done) moved = Date.now();
      done = n;
    }
    return Date.now() - begun;
  }

  it(`${families} families act while every part is taken away in turn, ${faults} times or more, and clocks are ${HOURS_APART} hours apart: no promise is broken`, async () => {
    let over = false;
    const [, ...lives] = await Promise.all([
      misfortune().finally(() => (over = true)),
      ...town.people.map((who) => live(who, () => !over)),
    ]);
    const outcomes = lives.flat();
    await world.ready();
    const settledMs = await settle();
    const count = (how: Outcome['how']) => outcomes.filter((each) => each.how === how).length;
    const refusals = new Map<string, number>();
    for (const name of outcomes.flatMap((each) => each.refusals)) refusals.set(name, (refusals.get(name) ?? 0) + 1);
    const resent = outcomes.filter(({ sent }) => sent > 1).length;
    process.stderr.write(
      `${outcomes.length} intents: ${count('done')} done, ${count('refused')} refused, ${resent} sent again; ` +
        `the API ended ${world.api.ends} times, the worker ${world.worker.ends}, Redis lost all ${losses} times; ` +
        `well again ${recoveries.join(', ')} ms after the database; all work done ${settledMs} ms after the last fault; ` +
        `refused as ${JSON.stringify(Object.fromEntries(refusals))}\n`,
    );
    expect(await undone()).toEqual([]);
    expect(resent).toBeGreaterThan(0);
    expect(count('done')).toBeGreaterThan(families);
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
    await settle();
    expect(await violations(rows, acknowledged)).toEqual([]);
  });

  return () => ({ world, acknowledged });
}
