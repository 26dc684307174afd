import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { AnswerPanel } from '../proposal/answer-panel.js';
import '../proposal/proposal.css';
import { answerGiven, useTakeBack } from '../proposal/proposal.js';
import { TakeBack } from '../proposal/take-back.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { backToTitle } from '../ui/page.js';
import { TalkOfOffer } from '../talk/talk-panel.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { JobFeedback } from './job-feedback.js';
import { JobPay, JobPlace, JobTimes } from './job-facts.js';
import { isOpen, useAnswerJob, useJobs, type Job } from './job.js';
import { useVoice } from './voice.js';
import { WorkPage, type Work } from './work-page.js';

const REASONS = ['TIMES', 'PRICE', 'PLACE', 'SHARING', 'OTHER'] as const;

/** A provider's answer to a job, given by itself or by the manager of its body. */
function AnswerJob({ job, onAnswered }: { job: Job; onAnswered: () => void }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const format = useFormat();
  const { accept, decline } = useAnswerJob();
  return (
    <AnswerPanel
      title={t(`work.job.answerTitle.${voice}`)}
      confirmAccept={t(`work.job.confirmAccept.${voice}`, {
        hours: format.timetable(job.sessions).join('; '),
        price: format.euros(job.earnedCentsPerHour ?? 0),
      })}
      confirmDecline={t(`work.job.confirmDecline.${voice}`)}
      reasons={REASONS.map((value) => ({
        value,
        label: t(value === 'TIMES' ? `work.job.whyTimes.${voice}` : `work.job.why.${value}`),
      }))}
      accept={() => accept(job.id)}
      decline={(reason) => decline(job.id, reason)}
      onAnswered={onAnswered}
    />
  );
}

function standingOf({ answer, offer }: Job) {
  if (offer.state === 'CONFIRMED' || offer.state === 'ACTIVE') return 'confirmed' as const;
  if (answer === 'ACCEPTED' && offer.state === 'PROPOSED') return 'accepted' as const;
  return answer === 'DECLINED' ? ('declined' as const) : ('fallen' as const);
}

/** All of one job, and the answer to it as long as there is none. */
export function JobContent({ provider, id }: Pick<Work, 'provider'> & { id: string }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { jobs, error, refetch } = useJobs(provider.id);
  const takeBack = useTakeBack();
  const job = jobs?.find((one) => one.id === id);
  if (!jobs)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} height="9rem" />;
  if (!job)
    return (
      <EmptyState icon="search" title={t('work.job.missingTitle')}>
        <p>{t(`work.job.missingText.${voice}`)}</p>
      </EmptyState>
    );
  const standing = standingOf(job);
  const given = answerGiven(job);
  return (
    <div data-testid="job-detail">
      {!isOpen(job) && (
        <Notice
          tone={standing === 'confirmed' || standing === 'accepted' ? 'success' : 'info'}
          title={t(`work.job.standing.${standing}.title.${voice}`)}
          announced
        >
          {given !== 'DECLINED' && (
            <p>
              {t(`work.job.standing.${standing}.text.${voice}`, {
                said: job.offer.acceptances,
                count: job.offer.members.length + 1,
              })}
            </p>
          )}
          {given && (
            <TakeBack
              answer={given}
              countsFrom={job.countsFrom}
              takeBack={() => takeBack(job.id, given)}
              onDone={() => backToTitle(refetch)}
            />
          )}
        </Notice>
      )}
      <div className="wdt-proposal-body" data-service={job.offer.serviceType.code}>
        <JobPay job={job} provider={provider} />
        <JobTimes job={job} />
        <JobPlace job={job} provider={provider} />
      </div>
      {voice === 'you' && <TalkOfOffer offerId={job.offer.id} />}
      {voice === 'you' && standing === 'confirmed' && <JobFeedback offerId={job.offer.id} />}
      {isOpen(job) && <AnswerJob job={job} onAnswered={() => backToTitle(refetch)} />}
    </div>
  );
}

/** What a job is called: the service, and for how many families. */
export function useJobTitle() {
  const { t } = useTranslation();
  return (job: Job | undefined) =>
    job
      ? t('work.job.inShort', { service: job.offer.serviceType.name, count: job.offer.members.length })
      : t('work.job.title');
}

/** One job: what it pays alone and shared, when, where, how far; then the answer. */
export function JobPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { proposalId = '' } = useParams();
  const titleOf = useJobTitle();
  const { jobs } = useJobs();
  const job = jobs?.find((one) => one.id === proposalId);
  return (
    <WorkPage
      title={titleOf(job)}
      lead={
        job && isOpen(job) && job.answerBy ? t('proposal.answerBy', { when: format.dateTime(job.answerBy) }) : undefined
      }
      terms={['proposal', 'extraRate', 'gross']}
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
