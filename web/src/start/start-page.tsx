import { type ComponentType, lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { openMessages } from '../i18n/language.js';
import { useInstallation } from '../session/installation.js';
import { useSignedIn } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import './start.css';
import { NeighboursPicture } from './neighbours-picture.js';

/** A part of the page that comes after the rest, with what it says. */
const later = <P extends object>(load: () => Promise<ComponentType<P>>) =>
  lazy(async () => {
    const [Component] = await Promise.all([load(), openMessages('start')]);
    return { default: Component };
  });

const InvitedNeighbour = later(async () => (await import('./invited-neighbour.js')).InvitedNeighbour);
const PersonaList = later(async () => (await import('./persona-list.js')).PersonaList);
const WaysIn = later(async () => (await import('./ways-in.js')).WaysIn);

const STEPS = ['ask', 'search', 'decide'] as const;

/** The first page: what this is, how it goes, and in the demo the simulated people as whom it can be tried. */
export function StartPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const isDemo = useInstallation()?.simulated;
  const viewer = useSignedIn();
  const invitedTo = search.get('building');
  return (
    <>
      {invitedTo && (
        <Suspense>
          <InvitedNeighbour buildingId={invitedTo} />
        </Suspense>
      )}
      <div className="wdt-hero-band">
        <div className="container wdt-hero">
          <Page title={t('start.title')} lead={t('start.lead')} inBand>
            {search.get('sign-in') === 'failed' && (
              <Notice tone="error" announced>
                <p>{t('start.signInFailed')}</p>
              </Notice>
            )}
            <p className="wdt-actions">
              <Link className="btn btn-primary" to="/ask">
                {t('start.ask')} <Icon name="arrow-right" size="sm" />
              </Link>
              <Link className="btn btn-outline-primary" to="/town">
                {t('start.seeTown')}
              </Link>
              {isDemo && (
                <a className="btn btn-outline-primary" href="#personas">
                  {t('start.tryAs')}
                </a>
              )}
              {isDemo === false && viewer === null && (
                <Link className="btn btn-outline-primary" to="/enter">
                  {t('layout.enter')}
                </Link>
              )}
            </p>
          </Page>
          <NeighboursPicture />
        </div>
      </div>
      <div className="container">
        <section className="wdt-section" aria-labelledby="how">
          <h2 id="how">{t('start.howTitle')}</h2>
          <ol className="wdt-steps">
            {STEPS.map((step) => (
              <li key={step}>
                <h3>{t(`start.steps.${step}.title`)}</h3>
                <p>{t(`start.steps.${step}.text`)}</p>
              </li>
            ))}
          </ol>
        </section>
        <Suspense>
          <WaysIn />
        </Suspense>
        {isDemo && (
          <Suspense>
            <PersonaList />
          </Suspense>
        )}
      </div>
    </>
  );
}
