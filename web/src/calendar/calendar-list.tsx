import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useViewer } from '../session/viewer.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { ownPart, useSessionsAround } from './calendar.js';
import { isOver, nextOf, SessionList } from './session-list.js';

/** Sessions as a list: those whose hours wait to be confirmed, or for the desk, those to come with their code, and those of before. */
export function CalendarList() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { sessions, now, error, refetch } = useSessionsAround();
  if (!sessions) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />;
  const toConfirm = sessions.filter((session) => ownPart(session)?.state === 'ATTENDED');
  const disputed = sessions.filter((session) => ownPart(session)?.state === 'DISPUTED');
  const others = sessions.filter((session) => !toConfirm.includes(session) && !disputed.includes(session));
  const ahead = others.filter((session) => !isOver(session, now));
  const before = others.filter((session) => isOver(session, now)).toReversed();
  return (
    <>
      {viewer?.householdId && (
        <p className="wdt-calendar-way">
          <a href="#feed">{t('feed.way')}</a>
        </p>
      )}
      {sessions.length === 0 && (
        <EmptyState icon="inbox" title={t('calendar.emptyTitle')}>
          <p>{t('calendar.emptyText')}</p>
          <Link className="btn btn-primary" to="/requests">
            {t('requests.title')}
          </Link>
        </EmptyState>
      )}
      {toConfirm.length > 0 && (
        <section className="wdt-section" aria-labelledby="to-confirm">
          <h2 id="to-confirm">{t('calendar.toConfirm')}</h2>
          <p className="wdt-measure">{t('calendar.toConfirmText')}</p>
          <SessionList sessions={toConfirm} now={now} showsDay />
        </section>
      )}
      {disputed.length > 0 && (
        <section className="wdt-section" aria-labelledby="at-desk">
          <h2 id="at-desk">{t('calendar.atDesk')}</h2>
          <p className="wdt-measure">{t('calendar.atDeskText')}</p>
          <SessionList sessions={disputed} now={now} showsDay />
        </section>
      )}
      {ahead.length > 0 && (
        <section className="wdt-section" aria-labelledby="ahead">
          <h2 id="ahead">{t('calendar.ahead')}</h2>
          <SessionList sessions={ahead} now={now} next={nextOf(ahead, now)} showsDay />
        </section>
      )}
      {before.length > 0 && (
        <details className="wdt-details">
          <summary>{t('calendar.before', { count: before.length })}</summary>
          <SessionList sessions={before} now={now} showsDay />
        </details>
      )}
    </>
  );
}
