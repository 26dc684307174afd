// Runs the promises at their full size: 50 families and 100 faults, and 200 cases of every race; about an hour and a half.
// `npm test` runs a small share of each. Arguments go to Jest: npm run promises -- test/race
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const given = process.argv.slice(2);
const named = given.some((argument) => !argument.startsWith('-'));
const { status } = spawnSync(
  process.execPath,
  [path.join(import.meta.dirname, 'test.mjs'), ...(named ? [] : ['test/promise', 'test/race']), ...given],
  {
    stdio: 'inherit',
    env: { PROMISE_CLIENTS: '50', PROMISE_FAULTS: '100', PROMISE_RACES: '200', ...process.env },
  },
);
process.exit(status ?? 1);
