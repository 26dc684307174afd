// Measures the JavaScript that the built client (dist/web) loads before the start page shows: the entry, all that it imports,
// and the message catalogue of one language.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** The most that the start page may load, in bytes of gzipped JavaScript. */
export const FIRST_LOAD_LIMIT = 200_000;

/** The files of the start page's first load and their total size gzipped, in bytes. */
export function measureFirstLoad(folder) {
  const manifest = JSON.parse(fs.readFileSync(path.join(folder, '.vite/manifest.json'), 'utf8'));
  const files = new Set();
  const add = (key) => {
    const { file, imports = [] } = manifest[key];
    if (files.has(file)) return;
    files.add(file);
    imports.forEach(add);
  };
  add('index.html');
  add('src/messages/it.json');
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(fs.readFileSync(path.join(folder, file))).length, 0);
  return { files: [...files], bytes };
}
