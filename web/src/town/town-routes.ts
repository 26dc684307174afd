import type { RouteObject } from 'react-router';
import { pagesOf } from '../i18n/page-route.js';

const page = pagesOf('town');

/** The pages of the town: its needs on the map, and the rounds over it. */
export const townRoutes: RouteObject[] = [
  page('town', async () => (await import('./town-page.js')).TownPage),
  page('rounds', async () => (await import('../round/rounds-page.js')).RoundsPage),
  page('rounds/:roundId', async () => (await import('../round/round-page.js')).RoundPage),
];
