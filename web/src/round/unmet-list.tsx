import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { MoreButton } from '../ui/more-button.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useUnmetRequests } from './round.js';

interface UnmetListProps {
  roundId: string;
  /** Whether the reader is told of every request, and not of the own alone. */
  isToldAll: boolean;
}

/** The requests that stay without an offer, each with the reason: nobody is left without an answer. */
export function UnmetList({ roundId, isToldAll }: UnmetListProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { requests, loading, error, refetch, loadMore } = useUnmetRequests(roundId);
  return (
    <section className="wdt-section" aria-labelledby="unmet">
      <h2 id="unmet">{t('unmet.title')}</h2>
      {loading && requests.length === 0 && <Skeleton rows={2} height="4rem" />}
      {error && requests.length === 0 && <FailedState error={error} onRetry={() => void refetch()} />}
      {!loading && !error && requests.length === 0 && <p>{t(isToldAll ? 'unmet.none' : 'unmet.notTold')}</p>}
      {requests.length > 0 && <p className="wdt-measure">{t('unmet.text')}</p>}
      <ul className="wdt-unmet">
        {requests.map(({ reason, careRequest: { id, serviceType, building, options } }) => (
          <li key={id}>
            <ServiceIcon code={serviceType.code} />
            <div>
              <p className="wdt-unmet-head">
                <strong>{serviceType.name}</strong>{' '}
                <span className="wdt-small">
                  {building.address}
                  {options[0] && ` · ${format.timetable(options[0].sessions).join('; ')}`}
                </span>
              </p>
              <p>{reason}</p>
            </div>
          </li>
        ))}
      </ul>
      <MoreButton more={loadMore} isBusy={loading}>
        {t('unmet.more')}
      </MoreButton>
    </section>
  );
}
