// Makes docs/screenshots/*.png from the demo town: starts the product on a folder and a port of its own, walks through it in a
// browser, and stops it. Pages are in Italian, as most visitors see them, and one is in English.
import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './browser.mjs';

const root = path.resolve(import.meta.dirname, '..');
const folder = path.join(root, 'docs/screenshots');
const ROUND_MS = 120_000;

const freePort = () =>
  new Promise((resolve) => {
    const server = net.createServer();
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** Starts the product, and gives its address once it is ready. */
async function startProduct(data) {
  const args = ['scripts/start.mjs', '--data', data, '--port', String(await freePort())];
  const product = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const address = await new Promise((resolve, reject) => {
    let output = '';
    product.once('exit', (code) => reject(new Error(`The product ended with ${code} before it was ready.\n${output}`)));
    product.stdout.on('data', (text) => {
      output += text;
      const found = /https?:\/\/localhost:\d+/.exec(output);
      if (found) resolve(found[0]);
    });
  });
  const stop = () =>
    new Promise((resolve) => {
      product.removeAllListeners('exit');
      product.once('exit', resolve);
      product.kill('SIGTERM');
    });
  return { address, stop };
}

async function takeScreenshots(browser, address) {
  const open = (locale, width, height) =>
    browser.newContext({ baseURL: address, locale, viewport: { width, height }, reducedMotion: 'reduce' });
  const take = async (page, name) => {
    await page.locator('main[aria-busy="false"]').waitFor();
    await page.waitForLoadState('networkidle');
    // A picture shows what is there, not what is on its way.
    while ((await page.locator('.wdt-skeleton').count()) > 0)
      await page.locator('.wdt-skeleton').first().waitFor({ state: 'detached' });
    await page.screenshot({ path: path.join(folder, `${name}.png`) });
  };
  const desktop = await (await open('it-IT', 1280, 900)).newPage();
  await desktop.goto('/');
  await desktop.getByText('Comune', { exact: true }).waitFor();
  await take(desktop, 'start');
  const enter = async (page, role, which) => {
    await page.goto('/');
    await page.getByRole('listitem').filter({ hasText: role }).getByRole('link')[which]().click();
    await page.waitForURL((url) => url.pathname !== '/');
  };
  // Tall enough for the hours of the week in which something is needed.
  const coordinator = await (await open('it-IT', 1280, 1300)).newPage();
  await enter(coordinator, 'Referente di condominio', 'first');
  await coordinator.getByTestId('need-week').locator('.wdt-heat').waitFor();
  await take(coordinator, 'building');
  const desk = await (await open('it-IT', 1280, 900)).newPage();
  await enter(desk, 'Sportello di quartiere', 'first');
  await desk.getByTestId('call').first().waitFor();
  await take(desk, 'desk');
  const officer = await (await open('it-IT', 1280, 900)).newPage();
  await enter(officer, 'Verifica dei documenti', 'first');
  await officer.getByTestId('waiting').getByRole('link').first().click();
  await officer.getByRole('button', { name: 'Guarda il file' }).first().click();
  await officer.locator('.wdt-paper canvas').first().waitFor();
  await officer
    .getByRole('heading', { name: 'Documenti', exact: true })
    .evaluate((heading) => heading.scrollIntoView());
  await take(officer, 'dossier');
  await enter(desktop, 'Comune', 'first');
  await desktop.goto('/town');
  await desktop.locator('.wdt-map-services').first().waitFor();
  await take(desktop, 'town');
  await desktop.goto('/city/figures');
  await desktop.getByRole('heading', { name: 'Mese per mese' }).waitFor();
  await take(desktop, 'city');
  await desktop.goto('/town');
  await desktop.getByTestId('start-round').click();
  await desktop.waitForURL(/\/rounds\//);
  await desktop.getByTestId('offer').first().waitFor({ timeout: ROUND_MS });
  await take(desktop, 'round');
  const phone = await (await open('en-GB', 390, 844)).newPage();
  await enter(phone, 'City administrator', 'first');
  await phone.goto(desktop.url());
  const offer = phone.getByTestId('offer').first();
  await offer.waitFor();
  await offer.evaluate((element) => element.scrollIntoView());
  await take(phone, 'offer-on-a-phone');
  const family = await (await open('it-IT', 1280, 900)).newPage();
  await enter(family, 'Famiglia', 'first');
  await family.getByTestId('waiting-proposal').getByRole('link').first().click();
  await family.getByTestId('proposal').waitFor();
  await take(family, 'proposal');
  const served = await (await open('it-IT', 390, 844)).newPage();
  await enter(served, 'Famiglia', 'last');
  await served.goto('/calendar');
  await served.getByTestId('session').first().waitFor();
  await served.evaluate('window.scrollTo(0, 0)');
  await take(served, 'calendar-on-a-phone');
  const carer = await (await open('it-IT', 390, 844)).newPage();
  await enter(carer, 'Chi assiste', 'last');
  await carer.getByTestId('job').first().getByRole('link').click();
  await carer.getByTestId('job-detail').waitFor();
  await take(carer, 'job-on-a-phone');
}

const data = fs.mkdtempSync(path.join(os.tmpdir(), 'wdt-screenshots-'));
fs.mkdirSync(folder, { recursive: true });
const product = await startProduct(data);
try {
  const browser = await chromium.launch(await findBrowser());
  try {
    await takeScreenshots(browser, product.address);
  } finally {
    await browser.close();
  }
} finally {
  await product.stop();
  fs.rmSync(data, { recursive: true, force: true });
}
