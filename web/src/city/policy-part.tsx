import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { CityPolicyQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, SelectField, TextField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { usePolicy, useSetValue } from './city.js';

type Services = CityPolicyQuery['serviceTypes'];

interface Dated {
  validFrom: string;
  validUntil: string | null;
}

/** From which day until which a setting holds. */
function Days({ validFrom, validUntil }: Dated) {
  const { t } = useTranslation();
  const format = useFormat();
  const from = format.date(validFrom);
  return (
    <>
      {validUntil
        ? t('city.policy.between', { from, until: format.date(validUntil) })
        : t('city.policy.from', { from })}
    </>
  );
}

/** Sets what an hour of a service is worth, from a day on: what held before is never changed. */
function ValueForm({ services }: { services: Services }) {
  const { t } = useTranslation();
  const setValue = useSetValue();
  const form = useForm({ defaultValues: { serviceTypeId: services[0]?.id ?? '', from: '', hourValueCents: '' } });
  const [faults, setFaults] = useState<string[]>([]);
  const [isSet, setDone] = useState(false);
  const { errors, isSubmitting } = form.formState;

  const send = form.handleSubmit(async ({ serviceTypeId, from, hourValueCents }) => {
    setDone(false);
    try {
      const cents = Math.round(Number(hourValueCents.replace(',', '.')) * 100);
      const refusals = (await setValue(serviceTypeId, from, cents)) ?? [];
      setFaults(placeRefusals(form, refusals));
      setDone(refusals.length === 0);
    } catch {
      setFaults([t('state.failedText')]);
    }
  });

  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      {isSet && (
        <Notice tone="success" announced>
          <p>{t('city.policy.set')}</p>
        </Notice>
      )}
      <Faults messages={faults} />
      <SelectField label={t('city.policy.service')} {...form.register('serviceTypeId')}>
        {services.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <div className="wdt-form-row">
        <TextField
          label={t('city.policy.newValue')}
          inputMode="decimal"
          autoComplete="off"
          fault={errors.hourValueCents?.message}
          {...form.register('hourValueCents', {
            validate: (text) => /^\d{1,3}([.,]\d{1,2})?$/.test(text.trim()) || t('city.policy.valueFault'),
          })}
        />
        <TextField
          label={t('city.policy.fromDay')}
          type="date"
          fault={errors.from?.message}
          {...form.register('from', { required: t('form.required') })}
        />
      </div>
      <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
        {t('city.policy.save')}
      </button>
    </form>
  );
}

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
    <ul className="wdt-funds">
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
      <section className="wdt-section" aria-labelledby="set-value">
        <h2 id="set-value">{t('city.policy.setTitle')}</h2>
        <ValueForm services={data.serviceTypes} />
      </section>
      <section className="wdt-section" aria-labelledby="priorities">
        <h2 id="priorities">{t('city.policy.priorities')}</h2>
        {data.priorityRules.length === 0 && <p>{t('city.policy.noPriorities')}</p>}
        <ul className="wdt-dead-jobs">
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
    </>
  );
}
