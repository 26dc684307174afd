import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { FailedState, Skeleton } from '../ui/states.js';

const ASKED = graphql(`
  query AskedPapers {
    serviceTypes {
      id
      code
      name
      requiredCredentials
      leastPay {
        cents
      }
    }
    credentialKinds {
      code
      name
      rule
    }
  }
`);

/** Which papers each kind of care asks for, and the least that an hour of it pays: for whoever thinks of giving care. */
export function AskedPapers() {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(ASKED);
  const kinds = data?.credentialKinds ?? [];
  const asked = kinds.filter(({ code }) => data?.serviceTypes.some((type) => type.requiredCredentials.includes(code)));
  return (
    <section className="wdt-section" aria-labelledby="asked">
      <h2 id="asked">{t('work.apply.asked.title')}</h2>
      <p className="wdt-measure">{t('work.apply.asked.text')}</p>
      {!data && !error && <Skeleton rows={3} />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      <ul className="wdt-asked">
        {data?.serviceTypes.map(({ id, code, name, requiredCredentials, leastPay }) => (
          <li key={id} data-testid="asked-of" data-service={code}>
            <ServiceIcon code={code} />
            <div>
              <strong>{name}</strong>
              <ul>
                {requiredCredentials.map((each) => (
                  <li key={each} className="wdt-tag">
                    {kinds.find((kind) => kind.code === each)?.name ?? each}
                  </li>
                ))}
              </ul>
              {leastPay && (
                <p className="wdt-small">{t('work.apply.asked.pay', { amount: format.euros(leastPay.cents) })}</p>
              )}
            </div>
          </li>
        ))}
      </ul>
      {asked.some(({ rule }) => rule) && (
        <details className="wdt-details">
          <summary>{t('work.apply.asked.rules')}</summary>
          <dl className="wdt-measure">
            {asked.map(
              ({ code, name, rule }) =>
                rule && (
                  <div key={code}>
                    <dt>{name}</dt>
                    <dd>{rule}</dd>
                  </div>
                ),
            )}
          </dl>
        </details>
      )}
    </section>
  );
}
