// Runs the promises under faults at their full size, 50 families and 100 faults: about half an hour. `npm test` runs them smaller.
import { spawnSync } from 'node:child_process';
import path from 'node:path';

const { status } = spawnSync(
  process.execPath,
  [path.join(import.meta.dirname, 'test.mjs'), 'test/promise', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: { PROMISE_CLIENTS: '50', PROMISE_FAULTS: '100', ...process.env },
  },
);
process.exit(status ?? 1);
