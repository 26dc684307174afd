import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { RateForm, type LegalMinimum } from './rate-form.js';
import { useVoice } from './voice.js';
import type { OwnProvider } from './work.js';
import { WorkPage } from './work-page.js';

/** What the law asks for at least, with each amount that makes it and where it was read. */
function MinimumFacts({ minimum }: { minimum: LegalMinimum }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <details className="wdt-details">
      <summary>{t('work.rates.why')}</summary>
      <p>{minimum.level && t('work.rates.level', { level: minimum.level, date: format.date(minimum.inForceOn) })}</p>
      <ul className="wdt-bullets">
        {minimum.parts.map(({ cents, source, url }) => (
          <li key={`${source}-${cents}`}>
            {format.euros(cents)}: {url ? <a href={url}>{source}</a> : source}
          </li>
        ))}
      </ul>
      {minimum.provisional && <p>{t('work.rates.provisional')}</p>}
    </details>
  );
}

/** One service: what is asked for it now, the legal minimum, and changing it. */
function RateCard({ minimum, provider }: { minimum: LegalMinimum; provider: OwnProvider }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { serviceType } = minimum;
  const rate = provider.rates.find((one) => one.serviceType.id === serviceType.id) ?? null;
  return (
    <li className="wdt-card" data-testid="rate" data-service={serviceType.code}>
      <div className="wdt-card-head">
        <span className="wdt-rate-name">
          <ServiceIcon code={serviceType.code} />
          <h3>{serviceType.name}</h3>
        </span>
        {rate && (
          <span className="wdt-tag" data-standing={rate.vetted ? 'valid' : 'missing'}>
            {t(rate.vetted ? 'work.rates.vetted' : 'work.rates.notVetted')}
          </span>
        )}
      </div>
      {rate ? (
        <>
          <p>
            <strong>{t('work.rates.base', { amount: format.euros(rate.baseCentsPerHour) })}</strong>
            {rate.capacity > 1 &&
              ` ${t('work.rates.extra', { amount: format.euros(rate.extraCentsPerHour), count: rate.capacity })}`}
          </p>
          {rate.underMinimumSince && (
            <p className="wdt-ask-warning">
              {t(`work.rates.under.${voice}`, { date: format.date(rate.underMinimumSince) })}
            </p>
          )}
        </>
      ) : (
        <p>{t(`work.rates.none.${voice}`)}</p>
      )}
      <p className="wdt-small">{t('work.rates.minimum', { amount: format.euros(minimum.cents) })}</p>
      <MinimumFacts minimum={minimum} />
      {isOpen ? (
        <RateForm minimum={minimum} rate={rate} providerId={provider.id} onClose={() => setOpen(false)} />
      ) : (
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
          {t(rate ? 'work.rates.change' : 'work.rates.offer')}
          <span className="visually-hidden"> {serviceType.name}</span>
        </button>
      )}
    </li>
  );
}

/** Every service that the law classifies, with what somebody asks for it. */
export function RateList({ provider }: { provider: OwnProvider }) {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="visually-hidden">{t('work.rates.title')}</h2>
      <ul className="wdt-papers">
        {provider.legalMinimums.map((minimum) => (
          <RateCard key={minimum.serviceType.id} minimum={minimum} provider={provider} />
        ))}
      </ul>
    </>
  );
}

/** The services that somebody gives and what they ask for each, beside the least that the law allows. */
export function RatesPage() {
  const { t } = useTranslation();
  return (
    <WorkPage title={t('work.rates.title')} lead={t('work.rates.lead')} terms={['legalMinimum', 'extraRate', 'gross']}>
      {({ provider }) => <RateList provider={provider} />}
    </WorkPage>
  );
}
