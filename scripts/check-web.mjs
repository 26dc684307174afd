// Checks of the web client that neither its types nor its lint see: typed operations up to date with schema.graphql, message
// catalogues complete, and a first load within its limit.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { findDrift } from './codegen.mjs';
import { FIRST_LOAD_LIMIT, measureFirstLoad } from './measure-first-load.mjs';
import { checkMessages } from './messages.mjs';

const root = path.resolve(import.meta.dirname, '..');

/** The size of the first load of a build made for this purpose, in bytes gzipped. */
async function buildAndMeasure() {
  const outDir = fs.mkdtempSync(path.join(os.tmpdir(), 'wdt-first-load-'));
  try {
    await build({ configFile: path.join(root, 'web/vite.config.ts'), logLevel: 'error', build: { outDir } });
    return measureFirstLoad(outDir).bytes;
  } finally {
    fs.rmSync(outDir, { recursive: true, force: true });
  }
}

/** Every fault of the web client, one sentence each; none when all is well. */
export async function checkWeb() {
  const drift = await findDrift();
  const bytes = await buildAndMeasure();
  return [
    ...drift.map(
      (file) => `${file} is not what schema.graphql and the sources give: run npm run codegen and commit it.`,
    ),
    ...checkMessages(),
    ...(bytes > FIRST_LOAD_LIMIT
      ? [
          `The start page loads ${bytes} bytes of gzipped JavaScript, more than ${FIRST_LOAD_LIMIT}: load a part of it later.`,
        ]
      : []),
  ];
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const faults = await checkWeb();
  faults.forEach((fault) => console.error(fault));
  process.exit(faults.length > 0 ? 1 : 0);
}
