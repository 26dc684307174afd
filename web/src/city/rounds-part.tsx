import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { DraftReview } from '../draft/draft-review.js';
import { useFormat } from '../i18n/format.js';
import { useRoundPlace } from '../round/place.js';
import { toldGap } from '../round/told-gap.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useToldCount } from '../ui/told-count.js';
import { useCityRounds } from './city.js';
import { TableFrame } from '../ui/table-frame.js';

/** The last rounds with what they found and how good each plan is proved to be. */
export function RoundsPart() {
  const { t } = useTranslation();
  const format = useFormat();
  const told = useToldCount();
  const placeOf = useRoundPlace();
  const { rounds, loading, error, refetch } = useCityRounds();
  if (!rounds)
    return loading ? (
      <Skeleton rows={5} />
    ) : error ? (
      <FailedState error={error} onRetry={() => void refetch()} />
    ) : null;
  return (
    <>
      <p className="wdt-measure">{t('city.roundsText')}</p>
      <TableFrame caption={t('city.part.rounds')} look="cards">
        <thead>
          <tr>
            <th scope="col">{t('city.round.place')}</th>
            <th scope="col">{t('city.round.when')}</th>
            <th scope="col">{t('city.round.state')}</th>
            <th scope="col">{t('city.round.served')}</th>
            <th scope="col">{t('city.round.saved')}</th>
            <th scope="col">{t('city.round.gap')}</th>
          </tr>
        </thead>
        <tbody>
          {rounds.map((round) => (
            <tr key={round.id}>
              <th scope="row">
                <Link to={`/rounds/${round.id}`}>{placeOf(round)}</Link>
              </th>
              <td data-label={t('city.round.when')}>{format.dateTime(round.createdAt)}</td>
              <td data-label={t('city.round.state')}>{t(`rounds.state.${round.state}`)}</td>
              <td data-label={t('city.round.served')}>
                {round.servedRequests == null
                  ? '–'
                  : t('city.round.of', {
                      served: told(round.servedRequests).formatted,
                      open: told(round.openRequests).formatted,
                    })}
              </td>
              <td data-label={t('city.round.saved')}>
                {round.savedCentsPerWeek == null ? '–' : format.euros(round.savedCentsPerWeek)}
              </td>
              <td data-label={t('city.round.gap')}>
                {round.gap == null ? t('city.round.noGap') : format.percent(toldGap(round.gap))}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      {rounds.length === 0 && <p>{t('rounds.emptyTitle')}</p>}
      <DraftReview place={{ acrossTerritories: true }} />
    </>
  );
}
