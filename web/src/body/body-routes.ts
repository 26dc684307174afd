import type { RouteObject } from 'react-router';
import { pagesOf } from '../i18n/page-route.js';

const page = pagesOf('body', 'work', 'people');

/** The pages of whoever manages an accredited body: its workers, and each of them. */
export const bodyRoutes: RouteObject[] = [
  page('body', async () => (await import('./body-page.js')).BodyPage),
  page('body/:workerId', async () => (await import('./worker-overview-page.js')).WorkerOverviewPage),
  page('body/:workerId/earnings', async () => (await import('./worker-part-pages.js')).WorkerEarningsPage),
  page('body/:workerId/jobs/:proposalId', async () => (await import('./worker-job-page.js')).WorkerJobPage),
  page('body/:workerId/papers', async () => (await import('./worker-part-pages.js')).WorkerPapersPage),
  page('body/:workerId/rates', async () => (await import('./worker-part-pages.js')).WorkerRatesPage),
  page('body/:workerId/availability', async () => (await import('./worker-part-pages.js')).WorkerAvailabilityPage),
];
