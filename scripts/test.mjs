// Runs every test, or those that the arguments name (they are passed to Jest): npm test -- --selectProjects pure
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { buildIfStale } = await import('./build.mjs');
buildIfStale();
const loader = new URL('../test/support/register-typescript.mjs', import.meta.url);
const { status } = spawnSync(process.execPath, ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)], {
  cwd: new URL('..', import.meta.url),
  stdio: 'inherit',
  env: {
    ...process.env,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${loader.href} --enable-source-maps`,
  },
});
process.exit(status ?? 1);
