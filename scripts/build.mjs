// Builds the server into dist/ (Nest's compiler with swc) and the web client into dist/web/ (Vite).
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureInstalled } from './install.mjs';

const root = path.resolve(import.meta.dirname, '..');
const dist = path.join(root, 'dist');
const SERVER_SOURCES = ['src', 'package-lock.json', 'nest-cli.json', '.swcrc'];
const WEB_SOURCES = ['web', 'package-lock.json', 'schema.graphql'];
const SERVER_BUILT = path.join(dist, 'built');
const WEB_BUILT = path.join(dist, 'web/built');

function newest(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return fs.readdirSync(file).reduce((latest, name) => Math.max(latest, newest(path.join(file, name))), stat.mtimeMs);
}

/** The folder's own time is part of it, so a removed source makes a build stale too. */
const isStale = (built, sources) => newest(built) <= Math.max(...sources.map((name) => newest(path.join(root, name))));

function run(script, ...args) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(`${stdout}${stderr}`);
  process.exit(status ?? 1);
}

/** Builds the server, and leaves the web client as it is. */
export function buildServer() {
  const began = new Date();
  for (const name of fs.existsSync(dist) ? fs.readdirSync(dist) : [])
    if (name !== 'web') fs.rmSync(path.join(dist, name), { recursive: true, force: true });
  run('@nestjs/cli/bin/nest.js', 'build');
  stamp(SERVER_BUILT, began);
}

function buildWeb() {
  const began = new Date();
  if (!fs.existsSync(path.join(root, 'web/index.html'))) return;
  run('vite/bin/vite.js', 'build', 'web', '--logLevel', 'error');
  stamp(WEB_BUILT, began);
}

/** A source that changes while it is built makes the build stale. */
function stamp(file, time) {
  fs.writeFileSync(file, '');
  fs.utimesSync(file, time, time);
}

/** Builds everything anew. */
export function build() {
  fs.rmSync(dist, { recursive: true, force: true });
  buildServer();
  buildWeb();
}

/** Builds the server only if a source is newer than the last build of it. */
export function buildServerIfStale() {
  if (isStale(SERVER_BUILT, SERVER_SOURCES)) buildServer();
}

/** Builds whatever has a source newer than the last build of it. */
export function buildIfStale() {
  buildServerIfStale();
  if (isStale(WEB_BUILT, WEB_SOURCES)) buildWeb();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  ensureInstalled();
  build();
}
