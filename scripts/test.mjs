// Runs every test, or those that the arguments name (they are passed to Jest): npm test -- --selectProjects pure
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { buildIfStale } = await import('./build.mjs');
buildIfStale();
const { status } = spawnSync(
  process.execPath,
  [
    '--experimental-vm-modules',
    '--no-warnings=ExperimentalWarning',
    'node_modules/jest/bin/jest.js',
    ...process.argv.slice(2),
  ],
  { cwd: new URL('..', import.meta.url), stdio: 'inherit' },
);
process.exit(status ?? 1);
