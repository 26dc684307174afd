// Makes sure that node_modules holds what package-lock.json says, so that every other command works on a fresh checkout.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

/** Runs `npm ci` unless the last installation is as new as the lock file. */
export function ensureInstalled() {
  const root = new URL('..', import.meta.url);
  const at = (file) => fs.statSync(new URL(file, root), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (at('node_modules/.package-lock.json') >= at('package-lock.json')) return;
  console.error('Installing packages (npm ci): about a minute, once.');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'npm ci failed: see its message above. Expected Node 20.19 or later and npm, and access to the npm registry.',
    );
    process.exit(status ?? 1);
  }
}
