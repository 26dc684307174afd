import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { LastDay } from '../ui/last-day.js';
import { ServiceIcon } from '../ui/service-icon.js';
import type { Service } from './building.js';

/** Offers of a building in short: the service, who comes when, for how many families, and how far the answers are. */
export function ServiceList({ services }: { services: readonly Service[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="wdt-service-list">
      {services.map((service) => (
        <li key={service.id} data-testid={`service-${service.state.toLowerCase()}`}>
          <ServiceIcon code={service.serviceType.code} />
          <div className="wdt-service-what">
            <strong>{t('offer.title', { service: service.serviceType.name, count: service.members.length })}</strong>
            <span className="wdt-small">
              {service.provider.displayName} · {format.timetable(service.blocks).join('; ')}
            </span>
            <LastDay endsOn={service.endsOn} leftOn={service.leftOn} />
          </div>
          <div className="wdt-service-how">
            {service.state === 'PROPOSED' ? (
              <>
                <span>
                  {t('building.accepted', {
                    count: service.acceptances,
                    all: format.number(service.members.length + 1),
                  })}
                </span>
                {service.answerBy && (
                  <span className="wdt-small">
                    {t('building.answerBy', { when: format.dateTime(service.answerBy) })}
                  </span>
                )}
              </>
            ) : (
              <>
                <span>{t('building.hours', { time: format.duration(service.hoursPerWeek * 60) })}</span>
                {service.savedCents > 0 && (
                  <span className="wdt-small">
                    {t('building.savesPerWeek', { amount: format.euros(service.savedCents) })}
                  </span>
                )}
              </>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
