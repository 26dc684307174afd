import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { Help, type Term } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { Ways } from '../ui/ways.js';
import '../work/work.css';
import { useOwnHousehold, type OwnHousehold } from './household.js';

const PLACES = ['home', 'documents', 'statements', 'subsidy', 'situation', 'notes'] as const;

interface HouseholdPageProps {
  title: string;
  lead?: ReactNode;
  /** The words of the page that not everybody knows. */
  terms?: readonly Term[];
  children: (household: OwnHousehold) => ReactNode;
}

/** A page of the reader's household: the ways to the others, and the content once it is known whose it is. */
export function HouseholdPage({ title, lead, terms, children }: HouseholdPageProps) {
  const { t } = useTranslation();
  const { household, isSignedIn, data, error, refetch } = useOwnHousehold();
  if (isSignedIn && !household) return <Navigate to="/welcome" replace />;
  // What most readers of the page will see stands from the start, so that nothing moves when it comes.
  const isExpected = household !== null || (!data && !error);
  const ways = (
    <Ways
      label={t('household.places')}
      ways={[
        ...PLACES.map((place) => ({
          to: place === 'home' ? '/household' : `/household/${place}`,
          name: t(`household.place.${place}`),
        })),
        { to: '/account', name: t('household.place.account') },
      ]}
    />
  );
  return (
    <Page
      title={title}
      lead={lead}
      help={isExpected && terms && <Help terms={terms} />}
      above={isExpected ? ways : undefined}
    >
      {!data && !error && <Skeleton rows={3} height="6rem" />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {isSignedIn === false && (
        <EmptyState icon="user" title={t('household.signInTitle')}>
          <p>{t('household.signInText')}</p>
          <SignInLink className="btn btn-primary">{t('enter.enter')}</SignInLink>
        </EmptyState>
      )}
      {household && children(household)}
    </Page>
  );
}
