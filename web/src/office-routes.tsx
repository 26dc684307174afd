import { Navigate, type RouteObject } from 'react-router';
import { pagesOf } from './i18n/page-route.js';

const page = pagesOf('office', 'people', 'town');
const familyPage = pagesOf('office', 'people', 'town', 'household');

/** The pages of coordinators, desks, officers and the city. */
export const officeRoutes: RouteObject[] = [
  page('building', async () => (await import('./building/building-page.js')).BuildingPage),
  page('building/:buildingId', async () => (await import('./building/building-page.js')).BuildingPage),
  {
    ...page('city', async () => (await import('./city/city-page.js')).CityPage),
    children: [
      { index: true, element: <Navigate to="/city/figures" replace /> },
      page('figures', async () => (await import('./city/figures-part.js')).FiguresPart),
      page('rounds', async () => (await import('./city/rounds-part.js')).RoundsPart),
      page('policy', async () => (await import('./city/policy-part.js')).PolicyPart),
      page('law', async () => (await import('./city/law-part.js')).LawPart),
      page('people', async () => (await import('./city/people-part.js')).PeoplePart),
      page('bodies', async () => (await import('./city/bodies-part.js')).BodiesPart),
      page('jobs', async () => (await import('./city/jobs-part.js')).JobsPart),
      page('exports', async () => (await import('./city/exports-part.js')).ExportsPart),
      page('systems', async () => (await import('./city/systems-part.js')).SystemsPart),
    ],
  },
  page('drafts', async () => (await import('./draft/drafts-door.js')).DraftsDoor),
  page('desk', async () => (await import('./desk/desk-page.js')).DeskPage),
  page('desk/assist', async () => (await import('./desk/assist-page.js')).AssistPage),
  page('desk/families', async () => (await import('./desk/families-page.js')).FamiliesPage),
  familyPage('desk/families/:familyId', async () => (await import('./desk/family-page.js')).FamilyPage),
  familyPage(
    'desk/families/:familyId/services/:agreementId',
    async () => (await import('./document/agreement-page.js')).AgreementPage,
  ),
  page('desk/drafts', async () => (await import('./desk/drafts-page.js')).DraftsPage),
  page('desk/statements', async () => (await import('./desk/corrections-page.js')).CorrectionsPage),
  page('desk/answer', async () => (await import('./desk/answer-page.js')).AnswerPage),
  page('people', async () => (await import('./office/people-page.js')).PeoplePage),
  page('vetting', async () => (await import('./vetting/vetting-page.js')).VettingPage),
  page('vetting/:providerId', async () => (await import('./vetting/dossier-page.js')).DossierPage),
];
