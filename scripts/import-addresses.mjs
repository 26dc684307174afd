// Takes the city's register of addresses in (src/import-addresses.ts) from a checkout: installs and builds first if needed.
import { ensureInstalled } from './install.mjs';

ensureInstalled();
const { buildServerIfStale } = await import('./build.mjs');
buildServerIfStale();
await import('../dist/import-addresses.js');
