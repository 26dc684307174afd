import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { MoreButton } from '../ui/more-button.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { useUnmatched, type UnmatchedRequest } from './desk.js';

function UnmatchedLine({ request }: { request: UnmatchedRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { serviceType, household, building, options, publishedAt, unmetReason } = request;
  return (
    <li data-testid="unmatched">
      <ServiceIcon code={serviceType.code} />
      <div className="wdt-unmatched-what">
        <p>
          <Link to={`/requests/${request.id}`}>
            {t('desk.requestOf', { service: serviceType.name, household: household.displayName })}
          </Link>
        </p>
        <p className="wdt-small">
          {building.address}
          {options[0] && ` · ${format.timetable(options[0].sessions).join('; ')}`}
        </p>
        <p>{unmetReason ?? t('desk.notLookedAt')}</p>
      </div>
      {publishedAt && <span className="wdt-small">{t('desk.asked', { ago: format.ago(publishedAt) })}</span>}
    </li>
  );
}

/** The requests of the territory without an offer, the oldest first, each with its reason; the advice is on its page. */
export function UnmatchedList({ territoryId }: { territoryId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { requests, totalCount, loading, error, refetch, loadMore } = useUnmatched(territoryId);
  return (
    <section className="wdt-section" aria-labelledby="unmatched">
      <h2 id="unmatched">
        {t('desk.unmatchedTitle')} {requests && <b className="wdt-count">{format.number(totalCount)}</b>}
      </h2>
      <p className="wdt-measure">{t('desk.unmatchedText')}</p>
      {!requests && loading && <Skeleton rows={3} />}
      {!requests && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {requests?.length === 0 && (
        <EmptyState icon="check-circle" title={t('desk.noneUnmatchedTitle')}>
          <p>{t('desk.noneUnmatchedText')}</p>
        </EmptyState>
      )}
      <ul className="wdt-unmatched">
        {requests?.map((request) => (
          <UnmatchedLine key={request.id} request={request} />
        ))}
      </ul>
      <MoreButton more={loadMore} isBusy={loading}>
        {t('unmet.more')}
      </MoreButton>
    </section>
  );
}
