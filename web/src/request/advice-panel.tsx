import { useTranslation } from 'react-i18next';
import { useAct, type Acting } from '../api/act.js';
import { useFormat } from '../i18n/format.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useAdvice, useFollowAdvice, useJoinable, type Advice, type AdvisedChange } from './advice.js';
import './advice.css';

/** Says what a change asks of the household, and who would come for it at what price. */
function useSentences() {
  const { t } = useTranslation();
  const format = useFormat();
  return {
    changeOf(change: AdvisedChange): string {
      const { day, toDay, shiftMinutes, maxWalkMetres, budgetCentsPerHour, hostUnits, sharing } = change;
      const minutes = Math.abs(shiftMinutes ?? 0);
      const isEarlier = (shiftMinutes ?? 0) < 0;
      switch (change.kind) {
        case 'SHIFT':
          return day === null
            ? t(isEarlier ? 'advice.earlier' : 'advice.later', { minutes })
            : t(isEarlier ? 'advice.earlierOn' : 'advice.laterOn', { minutes, day: format.weekday(day, 'long') });
        case 'OTHER_DAY':
          return t('advice.otherDay', {
            day: format.weekday(day ?? 0, 'long'),
            toDay: format.weekday(toDay ?? 0, 'long'),
          });
        case 'WALK':
          return t('advice.walk', { metres: format.number(maxWalkMetres ?? 0) });
        case 'BUDGET':
          return t('advice.budget', { price: format.euros(budgetCentsPerHour ?? 0) });
        case 'SHARING':
          return t(sharing === 'TERRITORY' ? 'advice.shareTerritory' : 'advice.shareBuilding', {
            metres: format.number(maxWalkMetres ?? 0),
          });
        case 'HOSTING':
          return t('advice.host', { count: hostUnits ?? 0 });
      }
    },
    placementOf({ provider, households, priceCents, aloneCents }: AdvisedChange['placement']): string {
      const words = {
        provider: provider.displayName,
        price: format.euros(priceCents),
        alone: format.euros(aloneCents),
      };
      return households > 1 ? t('advice.together', { ...words, count: households - 1 }) : t('advice.alone', words);
    },
  };
}

interface ConfirmJoinProps {
  open: string;
  /** What the button is about, for who cannot see what stands beside it. */
  about: string;
  priceCents: number;
  /** Days of notice for leaving it, whole weeks. */
  noticeDays: number;
  isBusy: boolean;
  onYes: () => void;
}

/** Joining a running service binds and costs: it is asked again, with the price of a week and the notice for leaving. */
function ConfirmJoin({ open, about, priceCents, noticeDays, isBusy, onYes }: ConfirmJoinProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ConfirmedAct
      open={
        <>
          {open}
          <span className="visually-hidden">: {about}</span>
        </>
      }
      openClass="btn btn-primary btn-sm"
      text={t('advice.joinText', { price: format.euros(priceCents), count: noticeDays / 7 })}
      yes={t('advice.joinNow')}
      no={t('layout.no')}
      isBusy={isBusy}
      onYes={onYes}
    />
  );
}

interface ChoicesProps {
  careRequestId: string;
  advice: Advice;
  act: Acting;
}

/** The smallest changes, each applied with one tap; one that also joins a running service asks again. */
function Changes({ careRequestId, advice, act }: ChoicesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { change } = useFollowAdvice(careRequestId);
  const { changeOf, placementOf } = useSentences();
  if (advice.changes.length === 0) return null;
  return (
    <>
      <h3>{t('advice.changes')}</h3>
      <ul className="wdt-advice">
        {advice.changes.map((one, index) => (
          <li key={index} data-testid="advised-change">
            <span>
              <strong>{changeOf(one)}</strong>
              <span className="wdt-small">{placementOf(one.placement)}</span>
              <span className="wdt-small">{format.timetable(one.placement.sessions).join('; ')}</span>
            </span>
            {one.placement.agreementId === null ? (
              <button
                type="button"
                className="btn btn-primary btn-sm"
                disabled={act.isBusy}
                onClick={() => void act.run(() => change(one, advice.revision))}
              >
                {t('advice.apply')}
                <span className="visually-hidden">: {changeOf(one)}</span>
              </button>
            ) : (
              <ConfirmJoin
                open={t('advice.applyAndJoin')}
                about={changeOf(one)}
                priceCents={one.placement.priceCents}
                noticeDays={advice.leavingNoticeDays}
                isBusy={act.isBusy}
                onYes={() => void act.run(() => change(one, advice.revision))}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Running services with room that the request could join as it is. */
function Joinable({ careRequestId, act }: Omit<ChoicesProps, 'advice'>) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data } = useJoinable(careRequestId);
  const { join } = useFollowAdvice(careRequestId);
  const services = data?.joinableAgreements ?? [];
  if (services.length === 0) return null;
  return (
    <>
      <h3>{t('advice.joinable')}</h3>
      <ul className="wdt-advice">
        {services.map(
          ({ agreementId, households, priceCents, aloneCents, providerName, leavingNoticeDays, sessions }) => (
            <li key={agreementId} data-testid="joinable">
              <span>
                <strong>{t('advice.joinableName', { provider: providerName, count: households })}</strong>
                <span className="wdt-small">
                  {t('proposal.priceInShort', { price: format.euros(priceCents), alone: format.euros(aloneCents) })}{' '}
                  {format.timetable(sessions).join('; ')}
                </span>
              </span>
              <ConfirmJoin
                open={t('advice.join')}
                about={providerName}
                priceCents={priceCents}
                noticeDays={leavingNoticeDays}
                isBusy={act.isBusy}
                onYes={() => void act.run(() => join(agreementId))}
              />
            </li>
          ),
        )}
      </ul>
    </>
  );
}

/** Why nothing was found yet, and what would turn the no into a yes. */
export function AdvicePanel({ careRequestId }: { careRequestId: string }) {
  const { t } = useTranslation();
  const act = useAct();
  const { advice, loading, error, refetch } = useAdvice(careRequestId);
  if (loading && !advice) return <Skeleton rows={2} />;
  if (!advice) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : null;
  const most = [...advice.stopped].sort((a, b) => b.providers - a.providers).slice(0, 3);
  return (
    <section className="wdt-section wdt-advice-panel" aria-labelledby="advice">
      <h2 id="advice">{t('advice.title')}</h2>
      <Faults messages={act.faultsBeside()} />
      {advice.asItIs && !advice.asItIs.agreementId && (
        <Notice tone="success">
          <p>{t('advice.soon')}</p>
        </Notice>
      )}
      <Joinable careRequestId={careRequestId} act={act} />
      <Changes careRequestId={careRequestId} advice={advice} act={act} />
      {advice.changes.length === 0 && !advice.asItIs && <p>{t('advice.none')}</p>}
      {most.length > 0 && (
        <details className="wdt-details">
          <summary>{t('advice.why')}</summary>
          <p>{t('advice.whyText', { count: advice.providers })}</p>
          <ul className="wdt-bullets">
            {most.map(({ stop, providers }) => (
              <li key={stop}>{t(`advice.stop.${stop}`, { count: providers })}</li>
            ))}
          </ul>
          {advice.scarce && <p>{t('advice.scarce')}</p>}
        </details>
      )}
    </section>
  );
}
