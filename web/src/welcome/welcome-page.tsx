import { useTranslation } from 'react-i18next';
import { Link, Navigate, useSearchParams } from 'react-router';
import { homeOf } from '../layout/places.js';
import { useSignedIn } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/page.js';
import { Skeleton } from '../ui/states.js';
import '../work/work.css';

const WAYS = [
  { key: 'household', to: '/welcome/household', icon: 'user' },
  { key: 'provider', to: '/work/apply', icon: 'clock' },
  { key: 'look', to: '/town', icon: 'map-marker' },
] as const;

/** The first page after coming in for the first time: what somebody comes for, one way for each. */
export function WelcomePage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const viewer = useSignedIn();
  if (viewer === undefined) return <Skeleton rows={3} />;
  if (viewer === null) return <Navigate to="/enter?to=/welcome" replace />;
  if (viewer.role && !search.has('again')) return <Navigate to={homeOf(viewer.role)} replace />;
  return (
    <Page
      title={viewer.name ? t('welcome.titleOf', { name: viewer.name.split(' ')[0] }) : t('welcome.title')}
      lead={t('welcome.lead')}
    >
      <ul className="wdt-requests wdt-narrow">
        {WAYS.map(({ key, to, icon }) => (
          <li key={key}>
            <Link to={to}>
              <Icon name={icon} />
              <span>
                <strong>{t(`welcome.way.${key}.title`)}</strong>
                <span className="wdt-small">{t(`welcome.way.${key}.text`)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <section className="wdt-section" aria-labelledby="invited">
        <h2 id="invited">{t('welcome.invitedTitle')}</h2>
        <p className="wdt-measure">{t('welcome.invitedText')}</p>
        <p>
          <Link to="/invitation">{t('welcome.invitation.link')}</Link>
        </p>
      </section>
    </Page>
  );
}
