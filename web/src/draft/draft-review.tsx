import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { OfferCard } from '../round/offer-card.js';
import '../round/round.css';
import { Confirm, ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { MoreButton } from '../ui/more-button.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { useAnchor } from '../ui/use-anchor.js';
import './draft.css';
import { useDrafts, useReview, type DraftedOffer, type DraftPlace } from './draft.js';

interface DraftProps {
  draft: DraftedOffer;
  /** Who looks at it where it reaches further than this place. */
  elsewhere: 'desk' | 'city';
  isBusy: boolean;
  onPropose: () => void;
  onDrop: () => void;
}

/** A draft with what can be done about it, dropping it asked twice; or who looks at it where it reaches further. */
function Draft({ draft, elsewhere, isBusy, onPropose, onDrop }: DraftProps) {
  const { t } = useTranslation();
  const [isDropping, setDropping] = useState(false);
  return (
    <li>
      <OfferCard offer={draft} />
      {draft.mayRelease ? (
        <div className="wdt-actions wdt-draft-acts">
          {!isDropping && (
            <button type="button" className="btn btn-primary" disabled={isBusy} onClick={onPropose}>
              {t('draft.propose')}
            </button>
          )}
          <Confirm
            isOpen={isDropping}
            onOpen={setDropping}
            open={t('draft.drop')}
            openClass="btn btn-outline-primary"
            text={t('draft.dropText')}
            yes={t('draft.dropNow')}
            no={t('draft.keep')}
            isBusy={isBusy}
            onYes={onDrop}
          />
        </div>
      ) : (
        <p className="wdt-draft-elsewhere">
          <Icon name="info-circle" size="sm" /> {t(`draft.elsewhere.${elsewhere}`)}
        </p>
      )}
    </li>
  );
}

/** The drafts that wait to be looked at before anybody is asked: proposed one by one, or all in sight at once. */
export function DraftReview({ place }: { place: DraftPlace }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { drafts, totalCount, loading, error, refetch, loadMore } = useDrafts(place);
  const { release, withdraw, isBusy } = useReview();
  useAnchor(drafts !== undefined);
  const [faults, setFaults] = useState<string[]>([]);
  const own = drafts?.filter(({ mayRelease }) => mayRelease) ?? [];
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
        <h2 id="drafts">{t('draft.title')}</h2>
        {own.length > 1 && (
          <ConfirmedAct
            open={t('draft.proposeAll', { count: own.length })}
            openClass="btn btn-primary"
            text={t('draft.proposeAllText')}
            yes={t('draft.proposeAllNow')}
            no={t('draft.notYet')}
            isBusy={isBusy}
            onYes={() => void act(() => release(own.map(({ id }) => id)), 'proposed')}
          />
        )}
      </div>
      {place.acrossTerritories && <p className="wdt-measure">{t('draft.across')}</p>}
      <Faults messages={faults} />
      {done && (
        <Notice tone="success" announced>
          <p>{done === 'proposed' ? t('draft.proposed') : t('draft.dropped')}</p>
        </Notice>
      )}
      {!drafts && loading && <Skeleton rows={2} height="16rem" />}
      {!drafts && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {drafts?.length === 0 && (
        <EmptyState icon="inbox" title={t('draft.noneTitle')}>
          <p>{t('draft.noneText')}</p>
        </EmptyState>
      )}
      {drafts && drafts.length > 0 && (
        <p className="wdt-measure">{t('draft.text', { count: totalCount, formatted: format.number(totalCount) })}</p>
      )}
      <ul className="wdt-offers">
        {drafts?.map((draft) => (
          <Draft
            key={draft.id}
            draft={draft}
            elsewhere={place.buildingId ? 'desk' : 'city'}
            isBusy={isBusy}
            onPropose={() => void act(() => release([draft.id]), 'proposed')}
            onDrop={() => void act(() => withdraw(draft.id), 'dropped')}
          />
        ))}
      </ul>
      <MoreButton more={loadMore} isBusy={loading}>
        {t('offer.more')}
      </MoreButton>
    </section>
  );
}
