import type { RouteObject } from 'react-router';

/** The pages of somebody who gives care, each loaded when first visited. */
export const workRoutes: RouteObject[] = [
  { path: 'work', lazy: async () => ({ Component: (await import('./today-page.js')).TodayPage }) },
  { path: 'work/apply', lazy: async () => ({ Component: (await import('./apply-page.js')).ApplyPage }) },
  { path: 'work/jobs', lazy: async () => ({ Component: (await import('./jobs-page.js')).JobsPage }) },
  { path: 'work/jobs/:proposalId', lazy: async () => ({ Component: (await import('./job-page.js')).JobPage }) },
  { path: 'work/week', lazy: async () => ({ Component: (await import('./week-page.js')).WeekPage }) },
  { path: 'work/earnings', lazy: async () => ({ Component: (await import('./earnings-page.js')).EarningsPage }) },
  { path: 'work/papers', lazy: async () => ({ Component: (await import('./papers-page.js')).PapersPage }) },
  { path: 'work/rates', lazy: async () => ({ Component: (await import('./rates-page.js')).RatesPage }) },
  {
    path: 'work/availability',
    lazy: async () => ({ Component: (await import('./availability-page.js')).AvailabilityPage }),
  },
  { path: 'work/profile', lazy: async () => ({ Component: (await import('./profile-page.js')).ProfilePage }) },
  { path: 'work/absence', lazy: async () => ({ Component: (await import('./absence-page.js')).AbsencePage }) },
];
