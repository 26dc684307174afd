// Checks everything that needs no running product: format, types, lint, arrows, generated files, house rules, migrations. With
// --static all but the last two, which are tests and run with the others in `npm test`.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ensureInstalled } from './install.mjs';

const root = path.resolve(import.meta.dirname, '..');
const node = (script, ...args) => [script.startsWith('scripts/') ? script : `node_modules/${script}`, ...args];

const SOURCES = ['src', 'web'].filter((folder) => fs.existsSync(path.join(root, folder)));

/** What is checked, with the command that does; each runs in two lanes at once, the longest first. */
const CHECKS = [
  ['lint', node('eslint/bin/eslint.js', '--quiet', '.')],
  ['format', node('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.')],
  ['types of the server', node('typescript7/bin/tsc', '-p', '.')],
  ['types of the web client', node('typescript7/bin/tsc', '-p', 'web', '--noEmit'), 'web/tsconfig.json'],
  ['architecture', node('dependency-cruiser/bin/dependency-cruise.mjs', '--output-type', 'err', ...SOURCES)],
  ['published schema', node('scripts/schema.mjs', '--check')],
  ['operations, messages and size of the web client', node('scripts/check-web.mjs')],
];

/** The house rules and the migrations are tests, because a test plants a violation of each. */
const TESTS = ['house rules and migrations', ['scripts/test.mjs', '--selectProjects', 'architecture']];

function run([name, args]) {
  return new Promise((resolve) => {
    const began = Date.now();
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (output += data));
    child.once('exit', (status) => {
      const seconds = ((Date.now() - began) / 1000).toFixed(1).padStart(5);
      console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${seconds} s  ${name}`);
      if (status !== 0) console.log(output.trimEnd().replaceAll(/^/gm, '     '));
      resolve(status === 0);
    });
  });
}

ensureInstalled();
const waiting = CHECKS.filter(([, , needs]) => !needs || fs.existsSync(path.join(root, needs)));
const results = [];
const lane = async () => {
  for (let check = waiting.shift(); check; check = waiting.shift()) results.push(await run(check));
};
await Promise.all([lane(), lane()]);
if (!process.argv.includes('--static')) results.push(await run(TESTS));
if (results.includes(false)) {
  console.error('Some checks failed.');
  process.exit(1);
}
