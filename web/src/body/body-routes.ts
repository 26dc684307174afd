import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';
import { openMessages } from '../i18n/language.js';

/** A page of this area with what it says, loaded when it is first visited. */
const page = (path: string, load: () => Promise<ComponentType>): RouteObject => ({
  path,
  lazy: async () => {
    const [Component] = await Promise.all([load(), openMessages('body', 'work', 'people')]);
    return { Component };
  },
});

/** The pages of whoever manages an accredited body: its workers, and each of them. */
export const bodyRoutes: RouteObject[] = [
  page('body', async () => (await import('./body-page.js')).BodyPage),
  page('body/:workerId', async () => (await import('./worker-overview-page.js')).WorkerOverviewPage),
  page('body/:workerId/papers', async () => (await import('./worker-part-pages.js')).WorkerPapersPage),
  page('body/:workerId/rates', async () => (await import('./worker-part-pages.js')).WorkerRatesPage),
  page('body/:workerId/availability', async () => (await import('./worker-part-pages.js')).WorkerAvailabilityPage),
];
