// Makes sure that node_modules holds what package-lock.json says, so that every other command works on a fresh checkout.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';

const root = new URL('..', import.meta.url);

const packagesOf = (file) => {
  try {
    return JSON.parse(fs.readFileSync(new URL(file, root), 'utf8')).packages;
  } catch {
    return {};
  }
};

/** Whether npm's own record of the installation names every package of the lock file, in its version. */
function isInstalled() {
  const installed = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    ([folder, { version, optional, devOptional, peer }]) =>
      folder === '' || optional || devOptional || peer || installed[folder]?.version === version,
  );
}

/** Runs `npm ci` unless every package of the lock file is there. */
export function ensureInstalled() {
  if (isInstalled()) return;
  if (fs.lstatSync(new URL('node_modules', root), { throwIfNoEntry: false })?.isSymbolicLink()) {
    // npm ci would empty the folder that the link points to, under the feet of whoever else uses it.
    console.error(
      'node_modules is a link to a folder that differs from package-lock.json: run npm ci beside that one.',
    );
    process.exit(1);
  }
  console.error('Installing packages (npm ci): about a minute, once.');
  const windows = process.platform === 'win32';
  const { status } = spawnSync(windows ? 'npm.cmd' : 'npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (status === 0) return;
  console.error('npm ci failed, see above. It needs Node 20.19 or later, npm, and the npm registry.');
  process.exit(status ?? 1);
}
