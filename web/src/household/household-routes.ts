import type { RouteObject } from 'react-router';
import { pagesOf } from '../i18n/page-route.js';

const page = pagesOf('household', 'people');

/** The pages of a household and of each person: requests and proposals, sessions, costs, notes, messages, data, and the first visit. */
export const householdRoutes: RouteObject[] = [
  page('requests', async () => (await import('../request/requests-page.js')).RequestsPage),
  page('requests/:requestId', async () => (await import('../request/request-page.js')).RequestPage),
  page('proposals/:proposalId', async () => (await import('../proposal/proposal-page.js')).ProposalPage),
  page('calendar', async () => (await import('../calendar/calendar-page.js')).CalendarPage),
  page('household', async () => (await import('./home-page.js')).HomePage),
  page('household/statements', async () => (await import('./statements-page.js')).StatementsPage),
  page('household/subsidy', async () => (await import('./subsidy-page.js')).SubsidyPage),
  page('household/situation', async () => (await import('./situation-page.js')).SituationPage),
  page('household/notes', async () => (await import('./notes-page.js')).NotesPage),
  page('household/documents', async () => (await import('../document/documents-page.js')).DocumentsPage),
  page('household/documents/:agreementId', async () => (await import('../document/agreement-page.js')).AgreementPage),
  page('messages', async () => (await import('../talk/messages-page.js')).MessagesPage),
  page('messages/:conversationId', async () => (await import('../talk/messages-page.js')).ConversationPage),
  page('notifications', async () => (await import('../notification/notifications-page.js')).NotificationsPage),
  page('notifications/mail', async () => (await import('../notification/preference-page.js')).PreferencePage),
  page('account', async () => (await import('../account/account-page.js')).AccountPage),
  page('account/erased', async () => (await import('../account/account-page.js')).ErasedPage),
  page('enter', async () => (await import('../enter/enter-page.js')).EnterPage),
  page('welcome', async () => (await import('../welcome/welcome-page.js')).WelcomePage),
  page('invitation', async () => (await import('../welcome/invitation-page.js')).InvitationPage),
  page('welcome/household', async () => (await import('../welcome/register-page.js')).RegisterPage),
];
