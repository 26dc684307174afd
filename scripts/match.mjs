// Runs the matching command line (src/cli.ts) from a checkout: installs and builds first if needed.
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { buildIfStale } = await import('./build.mjs');
buildIfStale();
await import('../dist/cli.js');
