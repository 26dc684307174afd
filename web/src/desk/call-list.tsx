import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/act.js';
import { openSheet } from '../api/print.js';
import { useLetter } from '../document/letter.js';
import { useFormat } from '../i18n/format.js';
import { LANGUAGES, type Language } from '../i18n/language.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { MoreButton } from '../ui/more-button.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useCalls, type Call } from './calls.js';

/** Somebody to call: what is proposed to whom, until when, and the letter that tells it on paper. */
function CallLine({ call, onPrinted }: { call: Call; onPrinted: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const letter = useLetter();
  const { offer, careRequest, answerBy, letterPrintedAt, priceCents } = call;
  const household = careRequest?.household.displayName ?? '';

  const print = async (language: Language) => {
    if (await act.run(() => openSheet(() => letter(call.id, language)))) onPrinted();
  };

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
        {answerBy && <p className="wdt-small">{t('building.answerBy', { when: format.dateTime(answerBy) })}</p>}
        <p className="wdt-small">
          {letterPrintedAt
            ? t('desk.calls.printed', { when: format.dateTime(letterPrintedAt) })
            : t('desk.calls.notPrinted')}
        </p>
        <Faults messages={act.faultsBeside()} />
        <p className="wdt-actions">
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              className="btn btn-outline-primary btn-sm"
              disabled={act.isBusy}
              onClick={() => void print(language)}
            >
              <Icon name="print" size="sm" /> {t(`desk.calls.letter.${language}`)}
              <span className="visually-hidden"> {household}</span>
            </button>
          ))}
        </p>
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
