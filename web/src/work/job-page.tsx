import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAct } from '../api/act.js';
import type { DeclineReason } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import '../proposal/proposal.css';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { TalkOfOffer } from '../talk/talk-panel.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { JobPay, JobPlace, JobTimes } from './job-facts.js';
import { isOpen, useAnswerJob, useJobs, type Job } from './job.js';
import { WorkPage, type Work } from './work-page.js';

const REASONS = ['TIMES', 'PRICE', 'PLACE', 'SHARING', 'OTHER'] as const;

/** Accepting or declining a job, each confirmed before it holds; declining asks why. */
function AnswerJob({ job, onAnswered }: { job: Job; onAnswered: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const { accept, decline } = useAnswerJob();
  const [chosen, setChosen] = useState<'accept' | 'decline' | null>(null);
  const [reason, setReason] = useState<DeclineReason | null>(null);
  const [isMissing, setMissing] = useState(false);
  const send = async (answer: Parameters<typeof act.run>[0]) => {
    await act.run(answer);
    setChosen(null);
    onAnswered();
  };
  return (
    <section className="wdt-answering" aria-labelledby="answer">
      <h2 id="answer">{t('work.job.answerTitle')}</h2>
      <Faults messages={act.faultsBeside()} />
      {chosen === null && (
        <p className="wdt-actions">
          <button type="button" className="btn btn-primary" onClick={() => setChosen('accept')}>
            {t('proposal.accept')}
          </button>
          <button type="button" className="btn btn-outline-primary" onClick={() => setChosen('decline')}>
            {t('proposal.decline')}
          </button>
        </p>
      )}
      {chosen === 'accept' && (
        <div className="wdt-confirm wdt-confirm-yes" role="group" aria-labelledby="confirm-accept">
          <p id="confirm-accept">
            {t('work.job.confirmAccept', {
              hours: format.timetable(job.sessions).join('; '),
              price: format.euros(job.earnedCentsPerHour ?? 0),
            })}
          </p>
          <p className="wdt-actions">
            <button
              type="button"
              className="btn btn-primary"
              autoFocus
              disabled={act.isBusy}
              onClick={() => void send(() => accept(job.id))}
            >
              {t('proposal.acceptNow')}
            </button>
            <button type="button" className="btn btn-outline-primary" onClick={() => setChosen(null)}>
              {t('proposal.notYet')}
            </button>
          </p>
        </div>
      )}
      {chosen === 'decline' && (
        <form
          className="wdt-confirm"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            setMissing(reason === null);
            if (reason) void send(() => decline(job.id, reason));
          }}
        >
          <fieldset className="wdt-reasons" aria-describedby="reason-fault">
            <legend>{t('proposal.whyTitle')}</legend>
            {REASONS.map((one) => (
              <label key={one} className="wdt-check">
                <input type="radio" name="reason" checked={reason === one} onChange={() => setReason(one)} />
                <span>{t(`work.job.why.${one}`)}</span>
              </label>
            ))}
          </fieldset>
          <p className="wdt-field-error" id="reason-fault" role="alert">
            {isMissing && reason === null && t('proposal.whyFault')}
          </p>
          <p>{t('work.job.confirmDecline')}</p>
          <p className="wdt-actions">
            <button type="submit" className="btn btn-danger" disabled={act.isBusy}>
              {t('proposal.declineNow')}
            </button>
            <button type="button" className="btn btn-outline-primary" onClick={() => setChosen(null)}>
              {t('proposal.notYet')}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

function standingOf({ answer, offer }: Job) {
  if (offer.state === 'CONFIRMED' || offer.state === 'ACTIVE') return 'confirmed' as const;
  if (answer === 'ACCEPTED' && offer.state === 'PROPOSED') return 'accepted' as const;
  return answer === 'DECLINED' ? ('declined' as const) : ('fallen' as const);
}

function JobContent({ provider, id }: Pick<Work, 'provider'> & { id: string }) {
  const { t } = useTranslation();
  const { jobs, error, refetch } = useJobs();
  const job = jobs?.find((one) => one.id === id);
  if (!jobs)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} height="9rem" />;
  if (!job)
    return (
      <EmptyState icon="search" title={t('work.job.missingTitle')}>
        <p>{t('work.job.missingText')}</p>
      </EmptyState>
    );
  const standing = standingOf(job);
  return (
    <div data-testid="job-detail">
      {!isOpen(job) && (
        <Notice
          tone={standing === 'confirmed' || standing === 'accepted' ? 'success' : 'info'}
          title={t(`work.job.standing.${standing}.title`)}
          announced
        >
          <p>
            {t(`work.job.standing.${standing}.text`, {
              said: job.offer.acceptances,
              count: job.offer.members.length + 1,
            })}
          </p>
        </Notice>
      )}
      <div className="wdt-proposal-body" data-service={job.offer.serviceType.code}>
        <JobPay job={job} provider={provider} />
        <JobTimes job={job} />
        <JobPlace job={job} provider={provider} />
      </div>
      <TalkOfOffer offerId={job.offer.id} />
      {isOpen(job) && <AnswerJob job={job} onAnswered={() => void refetch()} />}
    </div>
  );
}

/** One job: what it pays alone and shared, when, where, how far; then the answer. */
export function JobPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { proposalId = '' } = useParams();
  const { jobs } = useJobs();
  const job = jobs?.find((one) => one.id === proposalId);
  return (
    <WorkPage
      title={
        job
          ? t('work.job.inShort', {
              service: job.offer.serviceType.name,
              count: job.offer.members.length,
            })
          : t('work.job.title')
      }
      lead={
        job && isOpen(job) && job.answerBy ? t('proposal.answerBy', { when: format.dateTime(job.answerBy) }) : undefined
      }
      above={
        <Link className="wdt-back" to="/work/jobs">
          <Icon name="arrow-left" size="sm" /> {t('work.place.jobs')}
        </Link>
      }
    >
      {({ provider }) => <JobContent provider={provider} id={proposalId} />}
    </WorkPage>
  );
}
