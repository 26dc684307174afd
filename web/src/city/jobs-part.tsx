import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { FigureTile } from '../ui/figure-tile.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useJobs } from './city.js';

/** Seconds of lag from which the work in the background is behind. */
const BEHIND_SECONDS = 60;

/** How the work in the background goes, and what was given up, with a way to try it again. */
export function JobsPart() {
  const { t } = useTranslation();
  const format = useFormat();
  const { jobs, retry, isRetrying, loading, error, refetch } = useJobs();
  const [failed, setFailed] = useState(false);
  if (!jobs)
    return loading ? (
      <Skeleton rows={3} />
    ) : error ? (
      <FailedState error={error} onRetry={() => void refetch()} />
    ) : null;
  const isBehind = jobs.lagSeconds >= BEHIND_SECONDS;
  return (
    <>
      <Notice tone={jobs.dead > 0 || isBehind ? 'warning' : 'success'}>
        <p>
          {jobs.dead > 0
            ? t('city.jobs.someDead', { count: jobs.dead })
            : isBehind
              ? t('city.jobs.behind')
              : t('city.jobs.well')}
        </p>
      </Notice>
      <dl className="wdt-figures" data-testid="job-figures">
        <FigureTile
          value={format.number(jobs.waiting)}
          label={t('city.jobs.waiting')}
          note={t('city.jobs.waitingNote')}
        />
        <FigureTile value={format.number(jobs.lagSeconds)} label={t('city.jobs.lag')} note={t('city.jobs.lagNote')} />
        <FigureTile value={format.number(jobs.underWay)} label={t('city.jobs.underWay')} />
        <FigureTile
          value={format.number(jobs.doneLastHour)}
          label={t('city.jobs.done')}
          note={t('city.jobs.doneNote')}
        />
        <FigureTile value={format.number(jobs.dead)} label={t('city.jobs.dead')} />
      </dl>
      {failed && (
        <Notice tone="error" announced>
          <p>{t('state.failedText')}</p>
        </Notice>
      )}
      {jobs.deadJobs.length > 0 && (
        <section className="wdt-section" aria-labelledby="dead">
          <h2 id="dead">{t('city.jobs.deadTitle')}</h2>
          <p className="wdt-measure">{t('city.jobs.deadText')}</p>
          <ul className="wdt-lines">
            {jobs.deadJobs.map((job) => (
              <li key={job.id}>
                <span>
                  <code>{job.name}</code>
                  <span className="wdt-small">
                    {t('city.jobs.gaveUp', { when: format.dateTime(job.deadAt), times: format.number(job.failures) })}
                  </span>
                </span>
                <button
                  type="button"
                  className="btn btn-outline-primary btn-sm"
                  disabled={isRetrying}
                  onClick={() =>
                    void retry(job.id).then(
                      () => setFailed(false),
                      () => setFailed(true),
                    )
                  }
                >
                  {t('state.retry')} <span className="visually-hidden">{job.name}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
