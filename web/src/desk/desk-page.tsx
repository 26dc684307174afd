import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DraftReview } from '../draft/draft-review.js';
import { useSignedIn } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/page.js';
import { EmptyState, Skeleton } from '../ui/states.js';
import { CallList } from './call-list.js';
import './desk.css';
import { DisputeList } from './dispute-list.js';
import { UnmatchedList } from './unmatched-list.js';

/** The desk of a territory: who comes in person, who waits for an answer, what did not match, what is disputed. */
export function DeskPage() {
  const { t } = useTranslation();
  const viewer = useSignedIn();
  const territoryId = viewer?.role === 'PLATFORM_OPERATOR' ? viewer.territoryId : null;
  const territory = viewer?.roles.find((held) => held.territoryId === territoryId)?.territory;
  if (!territoryId)
    return (
      <Page title={t('desk.title')}>
        {viewer === undefined ? (
          <Skeleton rows={3} height="6rem" />
        ) : (
          <EmptyState icon="user" title={t('desk.noneTitle')}>
            <p>{t('desk.noneText')}</p>
            <Link className="btn btn-primary" to="/#personas">
              {t('state.signIn')}
            </Link>
          </EmptyState>
        )}
      </Page>
    );
  return (
    <Page title={t('desk.title')} lead={territory ? t('desk.lead', { territory: territory.name }) : undefined}>
      <ul className="wdt-desk-ways">
        <li>
          <Link className="wdt-card" to="/desk/assist">
            <Icon name="user" />
            <strong>{t('desk.assist')}</strong>
            <span className="wdt-small">{t('desk.assistText')}</span>
          </Link>
        </li>
        <li>
          <Link className="wdt-card" to={`/town?territory=${territoryId}`}>
            <Icon name="map-marker" />
            <strong>{t('desk.map')}</strong>
            <span className="wdt-small">{t('desk.mapText')}</span>
          </Link>
        </li>
        <li>
          <Link className="wdt-card" to="/rounds">
            <Icon name="search" />
            <strong>{t('desk.rounds')}</strong>
            <span className="wdt-small">{t('desk.roundsText')}</span>
          </Link>
        </li>
      </ul>
      <CallList />
      <DraftReview key={`drafts of ${territoryId}`} place={{ territoryId }} />
      <UnmatchedList key={`unmatched of ${territoryId}`} territoryId={territoryId} />
      <DisputeList />
    </Page>
  );
}
