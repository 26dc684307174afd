/** The mark of jobs: from the outbox to the effect, beside plain BullMQ on the same backend. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import pg from 'pg';

/** Jobs between two changes of sides. */
const BLOCK = 200;
/** Blocks of each side that are counted, after one that warms it up. */
const BLOCKS = 5;
const MARK = 0.4;

/** Measures both sides in turns, and gives the section of the page. */
export async function measureJobs({ root, databaseUrl }: { root: string; databaseUrl: string }): Promise<string> {
  process.stderr.write('jobs\n');
  const database = new pg.Client(databaseUrl);
  await database.connect();
  await database.query('CREATE TABLE bench_effect (side text NOT NULL, n int NOT NULL)');
  const backends = process.env.REDIS_TEST_URL
    ? ({ PostgreSQL: {}, Redis: { REDIS_URL: process.env.REDIS_TEST_URL } } as const)
    : ({ PostgreSQL: {} } as const);
  const rows: string[] = [];
  for (const [name, more] of Object.entries(backends)) {
    const start = async (side: string): Promise<ChildProcess> => {
      const child = fork(path.join(root, 'dist/bench/test/bench/job-side.js'), {
        env: {
          PATH: process.env.PATH,
          DATABASE_URL: databaseUrl,
          DEMO: 'on',
          LOG_LEVEL: 'silent',
          SIDE: side,
          ...more,
        },
      });
      await once(child, 'message');
      return child;
    };
    const sides = [await start('product'), await start('plain')];
    const ms = [0, 0];
    for (let block = 0; block <= BLOCKS; block++)
      for (const [at, child] of sides.entries()) {
        child.send(BLOCK);
        const [took] = (await once(child, 'message')) as [number];
        if (block > 0) ms[at] += took;
      }
    for (const child of sides) child.kill('SIGKILL');
    await database.query('TRUNCATE bench_effect');
    const [own, plain] = ms.map((all) => all / (BLOCK * BLOCKS));
    rows.push(
      `| ${name} | ${own.toFixed(2)} ms | ${plain.toFixed(2)} ms | ${(plain / own).toFixed(2)} | ${MARK.toFixed(1)} |`,
    );
  }
  await database.end();
  return `## Jobs

CPU time of one job in a process that promises and does it, from the row in the outbox by relay and queue to one effect in the
transaction that also marks it done, over ${BLOCK * BLOCKS} jobs of each side in turns of ${BLOCK}. Plain BullMQ adds the job to the same queue and
leaves the same row: it may lose the job with the queue, and leave two rows. The speed is the part of plain BullMQ's that is left.

| queues in | product | plain BullMQ | speed | mark, at least |
| --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}
