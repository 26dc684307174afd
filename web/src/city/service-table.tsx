import { useTranslation } from 'react-i18next';
import type { CityPolicyQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { DatedRule } from './dated-rule.js';
import { usePolicyActs } from './policy.js';
import { useRecipientWords } from './recipient-words.js';
import { TableFrame } from '../ui/table-frame.js';

type Service = CityPolicyQuery['serviceTypes'][number];

interface ServiceTableProps {
  services: readonly Service[];
  nameOf: (kind: string) => string;
  /** YYYY-MM-DD. */
  today: string;
}

/** For whom it is meant, what an hour is worth, what it must be paid at least, and which papers are asked for, service by service, with their days. */
export function ServiceTable({ services, nameOf, today }: ServiceTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const acts = usePolicyActs();
  const recipients = useRecipientWords();
  return (
    <TableFrame caption={t('city.policy.services')} look="cards">
      <thead>
        <tr>
          <th scope="col">{t('city.policy.service')}</th>
          <th scope="col">{t('city.policy.recipients')}</th>
          <th scope="col">{t('city.policy.value')}</th>
          <th scope="col">{t('city.policy.minimum')}</th>
          <th scope="col">{t('city.policy.papers')}</th>
        </tr>
      </thead>
      <tbody>
        {services.map((service) => {
          const {
            id: serviceTypeId,
            name,
            hourValues,
            minimumPays,
            credentialRules,
            leastPay,
            recipientRules,
          } = service;
          const about = (what: string) => t('city.policy.about', { service: name, what });
          return (
            <tr key={serviceTypeId} data-testid="service-policy">
              <th scope="row">{name}</th>
              <td data-label={t('city.policy.recipients')}>
                {recipientRules.every(({ validFrom }) => validFrom > today) && (
                  <div className="wdt-dated">{recipients(service.caresFor)}</div>
                )}
                {recipientRules.map((rule) => (
                  <DatedRule
                    key={rule.id}
                    rule={rule}
                    all={recipientRules}
                    today={today}
                    about={about(t('city.policy.recipients'))}
                    onTakeBack={(day) => acts.withdrawRecipients({ serviceTypeId, day })}
                  >
                    {recipients(rule.caresFor)}
                  </DatedRule>
                ))}
              </td>
              <td data-label={t('city.policy.value')}>
                {hourValues.every(({ validFrom }) => validFrom > today) && (
                  <div className="wdt-dated">
                    <strong>{format.euros(service.hourValueCents)}</strong>
                  </div>
                )}
                {hourValues.map((value) => (
                  <DatedRule
                    key={value.id}
                    rule={value}
                    all={hourValues}
                    today={today}
                    about={about(t('city.policy.value'))}
                    onTakeBack={(day) => acts.withdrawValue({ serviceTypeId, day })}
                  >
                    <strong>{format.euros(value.hourValueCents)}</strong>
                  </DatedRule>
                ))}
              </td>
              <td data-label={t('city.policy.minimum')}>
                {leastPay ? (
                  <div className="wdt-dated">
                    <strong>{format.euros(leastPay.cents)}</strong>{' '}
                    <span className="wdt-small">
                      {leastPay.provisional ? t('city.policy.provisional') : t('city.policy.byLaw')}
                    </span>
                  </div>
                ) : (
                  minimumPays.length === 0 && '–'
                )}
                {minimumPays.map((pay) => (
                  <DatedRule
                    key={pay.id}
                    rule={pay}
                    all={minimumPays}
                    today={today}
                    about={about(t('city.policy.minimum'))}
                    onTakeBack={(day) => acts.withdrawMinimum({ serviceTypeId, day })}
                  >
                    <strong>{format.euros(pay.centsPerHour)}</strong> <span className="wdt-small">{pay.source}</span>
                  </DatedRule>
                ))}
              </td>
              <td data-label={t('city.policy.papers')}>
                {credentialRules.length === 0 && '–'}
                {credentialRules.map((rule) => (
                  <DatedRule
                    key={`${rule.kind} ${rule.validFrom}`}
                    rule={rule}
                    all={credentialRules.filter(({ kind }) => kind === rule.kind)}
                    today={today}
                    about={about(nameOf(rule.kind))}
                    onTakeBack={(day) => acts.withdrawPaper({ serviceTypeId, kind: rule.kind, day })}
                  >
                    {nameOf(rule.kind)}
                  </DatedRule>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </TableFrame>
  );
}
