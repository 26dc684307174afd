import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { LastDay } from '../ui/last-day.js';
import { isRunning, lastTerms, type OwnAgreement, type Terms } from './agreement.js';

interface AgreementLineProps {
  agreement: OwnAgreement;
  /** Those of the household whose list it is. */
  terms: Terms;
  /** Today in Rome, YYYY-MM-DD. */
  today: string;
  /** Where it leads. */
  to: string;
}

/** A service of a household in a list: what, by whom, from when until when, and what it costs a week while it runs. */
export function AgreementLine({ agreement, terms, today, to }: AgreementLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { offer, provider, startsOn } = agreement;
  return (
    <li data-testid="agreement">
      <span>
        <Link to={to}>
          {t('documents.agreementOf', { service: offer.serviceType.name, provider: provider.displayName })}
        </Link>
        <span className="wdt-small"> {t('documents.since', { date: format.date(startsOn) })}</span>{' '}
        <LastDay endsOn={lastTerms(agreement, terms).untilOn} />
      </span>
      <span>
        {isRunning(agreement, terms, today)
          ? t('documents.perWeek', { price: format.euros(terms.weeklyPriceCents) })
          : t('documents.over')}
      </span>
    </li>
  );
}
