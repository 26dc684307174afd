import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../i18n/format.js';
import type { OfferLevel } from '../gql/graphql.js';
import { useViewer } from '../session/viewer.js';
import { ChoiceBar } from '../ui/choice-bar.js';
import { MoreButton } from '../ui/more-button.js';
import { Notice } from '../ui/notice.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { OfferCard } from './offer-card.js';
import { useOffers } from './round.js';

const LEVELS = ['ALL', 'BUILDING', 'TERRITORY', 'SINGLE'] as const;
type LevelChoice = (typeof LEVELS)[number];

function toLevel(choice: LevelChoice): OfferLevel | null {
  return choice === 'ALL' ? null : choice;
}

/** The offers of a round, all or at one level, and where to review them while nobody was asked; the choice is part of the address. */
export function OfferList({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [params, setParams] = useSearchParams();
  const choice = LEVELS.find((level) => level === params.get('level')) ?? 'ALL';
  const role = useViewer()?.role;
  // The city may propose everything, but reviews only what reaches over several neighbourhoods.
  const reviews = role === 'BUILDING_COORDINATOR' || role === 'PLATFORM_OPERATOR';
  const { offers, totalCount, loading, error, refetch, loadMore } = useOffers(roundId, toLevel(choice), reviews);
  const isToReview = offers.some(({ state, mayRelease }) => state === 'DRAFTED' && mayRelease);
  return (
    <section className="wdt-section" aria-labelledby="offers">
      <div className="wdt-section-head">
        <h2 id="offers">{t('offer.listTitle')}</h2>
        <ChoiceBar
          legend={t('offer.filter')}
          value={choice}
          onChange={(level) => setParams(level === 'ALL' ? {} : { level }, { preventScrollReset: true, replace: true })}
          choices={LEVELS.map((value) => ({ value, label: t(`offer.filterBy.${value}`) }))}
        />
      </div>
      <p role="status" className="wdt-small">
        {!loading && t('offer.count', { count: totalCount, formatted: format.number(totalCount) })}
      </p>
      {isToReview && (
        <Notice tone="info" title={t('round.reviewTitle')}>
          <p>{t('round.reviewText')}</p>
          <Link className="btn btn-primary btn-sm" to="/drafts">
            {t('round.review')}
          </Link>
        </Notice>
      )}
      {error && offers.length === 0 && <FailedState error={error} onRetry={() => void refetch()} />}
      {loading && offers.length === 0 && <Skeleton rows={2} height="16rem" />}
      {!loading && !error && offers.length === 0 && (
        <EmptyState icon="inbox" title={t('offer.emptyTitle')}>
          <p>{t(choice === 'ALL' ? 'offer.emptyText' : 'offer.emptyFiltered')}</p>
        </EmptyState>
      )}
      <ul className="wdt-offers">
        {offers.map((offer) => (
          <li key={offer.id}>
            <OfferCard offer={offer} />
          </li>
        ))}
      </ul>
      <MoreButton more={loadMore} isBusy={loading}>
        {t('offer.more')}
      </MoreButton>
    </section>
  );
}
