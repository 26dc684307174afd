import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { LastDay } from '../ui/last-day.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { isOpen, useJobs, type Job } from './job.js';

interface JobLineProps {
  job: Job;
  /** Where it leads, if not to the reader's own job. */
  to?: string;
  /** Who is asked, where that is not the reader. */
  asked?: string;
}

/** One job in a list: what, when, and what it earns. */
export function JobLine({ job, to = `/work/jobs/${job.id}`, asked }: JobLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { offer, earnedCentsPerHour, answerBy } = job;
  return (
    <li data-testid="job">
      <Link to={to}>
        <ServiceIcon code={offer.serviceType.code} />
        <span>
          <strong>
            {asked && `${asked}: `}
            {t('work.job.inShort', {
              service: offer.serviceType.name,
              count: offer.members.length,
            })}
          </strong>
          <span className="wdt-small">{format.timetable(job.sessions).join('; ')}</span>
          <LastDay endsOn={offer.endsOn} leftOn={offer.leftOn} />
          {isOpen(job) && answerBy && (
            <span className="wdt-small">{t('proposal.answerBy', { when: format.dateTime(answerBy) })}</span>
          )}
        </span>
        <span className="wdt-job-pay">
          <strong>{t('work.job.perHour', { amount: format.euros(earnedCentsPerHour ?? 0) })}</strong>
          <span className="wdt-small">{t('work.job.perWeek', { amount: format.euros(offer.totalCents) })}</span>
        </span>
      </Link>
    </li>
  );
}

/** The jobs that wait for the reader's answer; nothing where there is none. */
export function WaitingJobs() {
  const { t } = useTranslation();
  const { jobs } = useJobs();
  const open = jobs?.filter(isOpen) ?? [];
  if (open.length === 0) return null;
  return (
    <section className="wdt-section" aria-labelledby="waiting-jobs">
      <h2 id="waiting-jobs">{t('work.job.waiting', { count: open.length })}</h2>
      <ul className="wdt-requests wdt-waiting">
        {open.map((job) => (
          <JobLine key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}
