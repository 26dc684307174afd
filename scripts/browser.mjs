// Finds a Chromium for browser tests and screenshots. In this order: the file that CHROMIUM_PATH names, a browser of the system
// (one without a window first: it takes a quarter less work), the one inside the npm package @sparticuz/chromium (Linux, with
// the system libraries that it needs); else an error.
import fs from 'node:fs';
import path from 'node:path';
import { createRequire } from 'node:module';

const SYSTEM = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const FLAGS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Unpacks the browser of the npm package, and the libraries that a bare system lacks, into the temporary folder. */
async function unpackPackaged() {
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const libraries = await inflate(path.join(path.dirname(entry), '../bin/al2023.tar.br'));
  const { LD_LIBRARY_PATH } = process.env;
  return {
    executablePath: await chromium.executablePath(),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: [path.join(libraries, 'lib'), LD_LIBRARY_PATH].filter(Boolean).join(':'),
    },
  };
}

/** How to launch the browser with Playwright: `chromium.launch(await findBrowser())`. */
export async function findBrowser() {
  const named = process.env.CHROMIUM_PATH;
  if (named && !fs.existsSync(named))
    throw new Error(`CHROMIUM_PATH names ${named}, where there is no file: name a Chromium or Chrome, or unset it.`);
  const executablePath = named || SYSTEM.find((file) => fs.existsSync(file));
  if (executablePath) return { executablePath, args: FLAGS };
  if (process.platform === 'linux' && process.arch === 'x64') return { ...(await unpackPackaged()), args: FLAGS };
  throw new Error('No browser found: install Chromium or Chrome, or name one with CHROMIUM_PATH.');
}
