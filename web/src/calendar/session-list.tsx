import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { ownPart, takesPart, type OwnSession } from './calendar.js';
import { SessionCard } from './session-card.js';

/** Whether a session is of before: its time has passed, and it is not going on. */
export const isOver = ({ endsAt, state }: OwnSession, now: number): boolean =>
  Date.parse(endsAt) < now && state !== 'UNDER_WAY';

/** The household's next session that somebody comes to. */
export const nextOf = (sessions: readonly OwnSession[], now: number): OwnSession | undefined =>
  sessions.find(
    (session) => !isOver(session, now) && session.state !== 'UNCOVERED' && ownPart(session)?.state === 'PLANNED',
  );

interface SessionListProps {
  sessions: readonly OwnSession[];
  /** The instant now, in milliseconds. */
  now: number;
  /** The session beside today's whose code is shown, since it comes next. */
  next?: OwnSession | undefined;
  /** Whether each says its day, where no heading does. */
  showsDay?: boolean;
  /** The household, where its desk reads in its place. */
  household?: string;
  /** Whether the reader may act in them: its desk only by a mandate. */
  mayAct?: boolean;
}

/** Sessions as cards; today's and the next one show the code for whoever comes. */
export function SessionList({ sessions, now, next, showsDay = false, household, mayAct = true }: SessionListProps) {
  const today = romeDay(new Date(now));
  return (
    <ul className="wdt-sessions">
      {sessions.map((session) => (
        <SessionCard
          key={session.id}
          session={session}
          showsDay={showsDay}
          household={household}
          mayAct={mayAct}
          showsCode={!isOver(session, now) && (session.id === next?.id || romeDay(session.startsAt) === today)}
        />
      ))}
    </ul>
  );
}

/** How many sessions a household has over some days, and how long they take together; what it cancelled is left out. */
export function SessionTotal({ sessions }: { sessions: readonly OwnSession[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = sessions.filter(takesPart);
  const minutes = counted.reduce((sum, session) => {
    const part = ownPart(session)!;
    return sum + (part.confirmedMinutes ?? part.minutes);
  }, 0);
  return (
    <p className="wdt-calendar-total" data-testid="session-total">
      {counted.length === 0
        ? t('calendar.totalNone')
        : t('calendar.total', { count: counted.length, time: format.duration(minutes) })}
    </p>
  );
}
