// Starts one PostgreSQL for the whole run, with a migrated database that every test file clones for itself.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { buildServerIfStale } from '../../scripts/build.mjs';
import { lives, startPostgres } from '../../scripts/embedded-postgres.mjs';

const PREFIX = 'welfare-test-';

/** Ends the servers of runs that were killed, and removes their data. */
function clearLeftovers() {
  for (const name of fs.readdirSync(os.tmpdir())) {
    if (!name.startsWith(PREFIX) || lives(Number(name.slice(PREFIX.length)))) continue;
    const folder = path.join(os.tmpdir(), name);
    try {
      process.kill(
        Number(fs.readFileSync(path.join(folder, 'cluster/postmaster.pid'), 'utf8').split('\n')[0]),
        'SIGQUIT',
      );
    } catch {
      // It is not running.
    }
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

export default async function setUp() {
  buildServerIfStale();
  clearLeftovers();
  const folder = path.join(os.tmpdir(), `${PREFIX}${process.pid}`);
  const server = await startPostgres({ folder, fast: true });
  globalThis.__postgres = { server, folder };
  const admin = new pg.Client(server.url());
  await admin.connect();
  await admin.query('CREATE DATABASE template_migrated');
  await admin.end();
  const { migrate } = await import('../../dist/database/migrate.js');
  await migrate(server.url('template_migrated'));
  process.env.TEST_DATABASE_SERVER = server.url();
  process.env.TEST_RUN_FOLDER = folder;
}
