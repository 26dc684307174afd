import { createBrowserRouter, redirect, type RouteObject } from 'react-router';
import { openMessages } from './i18n/language.js';
import { bodyRoutes } from './body/body-routes.js';
import { householdRoutes } from './household/household-routes.js';
import { Layout } from './layout/layout.js';
import { RouteFailure } from './layout/route-failure.js';
import { legalRoutes } from './legal/legal-routes.js';
import { officeRoutes } from './office-routes.js';
import { townRoutes } from './town/town-routes.js';
import { workRoutes } from './work/work-routes.js';
import { StartPage } from './start/start-page.js';
import { startRoutes } from './start/start-routes.js';

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
          ...startRoutes,
          ...townRoutes,
          ...workRoutes,
          ...bodyRoutes,
          ...householdRoutes,
          ...officeRoutes,
          {
            path: 'ask',
            lazy: async () => {
              const [{ AskLayout }] = await Promise.all([
                import('./ask/ask-layout.js'),
                openMessages('household', 'people'),
              ]);
              return { Component: AskLayout };
            },
            children: [
              {
                index: true,
                lazy: async () => {
                  const { beginAnew } = await import('./ask/draft.js');
                  return {
                    loader: () => {
                      beginAnew();
                      return redirect('/ask/who');
                    },
                  };
                },
              },
              { path: 'who', lazy: async () => ({ Component: (await import('./ask/who-step.js')).WhoStep }) },
              { path: 'what', lazy: async () => ({ Component: (await import('./ask/what-step.js')).WhatStep }) },
              { path: 'when', lazy: async () => ({ Component: (await import('./ask/when-step.js')).WhenStep }) },
              {
                path: 'sharing',
                lazy: async () => ({ Component: (await import('./ask/sharing-step.js')).SharingStep }),
              },
              { path: 'review', lazy: async () => ({ Component: (await import('./ask/review-step.js')).ReviewStep }) },
            ],
          },
          ...legalRoutes,
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
