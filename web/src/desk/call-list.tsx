import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLetter } from '../document/letter.js';
import { useFormat } from '../i18n/format.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { MoreButton } from '../ui/more-button.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { LetterActs } from './letter-acts.js';
import { FamilyPhone } from './family-phone.js';
import { useCalls, type Call } from './calls.js';

/** Somebody to call: what is proposed to whom, until when, and the letter that tells it on paper. */
function CallLine({ call, onPrinted }: { call: Call; onPrinted: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const letter = useLetter();
  const { offer, careRequest, answerBy, letterPrintedAt, priceCents } = call;
  const household = careRequest?.household.displayName ?? '';

  return (
    <li data-testid="call">
      <ServiceIcon code={offer.serviceType.code} />
      <div className="wdt-unmatched-what">
        <p>
          <strong>{household}</strong>
          {careRequest && <span className="wdt-small"> {careRequest.building.address}</span>}
        </p>
        <p>
          {t('proposal.inShort', { service: offer.serviceType.name, provider: offer.provider.displayName })},{' '}
          {t('desk.calls.price', { price: format.euros(priceCents ?? 0) })}
        </p>
        {careRequest && <FamilyPhone family={careRequest.household} />}
        {answerBy && <p className="wdt-small">{t('building.answerBy', { when: format.dateTime(answerBy) })}</p>}
        <LetterActs
          household={household}
          printedAt={letterPrintedAt}
          ask={(language) => letter(call.id, language)}
          onPrinted={onPrinted}
        />
      </div>
    </li>
  );
}

/** The people without a screen who wait for a call: they hear what is proposed, and the desk records what they say. */
export function CallList() {
  const { t } = useTranslation();
  const format = useFormat();
  const { calls, totalCount, loading, error, refetch, loadMore } = useCalls();
  return (
    <section className="wdt-section" aria-labelledby="calls">
      <h2 id="calls">
        {t('desk.calls.title')} {calls && <b className="wdt-count">{format.number(totalCount)}</b>}
      </h2>
      <p className="wdt-measure">{t('desk.calls.text')}</p>
      <p>
        <Link className="btn btn-primary" to="/desk/answer">
          {t('desk.calls.record')}
        </Link>
      </p>
      {!calls && loading && <Skeleton rows={2} />}
      {!calls && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {calls?.length === 0 && <p>{t('desk.calls.none')}</p>}
      <ul className="wdt-unmatched">
        {calls?.map((call) => (
          <CallLine key={call.id} call={call} onPrinted={() => void refetch()} />
        ))}
      </ul>
      <MoreButton more={loadMore} isBusy={loading}>
        {t('desk.calls.more')}
      </MoreButton>
    </section>
  );
}
