// Writes schema.graphql from the code; with --check it writes nothing and fails if the committed one differs.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildServer } from './build.mjs';
import { ensureInstalled } from './install.mjs';

const root = path.resolve(import.meta.dirname, '..');
const committed = path.join(root, 'schema.graphql');

ensureInstalled();
buildServer();
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'welfare-schema-'));
const generated = path.join(folder, 'schema.graphql');
const { status } = spawnSync(process.execPath, [path.join(root, 'dist/schema.js'), generated], { stdio: 'inherit' });
const text = status === 0 ? fs.readFileSync(generated, 'utf8') : '';
fs.rmSync(folder, { recursive: true });
if (status !== 0) process.exit(1);
if (!process.argv.includes('--check')) fs.writeFileSync(committed, text);
else if (!fs.existsSync(committed) || fs.readFileSync(committed, 'utf8') !== text) {
  console.error('schema.graphql differs from what the code makes: run npm run schema and commit the result.');
  process.exit(1);
}
