import { useTranslation } from 'react-i18next';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { JobLine, WaitingJobs } from './job-list.js';
import { isOpen, useJobs } from './job.js';
import { MoreWork } from './more-work.js';
import { WorkPage } from './work-page.js';

const AGREED = ['CONFIRMED', 'ACTIVE'];

function JobLists() {
  const { t } = useTranslation();
  const { jobs, error, refetch } = useJobs();
  if (!jobs) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={3} />;
  const running = jobs.filter(({ offer }) => AGREED.includes(offer.state));
  const said = jobs.filter((job) => job.answer === 'ACCEPTED' && job.offer.state === 'PROPOSED');
  const past = jobs.filter((job) => !isOpen(job) && !running.includes(job) && !said.includes(job));
  return (
    <>
      {jobs.length === 0 && (
        <EmptyState icon="inbox" title={t('work.jobs.emptyTitle')}>
          <p>{t('work.jobs.emptyText')}</p>
          <MoreWork />
        </EmptyState>
      )}
      <WaitingJobs />
      {said.length > 0 && (
        <section className="wdt-section" aria-labelledby="said">
          <h2 id="said">{t('work.jobs.said')}</h2>
          <ul className="wdt-requests">
            {said.map((job) => (
              <JobLine key={job.id} job={job} />
            ))}
          </ul>
        </section>
      )}
      {running.length > 0 && (
        <section className="wdt-section" aria-labelledby="running">
          <h2 id="running">{t('work.jobs.running')}</h2>
          <ul className="wdt-requests">
            {running.map((job) => (
              <JobLine key={job.id} job={job} />
            ))}
          </ul>
        </section>
      )}
      {past.length > 0 && (
        <details className="wdt-details">
          <summary>{t('work.jobs.past', { count: past.length })}</summary>
          <ul className="wdt-requests">
            {past.map((job) => (
              <JobLine key={job.id} job={job} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The work proposed to the reader: what waits for an answer, what waits for the others, what runs, what is past. */
export function JobsPage() {
  const { t } = useTranslation();
  return (
    <WorkPage title={t('work.jobs.title')} lead={t('work.jobs.lead')} terms={['proposal', 'sharing']}>
      {() => <JobLists />}
    </WorkPage>
  );
}
