// Starts the whole product from a checkout: database, API, worker and web client, on one address.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';

const HELP = `npm start -- [options]

  --port N      the port of the web page and the API; the next free one if it is busy (default 3000, or PORT)
  --data DIR    the folder of the database and the logs, kept between runs (default .data)
  --fresh       start over: delete the embedded database first
  --verbose     show the log of the API and the worker here, not only in the folder
  --help        this text

DATABASE_URL uses a PostgreSQL 18 of yours instead of the embedded one, REDIS_URL a Redis or Valkey for the queues.`;

const options = {
  port: { type: 'string' },
  data: { type: 'string' },
  fresh: { type: 'boolean' },
  verbose: { type: 'boolean' },
  help: { type: 'boolean' },
};

function readOptions() {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    console.error(`${error.message}\n\n${HELP}`);
    process.exit(2);
  }
}

const chosen = readOptions();
if (chosen.help) {
  console.log(HELP);
  process.exit(0);
}
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`This needs Node 20.19 or later; this is ${process.version}.`);
  process.exit(1);
}
ensureInstalled();
const { Launcher } = await import('./launcher.mjs');
await new Launcher(chosen).run();
