import { createBrowserRouter, type RouteObject } from 'react-router';
import { Layout } from './layout/layout.js';
import { RouteFailure } from './layout/route-failure.js';
import { StartPage } from './start/start-page.js';

/** Every page of the client; all but the start page are loaded when first visited. */
const routes: RouteObject[] = [
  {
    element: <Layout />,
    errorElement: <RouteFailure />,
    HydrateFallback: () => null,
    children: [
      {
        errorElement: <RouteFailure />,
        children: [
          { index: true, element: <StartPage /> },
          { path: 'town', lazy: async () => ({ Component: (await import('./town/town-page.js')).TownPage }) },
          { path: 'rounds', lazy: async () => ({ Component: (await import('./round/rounds-page.js')).RoundsPage }) },
          {
            path: 'rounds/:roundId',
            lazy: async () => ({ Component: (await import('./round/round-page.js')).RoundPage }),
          },
          {
            path: 'accessibility',
            lazy: async () => ({ Component: (await import('./legal/accessibility-page.js')).AccessibilityPage }),
          },
          { path: 'privacy', lazy: async () => ({ Component: (await import('./legal/privacy-page.js')).PrivacyPage }) },
          { path: '*', lazy: async () => ({ Component: (await import('./layout/not-found-page.js')).NotFoundPage }) },
        ],
      },
    ],
  },
];

/** The router of the whole client, on the browser's own addresses. */
export function createRouter() {
  return createBrowserRouter(routes);
}
