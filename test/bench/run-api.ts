/** The speed marks of the API: CPU time of the product beside that of the least server that does the same. Linux only. */
import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { measureJobs } from './jobs-beside-bullmq.js';
import { type Asked, Server } from './server.js';
import { measureSubscriptions } from './subscriptions.js';

/** Where everything is. */
export interface Bench {
  /** The folder of the project. */
  readonly root: string;
  /** An empty database. */
  readonly databaseUrl: string;
  /** A folder that is thrown away. */
  readonly folder: string;
  readonly freePort: () => Promise<number>;
}

/** One operation. */
interface Operation extends Asked {
  readonly name: string;
  /** Undoes what the recorded call has done, so that the same statements can be sent again. */
  readonly undo?: string;
}

/** Requests between two changes of sides. */
const BLOCK = 50;
/** Blocks of each side that are counted, after one that warms it up. */
const BLOCKS = 6;
const MARK = 2;
const HOUR_MS = 3_600_000;
/** Measures and writes the table. */
export async function measureApi({ root, databaseUrl, folder, freePort }: Bench): Promise<void> {
  const environment = {
    PATH: process.env.PATH!,
    DATABASE_URL: databaseUrl,
    DEMO: 'on',
    LOG_LEVEL: 'warn',
    NODE_ENV: 'production',
  };
  const dist = (name: string) => path.join(root, 'dist', name);
  for (const script of ['migrate.js', 'seed.js'])
    execFileSync(process.execPath, [dist(script)], {
      env: { ...environment, DOCUMENT_FOLDER: path.join(folder, 'documents') },
      stdio: 'ignore',
    });
  const database = new pg.Client(databaseUrl);
  await database.connect();
  try {
    const bench = { root, databaseUrl, folder, freePort };
    const { cookie, operations } = await prepare(database);
    const rows = await measure(bench, environment, database, cookie, operations);
    const jobs = await measureJobs({ root, databaseUrl });
    const subscriptions = await measureSubscriptions(bench, environment, cookie);
    const text = [tableOf(rows), jobs, subscriptions].join('\n');
    fs.writeFileSync(path.join(root, 'docs/benchmarks-of-the-api.md'), text);
    process.stdout.write(text);
  } finally {
    await Server.stopAll();
    await database.end();
  }
}

/** Runs every operation on both servers in turn, and gives the rows of the table. */
async function measure(
  { root, folder, freePort }: Bench,
  environment: Record<string, string>,
  database: pg.Client,
  cookie: string,
  operations: readonly Operation[],
): Promise<string[]> {
  const dist = (name: string) => path.join(root, 'dist', name);
  const rows: string[] = [];
  for (const operation of operations) {
    process.stderr.write(`${operation.name}\n`);
    const files = { RECORDED_STATEMENTS: path.join(folder, 'statements'), RECORDED_DATA: path.join(folder, 'data') };
    const hook = `--import=${dist('bench/test/bench/record-statements.js')}`;
    fs.writeFileSync(files.RECORDED_STATEMENTS, '');
    const watched = await Server.start(dist('main.js'), await freePort(), {
      ...environment,
      ...files,
      NODE_OPTIONS: hook,
    });
    await watched.ask(cookie, operation, 0);
    fs.writeFileSync(files.RECORDED_STATEMENTS, '');
    const data = await watched.ask(cookie, operation, 1);
    fs.writeFileSync(files.RECORDED_DATA, JSON.stringify(data));
    const recorded = fs.readFileSync(files.RECORDED_STATEMENTS, 'utf8');
    await watched.stop();
    // What it has said on its way out is no part of the operation.
    fs.writeFileSync(files.RECORDED_STATEMENTS, recorded);
    const statements = recorded.split('\n').length - 1;
    if (operation.undo) await database.query(operation.undo);

    const product = await Server.start(dist('main.js'), await freePort(), environment);
    const bare = await Server.start(dist('bench/test/bench/bare-server.js'), await freePort(), {
      ...environment,
      ...files,
      CONTRACT: path.join(root, 'schema.graphql'),
    });
    const ms = new Map<Server, number>();
    let n = 2;
    for (let block = 0; block <= BLOCKS; block++)
      for (const server of [product, bare]) {
        const before = server.cpuMs();
        for (let i = 0; i < BLOCK; i++) await server.ask(cookie, operation, n++);
        if (block > 0) ms.set(server, (ms.get(server) ?? 0) + server.cpuMs() - before);
      }
    const [own, least] = [product, bare].map((server) => ms.get(server)! / (BLOCK * BLOCKS));
    rows.push(
      `| ${operation.name} | ${statements} | ${own.toFixed(1)} ms | ${least.toFixed(1)} ms | ${(own / least).toFixed(2)} | ${MARK.toFixed(1)} |`,
    );
    await Promise.all([product.stop(), bare.stop()]);
  }
  return rows;
}

/** Signs the desk of the demo town in, and finds what it may read and book. */
async function prepare(database: pg.Client): Promise<{ cookie: string; operations: Operation[] }> {
  const token = randomBytes(32).toString('base64url');
  const { rows } = await database.query<{ person: string; room: string }>(
    `SELECT p.id AS person, r.id AS room FROM persona p JOIN room r ON true
       LEFT JOIN building b ON b.id = r.building_id LEFT JOIN hub h ON h.id = r.hub_id
     WHERE p.role = 'platform_operator' AND p.territory_id = coalesce(b.territory_id, h.territory_id)
     ORDER BY r.id LIMIT 1`,
  );
  const [{ person, room }] = rows;
  await database.query(`UPDATE room SET openings = '{[0,672)}' WHERE id = $1`, [room]);
  await database.query(`DELETE FROM room_booking WHERE room_id = '${room}'`);
  await database.query(
    `INSERT INTO sign_in (person_id, token_digest, method, device, expires_at)
     VALUES ($1, $2, 'openid_connect', 'bench', now() + interval '1 day')`,
    [person, createHash('sha256').update(token).digest()],
  );
  const morning = new Date().setUTCHours(7, 0, 0, 0);
  return {
    cookie: `sign-in=${token}`,
    operations: [
      {
        name: 'a page of 20 requests with household, building, service and hours',
        query: `query ($first: Int!) { careRequests(first: $first) { totalCount
          edges { cursor node { id state revision sharing budgetCentsPerHour publishedAt serviceType { id name }
            household { id displayName } building { id address } options { sessions { start end } } } }
          pageInfo { hasNextPage endCursor } } }`,
        variables: () => ({ first: 20 }),
      },
      {
        name: 'booking a room',
        query: `mutation ($input: BookRoomInput!) { bookRoom(input: $input) {
          roomBooking { id startsAt endsAt purpose } userErrors { message } } }`,
        // Four bookings of an hour each day, none over another.
        variables: (n) => {
          const startsAt = morning + (2 + Math.floor(n / 4)) * 24 * HOUR_MS + (n % 4) * 2 * HOUR_MS;
          const at = (ms: number) => new Date(ms).toISOString();
          return {
            input: { roomId: room, purpose: 'Riunione', startsAt: at(startsAt), endsAt: at(startsAt + HOUR_MS) },
          };
        },
        undo: `DELETE FROM room_booking WHERE room_id = '${room}'`,
      },
    ],
  };
}

const tableOf = (rows: readonly string[]): string => `# Benchmarks of the API

Written by \`npm run bench -- api\`. CPU time of one request in the server's process (user and system, without PostgreSQL's),
over ${BLOCK * BLOCKS} requests to each side in turns of ${BLOCK} on the demo town, with \`NODE_ENV=production\` as in the image. The least server is Node's HTTP with graphql-js on the same
contract and pg, which sends the very statements that the product sends, and neither looks at who asks nor at limits.

Machine: ${os.cpus()[0].model.trim()}, ${os.cpus().length} processors; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}; load average of the last quarter of an hour ${os.loadavg()[2].toFixed(1)}.

| operation | statements | product | least server | ratio | mark |
| --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
