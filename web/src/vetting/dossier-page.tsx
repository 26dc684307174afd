import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams, useSearchParams } from 'react-router';
import type { OfficeStep } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { useViewer } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { CheckForm, LastCheck } from './check-form.js';
import { DecisionForm } from './decision-form.js';
import { DocumentViewer } from './document-viewer.js';
import { papersOf, useDossier, useOffice, type Dossier, type Paper, type PaperKind } from './dossier.js';
import { History } from './history.js';
import { ReasonForm } from './reason-form.js';
import './vetting.css';
import { Standing } from './vetting-page.js';

interface PaperChoiceProps {
  label: string;
  papers: readonly Paper[];
  chosen: Paper | undefined;
}

/** The papers to choose from, each with how it stands. */
function PaperChoice({ label, papers, chosen }: PaperChoiceProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="wdt-papers" aria-label={label}>
      {papers.map((paper) => (
        <li key={paper.kind.code}>
          <Link
            to={`?paper=${paper.kind.code}`}
            replace
            preventScrollReset
            aria-current={paper === chosen || undefined}
            data-standing={paper.standing}
          >
            <strong>{paper.kind.name}</strong>
            <span>
              {paper.standing === 'valid' && paper.check?.expiresOn
                ? t('vetting.validUntil', { date: format.date(paper.check.expiresOn) })
                : t(`vetting.paper.${paper.standing}`)}
            </span>
            {paper.files.length > 0 && (
              <span className="wdt-small">{t('vetting.files', { count: paper.files.length })}</span>
            )}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** One paper: what was handed in on one side, what was found and what is to be written down on the other. */
function PaperDesk({ paper, providerId, mayAct }: { paper: Paper; providerId: string; mayAct: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="wdt-desk wdt-card">
      <section aria-labelledby="handed-in">
        <h3 id="handed-in">{t('vetting.handedInTitle', { kind: paper.kind.name })}</h3>
        <DocumentViewer files={paper.files} kind={paper.kind} />
      </section>
      <section aria-labelledby="found">
        <h3 id="found">{t('vetting.lastCheck')}</h3>
        <LastCheck paper={paper} />
        {mayAct && (
          <>
            <h3>{t('vetting.newCheck')}</h3>
            <CheckForm paper={paper} providerId={providerId} />
          </>
        )}
      </section>
    </div>
  );
}

/** Stops somebody at once, or lets them work again. */
function SuspensionPart({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { suspend, reinstate, isBusy } = useOffice();
  const { suspension, id } = dossier;
  return (
    <section className="wdt-section" aria-labelledby="suspension">
      <h2 id="suspension">{t('vetting.suspensionTitle')}</h2>
      {suspension ? (
        <>
          <Notice tone="warning" title={t('vetting.suspendedSince', { when: format.dateTime(suspension.suspendedAt) })}>
            <p>{suspension.reason}</p>
          </Notice>
          <ReasonForm
            key="reinstate"
            open={t('vetting.reinstate')}
            explanation={t('vetting.reinstateText')}
            confirm={t('vetting.reinstateNow')}
            isBusy={isBusy}
            onSend={(reason) => reinstate(id, reason)}
          />
        </>
      ) : (
        <>
          <p className="wdt-measure">{t('vetting.suspensionText')}</p>
          <ReasonForm
            key="suspend"
            open={t('vetting.suspend')}
            explanation={t('vetting.suspendText', { name: dossier.displayName })}
            confirm={t('vetting.suspendNow')}
            isBusy={isBusy}
            onSend={(reason) => suspend(id, reason)}
          />
        </>
      )}
    </section>
  );
}

function Content({ dossier, kinds }: { dossier: Dossier; kinds: readonly PaperKind[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const [params] = useSearchParams();
  const [decided, setDecided] = useState<OfficeStep | null>(null);
  const mayAct = useViewer()?.roles.some(({ role }) => role === 'VETTING_OFFICER') ?? false;
  const papers = papersOf(dossier, kinds);
  // A check changes the order of the papers; the one that lies on the desk stays there.
  const [first] = useState(papers[0]?.kind.code);
  const chosen = papers.find(({ kind }) => kind.code === (params.get('paper') ?? first)) ?? papers[0];
  const idle = papers.filter(({ isIdle }) => isIdle);
  const { application } = dossier;
  const nameOf = (code: string) => kinds.find((kind) => kind.code === code)?.name ?? code;
  return (
    <>
      <p className="wdt-dossier-head">
        <Standing isSuspended={dossier.suspension !== null} isVetted={dossier.vetted} />
        <span>
          {format.list([dossier.territory.name, ...(dossier.body ? [dossier.body.name] : [])])}
          {dossier.rates.length > 0 && ` · ${dossier.rates.map(({ serviceType }) => serviceType.name).join(', ')}`}
        </span>
      </p>
      <section className="wdt-section" aria-labelledby="application">
        <h2 id="application">{t('vetting.application')}</h2>
        {application ? (
          <>
            <p>
              <span className="wdt-tag" data-testid="application-state">
                {t(`vetting.state.${application.state}`)}
              </span>{' '}
              <span className="wdt-small">{t('vetting.applied', { ago: format.ago(application.appliedAt) })}</span>
            </p>
            {application.reason && <p className="wdt-history-reason">{application.reason}</p>}
            {decided && (
              <Notice tone="success" announced>
                <p>{t(`vetting.stepIs.${decided}.done`)}</p>
              </Notice>
            )}
            {mayAct && <DecisionForm key={application.state} application={application} onDecided={setDecided} />}
          </>
        ) : (
          <p>{t('vetting.noApplication')}</p>
        )}
      </section>
      <section className="wdt-section" aria-labelledby="papers">
        <h2 id="papers">{t('vetting.papers')}</h2>
        <PaperChoice label={t('vetting.papers')} papers={papers.filter(({ isIdle }) => !isIdle)} chosen={chosen} />
        {idle.length > 0 && (
          <details className="wdt-details wdt-idle-papers" open={chosen?.isIdle}>
            <summary>{t('vetting.idlePapers', { count: idle.length })}</summary>
            <PaperChoice label={t('vetting.otherPapers')} papers={idle} chosen={chosen} />
          </details>
        )}
        {chosen && <PaperDesk key={chosen.kind.code} paper={chosen} providerId={dossier.id} mayAct={mayAct} />}
      </section>
      {mayAct && <SuspensionPart dossier={dossier} />}
      <section className="wdt-section" aria-labelledby="history">
        <h2 id="history">{t('vetting.history')}</h2>
        <History events={dossier.vettingHistory} nameOf={nameOf} />
      </section>
    </>
  );
}

/** Everything that the office knows of somebody, and what it can do: decide, check, suspend. */
export function DossierPage() {
  const { t } = useTranslation();
  const { providerId = '' } = useParams();
  const { dossier, kinds, loading, error, refetch } = useDossier(providerId);
  return (
    <Page
      title={dossier?.displayName ?? t('vetting.dossier')}
      above={
        <Link className="wdt-back" to="/vetting">
          <Icon name="arrow-left" size="sm" /> {t('vetting.back')}
        </Link>
      }
    >
      {!dossier && loading && <Skeleton rows={3} height="8rem" />}
      {!dossier && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {!dossier && !loading && !error && (
        <EmptyState icon="search" title={t('vetting.nobodyTitle')}>
          <p>{t('vetting.nobodyText')}</p>
        </EmptyState>
      )}
      {dossier && <Content dossier={dossier} kinds={kinds} />}
    </Page>
  );
}
