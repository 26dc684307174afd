import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CityPolicyQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { usePolicy } from './city.js';
import { Days } from './days.js';
import { DatedRule } from './dated-rule.js';
import { FundForms } from './fund-forms.js';
import { useBandWords } from './fund-words.js';
import { usePolicyActs } from './policy.js';
import { ServiceForms } from './service-forms.js';
import { ServiceTable } from './service-table.js';

/** The funds that pay a part by income, and how much of each is left. */
function Funds({ funds, today }: { funds: CityPolicyQuery['subsidyFunds']; today: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const bandWords = useBandWords();
  const { withdrawRule } = usePolicyActs();
  if (funds.length === 0) return <p>{t('city.policy.noFunds')}</p>;
  return (
    <ul className="wdt-card-list">
      {funds.map((fund) => (
        <li key={fund.id} className="wdt-card">
          <h3>{fund.name}</h3>
          <p className="wdt-small">
            {fund.serviceType?.name ?? t('city.policy.anyService')} ·{' '}
            <Days validFrom={fund.opensOn} validUntil={fund.closesOn} />
          </p>
          <p>
            {t('city.policy.left', { left: format.euros(fund.leftCents), endowed: format.euros(fund.endowedCents) })}
          </p>
          {fund.rules.map((rule) => (
            <div key={rule.id} data-testid="fund-rule">
              <DatedRule
                rule={rule}
                all={null}
                today={today}
                about={fund.name}
                onTakeBack={(day) => withdrawRule({ fundId: fund.id, day })}
              />
              <ul>
                {rule.bands.map((band) => (
                  <li key={band.iseeUpToCents ?? 'rest'}>{bandWords(band, rule.ceilingPer)}</li>
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
  const { withdrawPriority } = usePolicyActs();
  const [today] = useState(() => romeDay(new Date()));
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
        <ServiceTable services={data.serviceTypes} nameOf={(kind) => names.get(kind) ?? kind} today={today} />
      </section>
      <section className="wdt-section" aria-labelledby="priorities">
        <h2 id="priorities">{t('city.policy.priorities')}</h2>
        {data.priorityRules.length === 0 && <p>{t('city.policy.noPriorities')}</p>}
        <ul className="wdt-lines">
          {data.priorityRules.map((rule) => (
            <li key={rule.id} data-testid="priority-rule">
              <DatedRule
                rule={rule}
                all={data.priorityRules.filter(({ fact }) => fact === rule.fact)}
                today={today}
                about={t(`city.policy.fact.${rule.fact}`)}
                onTakeBack={(day) => withdrawPriority({ fact: rule.fact, day })}
              >
                <strong>{t(`city.policy.fact.${rule.fact}`)}</strong>
              </DatedRule>
              <span>+{format.percent(rule.addedPercent / 100)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="wdt-section" aria-labelledby="funds">
        <h2 id="funds">{t('city.policy.funds')}</h2>
        <Funds funds={data.subsidyFunds} today={today} />
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
