// Builds the server into dist/ (Nest's compiler with swc) and the web client into dist/web/ (Vite).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = path.resolve(import.meta.dirname, '..');
const SOURCES = ['src', 'web', 'package-lock.json', 'nest-cli.json', '.swcrc', 'schema.graphql'];

function newest(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs.readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), stat.mtimeMs);
}

function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}

export function build() {
  fs.rmSync(path.join(root, 'dist'), { recursive: true, force: true });
  run('@nestjs/cli/bin/nest.js', 'build');
  if (fs.existsSync(path.join(root, 'web/index.html'))) run('vite/bin/vite.js', 'build', 'web', '--logLevel', 'error');
  fs.writeFileSync(path.join(root, 'dist/built'), '');
}

/** Builds only if a source is newer than the last build. */
export function buildIfStale() {
  if (newest(path.join(root, 'dist/built')) < Math.max(...SOURCES.map((name) => newest(path.join(root, name)))))
    build();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  build();
}
