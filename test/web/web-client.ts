import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import axe from 'axe-core';
import pg from 'pg';
import { chromium, type Locator, type Page, type Request } from 'playwright-core';
import { findBrowser } from '../../scripts/browser.mjs';
import { freePort } from '../../scripts/embedded-postgres.mjs';
import { eventually } from '../support/eventually.js';
import { freshlyFilled } from '../support/database.js';

/** How a visitor reads the page. */
export interface Reading {
  language: 'it' | 'en';
  /** Width of the window, in CSS pixels. */
  width: number;
  /** The colours that the reader's system asks for; light unless told. */
  colours?: 'light' | 'dark';
  /** Whether the window has a touch screen; none unless told. */
  touch?: boolean;
}

/** The built product on the demo town, in processes of its own, and a real browser. */
export interface WebClient {
  /** Opens a window of its own; whatever it asks of another origin, and each fault of its scripts, lands in `faults`. */
  open(reading: Reading): Promise<{ page: Page; faults: string[] }>;
  /** Reads or arranges what no page shows, such as that a day has passed. */
  rows<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
  /** Waits until no round is under way or to come: what is drafted then stays until somebody does something. */
  roundsDone(): Promise<void>;
  close(): Promise<void>;
}

const DIST = path.resolve(import.meta.dirname, '../../dist');
/** What the notes of the town are sealed with. */
const SEAL_KEYS = `test:${Buffer.alloc(32, 'test').toString('base64')}`;
/** How long a page may take to show what a test waits for: two browsers on two processors may be slow, and no test is about speed. */
const PATIENCE_MS = 90_000;

/** What each page has asked and not been answered yet. */
const UNANSWERED = new WeakMap<Page, Set<Request>>();

/** One process of the product; it ends with this one, for it loses its channel. */
function start(script: string, environment: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [path.join(DIST, script)], {
    env: { PATH: process.env.PATH, NODE_ENV: 'production', ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve(child.exitCode);
    else child.once('exit', resolve);
  });

/** Starts the whole product on a fresh demo town, and a browser. */
export async function startWebClient(): Promise<WebClient> {
  const webRoot = path.join(DIST, 'web');
  if (!fs.existsSync(path.join(webRoot, 'index.html')))
    throw new Error(
      `The web client is not built into ${webRoot}: run the tests with npm test, or npm run build first.`,
    );
  const environment = { DEMO: 'on', LOG_LEVEL: 'error', SEAL_KEYS, WEB_ROOT: webRoot };
  // Papers that the town's providers have handed in.
  const papers = path.join(process.env.TEST_RUN_FOLDER!, 'papers');
  const town = await freshlyFilled('template_running_town', async (url) => {
    const seeding = await ended(start('seed.js', { ...environment, DATABASE_URL: url, DOCUMENT_FOLDER: papers }));
    if (seeding !== 0) throw new Error(`Seeding the demo town ended with ${seeding}, expected 0.`);
  });
  const documents = fs.mkdtempSync(path.join(os.tmpdir(), 'wdt-documents-'));
  fs.cpSync(papers, documents, { recursive: true });
  const port = await freePort();
  const parts = { ...environment, DATABASE_URL: town.url, PORT: String(port), DOCUMENT_FOLDER: documents };
  const processes = [start('main.js', parts), start('worker.js', parts)];
  const address = `http://127.0.0.1:${port}`;
  await eventually(
    'an API that is ready',
    () =>
      fetch(`${address}/health/ready`).then(
        ({ ok }) => ok,
        () => false,
      ),
    300_000,
  );
  const browser = await chromium.launch(await findBrowser());
  const rows = async <Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> => {
    const client = new pg.Client(town.url);
    await client.connect();
    try {
      return (await client.query(statement, parameters)).rows as Row[];
    } finally {
      await client.end();
    }
  };
  return {
    async open({ language, width, colours = 'light', touch = false }) {
      const context = await browser.newContext({
        baseURL: address,
        locale: language === 'it' ? 'it-IT' : 'en-GB',
        viewport: { width, height: 900 },
        colorScheme: colours,
        hasTouch: touch,
        reducedMotion: 'reduce',
      });
      context.setDefaultTimeout(PATIENCE_MS);
      const page = await context.newPage();
      const unanswered = new Set<Request>();
      UNANSWERED.set(page, unanswered);
      page.on('request', (request) => unanswered.add(request));
      page.on('requestfinished', (request) => unanswered.delete(request));
      page.on('requestfailed', (request) => unanswered.delete(request));
      const faults: string[] = [];
      page.on('request', (request) => {
        if (!request.url().startsWith(address)) faults.push(`asks another origin: ${request.url()}`);
      });
      page.on('pageerror', (error) => faults.push(`throws: ${error.message}`));
      page.on('console', (message) => message.type() === 'error' && faults.push(`logs: ${message.text()}`));
      return { page, faults };
    },
    rows,
    roundsDone: () =>
      eventually('no round under way', async () => {
        const [{ left }] = await rows<{ left: number }>(
          `SELECT count(*)::int AS left FROM outbox
           WHERE name IN ('matching-round.run', 'care-request.match') AND done_at IS NULL AND dead_at IS NULL`,
        );
        return left === 0;
      }).then(() => undefined),
    async close() {
      await browser.close();
      for (const it of processes) it.kill('SIGTERM');
      await Promise.all(processes.map(ended));
      await town.drop();
      fs.rmSync(documents, { recursive: true, force: true });
    },
  };
}

/** Enters as the first persona of a role, or the last, named as the start page names the role. */
export async function enterAs(page: Page, role: string, which: 'first' | 'last' = 'first'): Promise<void> {
  await page.goto('/');
  await page.getByRole('listitem').filter({ hasText: role }).getByRole('link')[which]().click();
  await page.waitForURL((url) =>
    ['/town', '/requests', '/work', '/body', '/vetting', '/building', '/desk', '/city/figures'].includes(url.pathname),
  );
}

/** Waits until the page has an answer to all that it asked, and has drawn it: as "networkidle", without its half second. */
export async function allAnswered(page: Page): Promise<void> {
  const unanswered = UNANSWERED.get(page)!;
  for (let quiet = 0; quiet < 3; quiet++) {
    if (unanswered.size > 0) {
      await eventually('an answer to everything asked', () => unanswered.size === 0);
      quiet = 0;
    }
    // An answer that was drawn may ask for more. By the clock: a page without a window may never call itself idle.
    await page.evaluate('new Promise((drawn) => setTimeout(drawn, 30))');
  }
}

/** Holds the questions of one operation, or of all, on their way to the server; returns what lets them go. */
export async function hold(page: Page, operation = ''): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql', async (route) => {
    if (route.request().postData()?.includes(operation)) await held;
    await route.continue();
  });
  return letGo;
}

/** Holds the answers to one operation on their way back, as a slow network does; returns what lets them go. */
export async function holdAnswers(page: Page, operation: string): Promise<() => void> {
  let letGo: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes(`"${operation}"`)) return route.fallback();
    const response = await route.fetch();
    await held;
    await route.fulfill({ response });
  });
  return letGo;
}

/** Moves the focus to something by the Tab key alone, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let presses = 0; presses < 150; presses++) {
    if (await target.and(page.locator(':focus')).count()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`150 presses of Tab did not reach ${String(target)}`);
}

/** WCAG 2.2 A and AA, and axe's own good practice. Where a thing is, its own text says: to find a selector for each takes a fifth of the time. */
const AXE_OPTIONS = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  selectors: false,
};

/**
 * What axe finds, one line for each violation, once the page is there to look at. It is put into a page once, since reading
 * it in takes longer than looking.
 */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<axe.AxeResults>(`axe.run(${JSON.stringify(AXE_OPTIONS)})`);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** By how many pixels the page is wider than its window. */
export function overflowOf(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
}
