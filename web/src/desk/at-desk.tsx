import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSignedIn } from '../session/viewer.js';
import { Page } from '../ui/page.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, Skeleton } from '../ui/states.js';

interface AtDeskProps {
  /** The title while nobody is known to be at the desk. */
  title: string;
  children: (territory: { id: string; name: string }) => ReactNode;
}

/** Shows a page of the desk whose operator the reader is; to anybody else, for whom it is. */
export function AtDesk({ title, children }: AtDeskProps) {
  const { t } = useTranslation();
  const viewer = useSignedIn();
  const territoryId = viewer?.role === 'PLATFORM_OPERATOR' ? viewer.territoryId : null;
  const territory = viewer?.roles.find((held) => held.territoryId === territoryId)?.territory;
  if (territory) return children(territory);
  return (
    <Page title={title}>
      {viewer === undefined ? (
        <Skeleton rows={3} height="6rem" />
      ) : (
        <EmptyState icon="user" title={t('desk.noneTitle')}>
          <p>{t('desk.noneText')}</p>
          <SignInLink className="btn btn-primary" />
        </EmptyState>
      )}
    </Page>
  );
}
