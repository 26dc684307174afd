import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { emptyDraft, keepDraft, type Draft } from '../ask/draft.js';
import { SharingFacts } from '../ask/facts.js';
import { addDays } from '../i18n/rome.js';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { useOwnProposals } from '../proposal/proposal.js';
import { useViewer } from '../session/viewer.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { AdvicePanel } from './advice-panel.js';
import { RequestState, RequestTimes } from './request-facts.js';
import './request.css';
import { isSought, useOwnRequest, usePause, useWithdraw, type OwnRequest } from './request.js';

/** A draft that says what a request says: its next version, or a new request where it is withdrawn. */
function draftOf(request: OwnRequest, householdId: string): Draft {
  const { requiredSkills, startsOn, endsBefore, onHolidays, onSchoolClosures } = request;
  const isForSingleDays = request.dates.length > 0;
  return {
    ...emptyDraft(householdId),
    recipientIds: request.careRecipients.map(({ id }) => id),
    serviceTypeId: request.serviceType.id,
    isForSingleDays,
    dates: request.dates.map(({ date, startSlot, endSlot }) => ({ date, startSlot, endSlot })),
    ...(!isForSingleDays && {
      options: request.options.map(({ sessions, penaltyCentsPerHour }) => ({
        sessions: sessions.map(({ start, end }) => ({ start, end })),
        isSecondBest: penaltyCentsPerHour > 0,
      })),
      startsOn: startsOn ?? '',
      lastDay: endsBefore ? addDays(endsBefore, -1) : '',
    }),
    sharing: request.sharing,
    maxWalkMetres: request.maxWalkMetres || 600,
    hostUnits: request.hostUnits,
    budget: (request.budgetCentsPerHour / 100).toFixed(2),
    changes:
      request.state === 'WITHDRAWN'
        ? null
        : {
            id: request.id,
            revision: request.revision,
            kept: { requiredSkills, onHolidays, onSchoolClosures },
          },
  };
}

/** The way to the proposal that a request is in, once the household may see it. */
function ProposalLink({ request }: { request: OwnRequest }) {
  const { t } = useTranslation();
  const { proposals } = useOwnProposals(request.offer === null || request.offer.state === 'DRAFTED');
  const proposal = proposals?.find(({ offer }) => offer.id === request.offer?.id);
  if (!proposal) return null;
  return (
    <Link className="btn btn-primary btn-sm" to={`/proposals/${proposal.id}`}>
      {t('request.seeProposal')}
    </Link>
  );
}

/** What came of a request so far. */
function Outcome({ request }: { request: OwnRequest }) {
  const { t } = useTranslation();
  if (request.state === 'WITHDRAWN')
    return (
      <Notice tone="info" title={t('request.withdrawnTitle')} announced>
        <p>{t('request.withdrawnText')}</p>
      </Notice>
    );
  if (request.state === 'PAUSED')
    return (
      <Notice tone="info" title={t('pause.title')} announced>
        <p>{t('pause.text')}</p>
      </Notice>
    );
  if (request.offer)
    return (
      <Notice tone="success" title={t(`request.offer.${request.offer.state}.title`)} announced>
        <p>{t(`request.offer.${request.offer.state}.text`)}</p>
        <ProposalLink request={request} />
      </Notice>
    );
  if (isSought(request))
    return (
      <Notice tone="info" title={t('request.soughtTitle')} announced>
        <p>{t('request.soughtText')}</p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={t('request.unmetTitle')} announced>
      <p>{request.unmetReason}</p>
      <p>{t('request.unmetText')}</p>
    </Notice>
  );
}

interface ActsProps {
  request: OwnRequest;
  /** Whether it has just been published: then taking it back is an undo. */
  isFresh: boolean;
}

/** What can be done with a request: change it, take it back, or ask the same again. */
function Acts({ request, isFresh }: ActsProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const viewer = useViewer();
  const { withdraw, isWithdrawing } = useWithdraw();
  const [isAsked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string[]>([]);
  const isSettled = request.offer?.state === 'CONFIRMED' || request.offer?.state === 'ACTIVE';

  async function takeBack() {
    try {
      setRefused(await withdraw(request.id));
    } catch {
      setRefused([t('state.failedText')]);
    }
    setAsked(false);
  }
  function redraft() {
    if (!viewer?.householdId) return;
    keepDraft(draftOf(request, viewer.householdId));
    void navigate('/ask/when');
  }

  if (isSettled) return null;
  return (
    <>
      {refused.length > 0 && (
        <Notice tone="error" title={t('request.refused')} announced>
          {refused.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      {isAsked ? (
        <div className="wdt-confirm" role="group" aria-labelledby="confirm-withdraw">
          <p id="confirm-withdraw">
            <strong>{t('request.confirmTitle')}</strong> {t('request.confirmText')}
          </p>
          <p className="wdt-actions">
            <button type="button" className="btn btn-danger" disabled={isWithdrawing} onClick={() => void takeBack()}>
              {t('request.confirm')}
            </button>
            <button type="button" className="btn btn-outline-primary" onClick={() => setAsked(false)}>
              {t('request.keep')}
            </button>
          </p>
        </div>
      ) : (
        <p className="wdt-actions">
          <button type="button" className="btn btn-primary" onClick={redraft}>
            {request.state === 'WITHDRAWN' ? t('request.again') : t('request.change')}
          </button>
          {request.state !== 'WITHDRAWN' && (
            <button
              type="button"
              className="btn btn-outline-primary"
              disabled={isWithdrawing}
              onClick={() => (isFresh ? void takeBack() : setAsked(true))}
            >
              {isFresh ? t('request.undo') : t('request.withdraw')}
            </button>
          )}
        </p>
      )}
      {!isAsked && <Pause request={request} />}
    </>
  );
}

/** Setting a request aside for a while, saying what becomes of a proposal; or taking it up again, which harms nobody. */
function Pause({ request }: { request: OwnRequest }) {
  const { t } = useTranslation();
  const act = useAct();
  const { pause, resume } = usePause(request.id);
  if (request.state === 'WITHDRAWN' || request.state === 'DRAFT') return null;
  return (
    <>
      <Faults messages={act.faultsBeside()} />
      {request.state === 'PAUSED' ? (
        <p className="wdt-actions">
          <button type="button" className="btn btn-primary" disabled={act.isBusy} onClick={() => void act.run(resume)}>
            {t('pause.resume')}
          </button>
        </p>
      ) : (
        <ConfirmedAct
          open={t('pause.ask')}
          text={t(request.offer ? 'pause.askTextProposal' : 'pause.askText')}
          yes={t('pause.yes')}
          no={t('pause.no')}
          isBusy={act.isBusy}
          onYes={() => void act.run(pause)}
        />
      )}
    </>
  );
}

/** One request of the reader's household: where it stands, what came of it, and what can be done. */
export function RequestPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { requestId = '' } = useParams();
  const [search] = useSearchParams();
  const { request, loading, error, refetch } = useOwnRequest(requestId);
  const isFresh = search.has('published');
  const above = (
    <Link className="wdt-back" to="/requests">
      <Icon name="arrow-left" size="sm" /> {t('request.back')}
    </Link>
  );
  if (!request)
    return (
      <Page title={t('request.title')} above={above}>
        {loading && <Skeleton rows={2} height="8rem" />}
        {error && <FailedState error={error} onRetry={() => void refetch()} />}
        {!loading && !error && (
          <EmptyState icon="search" title={t('request.missingTitle')}>
            <p>{t('request.missingText')}</p>
          </EmptyState>
        )}
      </Page>
    );
  const names = format.list(request.careRecipients.map(({ firstName }) => firstName));
  return (
    <Page
      title={t('request.titleOf', { service: request.serviceType.name, names })}
      above={above}
      help={<Help terms={['openRequest', 'proposal', 'sharing']} />}
    >
      <p>
        <RequestState request={request} />{' '}
        {request.publishedAt && (
          <span className="wdt-small">{t('request.publishedAt', { when: format.dateTime(request.publishedAt) })}</span>
        )}
      </p>
      {isFresh && isSought(request) && (
        <Notice tone="success" title={t('request.freshTitle')} announced>
          <p>{t('request.freshText')}</p>
        </Notice>
      )}
      <Outcome request={request} />
      {request.state === 'OPEN' && !isSought(request) && (
        <AdvicePanel key={request.revision} careRequestId={request.id} />
      )}
      <dl className="wdt-answers">
        <div className="wdt-answer">
          <dt>{t('request.when')}</dt>
          <dd>
            <RequestTimes request={request} />
          </dd>
        </div>
        <div className="wdt-answer">
          <dt>{t('request.how')}</dt>
          <dd>
            {t(`ask.sharing.choice.${request.sharing}`)}
            <SharingFacts {...request} />
            <p>{t('ask.review.budget', { price: format.euros(request.budgetCentsPerHour) })}</p>
          </dd>
        </div>
      </dl>
      <Acts request={request} isFresh={isFresh} />
    </Page>
  );
}
