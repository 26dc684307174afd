// Measures the matching engine and writes docs/benchmarks.md: npm run bench [-- --only NAME] [-- --most REQUESTS]
// and a plan that answers events: npm run bench -- live INSTANCE.json [PLAN.json] [--events N] [--resolve]
// and what the API, its jobs and its subscriptions cost: npm run bench -- api (jobs on Redis too where REDIS_TEST_URL names one)
// The benchmark itself is test/bench/run.ts; it is compiled into dist/bench beside a door to the built engine.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { buildIfStale } = await import('./build.mjs');
buildIfStale();
const { transformFileSync } = await import('@swc/core');

const root = path.resolve(import.meta.dirname, '..');
const target = path.join(root, 'dist/bench');
const options = { swcrc: false, jsc: { target: 'es2022', parser: { syntax: 'typescript' } }, module: { type: 'es6' } };

fs.rmSync(target, { recursive: true, force: true });
for (const folder of ['test/bench', 'test/matching/oracle']) {
  fs.mkdirSync(path.join(target, folder), { recursive: true });
  for (const file of fs.readdirSync(path.join(root, folder))) {
    const { code } = transformFileSync(path.join(root, folder, file), options);
    fs.writeFileSync(path.join(target, folder, file.replace(/\.ts$/, '.js')), code);
  }
}
// Doors through which the benchmark enters what is built.
for (const module of [
  'matching/index',
  'matching-threads/district-threads',
  'matching-threads/shard-threads',
  'config/config.module',
  'config/configuration',
  'database/database.module',
  'jobs/enqueue',
  'jobs/handles',
  'jobs/jobs.module',
  'jobs/queue-backend',
]) {
  const door = path.join(target, 'src', `${module}.js`);
  fs.mkdirSync(path.dirname(door), { recursive: true });
  fs.writeFileSync(door, `export * from '../../../${module}.js';\n`);
}
const script = ['live', 'api'].includes(process.argv[2]) ? process.argv.splice(2, 1)[0] : null;
if (script === 'api') {
  const { freePort, startPostgres } = await import('./embedded-postgres.mjs');
  const { measureApi } = await import('../dist/bench/test/bench/run-api.js');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'welfare-bench-'));
  const postgres = await startPostgres({ folder: path.join(folder, 'postgres'), fast: true });
  try {
    await measureApi({ root, databaseUrl: postgres.url(), folder, freePort });
  } finally {
    await postgres.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  }
} else await import(script === 'live' ? '../dist/bench/test/bench/run-live.js' : '../dist/bench/test/bench/run.js');
