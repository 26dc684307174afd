import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { BarChart } from '../ui/bar-chart.js';
import { FigureTile } from '../ui/figure-tile.js';
import { Icon } from '../ui/icon.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useFigures, type Indicators } from './city.js';
import { saveCsv } from './csv.js';

/** The figures of today. */
function Today({ indicators }: { indicators: Indicators }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hidden = t('city.hidden');
  const number = (value: number | null) => (value === null ? hidden : format.number(value));
  const { householdsServed, householdsSharing, savedCentsPerWeek, confirmedMinutes, unmetHouseholds } = indicators;
  return (
    <dl className="wdt-figures" data-testid="city-figures">
      <FigureTile value={number(householdsServed)} label={t('city.served')} note={t('city.today')} />
      <FigureTile
        value={number(householdsSharing)}
        label={t('city.sharing')}
        note={
          householdsServed && householdsSharing !== null
            ? t('city.sharingShare', { share: format.percent(householdsSharing / householdsServed) })
            : undefined
        }
      />
      <FigureTile
        value={savedCentsPerWeek === null ? hidden : format.euros(savedCentsPerWeek)}
        label={t('city.saved')}
        note={t('city.perWeek')}
      />
      <FigureTile
        value={number(confirmedMinutes === null ? null : Math.round(confirmedMinutes / 60))}
        label={t('city.hours')}
        note={t('city.confirmed')}
      />
      <FigureTile value={number(unmetHouseholds)} label={t('city.unmet')} note={t('city.today')} />
    </dl>
  );
}

/** Twelve months of figures as charts, each with its table. */
function Months({ months }: { months: Indicators['months'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const hidden = t('city.hidden');
  const label = (month: string) => format.shortMonth(month);
  return (
    <div className="wdt-charts">
      <BarChart
        title={t('city.servedByMonth')}
        hidden={hidden}
        asTable={t('city.asTable')}
        nothing={t('city.nothing')}
        format={format.number}
        heads={{ label: t('city.month'), value: t('city.served'), part: t('city.sharing') }}
        bars={months.map((one) => ({
          label: label(one.month),
          value: one.householdsServed,
          part: one.householdsSharing,
        }))}
      />
      <BarChart
        title={t('city.hoursByMonth')}
        hidden={hidden}
        asTable={t('city.asTable')}
        nothing={t('city.nothing')}
        format={format.number}
        heads={{ label: t('city.month'), value: t('city.hours') }}
        bars={months.map((one) => ({
          label: label(one.month),
          value: one.confirmedMinutes === null ? null : Math.round(one.confirmedMinutes / 60),
        }))}
      />
      <BarChart
        title={t('city.daysByMonth')}
        hidden={hidden}
        asTable={t('city.asTable')}
        nothing={t('city.nothing')}
        format={format.number}
        heads={{ label: t('city.month'), value: t('city.days') }}
        bars={months.map((one) => ({ label: label(one.month), value: one.medianDaysToAgree }))}
      />
    </div>
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
            onClick={() =>
              saveCsv('indicators', [
                ['month', 'households_served', 'households_sharing', 'confirmed_minutes', 'median_days_to_agree'],
                ...months.map((one) => [
                  one.month,
                  one.householdsServed,
                  one.householdsSharing,
                  one.confirmedMinutes,
                  one.medianDaysToAgree,
                ]),
              ])
            }
          >
            <Icon name="download" size="sm" /> {t('city.saveCsv')}
          </button>
        </div>
        <Months months={months} />
      </section>
      <section className="wdt-section" aria-labelledby="unmet-need">
        <div className="wdt-section-head">
          <h2 id="unmet-need">{t('city.unmetTitle')}</h2>
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            onClick={() =>
              saveCsv('unmet-need', [
                ['territory', 'households'],
                ...unmetByTerritory.map(({ name, households }) => [name, households]),
              ])
            }
          >
            <Icon name="download" size="sm" /> {t('city.saveCsv')}
          </button>
        </div>
        <BarChart
          title={t('city.unmetText')}
          hidden={t('city.hidden')}
          asTable={t('city.asTable')}
          nothing={t('city.nothing')}
          format={format.number}
          heads={{ label: t('town.territory'), value: t('city.unmet') }}
          bars={unmetByTerritory.map(({ name, households }) => ({ label: name, value: households }))}
        />
      </section>
    </>
  );
}
