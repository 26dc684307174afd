import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay } from '../i18n/rome.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { ChecklistCard } from './checklist-card.js';
import { WaitingJobs } from './job-list.js';
import { MoreWork } from './more-work.js';
import { StandingNotice } from './standing-notice.js';
import { OpenSubstitutions } from './substitutions.js';
import { VisitCard } from './visit-card.js';
import { useNow, useVisits } from './visits.js';
import { WorkPage, type Work } from './work-page.js';

/** How many days ahead the next visit is looked for. */
const DAYS = 14;

/** Today's visits, the next one first with its check-in; else the next that comes. */
function Today({ provider }: Pick<Work, 'provider'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const [now] = useNow();
  const today = romeDay(new Date(now));
  const { visits, error, refetch } = useVisits(today, DAYS, provider.id);
  if (!visits)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} height="7rem" />;
  const ofToday = visits.filter(({ startsAt }) => romeDay(startsAt) === today);
  const next = visits.find(({ startsAt, state }) => romeDay(startsAt) > today && state === 'PLANNED');
  return (
    <section className="wdt-section" aria-labelledby="today">
      <h2 id="today">{format.day(new Date(now).toISOString())}</h2>
      {ofToday.length === 0 && <p>{t('work.today.none')}</p>}
      <ul className="wdt-visits">
        {ofToday.map((visit) => (
          <VisitCard key={visit.id} visit={visit} canCheck />
        ))}
      </ul>
      {next && (
        <>
          <h3>{t('work.today.next', { day: format.day(next.startsAt) })}</h3>
          <ul className="wdt-visits">
            <VisitCard visit={next} />
          </ul>
        </>
      )}
      {visits.length === 0 && (
        <EmptyState icon="inbox" title={t('work.today.emptyTitle')}>
          <p>{t('work.today.emptyText')}</p>
          <MoreWork />
        </EmptyState>
      )}
      <p className="wdt-actions wdt-form-end">
        <Link className="btn btn-outline-primary" to="/work/week">
          {t('work.today.week')}
        </Link>
        <Link className="btn btn-outline-primary" to={`/work/absence?from=${addDays(today, 0)}`}>
          {t('work.today.absence')}
        </Link>
      </p>
    </section>
  );
}

/** The first page of somebody who gives care: the way to being vetted, or today's work and what waits for an answer. */
export function TodayPage() {
  const { t } = useTranslation();
  return (
    <WorkPage title={t('work.today.title')} terms={['application', 'code', 'substitution']}>
      {(work) => {
        const hasWorked = work.provider.application === null || work.provider.application.state === 'VETTED';
        const isOver = ['REFUSED', 'APPEALED', 'CLOSED', 'WITHDRAWN'].includes(work.provider.application?.state ?? '');
        return (
          <>
            <StandingNotice {...work} />
            {!hasWorked && !isOver && <ChecklistCard {...work} />}
            <OpenSubstitutions />
            <WaitingJobs />
            {hasWorked && <Today provider={work.provider} />}
          </>
        );
      }}
    </WorkPage>
  );
}
