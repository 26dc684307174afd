import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { FeedPanel } from '../calendar/feed-panel.js';
import { useFormat } from '../i18n/format.js';
import { addDays, mondayOf, romeDay } from '../i18n/rome.js';
import { Icon } from '../ui/icon.js';
import { PrintButton } from '../ui/print-button.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { VisitCard } from './visit-card.js';
import { useVisits } from './visits.js';
import { WorkPage, type Work } from './work-page.js';

const DAYS = 7;
const MINUTE_MS = 60_000;

function Week({ provider, monday }: Pick<Work, 'provider'> & { monday: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { visits, error, refetch } = useVisits(monday, DAYS, provider.id);
  if (!visits) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />;
  if (visits.length === 0)
    return (
      <EmptyState icon="calendar" title={t('work.week.emptyTitle')}>
        <p>{t('work.week.emptyText')}</p>
      </EmptyState>
    );
  const minutes = visits
    .filter(({ state }) => state !== 'UNCOVERED' && state !== 'NOT_GIVEN' && state !== 'CANCELLED')
    .reduce((sum, { startsAt, endsAt }) => sum + (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS, 0);
  const days = [...new Set(visits.map(({ startsAt }) => romeDay(startsAt)))];
  return (
    <>
      <p>{t('work.week.total', { time: format.duration(minutes) })}</p>
      {days.map((day) => (
        <section key={day} className="wdt-week-of" aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{format.day(`${day}T12:00:00Z`)}</h2>
          <ul className="wdt-visits">
            {visits
              .filter(({ startsAt }) => romeDay(startsAt) === day)
              .map((visit) => (
                <VisitCard key={visit.id} visit={visit} canCheck={day === romeDay(new Date())} />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The visits of one week, day by day; the week stands in the address. */
export function WeekPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [search] = useSearchParams();
  const asked = search.get('from') ?? '';
  const monday = mondayOf(/^\d{4}-\d{2}-\d{2}$/.test(asked) ? asked : romeDay(new Date()));
  const to = (days: number) => `/work/week?from=${addDays(monday, days)}`;
  return (
    <WorkPage title={t('work.week.title')} terms={['code']} lead={format.dates(monday, addDays(monday, DAYS - 1))}>
      {({ provider }) => (
        <>
          <nav className="wdt-actions wdt-week-ways" aria-label={t('work.week.ways')}>
            <Link className="btn btn-outline-primary btn-sm" to={to(-DAYS)}>
              <Icon name="arrow-left" size="sm" /> {t('work.week.before')}
            </Link>
            <Link className="btn btn-outline-primary btn-sm" to="/work/week">
              {t('work.week.this')}
            </Link>
            <Link className="btn btn-outline-primary btn-sm" to={to(DAYS)}>
              {t('work.week.after')} <Icon name="arrow-right" size="sm" />
            </Link>
            <PrintButton />
          </nav>
          <Week key={monday} provider={provider} monday={monday} />
          <FeedPanel owner={{ providerId: provider.id }} />
        </>
      )}
    </WorkPage>
  );
}
