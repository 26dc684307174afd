import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Help, type Term } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { Ways } from '../ui/ways.js';
import { useOwnProvider, type OwnProvider, type PaperKind } from './work.js';
import './work.css';

const PLACES = ['today', 'jobs', 'week', 'earnings', 'papers', 'rates', 'availability', 'profile'] as const;

/** A page among those of somebody who gives care. */
export type WorkPlace = (typeof PLACES)[number];

/** What a page of somebody who gives care knows of them. */
export interface Work {
  provider: OwnProvider;
  kinds: ReadonlyMap<string, PaperKind>;
}

interface WorkPageProps {
  title: string;
  lead?: ReactNode;
  /** The words of the page that not everybody knows. */
  terms?: readonly Term[];
  above?: ReactNode;
  children: (work: Work) => ReactNode;
}

/** The ways between the pages of somebody who gives care. */
function WorkPlaces() {
  const { t } = useTranslation();
  return (
    <Ways
      label={t('work.places')}
      ways={[
        ...PLACES.map((place) => ({
          to: place === 'today' ? '/work' : `/work/${place}`,
          name: t(`work.place.${place}`),
        })),
        { to: '/account', name: t('work.place.account') },
      ]}
    />
  );
}

/** A page of somebody who gives care: the ways to the others, and the content once it is known who reads. */
export function WorkPage({ title, lead, terms, above, children }: WorkPageProps) {
  const { t } = useTranslation();
  const { provider, kinds, isSignedIn, data, error, refetch } = useOwnProvider();
  // What most readers of the page will see stands from the start, so that nothing moves when it comes.
  const isExpected = provider !== null || (!data && !error);
  if (isSignedIn && !provider) return <Navigate to="/work/apply" replace />;
  return (
    <Page
      title={title}
      lead={lead}
      help={isExpected && terms && <Help terms={terms} />}
      above={isExpected ? (above ?? <WorkPlaces />) : undefined}
    >
      {!data && !error && <Skeleton rows={3} height="6rem" />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {isSignedIn === false && (
        <EmptyState icon="user" title={t('work.signInTitle')}>
          <p>{t('work.signInText')}</p>
          <SignInLink className="btn btn-primary">{t('work.signIn')}</SignInLink>
        </EmptyState>
      )}
      {provider && children({ provider, kinds })}
    </Page>
  );
}
