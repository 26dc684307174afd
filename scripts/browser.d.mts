import { type LaunchOptions } from 'playwright-core';

/** How to launch the browser with Playwright: `chromium.launch(await findBrowser())`. */
export function findBrowser(): Promise<LaunchOptions>;
