import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import { askFor } from '../ask/asking-for.js';
import { emptyDraft, keepDraft, type Draft } from '../ask/draft.js';
import { SharingFacts, SkillList } from '../ask/facts.js';
import { addDays } from '../i18n/rome.js';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { openMessages } from '../i18n/language.js';
import { typedEuros } from '../i18n/money.js';
import { answerGiven, useOwnProposals, type OwnProposal } from '../proposal/proposal.js';
import { PageHousehold } from '../session/page-household.js';
import { useSignedIn } from '../session/viewer.js';
import { Confirm, ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { AdvicePanel } from './advice-panel.js';
import { RequestState, RequestTimes, saidTo } from './request-facts.js';
import './request.css';
import { isSought, useOwnRequest, usePause, useWithdraw, type OwnRequest } from './request.js';

const OnBehalf = lazy(async () => {
  const [{ OnBehalf: Component }] = await Promise.all([import('../desk/on-behalf.js'), openMessages('office')]);
  return { default: Component };
});

/** A draft that says what a request says: its next version, or a new request where it is withdrawn. */
function draftOf(request: OwnRequest, language: string): Draft {
  const { requiredSkills, startsOn, endsBefore, onHolidays, onSchoolClosures } = request;
  const isForSingleDays = request.dates.length > 0;
  return {
    ...emptyDraft(request.household.id),
    recipientIds: request.careRecipients.map(({ id }) => id),
    serviceTypeId: request.serviceType.id,
    requiredSkills,
    onHolidays,
    onSchoolClosures,
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
    budget: typedEuros(request.budgetCentsPerHour, language),
    changes:
      request.state === 'WITHDRAWN'
        ? null
        : {
            id: request.id,
            revision: request.revision,
          },
  };
}

interface OutcomeProps {
  request: OwnRequest;
  isOnBehalf: boolean;
  /** What is proposed to the household, as far as it may see it. */
  proposals: readonly OwnProposal[] | undefined;
}

/** What came of a request so far. */
function Outcome({ request, isOnBehalf, proposals }: OutcomeProps) {
  const { t } = useTranslation();
  if (isOnBehalf && request.offer?.state === 'PROPOSED')
    return (
      <Notice tone="success" title={t('request.desk.proposedTitle')} announced>
        <p>{t('request.desk.proposedText', { household: request.household.displayName })}</p>
        <Link className="btn btn-primary btn-sm" to="/desk">
          {t('request.desk.back')}
        </Link>
      </Notice>
    );
  if (request.state === 'WITHDRAWN')
    return (
      <Notice tone="info" title={t('request.withdrawnTitle')} announced>
        <p>{t(isOnBehalf ? 'request.desk.withdrawnText' : 'request.withdrawnText')}</p>
      </Notice>
    );
  if (request.state === 'PAUSED')
    return (
      <Notice tone="info" title={t('pause.title')} announced>
        <p>{t('pause.text')}</p>
      </Notice>
    );
  if (request.offer) {
    const proposal = isOnBehalf ? undefined : proposals?.find(({ offer }) => offer.id === request.offer?.id);
    const said = proposal && answerGiven(proposal);
    const stage = said ? (`${said}_BY_YOU` as const) : request.offer.state;
    return (
      <Notice tone={said === 'DECLINED' ? 'info' : 'success'} title={t(`request.offer.${stage}.title`)} announced>
        <p>{t(`request.offer.${stage}.text`)}</p>
        {proposal && (
          <Link className="btn btn-primary btn-sm" to={`/proposals/${proposal.id}`}>
            {t('request.seeProposal')}
          </Link>
        )}
      </Notice>
    );
  }
  if (isSought(request))
    return (
      <Notice tone="info" title={t('request.soughtTitle')} announced>
        <p>{t(isOnBehalf ? 'request.desk.soughtText' : 'request.soughtText')}</p>
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
  /** Whether the desk acts for the household. */
  isOnBehalf: boolean;
}

/** What can be done with a request: change it, take it back, or ask the same again. */
function Acts({ request, isFresh, isOnBehalf }: ActsProps) {
  const { t, i18n } = useTranslation();
  const navigate = useNavigate();
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
    askFor(isOnBehalf ? request.household.id : null);
    keepDraft(draftOf(request, i18n.language));
    void navigate('/ask/when');
  }

  if (isSettled) return null;
  return (
    <>
      {refused.length > 0 && (
        <Notice tone="error" title={t('form.refused')} announced>
          {refused.map((message) => (
            <p key={message}>{message}</p>
          ))}
        </Notice>
      )}
      <div className="wdt-actions">
        {!isAsked && (
          <button type="button" className="btn btn-primary" onClick={redraft}>
            {request.state === 'WITHDRAWN' ? t('request.again') : t('request.change')}
          </button>
        )}
        {request.state !== 'WITHDRAWN' && (
          <Confirm
            isOpen={isAsked}
            onOpen={(isOpen) => (isFresh ? void takeBack() : setAsked(isOpen))}
            open={isFresh ? t('request.undo') : t('request.withdraw')}
            openClass="btn btn-outline-primary"
            text={
              <>
                <strong>{t('request.confirmTitle')}</strong> {t('request.confirmText')}
              </>
            }
            yes={t('request.confirm')}
            no={t('request.keep')}
            isBusy={isWithdrawing}
            onYes={() => void takeBack()}
          />
        )}
      </div>
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

/** One request, of the reader's household or of one that the desk serves: where it stands, what came of it, and what can be done. */
export function RequestPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { requestId = '' } = useParams();
  const [search] = useSearchParams();
  const { request, loading, error, refetch } = useOwnRequest(requestId);
  const viewer = useSignedIn();
  const { proposals } = useOwnProposals(!request?.offer || request.offer.state === 'DRAFTED');
  const isFresh = search.has('published');
  const isAtDesk = viewer?.role === 'PLATFORM_OPERATOR';
  const above = (
    <Link className="wdt-back" to={isAtDesk ? '/desk' : '/requests'}>
      <Icon name="arrow-left" size="sm" /> {t(isAtDesk ? 'request.desk.back' : 'request.back')}
    </Link>
  );
  if (!request || viewer === undefined)
    return (
      <Page title={t('request.title')} above={above}>
        {loading && <Skeleton rows={2} height="8rem" />}
        {error && <FailedState error={error} onRetry={() => void refetch()} />}
        {!loading && !error && !request && (
          <EmptyState icon="search" title={t('request.missingTitle')}>
            <p>{t('request.missingText')}</p>
          </EmptyState>
        )}
      </Page>
    );
  const isOnBehalf = !viewer?.roles.some(({ householdId }) => householdId === request.household.id);
  const acts = <Acts request={request} isFresh={isFresh} isOnBehalf={isOnBehalf} />;
  const names = format.list(request.careRecipients.map(({ firstName }) => firstName));
  return (
    <Page
      title={t('request.titleOf', { service: request.serviceType.name, names })}
      above={above}
      help={<Help terms={['openRequest', 'proposal', 'sharing']} />}
    >
      <PageHousehold householdId={request.household.id} />
      <p>
        <RequestState request={request} isOnBehalf={isOnBehalf} said={isOnBehalf ? null : saidTo(request, proposals)} />{' '}
        {request.publishedAt && (
          <span className="wdt-small">{t('request.publishedAt', { when: format.dateTime(request.publishedAt) })}</span>
        )}
      </p>
      {isFresh && isSought(request) && (
        <Notice tone="success" title={t('request.freshTitle')} announced>
          <p>{t('request.freshText')}</p>
        </Notice>
      )}
      <Outcome request={request} isOnBehalf={isOnBehalf} proposals={proposals} />
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
        {request.requiredSkills.length > 0 && (
          <div className="wdt-answer">
            <dt>{t('skill.needed')}</dt>
            <dd>
              <SkillList skills={request.requiredSkills} />
            </dd>
          </div>
        )}
        <div className="wdt-answer">
          <dt>{t('request.how')}</dt>
          <dd>
            {t(`ask.sharing.choice.${request.sharing}`)}
            <SharingFacts {...request} />
            <p>{t('ask.review.budget', { price: format.euros(request.budgetCentsPerHour) })}</p>
          </dd>
        </div>
      </dl>
      {isOnBehalf ? (
        <Suspense fallback={<Skeleton rows={1} />}>
          <OnBehalf householdId={request.household.id} careRequestId={request.id}>
            {acts}
          </OnBehalf>
        </Suspense>
      ) : (
        acts
      )}
    </Page>
  );
}
