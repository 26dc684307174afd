import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { addDays, romeDay } from '../i18n/rome.js';
import { PrintButton } from '../ui/print-button.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { useAnchor } from '../ui/use-anchor.js';
import { anchorOf, ownPart, takesPart, useOwnSessions, type OwnSession } from './calendar.js';
import { SpanHead } from './calendar-ways.js';
import { SessionList, SessionTotal } from './session-list.js';
import { daysOf, WEEK_DAYS } from './span.js';
import { useStateName } from './state-name.js';
import { WeekBoard } from './week-board.js';

/** The sessions of a day: those whose part of the household begins on it. */
export const ofDay = (sessions: readonly OwnSession[], day: string): OwnSession[] =>
  sessions.filter((session) => romeDay(ownPart(session)!.startsAt) === day);

/** The household's week: seven columns where the window is wide, and below them, or on a phone alone, its days with their sessions. */
export function CalendarWeek({ day }: { day?: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const stateName = useStateName();
  const [now] = useState(() => Date.now());
  const at = day ?? romeDay(new Date(now));
  const days = daysOf('week', at);
  const { sessions, error, refetch } = useOwnSessions(days[0]!, addDays(days[0]!, WEEK_DAYS));
  useAnchor(sessions !== undefined);
  return (
    <section aria-labelledby="span">
      <SpanHead view="week" day={at}>
        <PrintButton />
      </SpanHead>
      {!sessions && (error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={4} />)}
      {sessions?.length === 0 && (
        <EmptyState icon="calendar" title={t('calendar.weekEmptyTitle')}>
          <p>{t('calendar.spanEmptyText')}</p>
        </EmptyState>
      )}
      {sessions && sessions.length > 0 && (
        <>
          <SessionTotal sessions={sessions} />
          <WeekBoard
            days={days}
            anchorOf={anchorOf}
            items={sessions.map((session) => ({
              id: session.id,
              startsAt: ownPart(session)!.startsAt,
              endsAt: ownPart(session)!.endsAt,
              service: session.agreement.offer.serviceType.code,
              name: session.agreement.offer.serviceType.name,
              state:
                ownPart(session)!.state === 'PLANNED' && session.state === 'PLANNED' ? undefined : stateName(session),
              isOff: !takesPart(session),
            }))}
          />
          {days
            .filter((one) => ofDay(sessions, one).length > 0)
            .map((one) => (
              <section key={one} className="wdt-week-of" aria-labelledby={`day-${one}`}>
                <h3 id={`day-${one}`}>{format.day(`${one}T12:00:00Z`)}</h3>
                <SessionList sessions={ofDay(sessions, one)} now={now} />
              </section>
            ))}
        </>
      )}
    </section>
  );
}
