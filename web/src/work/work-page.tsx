import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, NavLink } from 'react-router';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
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
  above?: ReactNode;
  children: (work: Work) => ReactNode;
}

/** The ways between the pages of somebody who gives care. */
function WorkPlaces() {
  const { t } = useTranslation();
  const nav = useRef<HTMLElement>(null);
  // On a phone the ways are wider than the window: the one that is taken must be seen.
  useEffect(() => {
    const taken = nav.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (nav.current && taken) nav.current.scrollLeft = taken.offsetLeft - nav.current.offsetLeft - 24;
  }, []);
  return (
    <nav ref={nav} className="wdt-places" aria-label={t('work.places')}>
      {PLACES.map((place) => (
        <NavLink key={place} to={place === 'today' ? '/work' : `/work/${place}`} end={place === 'today'}>
          {t(`work.place.${place}`)}
        </NavLink>
      ))}
    </nav>
  );
}

/** A page of somebody who gives care: the ways to the others, and the content once it is known who reads. */
export function WorkPage({ title, lead, above, children }: WorkPageProps) {
  const { t } = useTranslation();
  const { provider, kinds, isSignedIn, data, error, refetch } = useOwnProvider();
  if (isSignedIn && !provider) return <Navigate to="/work/apply" replace />;
  return (
    <Page title={title} lead={lead} above={provider ? (above ?? <WorkPlaces />) : undefined}>
      {!data && !error && <Skeleton rows={3} height="6rem" />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {isSignedIn === false && (
        <EmptyState icon="user" title={t('work.signInTitle')}>
          <p>{t('work.signInText')}</p>
          <Link className="btn btn-primary" to="/enter?to=/work">
            {t('work.signIn')}
          </Link>
        </EmptyState>
      )}
      {provider && children({ provider, kinds })}
    </Page>
  );
}
