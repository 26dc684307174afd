import { useDeferredValue, useId } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { ChoiceBar } from '../ui/choice-bar.js';
import { MoreButton } from '../ui/more-button.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import {
  QUEUES,
  STATE_OF,
  useApplications,
  useEndingPapers,
  useProviderSearch,
  useQueueCounts,
  type EndingPaper,
  type FoundProvider,
  type Queue,
  type WaitingApplication,
} from './queue.js';
import './vetting.css';

/** How many kinds of paper are missing for the service that needs the fewest. */
function missingOf({ provider }: WaitingApplication): number {
  return Math.min(...provider.missingPapers.map(({ kinds }) => kinds.length));
}

function ApplicationLine({ application }: { application: WaitingApplication }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { provider, appliedAt } = application;
  const missing = missingOf(application);
  return (
    <li data-testid="waiting">
      <Link to={`/vetting/${provider.id}`}>
        <span className="wdt-queue-who">
          <strong>{provider.displayName}</strong>
          <span className="wdt-small">{provider.territory.name}</span>
        </span>
        <span className="wdt-queue-facts">
          <span>{t('vetting.applied', { ago: format.ago(appliedAt) })}</span>
          <span className="wdt-small">
            {Number.isFinite(missing) && missing > 0 ? t('vetting.missing', { count: missing }) : t('vetting.complete')}
            {provider.documents.length > 0 && ` · ${t('vetting.files', { count: provider.documents.length })}`}
          </span>
        </span>
      </Link>
    </li>
  );
}

function ApplicationQueue({ queue }: { queue: Queue }) {
  const { t } = useTranslation();
  const { applications, loading, error, refetch, loadMore } = useApplications(STATE_OF[queue] ?? 'CHECKS');
  if (!applications && loading) return <Skeleton rows={4} />;
  if (!applications && error) return <FailedState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {applications?.length === 0 && (
        <EmptyState icon="check-circle" title={t('vetting.emptyTitle')}>
          <p>{t('vetting.emptyText')}</p>
        </EmptyState>
      )}
      <ul className="wdt-queue">
        {applications?.map((application) => (
          <ApplicationLine key={application.id} application={application} />
        ))}
      </ul>
      <MoreButton more={loadMore} isBusy={loading}>
        {t('vetting.more')}
      </MoreButton>
    </>
  );
}

function PaperLine({ paper, name }: { paper: EndingPaper; name: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { provider, valid } = paper;
  const expiresOn = paper.expiresOn ?? '';
  return (
    <li data-testid="waiting">
      <Link to={`/vetting/${provider.id}?paper=${paper.kind}`}>
        <span className="wdt-queue-who">
          <strong>{provider.displayName}</strong>
          <span className="wdt-small">{provider.territory.name}</span>
        </span>
        <span className="wdt-queue-facts">
          <span>{name}</span>
          <span className="wdt-small">
            {valid
              ? t('vetting.endsOn', { date: format.date(expiresOn), ago: format.ago(expiresOn) })
              : t('vetting.endedOn', { date: format.date(expiresOn), ago: format.ago(expiresOn) })}
          </span>
        </span>
        <span className={valid ? 'wdt-tag' : 'wdt-tag wdt-state-failed'}>
          {valid ? t('vetting.soon') : provider.vetted ? t('vetting.ended') : t('vetting.stopped')}
        </span>
      </Link>
    </li>
  );
}

function PaperQueue() {
  const { t } = useTranslation();
  const { papers, nameOf, loading, error, refetch, loadMore } = useEndingPapers();
  if (!papers && loading) return <Skeleton rows={4} />;
  if (!papers && error) return <FailedState error={error} onRetry={() => void refetch()} />;
  return (
    <>
      {papers?.length === 0 && (
        <EmptyState icon="check-circle" title={t('vetting.noPapersTitle')}>
          <p>{t('vetting.noPapersText')}</p>
        </EmptyState>
      )}
      <ul className="wdt-queue">
        {papers?.map((paper) => (
          <PaperLine key={paper.id} paper={paper} name={nameOf(paper.kind)} />
        ))}
      </ul>
      <MoreButton more={loadMore} isBusy={loading}>
        {t('vetting.more')}
      </MoreButton>
    </>
  );
}

function FoundLine({ provider }: { provider: FoundProvider }) {
  const { t } = useTranslation();
  return (
    <li>
      <Link to={`/vetting/${provider.id}`}>
        <span className="wdt-queue-who">
          <strong>{provider.displayName}</strong>
          <span className="wdt-small">{provider.territory.name}</span>
        </span>
        <Standing isSuspended={provider.suspension !== null} isVetted={provider.vetted} />
        <span className="visually-hidden">{t('vetting.open')}</span>
      </Link>
    </li>
  );
}

/** Whether somebody may work today, in one word. */
export function Standing({ isSuspended, isVetted }: { isSuspended: boolean; isVetted: boolean }) {
  const { t } = useTranslation();
  if (isSuspended) return <span className="wdt-tag wdt-state-failed">{t('vetting.standing.suspended')}</span>;
  return isVetted ? (
    <span className="wdt-tag wdt-state-completed">{t('vetting.standing.vetted')}</span>
  ) : (
    <span className="wdt-tag">{t('vetting.standing.notVetted')}</span>
  );
}

/** Finds whoever gives or wants to give care by name: to stop somebody at once, a queue is not the way. */
function Search({ words, onChange }: { words: string; onChange: (words: string) => void }) {
  const { t } = useTranslation();
  const id = useId();
  const { data, error, refetch } = useProviderSearch(useDeferredValue(words));
  const found = data?.providers;
  return (
    <section className="wdt-section" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{t('vetting.searchTitle')}</h2>
      <label className="wdt-field wdt-measure" htmlFor={id}>
        <span>{t('vetting.searchLabel')}</span>
        <input
          id={id}
          className="form-control"
          type="search"
          autoComplete="off"
          maxLength={100}
          value={words}
          onChange={({ target }) => onChange(target.value)}
        />
      </label>
      {error && <FailedState error={error} onRetry={() => void refetch()} />}
      <p role="status" className="wdt-small">
        {found && t('vetting.found', { count: found.totalCount })}
      </p>
      <ul className="wdt-queue">
        {found?.edges.map(({ node }) => (
          <FoundLine key={node.id} provider={node} />
        ))}
      </ul>
    </section>
  );
}

/** The vetting office's queue: applications by age, papers by their end, and anybody by name. */
export function VettingPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const counts = useQueueCounts();
  const [params, setParams] = useSearchParams();
  const queue = QUEUES.find((one) => one === params.get('queue')) ?? 'checks';
  const show = (changed: Record<string, string>) =>
    setParams(
      (before) => {
        const next = { ...Object.fromEntries(before), ...changed };
        return Object.fromEntries(Object.entries(next).filter(([, value]) => value !== ''));
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <Page title={t('vetting.title')} lead={t('vetting.lead')}>
      <ChoiceBar
        legend={t('vetting.queueLegend')}
        value={queue}
        choices={QUEUES.map((value) => ({
          value,
          label: (
            <>
              {t(`vetting.queue.${value}`)}
              {counts && <b className="wdt-count">{format.number(counts[value])}</b>}
            </>
          ),
        }))}
        onChange={(value) => show({ queue: value })}
      />
      <section aria-label={t(`vetting.queue.${queue}`)}>
        <p className="wdt-small wdt-queue-note">{t(`vetting.queueNote.${queue}`)}</p>
        {queue === 'expiring' ? <PaperQueue /> : <ApplicationQueue key={queue} queue={queue} />}
      </section>
      <Search words={params.get('name') ?? ''} onChange={(name) => show({ name })} />
    </Page>
  );
}
