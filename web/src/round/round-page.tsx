import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { organises, useViewer } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { CancelRound, ResumeRound } from './cancel-round.js';
import { OfferList } from './offer-list.js';
import { NothingToMatch } from './nothing-to-match.js';
import { useRoundPlace } from './place.js';
import './round.css';
import { RoundProgressCard } from './round-progress-card.js';
import { RoundSummary } from './round-summary.js';
import { hasEnded, useRound } from './round.js';
import { UnmetList } from './unmet-list.js';

/** One matching round: its progress while it runs, then what it found and what it did not. */
export function RoundPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const placeOf = useRoundPlace();
  const { roundId = '' } = useParams();
  const isOrganiser = organises(useViewer());
  const { round, loading, error, refetch, liveError } = useRound(roundId);
  const back = (
    <Link className="wdt-back" to={round?.building ? `/building/${round.building.id}` : '/town'}>
      <Icon name="arrow-left" size="sm" /> {round?.building ? t('round.backToBuilding') : t('round.back')}
    </Link>
  );
  if (!round) {
    return (
      <Page title={t('round.title')} above={back}>
        {loading && <Skeleton rows={2} height="9rem" />}
        {error && <FailedState error={error} onRetry={() => void refetch()} />}
        {!loading && !error && (
          <EmptyState icon="search" title={t('round.missingTitle')}>
            <p>{t('round.missingText')}</p>
          </EmptyState>
        )}
      </Page>
    );
  }
  // How many requests it ran over, for those who are told exactly.
  const open = round.openRequests;
  const asked = open && open.fewerThan === open.atLeast + 1 ? open.atLeast : null;
  return (
    <Page
      title={t('round.titleOf', { place: placeOf(round) })}
      above={back}
      lead={t('round.startedAt', { when: format.dateTime(round.createdAt) })}
    >
      {!hasEnded(round) && <RoundProgressCard round={round} />}
      {!hasEnded(round) && isOrganiser && <CancelRound roundId={round.id} />}
      {liveError && (
        <Notice tone="warning" announced>
          <p>{t('round.liveLost')}</p>
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => void refetch()}>
            {t('state.retry')}
          </button>
        </Notice>
      )}
      {round.state === 'FAILED' && (
        <Notice tone="error" title={t('round.failedTitle')} announced>
          <p>{t('round.failedText')}</p>
          {isOrganiser && <ResumeRound round={round} />}
        </Notice>
      )}
      {round.state === 'CANCELLED' && (
        <Notice tone="info">
          <p>{t('round.cancelled')}</p>
          {isOrganiser && <ResumeRound round={round} />}
        </Notice>
      )}
      {round.state === 'COMPLETED' && asked === 0 && <NothingToMatch buildingId={round.building?.id ?? null} />}
      {round.state === 'COMPLETED' && asked !== 0 && (
        <>
          <RoundSummary round={round} />
          <OfferList roundId={round.id} />
          <UnmetList roundId={round.id} isToldAll={asked !== null} />
        </>
      )}
    </Page>
  );
}
