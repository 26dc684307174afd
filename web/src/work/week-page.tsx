import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import '../calendar/calendar.css';
import { SpanWays } from '../calendar/calendar-ways.js';
import { FeedPanel } from '../calendar/feed-panel.js';
import { dayIn, daysOf, WEEK_DAYS } from '../calendar/span.js';
import { WeekBoard } from '../calendar/week-board.js';
import { useFormat } from '../i18n/format.js';
import { addDays, mondayOf, romeDay } from '../i18n/rome.js';
import { PrintButton } from '../ui/print-button.js';
import { useAnchor } from '../ui/use-anchor.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { VisitCard } from './visit-card.js';
import { anchorOf, useVisits, type Visit } from './visits.js';
import { WorkPage, type Work } from './work-page.js';

const MINUTE_MS = 60_000;

/** Whether a visit is given, or will be. */
const takesPlace = ({ state }: Visit): boolean =>
  state !== 'UNCOVERED' && state !== 'NOT_GIVEN' && state !== 'CANCELLED';

function Week({ provider, monday }: Pick<Work, 'provider'> & { monday: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { visits, error, refetch } = useVisits(monday, WEEK_DAYS, provider.id);
  useAnchor(visits !== undefined);
  if (!visits) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />;
  if (visits.length === 0)
    return (
      <EmptyState icon="calendar" title={t('work.week.emptyTitle')}>
        <p>{t('work.week.emptyText')}</p>
      </EmptyState>
    );
  const minutes = visits
    .filter(takesPlace)
    .reduce((sum, { startsAt, endsAt }) => sum + (Date.parse(endsAt) - Date.parse(startsAt)) / MINUTE_MS, 0);
  const days = [...new Set(visits.map(({ startsAt }) => romeDay(startsAt)))];
  return (
    <>
      <p className="wdt-calendar-total">{t('work.week.total', { time: format.duration(minutes) })}</p>
      <WeekBoard
        days={daysOf('week', monday)}
        anchorOf={anchorOf}
        items={visits.map((visit) => ({
          id: visit.id,
          startsAt: visit.startsAt,
          endsAt: visit.endsAt,
          service: visit.serviceType.code,
          name: visit.serviceType.name,
          state: visit.state === 'PLANNED' ? undefined : t(`work.visit.state.${visit.state}`),
          isOff: !takesPlace(visit),
        }))}
      />
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

/** The visits of one week: seven columns where the window is wide, and day by day; the week stands in the address. */
export function WeekPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const [search] = useSearchParams();
  const day = dayIn(search.get('from')) ?? romeDay(new Date());
  const monday = mondayOf(day);
  return (
    <WorkPage title={t('work.week.title')} terms={['code']} lead={format.dates(monday, addDays(monday, WEEK_DAYS - 1))}>
      {({ provider }) => (
        <>
          <div className="wdt-calendar-head">
            <SpanWays view="week" day={day} path={(other) => (other ? `/work/week?from=${other}` : '/work/week')} />
            <PrintButton />
          </div>
          <Week key={monday} provider={provider} monday={monday} />
          <FeedPanel owner={{ providerId: provider.id }} />
        </>
      )}
    </WorkPage>
  );
}
