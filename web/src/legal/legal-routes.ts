import type { RouteObject } from 'react-router';
import { pagesOf } from '../i18n/page-route.js';

const page = pagesOf('legal');

/** What the law asks a public service to say, and how to reach it. */
export const legalRoutes: RouteObject[] = [
  page('accessibility', async () => (await import('./accessibility-page.js')).AccessibilityPage),
  page('contacts', async () => (await import('./contacts-page.js')).ContactsPage),
  page('privacy', async () => (await import('./privacy-page.js')).PrivacyPage),
];
