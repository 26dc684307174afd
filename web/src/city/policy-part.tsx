import { useTranslation } from 'react-i18next';
import type { CityPolicyQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { usePolicy } from './city.js';
import { Days } from './days.js';
import { FundForms } from './fund-forms.js';
import { ServiceForms } from './service-forms.js';

type Services = CityPolicyQuery['serviceTypes'];

/** What an hour is worth, what it must be paid at least, and which papers are asked for, service by service. */
function ServiceTable({ services, nameOf }: { services: Services; nameOf: (kind: string) => string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div className="wdt-table-scroll" tabIndex={0} role="group" aria-label={t('city.policy.services')}>
      <table className="wdt-table wdt-table-cards">
        <caption className="visually-hidden">{t('city.policy.services')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('city.policy.service')}</th>
            <th scope="col">{t('city.policy.value')}</th>
            <th scope="col">{t('city.policy.minimum')}</th>
            <th scope="col">{t('city.policy.papers')}</th>
          </tr>
        </thead>
        <tbody>
          {services.map((service) => (
            <tr key={service.id}>
              <th scope="row">{service.name}</th>
              <td data-label={t('city.policy.value')}>
                {service.hourValues.length === 0 && <strong>{format.euros(service.hourValueCents)}</strong>}
                {service.hourValues.map((value) => (
                  <span key={value.id} className="wdt-dated">
                    <strong>{format.euros(value.hourValueCents)}</strong>{' '}
                    <span className="wdt-small">
                      <Days {...value} />
                    </span>
                  </span>
                ))}
              </td>
              <td data-label={t('city.policy.minimum')}>
                {service.leastPay ? (
                  <span className="wdt-dated">
                    <strong>{format.euros(service.leastPay.cents)}</strong>{' '}
                    <span className="wdt-small">
                      {service.leastPay.provisional ? t('city.policy.provisional') : t('city.policy.byLaw')}
                    </span>
                  </span>
                ) : (
                  '–'
                )}
                {service.minimumPays.map((pay) => (
                  <span key={pay.id} className="wdt-dated">
                    <strong>{format.euros(pay.centsPerHour)}</strong>{' '}
                    <span className="wdt-small">
                      <Days {...pay} /> · {pay.source}
                    </span>
                  </span>
                ))}
              </td>
              <td data-label={t('city.policy.papers')}>{service.requiredCredentials.map(nameOf).join(', ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The funds that pay a part by income, and how much of each is left. */
function Funds({ funds }: { funds: CityPolicyQuery['subsidyFunds'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (funds.length === 0) return <p>{t('city.policy.noFunds')}</p>;
  return (
    <ul className="wdt-card-list">
      {funds.map((fund) => (
        <li key={fund.id} className="wdt-card">
          <h3>{fund.name}</h3>
          <p className="wdt-small">
            {fund.serviceType?.name ?? t('city.policy.anyService')} ·{' '}
            {t('city.policy.between', { from: format.date(fund.opensOn), until: format.date(fund.closesOn) })}
          </p>
          <p>
            {t('city.policy.left', { left: format.euros(fund.leftCents), endowed: format.euros(fund.endowedCents) })}
          </p>
          {fund.rules.map((rule) => (
            <div key={rule.id}>
              <p className="wdt-small">
                <Days {...rule} />
              </p>
              <ul>
                {rule.bands.map((band) => (
                  <li key={band.iseeUpToCents ?? 'rest'}>
                    {band.iseeUpToCents === null
                      ? t('city.policy.bandRest', { percent: format.percent(band.percent / 100) })
                      : t('city.policy.band', {
                          isee: format.euros(band.iseeUpToCents),
                          percent: format.percent(band.percent / 100),
                        })}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** What the city has set, each with the days on which it holds. */
export function PolicyPart() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, loading, error, refetch } = usePolicy();
  if (!data)
    return loading ? (
      <Skeleton rows={4} />
    ) : error ? (
      <FailedState error={error} onRetry={() => void refetch()} />
    ) : null;
  const names = new Map(data.credentialKinds.map(({ code, name }) => [code, name]));
  return (
    <>
      <p className="wdt-measure">{t('city.policy.text')}</p>
      <section className="wdt-section" aria-labelledby="services">
        <h2 id="services">{t('city.policy.services')}</h2>
        <ServiceTable services={data.serviceTypes} nameOf={(kind) => names.get(kind) ?? kind} />
      </section>
      <section className="wdt-section" aria-labelledby="priorities">
        <h2 id="priorities">{t('city.policy.priorities')}</h2>
        {data.priorityRules.length === 0 && <p>{t('city.policy.noPriorities')}</p>}
        <ul className="wdt-lines">
          {data.priorityRules.map((rule) => (
            <li key={rule.id}>
              <span>
                <strong>{t(`city.policy.fact.${rule.fact}`)}</strong>
                <span className="wdt-small">
                  <Days {...rule} />
                </span>
              </span>
              <span>+{format.percent(rule.addedPercent / 100)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="wdt-section" aria-labelledby="funds">
        <h2 id="funds">{t('city.policy.funds')}</h2>
        <Funds funds={data.subsidyFunds} />
      </section>
      <section className="wdt-section" aria-labelledby="set-policy">
        <h2 id="set-policy">{t('city.policy.setTitle')}</h2>
        <p className="wdt-measure">{t('city.policy.setText')}</p>
        <ServiceForms services={data.serviceTypes} kinds={data.credentialKinds} />
        <FundForms services={data.serviceTypes} funds={data.subsidyFunds} />
      </section>
    </>
  );
}
