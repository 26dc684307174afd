import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { startPostgres } from '../../scripts/embedded-postgres.mjs';
import { eventually } from '../support/eventually.js';
import { Launch, partsOf } from './launcher.js';

const PORT = 20_000 + (process.pid % 20_000);
let folder: string;
let launch: Launch;

const start = (...options: string[]) => (launch = new Launch(['--data', folder, '--port', String(PORT), ...options]));
const ready = async (address: string) => (await fetch(`${address}/health/ready`)).status === 200;
const households = async (address: string) => {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ buildings(first: 1) { totalCount edges { node { id } } } }' }),
  });
  return (await response.json()) as { data: { buildings: { totalCount: number } } };
};
const noPartsRun = () => eventually('the end of every part', () => partsOf(folder).size === 0, 30_000);
/** Takes the port; a process that was just killed may hold it for a moment after it is gone from the list. */
const takePort = () =>
  eventually('the port', async () => {
    const server = createServer().listen(PORT, '127.0.0.1');
    return once(server, 'listening').then(
      () => server,
      () => undefined,
    );
  });

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'welfare-start-')));
  chmodSync(folder, 0o755);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('npm start', () => {
  let before: unknown;
  let created: number;
  const dateOfCluster = () => statSync(path.join(folder, 'postgres/cluster/PG_VERSION')).mtimeMs;

  afterAll(async () => {
    launch.kill('SIGTERM');
    await launch.ended;
    await noPartsRun();
  });

  // One story: each part begins with what the one before has left.
  it('brings up everything on a folder that was empty, refuses a second launcher there, and starts again whatever part is killed', async () => {
    const address = await start().address();
    before = await households(address);
    created = dateOfCluster();
    expect(before).toMatchObject({ data: { buildings: { totalCount: expect.any(Number) } } });
    expect([...partsOf(folder).keys()].sort()).toEqual(['api', 'postgres', 'worker']);

    const second = new Launch(['--data', folder, '--port', String(PORT)]);
    expect(await second.ended).toBe(1);
    expect(second.output).toContain(`It runs already`);
    expect(second.output).toContain(address);
    expect(await ready(address)).toBe(true);

    for (const part of ['worker', 'api', 'postgres'] as const) {
      const pid = partsOf(folder).get(part)!;
      process.kill(pid, 'SIGKILL');
      await eventually(`another ${part}`, () => (partsOf(folder).get(part) ?? pid) !== pid, 20_000);
      await eventually('readiness', () => ready(address).catch(() => false), 20_000);
    }
    expect(await households(address)).toEqual(before);
    expect(launch.output).toMatch(/The worker has ended unexpectedly \(SIGKILL\): starting it again/);
  });

  it('recovers after it was killed itself', async () => {
    launch.kill('SIGKILL');
    await launch.ended;
    expect(await households(await start().address())).toEqual(before);
  });

  it('recovers after everything was killed at once, and takes the next port where its own is busy', async () => {
    launch.kill('SIGKILL');
    for (const pid of partsOf(folder).values()) process.kill(pid, 'SIGKILL');
    await launch.ended;
    await noPartsRun();
    const other = await takePort();
    const address = await start().address();
    expect(address).toBe(`http://localhost:${PORT + 1}`);
    expect(launch.output).toContain(`Port ${PORT} is busy: taking ${PORT + 1}.`);
    expect(await households(address)).toEqual(before);
    other.close();
  });

  it('stops everything at Ctrl-C, and keeps the data', async () => {
    launch.kill('SIGINT');
    expect(await launch.ended).toBe(0);
    expect(partsOf(folder).size).toBe(0);
    expect(dateOfCluster()).toBe(created);
  });

  it('starts over when it is asked to, and goes when the npm that it was called by is killed', async () => {
    launch = new Launch(['--data', folder, '--port', String(PORT), '--fresh'], { throughNpm: true });
    expect(await ready(await launch.address())).toBe(true);
    expect(dateOfCluster()).toBeGreaterThan(created);
    launch.kill('SIGKILL');
    await noPartsRun();
  });

  it('explains itself, and what it was told wrongly', async () => {
    const help = start('--help');
    expect(await help.ended).toBe(0);
    expect(help.output).toContain('--fresh');
    const wrong = start('--frehs');
    expect(await wrong.ended).toBe(2);
    expect(wrong.output).toContain('--frehs');
    const port = new Launch(['--data', folder, '--port', 'many']);
    expect(await port.ended).toBe(1);
    expect(port.output).toContain('whole number');
  });
});

describe('the embedded PostgreSQL', () => {
  it('runs where only its owner may read', async () => {
    const closed = realpathSync(mkdtempSync(path.join(tmpdir(), 'welfare-closed-')));
    chmodSync(closed, 0o700);
    const options = { folder: path.join(closed, 'postgres'), fast: true };
    for (let run = 0; run < 2; run++) {
      const server = await startPostgres(options);
      const client = new pg.Client(server.url());
      await client.connect();
      await client.query(run === 0 ? 'CREATE TABLE kept ()' : 'SELECT FROM kept');
      await client.end();
      await server.stop();
    }
    rmSync(realpathSync(options.folder), { recursive: true });
    rmSync(closed, { recursive: true });
    expect(existsSync(closed)).toBe(false);
  });

  it('starts though a note names a process that is another program by now', async () => {
    const options = { folder: path.join(folder, 'other'), fast: true };
    await (await startPostgres(options)).stop();
    writeFileSync(path.join(options.folder, 'cluster/postmaster.pid'), `${process.pid}\n${options.folder}/cluster\n`);
    const server = await startPostgres(options);
    await server.stop();
  });

  it('takes the place of a server that has outlived its launcher', async () => {
    const options = { folder: path.join(folder, 'other'), fast: true };
    const forgotten = await startPostgres(options);
    const server = await startPostgres(options);
    await forgotten.ended;
    await server.stop();
  });
});
