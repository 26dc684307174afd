import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Notice } from '../ui/notice.js';
import './calendar.css';
import { ownPart, useSessionsAround } from './calendar.js';
import { isOver, nextOf, SessionList } from './session-list.js';

/** What of the calendar cannot wait: hours to confirm, and the next session with its code, or that nobody comes to it. */
export function NextSession() {
  const { t } = useTranslation();
  const { sessions, now } = useSessionsAround();
  const next = sessions && nextOf(sessions, now);
  // Of all that comes, that nobody comes is what a family must hear first.
  const first = sessions?.find((session) => !isOver(session, now) && ownPart(session)?.state === 'PLANNED');
  const coming = [...new Set([first, next])].filter((session) => session !== undefined);
  const toConfirm = sessions?.filter((session) => ownPart(session)?.state === 'ATTENDED').length ?? 0;
  return (
    <>
      {toConfirm > 0 && (
        <Notice tone="warning" title={t('calendar.toConfirmCount', { count: toConfirm })}>
          <p>{t('calendar.toConfirmText')}</p>
          <Link className="btn btn-outline-primary btn-sm" to="/calendar">
            {t('calendar.toConfirmWay')}
          </Link>
        </Notice>
      )}
      {coming.length > 0 && (
        <section className="wdt-section" aria-labelledby="next-session" data-testid="next-session">
          <h2 id="next-session">{t('calendar.ahead')}</h2>
          <SessionList sessions={coming} now={now} next={next} showsDay />
        </section>
      )}
    </>
  );
}
