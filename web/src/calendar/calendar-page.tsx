import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { useViewer } from '../session/viewer.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import './calendar.css';
import { ownPart, useOwnSessions, type OwnSession } from './calendar.js';
import { FeedPanel } from './feed-panel.js';
import { SessionCard } from './session-card.js';

/** The household's sessions: those whose hours wait to be confirmed, those to come with their code, and those of before. */
export function CalendarPage() {
  const { t } = useTranslation();
  const format = useFormat();
  const viewer = useViewer();
  const { sessions, now, loading, error, refetch } = useOwnSessions();
  const isOver = (session: OwnSession) => Date.parse(session.endsAt) < now && session.state !== 'UNDER_WAY';
  const toConfirm = sessions?.filter((session) => ownPart(session)?.state === 'ATTENDED') ?? [];
  const ahead = sessions?.filter((session) => !isOver(session) && !toConfirm.includes(session)) ?? [];
  const before = (sessions?.filter((session) => isOver(session) && !toConfirm.includes(session)) ?? []).toReversed();
  const next = ahead.find((session) => session.state !== 'UNCOVERED' && ownPart(session)?.state === 'PLANNED');
  const today = format.day(new Date(now).toISOString());
  return (
    <Page
      title={t('calendar.title')}
      lead={t('calendar.lead')}
      help={<Help terms={['code', 'confirming', 'cancelling']} />}
    >
      {viewer?.householdId && (
        <p className="wdt-calendar-way">
          <a href="#feed">{t('feed.way')}</a>
        </p>
      )}
      {loading && !sessions && <Skeleton rows={4} />}
      {error && !sessions && <FailedState error={error} onRetry={() => void refetch()} />}
      {sessions?.length === 0 && (
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
          <ul className="wdt-sessions">
            {toConfirm.map((session) => (
              <SessionCard key={session.id} session={session} showsCode={false} />
            ))}
          </ul>
        </section>
      )}
      {ahead.length > 0 && (
        <section className="wdt-section" aria-labelledby="ahead">
          <h2 id="ahead">{t('calendar.ahead')}</h2>
          <ul className="wdt-sessions">
            {ahead.map((session) => (
              <SessionCard
                key={session.id}
                session={session}
                showsCode={session === next || format.day(session.startsAt) === today}
              />
            ))}
          </ul>
        </section>
      )}
      {before.length > 0 && (
        <details className="wdt-details">
          <summary>{t('calendar.before', { count: before.length })}</summary>
          <ul className="wdt-sessions">
            {before.map((session) => (
              <SessionCard key={session.id} session={session} showsCode={false} />
            ))}
          </ul>
        </details>
      )}
      {viewer?.householdId && <FeedPanel owner={{ householdId: viewer.householdId }} />}
    </Page>
  );
}
