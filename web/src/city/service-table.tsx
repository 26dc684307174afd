import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import type { CityPolicyQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Days } from './days.js';
import { usePolicyActs } from './policy.js';
import { TableFrame } from '../ui/table-frame.js';

type Service = CityPolicyQuery['serviceTypes'][number];

/** The days of a rule. */
interface Dated {
  validFrom: string;
  validUntil: string | null;
}

/** The day of a change that has not come: on which a rule begins, or ends with none after it. Null where nothing is ahead. */
export function dayAhead(rule: Dated, all: readonly Dated[], today: string): string | null {
  if (rule.validFrom > today) return rule.validFrom;
  const { validUntil } = rule;
  return validUntil !== null && validUntil > today && all.every(({ validFrom }) => validFrom !== validUntil)
    ? validUntil
    : null;
}

interface DatedRuleProps {
  rule: Dated;
  /** All rules about the same. */
  all: readonly Dated[];
  today: string;
  /** What it is about, for those who hear the button alone. */
  about: string;
  onTakeBack: (day: string) => Promise<readonly { message: string }[]>;
  children: ReactNode;
}

/** What holds over some dates; what has not come yet says so, and is taken back by one button. */
function DatedRule({ rule, all, today, about, onTakeBack, children }: DatedRuleProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const day = dayAhead(rule, all, today);
  const isBeginning = rule.validFrom > today;
  const isOver = rule.validUntil !== null && rule.validUntil <= today;
  return (
    <div className={isOver ? 'wdt-dated wdt-dated-over' : 'wdt-dated'}>
      {children}{' '}
      <span className="wdt-small">
        <Days {...rule} />
      </span>
      {isBeginning && <span className="wdt-tag">{t('city.policy.ahead')}</span>}
      {day && (
        <>
          {' '}
          <ConfirmedAct
            open={isBeginning ? t('city.policy.takeBack') : t('city.policy.goOn')}
            openLabel={`${isBeginning ? t('city.policy.takeBack') : t('city.policy.goOn')}: ${about}`}
            text={
              isBeginning
                ? t('city.policy.takeBackText', { day: format.date(day) })
                : t('city.policy.goOnText', { day: format.date(day) })
            }
            yes={isBeginning ? t('city.policy.takeBackYes') : t('city.policy.goOnYes')}
            no={t('layout.no')}
            isBusy={act.isBusy}
            onYes={() => void act.run(() => onTakeBack(day))}
          />
          <Faults messages={act.refusals.map(({ message }) => message)} />
        </>
      )}
    </div>
  );
}

interface ServiceTableProps {
  services: readonly Service[];
  nameOf: (kind: string) => string;
  /** YYYY-MM-DD. */
  today: string;
}

/** What an hour is worth, what it must be paid at least, and which papers are asked for, service by service, with their days. */
export function ServiceTable({ services, nameOf, today }: ServiceTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const acts = usePolicyActs();
  return (
    <TableFrame caption={t('city.policy.services')} look="cards">
      <thead>
        <tr>
          <th scope="col">{t('city.policy.service')}</th>
          <th scope="col">{t('city.policy.value')}</th>
          <th scope="col">{t('city.policy.minimum')}</th>
          <th scope="col">{t('city.policy.papers')}</th>
        </tr>
      </thead>
      <tbody>
        {services.map((service) => {
          const { id: serviceTypeId, name, hourValues, minimumPays, credentialRules, leastPay } = service;
          const about = (what: string) => t('city.policy.about', { service: name, what });
          return (
            <tr key={serviceTypeId} data-testid="service-policy">
              <th scope="row">{name}</th>
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
