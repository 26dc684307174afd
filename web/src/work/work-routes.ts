import type { RouteObject } from 'react-router';
import { pagesOf } from '../i18n/page-route.js';

const page = pagesOf('work', 'people');

/** The pages of somebody who gives care. */
export const workRoutes: RouteObject[] = [
  page('work', async () => (await import('./today-page.js')).TodayPage),
  page('work/apply', async () => (await import('./apply-page.js')).ApplyPage),
  page('work/jobs', async () => (await import('./jobs-page.js')).JobsPage),
  page('work/jobs/:proposalId', async () => (await import('./job-page.js')).JobPage),
  page('work/week', async () => (await import('./week-page.js')).WeekPage),
  page('work/earnings', async () => (await import('./earnings-page.js')).EarningsPage),
  page('work/papers', async () => (await import('./papers-page.js')).PapersPage),
  page('work/rates', async () => (await import('./rates-page.js')).RatesPage),
  page('work/availability', async () => (await import('./availability-page.js')).AvailabilityPage),
  page('work/profile', async () => (await import('./profile-page.js')).ProfilePage),
  page('work/absence', async () => (await import('./absence-page.js')).AbsencePage),
];
