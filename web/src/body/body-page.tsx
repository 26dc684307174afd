import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { InvitationList } from '../account/invitation-parts.js';
import { useOpenInvitations } from '../account/invitation.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { useViewer } from '../session/viewer.js';
import { FigureTile } from '../ui/figure-tile.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { lengthOf } from '../ui/week-hours.js';
import { JobLine } from '../work/job-list.js';
import { isOpen, useAllJobs } from '../work/job.js';
import { needsActing, papersOf } from '../work/paper.js';
import type { OwnProvider, PaperKind } from '../work/work.js';
import { AddWorker } from './add-worker.js';
import { useBodies, useJobsOf, type Body, type WorkerJob } from './body.js';
import './body.css';
import '../work/work.css';
import { Payroll } from './payroll.js';
import { WorkerStanding } from './worker-standing.js';

const SLOTS_PER_HOUR = 4;

interface WorkerCardProps {
  worker: OwnProvider;
  kinds: ReadonlyMap<string, PaperKind>;
  /** Undefined as long as they are not known. */
  jobs: readonly WorkerJob[] | undefined;
}

/** One worker at a glance: what for, how many hours, and the papers that need something. */
function WorkerCard({ worker, kinds, jobs }: WorkerCardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const papers = papersOf(worker, kinds, romeDay(new Date())).filter(needsActing);
  const free = lengthOf(worker.availability) / SLOTS_PER_HOUR;
  const taken = jobs?.filter(({ state }) => state !== 'PROPOSED').reduce((sum, job) => sum + job.hoursPerWeek, 0);
  return (
    <li className="wdt-card" data-testid="worker">
      <div className="wdt-card-head">
        <h3>
          <Link to={`/body/${worker.id}`}>{worker.displayName}</Link>
        </h3>
        <WorkerStanding worker={worker} />
      </div>
      <p className="wdt-small">
        {worker.rates.length > 0
          ? format.list(worker.rates.map(({ serviceType }) => serviceType.name))
          : t('body.noServices')}
      </p>
      <p>{t('body.hours', { free: format.number(free), taken: taken === undefined ? '…' : format.number(taken) })}</p>
      {papers.length > 0 && (
        <ul className="wdt-bullets">
          {papers.map(({ kind, standing, credential }) => (
            <li key={kind} className="wdt-body-paper" data-standing={standing}>
              {t(`body.paper.${standing}`, {
                name: kinds.get(kind)?.name ?? kind,
                date: credential?.expiresOn ? format.date(credential.expiresOn) : '',
              })}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What is proposed to the workers and waits for an answer; nothing where there is none. */
function WaitingJobs({ workers }: { workers: readonly OwnProvider[] }) {
  const { t } = useTranslation();
  const { jobs } = useAllJobs();
  const open = workers.flatMap((worker) =>
    (jobs ?? []).filter((job) => isOpen(job) && job.offer.provider.id === worker.id).map((job) => ({ worker, job })),
  );
  if (open.length === 0) return null;
  return (
    <section className="wdt-section" aria-labelledby="waiting-jobs">
      <h2 id="waiting-jobs">{t('body.waiting', { count: open.length })}</h2>
      <ul className="wdt-requests wdt-waiting">
        {open.map(({ worker, job }) => (
          <JobLine key={job.id} job={job} to={`/body/${worker.id}/jobs/${job.id}`} asked={worker.displayName} />
        ))}
      </ul>
    </section>
  );
}

function Workers({ body, kinds }: { body: Body; kinds: ReadonlyMap<string, PaperKind> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { jobs, jobsOf } = useJobsOf();
  const { open, revoke } = useOpenInvitations();
  const { workers } = body;
  const today = romeDay(new Date());
  const papers = workers.reduce((sum, worker) => sum + papersOf(worker, kinds, today).filter(needsActing).length, 0);
  const running = workers.flatMap(({ id }) => jobsOf(id)).filter(({ state }) => state === 'ACTIVE').length;
  const invited = open?.filter(({ overId }) => workers.some(({ id }) => id === overId)) ?? [];
  const nameOf = (id: string | null) => workers.find((worker) => worker.id === id)?.displayName ?? '';
  return (
    <>
      <dl className="wdt-figures" data-testid="body-figures">
        <FigureTile value={format.number(workers.length)} label={t('body.workers')} />
        <FigureTile
          value={format.number(workers.filter(({ vetted }) => vetted).length)}
          label={t('body.mayWork')}
          note={t('body.mayWorkNote')}
        />
        <FigureTile value={format.number(papers)} label={t('body.papers')} note={t('body.papersNote')} />
        <FigureTile value={jobs ? format.number(running) : '…'} label={t('body.running')} />
      </dl>
      <WaitingJobs workers={workers} />
      <section className="wdt-section" aria-labelledby="workers">
        <h2 id="workers">{t('body.workersTitle')}</h2>
        {workers.length === 0 && (
          <EmptyState icon="user" title={t('body.emptyTitle')}>
            <p>{t('body.emptyText')}</p>
          </EmptyState>
        )}
        <ul className="wdt-card-list">
          {workers.map((worker) => (
            <WorkerCard key={worker.id} worker={worker} kinds={kinds} jobs={jobs && jobsOf(worker.id)} />
          ))}
        </ul>
      </section>
      {invited.length > 0 && (
        <section className="wdt-section wdt-narrow" aria-labelledby="invited">
          <h2 id="invited">{t('invite.open')}</h2>
          <InvitationList invitations={invited} toWhat={({ overId }) => nameOf(overId)} onRevoke={revoke} />
        </section>
      )}
      {workers.length > 0 && <Payroll />}
      <AddWorker bodyId={body.id} />
    </>
  );
}

/** The accredited body that the reader manages: its workers with their papers, hours and services, and adding one. */
export function BodyPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { bodies, kinds, error, refetch } = useBodies();
  const body = bodies?.find(({ id }) => id === viewer?.bodyId) ?? bodies?.[0];
  return (
    <Page
      title={body?.name ?? t('body.title')}
      lead={body && t('body.lead')}
      help={body && <Help terms={['vetted', 'application']} />}
    >
      {!bodies && !error && <Skeleton rows={4} height="6rem" />}
      {!bodies && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {bodies && !body && (
        <EmptyState icon="user" title={t('body.noneTitle')}>
          <p>{t('body.noneText')}</p>
          <SignInLink className="btn btn-primary" />
        </EmptyState>
      )}
      {body && <Workers body={body} kinds={kinds} />}
    </Page>
  );
}
