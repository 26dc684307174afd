import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { InvitationList, InvitationNotice } from '../account/invitation-parts.js';
import { useInvite, useOpenInvitations } from '../account/invitation.js';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { EmailForm } from '../ui/email-form.js';
import { Faults } from '../ui/faults.js';
import { Notice } from '../ui/notice.js';
import { ServiceIcon } from '../ui/service-icon.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { WeekGrid } from '../ui/week-grid.js';
import { ChecklistCard } from '../work/checklist-card.js';
import { isOpen, useJobs } from '../work/job.js';
import { needsActing, papersOf } from '../work/paper.js';
import type { OwnProvider } from '../work/work.js';
import { useJobsOf, useWorkerActs, type WorkerJob } from './body.js';
import { WorkerPage, type WorkerWork } from './worker-page.js';
import { WorkerStanding } from './worker-standing.js';

/** Applications over which nothing is left to fill in. */
const DECIDED = ['VETTED', 'REFUSED', 'APPEALED', 'CLOSED', 'WITHDRAWN'];

/** What stands between a worker and work: a suspension, and the papers that end, ended or are missing. */
function WorkerNotices({ provider, kinds }: WorkerWork) {
  const { t } = useTranslation();
  const format = useFormat();
  const papers = papersOf(provider, kinds, romeDay(new Date())).filter(needsActing);
  return (
    <>
      {provider.suspension && (
        <Notice tone="error" title={t('body.standing.suspended')}>
          <p>{provider.suspension.reason}</p>
        </Notice>
      )}
      {papers.length > 0 && (
        <Notice tone="warning" title={t('body.paperTitle', { count: papers.length })}>
          <ul className="wdt-bullets">
            {papers.map(({ kind, standing, credential }) => (
              <li key={kind}>
                {t(`body.paper.${standing}`, {
                  name: kinds.get(kind)?.name ?? kind,
                  date: credential?.expiresOn ? format.date(credential.expiresOn) : '',
                })}
              </li>
            ))}
          </ul>
          <Link className="btn btn-outline-primary btn-sm" to={`/body/${provider.id}/papers`}>
            {t('body.toPapers')}
          </Link>
        </Notice>
      )}
    </>
  );
}

/** A service of the worker, or what is proposed: with the way to answer it where nobody has. */
function JobLine({ job, answerAt }: { job: WorkerJob; answerAt: string | null }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li data-testid="worker-job">
      <ServiceIcon code={job.serviceType.code} />
      <span className="wdt-service-what">
        <strong>{t('body.job.name', { service: job.serviceType.name, count: job.members.length })}</strong>
        <span className="wdt-small">{format.timetable(job.blocks).join('; ')}</span>
        {answerAt && job.answerBy && (
          <>
            <span className="wdt-small">{t('proposal.answerBy', { when: format.dateTime(job.answerBy) })}</span>
            <Link to={answerAt}>{t('body.job.answer')}</Link>
          </>
        )}
      </span>
      <span className={job.state === 'ACTIVE' ? 'wdt-tag wdt-state-completed' : 'wdt-tag'}>
        {t(`body.job.${job.state as 'ACTIVE' | 'CONFIRMED' | 'PROPOSED'}`)}
      </span>
    </li>
  );
}

function Jobs({ workerId }: { workerId: string }) {
  const { t } = useTranslation();
  const { jobs, jobsOf, error, refetch } = useJobsOf();
  const { jobs: asked } = useJobs(workerId);
  const answerAt = ({ id }: WorkerJob) => {
    const open = asked?.find((one) => one.offer.id === id && isOpen(one));
    return open ? `/body/${workerId}/jobs/${open.id}` : null;
  };
  if (!jobs) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} />;
  const own = jobsOf(workerId);
  return own.length === 0 ? (
    <p>{t('body.job.none')}</p>
  ) : (
    <ul className="wdt-service-list">
      {own.map((job) => (
        <JobLine key={job.id} job={job} answerAt={answerAt(job)} />
      ))}
    </ul>
  );
}

/** Inviting the worker to come in, and the invitations without an answer. */
function Access({ provider }: { provider: OwnProvider }) {
  const { t } = useTranslation();
  const { invite, made } = useInvite();
  const { open, revoke } = useOpenInvitations();
  const invited = open?.filter(({ overId }) => overId === provider.id) ?? [];
  return (
    <section className="wdt-section wdt-narrow" aria-labelledby="access">
      <h2 id="access">{t('body.access.title')}</h2>
      <p>{t('body.access.text', { name: provider.displayName })}</p>
      <InvitationNotice made={made} />
      {invited.length > 0 && <InvitationList invitations={invited} onRevoke={revoke} />}
      <EmailForm
        label={t('invite.email')}
        hint={t('invite.emailHint')}
        autoComplete="off"
        submit={t('invite.send')}
        onSend={(email) => invite({ email, role: 'PROVIDER', overId: provider.id })}
      />
    </section>
  );
}

/** Letting the worker go; refused as long as a service goes on. */
function Release({ provider }: { provider: OwnProvider }) {
  const { t } = useTranslation();
  const act = useAct();
  const navigate = useNavigate();
  const { release } = useWorkerActs();
  return (
    <section className="wdt-section wdt-narrow" aria-labelledby="release">
      <h2 id="release">{t('body.release.title')}</h2>
      <p>{t('body.release.text')}</p>
      <Faults messages={act.faultsBeside()} />
      <ConfirmedAct
        open={t('body.release.open', { name: provider.displayName })}
        openClass="btn btn-outline-danger"
        text={t('body.release.confirm', { name: provider.displayName })}
        yes={t('body.release.now')}
        no={t('layout.no')}
        isBusy={act.isBusy}
        onYes={() =>
          void act.run(() => release(provider.id)).then((isDone) => (isDone ? navigate('/body') : undefined))
        }
      />
    </section>
  );
}

/** One worker of the body: may they work, what do they do, when can they, and how they come in or leave. */
export function WorkerOverviewPage() {
  const { t } = useTranslation();
  return (
    <WorkerPage title={(name) => name} terms={['vetted', 'application', 'proposal']}>
      {(work) => {
        const { provider } = work;
        const isApplying = provider.application !== null && !DECIDED.includes(provider.application.state);
        return (
          <>
            <p>
              <WorkerStanding worker={provider} />
            </p>
            {isApplying ? (
              <>
                <p>{t('body.actFor', { name: provider.displayName })}</p>
                <ChecklistCard provider={provider} kinds={work.kinds} at={`/body/${provider.id}`} />
              </>
            ) : (
              <WorkerNotices {...work} />
            )}
            <section className="wdt-section" aria-labelledby="jobs">
              <h2 id="jobs">{t('body.job.title')}</h2>
              <Jobs workerId={provider.id} />
            </section>
            {provider.availability.length > 0 && (
              <section className="wdt-section wdt-narrow" aria-labelledby="hours">
                <h2 id="hours">{t('body.hoursTitle')}</h2>
                <WeekGrid
                  service={provider.rates[0]?.serviceType.code ?? 'home-help'}
                  rows={[{ label: provider.displayName, intervals: provider.availability }]}
                />
              </section>
            )}
            <Access provider={provider} />
            <Release provider={provider} />
          </>
        );
      }}
    </WorkerPage>
  );
}
