// Lets Node run the project's TypeScript as it stands: an import of `./x.js` finds `./x.ts`, which SWC compiles as it is read.
import fs from 'node:fs';
import { transform } from '@swc/core';

/** As the build compiles them, with the map inside, and the specs too. */
const { jsc, module } = JSON.parse(fs.readFileSync(new URL('../../.swcrc', import.meta.url), 'utf8'));
const OPTIONS = { swcrc: false, configFile: false, jsc, module, sourceMaps: 'inline' };

export async function resolve(specifier, context, next) {
  if (/^\.{1,2}\/.*\.js$/.test(specifier) && !context.parentURL.includes('/node_modules/')) {
    const source = new URL(specifier.replace(/\.js$/, '.ts'), context.parentURL);
    if (fs.existsSync(source)) return { url: source.href, format: 'module', shortCircuit: true };
  }
  return next(specifier, context);
}

export async function load(url, context, next) {
  const { protocol, pathname } = new URL(url);
  if (protocol !== 'file:' || !pathname.endsWith('.ts')) return next(url, context);
  const { code } = await transform(await fs.promises.readFile(new URL(url), 'utf8'), {
    ...OPTIONS,
    filename: pathname,
  });
  return { format: 'module', source: code, shortCircuit: true };
}
