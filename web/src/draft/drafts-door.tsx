import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import type { Role } from '../gql/graphql.js';
import { chooseRole, useSignedIn } from '../session/viewer.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { Page } from '../ui/page.js';
import { EmptyState, Skeleton } from '../ui/states.js';

/** Where each role reviews drafts. */
const PLACES: Readonly<Partial<Record<Role, string>>> = {
  BUILDING_COORDINATOR: '/building#drafts',
  PLATFORM_OPERATOR: '/desk/drafts',
  CITY_ADMINISTRATOR: '/city/rounds',
};

/** Leads whoever is told of drafts to where they review them, in the role that they do it in. */
export function DraftsDoor() {
  const { t } = useTranslation();
  const viewer = useSignedIn();
  const reviewing = viewer?.roles.filter(({ role }) => role in PLACES) ?? [];
  const held = reviewing.find(({ role }) => role === viewer?.role) ?? reviewing[0];
  useEffect(() => {
    if (held && held.role !== viewer?.role) chooseRole(held);
  }, [held, viewer?.role]);
  if (held) return held.role === viewer?.role ? <Navigate to={PLACES[held.role]!} replace /> : null;
  return (
    <Page title={t('draft.title')}>
      {viewer === undefined ? (
        <Skeleton rows={3} height="8rem" />
      ) : (
        <EmptyState icon="user" title={t('draft.forWhomTitle')}>
          <p>{t('draft.forWhomText')}</p>
          <SignInLink className="btn btn-primary" />
        </EmptyState>
      )}
    </Page>
  );
}
