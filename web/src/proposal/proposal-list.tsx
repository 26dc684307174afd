import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { isWaiting, useHouseholdProposals } from './proposal.js';

/** The proposals that wait for the household's answer; nothing where there is none. */
export function WaitingProposals() {
  const { t } = useTranslation();
  const format = useFormat();
  const { proposals } = useHouseholdProposals();
  const waiting = proposals?.filter(isWaiting) ?? [];
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 id="waiting" className="wdt-waiting-title">
        {t('proposal.waiting', { count: waiting.length })}
      </h2>
      <ul className="wdt-requests wdt-waiting">
        {waiting.map(({ id, offer, priceCents, aloneCents, answerBy }) => (
          <li key={id} data-testid="waiting-proposal">
            <Link to={`/proposals/${id}`}>
              <ServiceIcon code={offer.serviceType.code} />
              <span>
                <strong>
                  {t('proposal.inShort', { service: offer.serviceType.name, provider: offer.provider.displayName })}
                </strong>
                <span className="wdt-small">
                  {t('proposal.priceInShort', {
                    price: format.euros(priceCents ?? 0),
                    alone: format.euros(aloneCents ?? 0),
                  })}
                </span>
                {answerBy && (
                  <span className="wdt-small">{t('proposal.answerBy', { when: format.dateTime(answerBy) })}</span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
