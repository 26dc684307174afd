import type { RouteObject } from 'react-router';
import { pagesOf } from '../i18n/page-route.js';

const page = pagesOf('start');

/** What the start page leads to beside the areas of the client. */
export const startRoutes: RouteObject[] = [page('pilot', async () => (await import('./pilot-page.js')).PilotPage)];
