import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { OfferCard } from '../round/offer-card.js';
import { Confirm } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Notice } from '../ui/notice.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { useDrafts, useReview, type DraftedOffer } from './building.js';

interface DraftProps {
  draft: DraftedOffer;
  isBusy: boolean;
  onPropose: () => void;
  onDrop: () => void;
}

/** A draft with what can be done about it; dropping one is asked twice. */
function Draft({ draft, isBusy, onPropose, onDrop }: DraftProps) {
  const { t } = useTranslation();
  const [isDropping, setDropping] = useState(false);
  return (
    <li>
      <OfferCard offer={draft} />
      <div className="wdt-actions wdt-draft-acts">
        {!isDropping && (
          <button type="button" className="btn btn-primary" disabled={isBusy} onClick={onPropose}>
            {t('building.propose')}
          </button>
        )}
        <Confirm
          isOpen={isDropping}
          onOpen={setDropping}
          open={t('building.drop')}
          openClass="btn btn-outline-primary"
          text={t('building.dropText')}
          yes={t('building.dropNow')}
          no={t('building.keep')}
          isBusy={isBusy}
          onYes={onDrop}
        />
      </div>
    </li>
  );
}

/** The drafts that wait to be looked at before anybody is asked: proposed one by one, or all in sight at once. */
export function DraftReview({ buildingId }: { buildingId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { drafts, totalCount, loading, error, refetch, loadMore } = useDrafts(buildingId);
  const { release, withdraw, isBusy } = useReview();
  const [faults, setFaults] = useState<string[]>([]);
  const [done, setDone] = useState<'proposed' | 'dropped' | null>(null);

  async function act(send: () => Promise<string[]>, what: 'proposed' | 'dropped') {
    setDone(null);
    try {
      const refused = await send();
      setFaults(refused);
      if (refused.length === 0) setDone(what);
    } catch {
      setFaults([t('state.failedText')]);
    }
  }

  return (
    <section className="wdt-section" aria-labelledby="drafts">
      <div className="wdt-section-head">
        <h2 id="drafts">{t('building.draftsTitle')}</h2>
        {drafts && drafts.length > 1 && (
          <button
            type="button"
            className="btn btn-primary"
            disabled={isBusy}
            onClick={() => void act(() => release(drafts.map(({ id }) => id)), 'proposed')}
          >
            {t('building.proposeAll', { count: drafts.length })}
          </button>
        )}
      </div>
      <Faults messages={faults} />
      {done && (
        <Notice tone="success" announced>
          <p>{done === 'proposed' ? t('building.proposed') : t('building.dropped')}</p>
        </Notice>
      )}
      {!drafts && loading && <Skeleton rows={2} height="16rem" />}
      {!drafts && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {drafts?.length === 0 && (
        <EmptyState icon="inbox" title={t('building.noDraftsTitle')}>
          <p>{t('building.noDraftsText')}</p>
        </EmptyState>
      )}
      {drafts && drafts.length > 0 && (
        <p className="wdt-measure">
          {t('building.draftsText', { count: totalCount, formatted: format.number(totalCount) })}
        </p>
      )}
      <ul className="wdt-offers">
        {drafts?.map((draft) => (
          <Draft
            key={draft.id}
            draft={draft}
            isBusy={isBusy}
            onPropose={() => void act(() => release([draft.id]), 'proposed')}
            onDrop={() => void act(() => withdraw(draft.id), 'dropped')}
          />
        ))}
      </ul>
      {loadMore && (
        <button type="button" className="btn btn-outline-primary" disabled={loading} onClick={() => void loadMore()}>
          {t('offer.more')}
        </button>
      )}
    </section>
  );
}
