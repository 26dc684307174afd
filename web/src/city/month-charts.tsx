import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { BarChart, type Bar } from '../ui/bar-chart.js';
import type { ToldCount } from '../ui/told-count.js';
import type { Indicators } from './city.js';

type Month = Indicators['months'][number];

/** What a bar shows of a count: how many there are at least, or that too few are there to be told. */
export const shown = ({ atLeast }: ToldCount): number | null => (atLeast === 0 ? null : atLeast);

/** Minutes as whole hours; a hidden figure stays hidden. */
const hoursOf = (minutes: number | null): number | null => (minutes === null ? null : Math.round(minutes / 60));

/** Twelve months of figures as charts, each with its table. */
export function MonthCharts({ months }: { months: readonly Month[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const charts: {
    title: string;
    value: string;
    part?: string;
    hidden: string;
    write: (value: number) => string;
    read: (month: Month) => Omit<Bar, 'label'>;
  }[] = [
    {
      title: t('city.servedByMonth'),
      value: t('city.served'),
      part: t('city.sharing'),
      hidden: t('town.few'),
      write: format.number,
      read: (one) => ({ value: shown(one.householdsServed), part: shown(one.householdsSharing) }),
    },
    {
      title: t('city.savedByMonth'),
      value: t('city.savedInMonth'),
      hidden: t('city.hidden'),
      // A bar is told to the euro.
      write: (cents) => format.euros(Math.round(cents / 100) * 100),
      read: (one) => ({ value: one.savedCents }),
    },
    {
      title: t('city.hoursByMonth'),
      value: t('city.hours'),
      hidden: t('city.hidden'),
      write: format.number,
      read: (one) => ({ value: hoursOf(one.confirmedMinutes) }),
    },
    {
      title: t('city.regularByMonth'),
      value: t('city.regular'),
      hidden: t('city.hidden'),
      write: format.number,
      read: (one) => ({ value: hoursOf(one.regularMinutesPerWeek) }),
    },
    {
      title: t('city.daysByMonth'),
      value: t('city.days'),
      hidden: t('city.hidden'),
      write: format.number,
      read: (one) => ({ value: one.medianDaysToAgree }),
    },
    {
      title: t('city.unmetByMonth'),
      value: t('city.unmet'),
      hidden: t('town.few'),
      write: format.number,
      read: (one) => ({ value: shown(one.unmetHouseholds) }),
    },
  ];
  return (
    <div className="wdt-charts">
      {charts.map(({ title, value, part, hidden, write, read }) => (
        <BarChart
          key={title}
          title={title}
          hidden={hidden}
          asTable={t('city.asTable')}
          nothing={t('city.nothing')}
          format={write}
          heads={{ label: t('city.month'), value, part }}
          bars={months.map((one) => ({ label: format.shortMonth(one.month), ...read(one) }))}
        />
      ))}
    </div>
  );
}

/** The same figures as rows of a file, with their names first; hidden ones are empty. */
export const monthRows = (months: readonly Month[]): (string | number | null)[][] => [
  [
    'month',
    'households_served_at_least',
    'households_served_fewer_than',
    'households_sharing_at_least',
    'households_sharing_fewer_than',
    'saved_cents',
    'confirmed_minutes',
    'regular_minutes_per_week',
    'median_days_to_agree',
    'unmet_households_at_least',
    'unmet_households_fewer_than',
  ],
  ...months.map((one) => [
    one.month,
    one.householdsServed.atLeast,
    one.householdsServed.fewerThan,
    one.householdsSharing.atLeast,
    one.householdsSharing.fewerThan,
    one.savedCents,
    one.confirmedMinutes,
    one.regularMinutesPerWeek,
    one.medianDaysToAgree,
    one.unmetHouseholds.atLeast,
    one.unmetHouseholds.fewerThan,
  ]),
];
