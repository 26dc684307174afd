import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { useAsk } from '../ask/ask.js';
import { moreOf } from '../api/pages.js';
import { useSessionsAround } from '../calendar/calendar.js';
import { NextSession } from '../calendar/next-session.js';
import { useFormat } from '../i18n/format.js';
import { homeOf } from '../layout/places.js';
import { WaitingProposals } from '../proposal/proposal-list.js';
import { useHouseholdProposals } from '../proposal/proposal.js';
import { PageHousehold } from '../session/page-household.js';
import { useViewer } from '../session/viewer.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { FirstStepsCard } from '../welcome/first-steps-card.js';
import { RequestState, saidTo } from './request-facts.js';
import './request.css';
import { useOwnRequests, type OwnRequest } from './request.js';

function RequestLine({ request, said = null }: { request: OwnRequest; said?: ReturnType<typeof saidTo> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const days = request.dates.map(({ date }) => date).toSorted();
  return (
    <li data-testid="request">
      <Link to={`/requests/${request.id}`}>
        <ServiceIcon code={request.serviceType.code} />
        <span>
          <strong>
            {t('request.titleOf', {
              service: request.serviceType.name,
              names: format.list(request.careRecipients.map(({ firstName }) => firstName)),
            })}
          </strong>
          <span className="wdt-small">
            {days.length > 0
              ? format.dates(days[0]!, days.at(-1)!)
              : format.timetable(request.options[0]?.sessions ?? []).join('; ')}
          </span>
        </span>
        <RequestState request={request} said={said} />
      </Link>
    </li>
  );
}

/** What the reader's household has asked for, and what came of it. */
export function RequestsPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const asking = useAsk();
  const household = asking.data?.viewer?.household;
  const { requests, connection, loading, error, refetch, fetchMore } = useOwnRequests(household?.id ?? '');
  const { proposals, error: noProposals } = useHouseholdProposals();
  const around = useSessionsAround();
  // Shown at once: what came a moment later above the list would push it down under the reader's finger.
  const isReady = requests && (proposals ?? noProposals) && (around.sessions ?? around.error);
  const fault = asking.error ?? error;
  const live = requests?.filter(({ state }) => state !== 'WITHDRAWN') ?? [];
  const withdrawn = requests?.filter(({ state }) => state === 'WITHDRAWN') ?? [];
  // Whoever has no household has nothing to see here: their own work is elsewhere.
  const ownPlace = viewer?.role ? homeOf(viewer.role) : '/welcome';
  if (asking.data?.viewer && !household && viewer && ownPlace !== '/requests')
    return <Navigate to={ownPlace} replace />;
  return (
    <Page title={t('requests.title')} lead={household ? t('requests.lead') : undefined}>
      <PageHousehold householdId={viewer?.householdId ?? null} />
      {(asking.loading || loading || household) && !isReady && !fault && <Skeleton rows={3} />}
      {fault && !requests && (
        <FailedState error={fault} onRetry={() => void (asking.error ? asking.refetch() : refetch())} />
      )}
      {asking.data && !household && (
        <EmptyState icon="user" title={t('ask.signInTitle')}>
          <p>{t('ask.signInText')}</p>
          <SignInLink className="btn btn-primary" />
        </EmptyState>
      )}
      {isReady && live.length === 0 && withdrawn.length > 0 && (
        <EmptyState icon="inbox" title={t('requests.emptyTitle')}>
          <p>{t('requests.emptyText')}</p>
        </EmptyState>
      )}
      {household && isReady && (
        <>
          <WaitingProposals />
          <NextSession />
          <FirstStepsCard requests={requests} />
          <ul className="wdt-requests">
            {live.map((request) => (
              <RequestLine key={request.id} request={request} said={saidTo(request, proposals)} />
            ))}
          </ul>
          <p className="wdt-actions">
            <Link className="btn btn-primary" to="/ask">
              {t('requests.ask')}
            </Link>
            <MoreButton more={moreOf({ fetchMore }, connection?.pageInfo)} isBusy={loading}>
              {t('requests.more')}
            </MoreButton>
          </p>
        </>
      )}
      {isReady && withdrawn.length > 0 && (
        <details className="wdt-details">
          <summary>{t('requests.withdrawn', { count: withdrawn.length })}</summary>
          <ul className="wdt-requests">
            {withdrawn.map((request) => (
              <RequestLine key={request.id} request={request} />
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
}
