import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceBar } from '../ui/choice-bar.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { WeekHeat } from '../ui/week-heat.js';
import { useNeedHours } from './needs-by-hour.js';

/** When neighbours would share, service by service, as a heat map of the week: counts in steps, never whose. */
export function NeedWeek({ buildingId }: { buildingId: string }) {
  const { t } = useTranslation();
  const { services, error, refetch } = useNeedHours(buildingId);
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = services?.find(({ serviceType }) => serviceType.code === chosen) ?? services?.[0];
  return (
    <section className="wdt-section" aria-labelledby="need-week" data-testid="need-week">
      <h2 id="need-week">{t('building.week.title')}</h2>
      {!services && !error && <Skeleton rows={1} height="18rem" />}
      {!services && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {services && <p className="wdt-measure">{shown ? t('building.week.text') : t('building.week.none')}</p>}
      {shown && (
        <>
          {services && services.length === 1 && (
            <p className="wdt-need-services">
              <ServiceIcon code={shown.serviceType.code} /> <strong>{shown.serviceType.name}</strong>
            </p>
          )}
          {services && services.length > 1 && (
            <div className="wdt-need-services">
              <ChoiceBar
                legend={t('building.week.service')}
                value={shown.serviceType.code}
                onChange={setChosen}
                choices={services.map(({ serviceType: { code, name } }) => ({ value: code, label: name }))}
              />
            </div>
          )}
          <WeekHeat
            cells={shown.cells}
            service={shown.serviceType.code}
            caption={t('building.week.caption', { service: shown.serviceType.name })}
            asTable={t('building.week.asTable')}
            hourHead={t('building.week.hour')}
          />
        </>
      )}
    </section>
  );
}
