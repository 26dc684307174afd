// Runs the promises at their full size: 50 families under 60 faults; 200 cases of every race; 50 keys × 100 calls; 20 losses of
// each queue. About an hour on two cores; `npm test` runs a small share of each.
// Arguments go to Jest: npm run promises -- test/race
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const FULL = {
  PROMISE_CLIENTS: '50',
  PROMISE_FAULTS: '60',
  PROMISE_SECONDS: '60',
  PROMISE_RACES: '200',
  PROMISE_KEYS: '50',
  PROMISE_LOSSES: '20',
};
const given = process.argv.slice(2);
const named = given.some((argument) => !argument.startsWith('-'));
const { status } = spawnSync(
  process.execPath,
  [path.join(import.meta.dirname, 'test.mjs'), ...(named ? [] : ['test/promise', 'test/race', 'test/jobs']), ...given],
  { stdio: 'inherit', env: { ...FULL, ...process.env } },
);
process.exit(status ?? 1);
