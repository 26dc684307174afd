import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { BarChart } from '../ui/bar-chart.js';
import { FigureTile } from '../ui/figure-tile.js';
import { Icon } from '../ui/icon.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useToldCount } from '../ui/told-count.js';
import { useFigures, type Indicators } from './city.js';
import { saveCsv } from '../ui/csv.js';
import { monthRows, MonthCharts, shown } from './month-charts.js';

/** The figures of today. */
function Today({ indicators }: { indicators: Indicators }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hidden = t('city.hidden');
  const told = useToldCount();
  const { householdsServed, householdsSharing, savedCentsPerWeek, confirmedMinutes, unmetHouseholds } = indicators;
  return (
    <dl className="wdt-figures" data-testid="city-figures">
      <FigureTile value={told(householdsServed).formatted} label={t('city.served')} note={t('city.today')} />
      <FigureTile value={told(householdsSharing).formatted} label={t('city.sharing')} note={t('city.today')} />
      <FigureTile
        value={savedCentsPerWeek === null ? hidden : format.euros(savedCentsPerWeek)}
        label={t('city.saved')}
        note={t('city.perWeek')}
      />
      <FigureTile
        value={confirmedMinutes === null ? hidden : format.number(Math.round(confirmedMinutes / 60))}
        label={t('city.hours')}
        note={t('city.confirmed')}
      />
      <FigureTile value={told(unmetHouseholds).formatted} label={t('city.unmet')} note={t('city.today')} />
    </dl>
  );
}

/** How the city is served: today, month by month, and where need is unmet. */
export function FiguresPart() {
  const { t } = useTranslation();
  const format = useFormat();
  const { indicators, loading, error, refetch } = useFigures();
  if (!indicators)
    return loading ? (
      <Skeleton rows={3} height="9rem" />
    ) : error ? (
      <FailedState error={error} onRetry={() => void refetch()} />
    ) : null;
  const { months, unmetByTerritory } = indicators;
  return (
    <>
      <Today indicators={indicators} />
      <p className="wdt-small">{t('city.hiddenNote')}</p>
      <section className="wdt-section" aria-labelledby="months">
        <div className="wdt-section-head">
          <h2 id="months">{t('city.monthsTitle')}</h2>
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            onClick={() => saveCsv('indicators', monthRows(months))}
          >
            <Icon name="download" size="sm" /> {t('city.saveCsv')}
          </button>
        </div>
        <MonthCharts months={months} />
      </section>
      <section className="wdt-section" aria-labelledby="unmet-need">
        <div className="wdt-section-head">
          <h2 id="unmet-need">{t('city.unmetTitle')}</h2>
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            onClick={() =>
              saveCsv('unmet-need', [
                ['territory', 'households_at_least', 'households_fewer_than'],
                ...unmetByTerritory.map(({ name, households }) => [name, households.atLeast, households.fewerThan]),
              ])
            }
          >
            <Icon name="download" size="sm" /> {t('city.saveCsv')}
          </button>
        </div>
        <BarChart
          title={t('city.unmetText')}
          hidden={t('town.few')}
          asTable={t('city.asTable')}
          nothing={t('city.nothing')}
          format={format.number}
          heads={{ label: t('town.territory'), value: t('city.unmet') }}
          bars={unmetByTerritory.map(({ name, households }) => ({ label: name, value: shown(households) }))}
        />
      </section>
    </>
  );
}
