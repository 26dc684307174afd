import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { useAct } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay } from '../i18n/rome.js';
import { ProviderFacts } from '../proposal/proposal-facts.js';
import '../proposal/proposal.css';
import { PageHousehold } from '../session/page-household.js';
import { useActingFor } from '../session/viewer.js';
import { TalkOfOffer } from '../talk/talk-panel.js';
import { Confirm, ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { PriceComparison } from '../ui/price-comparison.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import type { Voice } from '../work/voice.js';
import '../work/work.css';
import { FeedbackForm } from './feedback-form.js';
import {
  isRunning,
  lastTerms,
  othersIn,
  ownTerms,
  useOwnAgreement,
  type OwnAgreement,
  type Terms,
} from './agreement.js';

const ByMandate = lazy(async () => ({ default: (await import('../desk/mandate.js')).ByMandate }));

interface LeaveProps {
  terms: Terms;
  voice: Voice;
  /** Whether others stay in the service. */
  isShared: boolean;
  leave: (careRequestId: string, looksAgain: boolean) => ReturnType<ReturnType<typeof useOwnAgreement>['leave']>;
}

/** Leaving the service: what it means and when it is over, asked twice. */
function Leave({ terms, voice, isShared, leave }: LeaveProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const [isAsked, setAsked] = useState(false);
  const [looksAgain, setLooksAgain] = useState(true);
  const last = format.date(addDays(terms.leavingOn, -1));
  return (
    <section className="wdt-section wdt-no-print" aria-labelledby="leave">
      <h2 id="leave">{t('agreement.leaveTitle')}</h2>
      <p className="wdt-measure">
        {t(`agreement.leaveText.${voice}`)} {isShared && t('agreement.leaveOthers')}
      </p>
      <Faults messages={act.faultsBeside()} />
      <Confirm
        isOpen={isAsked}
        onOpen={setAsked}
        open={t(`agreement.leave.${voice}`)}
        openClass="btn btn-outline-danger"
        text={
          <>
            <strong>{t(`agreement.confirm.${voice}`, { date: last })}</strong> {t('agreement.confirmText')}
          </>
        }
        yes={t(`agreement.leaveNow.${voice}`)}
        no={t(`agreement.stay.${voice}`)}
        isBusy={act.isBusy}
        onYes={() => void act.run(() => leave(terms.ownCareRequestId ?? '', looksAgain))}
      >
        <label className="wdt-check">
          <input type="checkbox" checked={looksAgain} onChange={({ target }) => setLooksAgain(target.checked)} />
          <span>{t(`agreement.looksAgain.${voice}`)}</span>
        </label>
      </Confirm>
    </section>
  );
}

interface StayProps {
  terms: Terms;
  voice: Voice;
  takeBack: ReturnType<typeof useOwnAgreement>['takeBackLeaving'];
  onDone: () => void;
}

/** Staying in a service after all, asked once more: others have been told that the household leaves. */
function Stay({ terms, voice, takeBack, onDone }: StayProps) {
  const { t } = useTranslation();
  const act = useAct();
  const stay = async () => {
    if (await act.run(() => takeBack(terms.ownCareRequestId ?? ''))) onDone();
  };
  return (
    <div className="wdt-no-print">
      <Faults messages={act.faultsBeside()} />
      <ConfirmedAct
        open={t(`agreement.takeBack.${voice}`)}
        text={t(`agreement.takeBackText.${voice}`)}
        yes={t(`agreement.takeBackNow.${voice}`)}
        yesClass="btn btn-primary btn-sm"
        no={t('layout.no')}
        isBusy={act.isBusy}
        onYes={() => void stay()}
      />
    </div>
  );
}

interface FactsProps {
  agreement: OwnAgreement;
  terms: Terms;
  voice: Voice;
  kinds: Map<string, string>;
}

/** What was agreed: the price beside the price alone, when, where, with whom, by whom. */
function Facts({ agreement, terms, voice, kinds }: FactsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { offer, provider } = agreement;
  const today = romeDay(new Date());
  const others = othersIn(agreement, terms, today);
  const { untilOn } = lastTerms(agreement, terms);
  return (
    <div className="wdt-proposal-body" data-service={offer.serviceType.code}>
      <section className="wdt-card" aria-labelledby="price">
        <h2 id="price">{t(`agreement.priceTitle.${voice}`)}</h2>
        <p className="wdt-proposal-price">
          <strong>{format.euros(terms.weeklyPriceCents)}</strong> {t('proposal.perWeek')}
        </p>
        {others.length > 0 && <PriceComparison priceCents={terms.weeklyPriceCents} aloneCents={terms.aloneCents} />}
        <p className="wdt-small">{t(`agreement.priceHolds.${voice}`)}</p>
      </section>
      <section className="wdt-card" aria-labelledby="times">
        <h2 id="times">{t('request.when')}</h2>
        <ul className="wdt-when">
          {format.timetable(terms.sessions).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p className="wdt-offer-place">
          <Icon name="map-marker" size="sm" /> {offer.venue.label}
        </p>
        <p>
          {untilOn
            ? t('agreement.between', { from: format.date(terms.fromOn), to: format.date(addDays(untilOn, -1)) })
            : t('agreement.from', { from: format.date(terms.fromOn) })}
        </p>
      </section>
      <section className="wdt-card" aria-labelledby="carer">
        <h2 id="carer">{t('proposal.carer')}</h2>
        <ProviderFacts provider={provider} kinds={kinds} />
      </section>
      <section className="wdt-card" aria-labelledby="sharers">
        <h2 id="sharers">{t(`agreement.sharers.${voice}`)}</h2>
        {others.length === 0 && <p>{t(`agreement.alone.${voice}`)}</p>}
        <ul className="wdt-plain-list">
          {others.map(({ displayName, fromOn }) => (
            <li key={displayName + fromOn}>{displayName}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** One agreement, to read and to print, with the way out of it; for the household, or for its desk in its place. */
export function AgreementPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const { agreementId = '', familyId } = useParams();
  const voice = familyId ? 'they' : 'you';
  const { agreement, kinds, data, error, refetch, leave, takeBackLeaving } = useOwnAgreement(agreementId);
  const [hasStayed, setStayed] = useState(false);
  const today = romeDay(new Date());
  const { householdId: actsFor } = useActingFor();
  // Whoever comes by a link may act for another of its households so far.
  const terms =
    agreement &&
    (familyId
      ? ownTerms(agreement, today, familyId)
      : (ownTerms(agreement, today, actsFor) ?? ownTerms(agreement, today)));
  const above = (
    <Link className="wdt-back wdt-no-print" to={familyId ? `/desk/families/${familyId}` : '/household/documents'}>
      <Icon name="arrow-left" size="sm" /> {t(familyId ? 'agreement.backToFamily' : 'documents.title')}
    </Link>
  );
  if (!agreement || !terms)
    return (
      <Page title={t('agreement.title')} above={above}>
        {!data && !error && <Skeleton rows={2} height="9rem" />}
        {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
        {data && (
          <EmptyState icon="search" title={t('agreement.missingTitle')}>
            <p>{t('agreement.missingText')}</p>
          </EmptyState>
        )}
      </Page>
    );
  const { offer, provider } = agreement;
  const last = lastTerms(agreement, terms);
  const wayOut = isRunning(agreement, terms, today) && last.untilOn === null && (
    <Leave terms={last} voice={voice} isShared={othersIn(agreement, terms, today).length > 0} leave={leave} />
  );
  const wayBack = last.canStay && (
    <Stay terms={last} voice={voice} takeBack={takeBackLeaving} onDone={() => setStayed(true)} />
  );
  const ofDesk = familyId && (wayOut || wayBack);
  return (
    <Page
      title={t('documents.agreementOf', { service: offer.serviceType.name, provider: provider.displayName })}
      lead={t('agreement.lead', { date: format.date(agreement.startsOn) })}
      help={!familyId && <Help terms={['agreement', 'alonePrice', 'leaving']} />}
      above={above}
    >
      <PageHousehold householdId={terms.householdId} />
      {last.untilOn && (
        <Notice tone="info" announced>
          <p>{t('agreement.leaving', { date: format.date(addDays(last.untilOn, -1)) })}</p>
          {!familyId && wayBack}
        </Notice>
      )}
      {hasStayed && !last.untilOn && (
        <Notice tone="success" announced>
          <p>{t(`agreement.takenBack.${voice}`)}</p>
        </Notice>
      )}
      <p className="wdt-actions wdt-no-print">
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => window.print()}>
          {t('agreement.print')}
        </button>
        {!familyId && (
          <Link className="btn btn-outline-primary btn-sm" to="/calendar">
            {t('calendar.title')}
          </Link>
        )}
      </p>
      <Facts agreement={agreement} terms={terms} voice={voice} kinds={kinds} />
      {!familyId && isRunning(agreement, terms, today) && (
        <div className="wdt-no-print">
          <TalkOfOffer offerId={offer.id} />
        </div>
      )}
      {!familyId && <FeedbackForm agreementId={agreement.id} />}
      {ofDesk ? (
        <div className="wdt-section wdt-no-print">
          <Suspense fallback={<Skeleton rows={1} />}>
            <ByMandate householdId={familyId}>{ofDesk}</ByMandate>
          </Suspense>
        </div>
      ) : (
        wayOut
      )}
    </Page>
  );
}
