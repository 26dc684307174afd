import type { Page } from 'playwright-core';
import { eventually } from '../support/eventually.js';
import type { WebClient } from './web-client.js';

/** Comes in for the first time with an address, by the code that is mailed to it; ends where `to` leads. */
export async function comeIn(client: WebClient, page: Page, email: string, to: string): Promise<void> {
  await page.goto(`/enter?${new URLSearchParams({ to }).toString()}`);
  await page.getByLabel(/indirizzo e-mail|e-mail address/).fill(email);
  await page.getByRole('button', { name: /Mandami il codice|Send me the code/ }).click();
  const code = await eventually('a mailed code', async () => {
    const [mail] = await client.rows<{ text: string }>(
      `SELECT text FROM local_mail WHERE recipient = $1 ORDER BY id DESC LIMIT 1`,
      [email],
    );
    return mail && /\d{6}/.exec(mail.text)?.[0];
  });
  await page.getByLabel(/^(Codice|Code)$/).fill(code);
  await page.getByRole('button', { name: /^(Entra|Sign in)$/ }).click();
  await page.waitForURL((url) => url.pathname === to);
}

/** Finds a street door by its address, and chooses it. */
export async function chooseDoor(page: Page, address: string): Promise<void> {
  await page.getByRole('searchbox').fill(address);
  await page.getByRole('radio', { name: address }).first().check();
}
