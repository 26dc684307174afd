import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../i18n/format.js';
import { addDays, mondayOf, romeDay } from '../i18n/rome.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { ownPart, takesPart, useOwnSessions, type OwnSession } from './calendar.js';
import { calendarPath, SpanHead } from './calendar-ways.js';
import { ofDay } from './calendar-week.js';
import { SessionList, SessionTotal } from './session-list.js';
import { addMonths, daysOf, WEEK_DAYS } from './span.js';

/** How many sessions of a day a wide window names before it counts the rest. */
const NAMED = 2;

/** The day that a key leads to from another (YYYY-MM-DD), as in any calendar grid; null for other keys. */
function dayByKey(key: string, day: string): string | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -WEEK_DAYS);
    case 'ArrowDown':
      return addDays(day, WEEK_DAYS);
    case 'Home':
      return mondayOf(day);
    case 'End':
      return addDays(mondayOf(day), WEEK_DAYS - 1);
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return null;
  }
}

interface DayCellProps {
  day: string;
  sessions: readonly OwnSession[];
  isChosen: boolean;
  isToday: boolean;
  isOutside: boolean;
}

/** One day of the month: its number, and what is on it; choosing it shows its sessions below. */
function DayCell({ day, sessions, isChosen, isToday, isOutside }: DayCellProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const counted = sessions.filter(takesPart);
  return (
    <td data-outside={isOutside || undefined} aria-selected={isChosen}>
      <Link
        to={calendarPath('month', day)}
        replace
        preventScrollReset
        tabIndex={isChosen ? 0 : -1}
        aria-current={isToday ? 'date' : undefined}
        data-day={day}
      >
        <span className="visually-hidden">
          {format.day(`${day}T12:00:00Z`)}: {t('calendar.count', { count: counted.length })}
        </span>
        <span aria-hidden="true" className="wdt-month-number">
          {Number(day.slice(8))}
        </span>
        {counted.length > 0 && (
          <span aria-hidden="true" className="wdt-month-count">
            {counted.length}
          </span>
        )}
        {counted.slice(0, NAMED).map((session) => (
          <span
            key={session.id}
            aria-hidden="true"
            className="wdt-month-item"
            data-service={session.agreement.offer.serviceType.code}
          >
            {format.clock(ownPart(session)!.startsAt)} {session.agreement.offer.serviceType.name}
          </span>
        ))}
        {counted.length > NAMED && (
          <span aria-hidden="true" className="wdt-month-more">
            {t('calendar.moreOfDay', { count: counted.length - NAMED })}
          </span>
        )}
      </Link>
    </td>
  );
}

/** The household's month as a grid of days, each with what is on it, and the sessions of the chosen day. */
export function CalendarMonth({ day }: { day?: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const navigate = useNavigate();
  const grid = useRef<HTMLTableElement>(null);
  const [now] = useState(() => Date.now());
  const today = romeDay(new Date(now));
  const chosen = day ?? today;
  const month = chosen.slice(0, 7);
  const days = daysOf('month', chosen);
  const weeks = days.filter((_, index) => index % WEEK_DAYS === 0);
  const { sessions, error, refetch } = useOwnSessions(days[0]!, addDays(days.at(-1)!, 1));
  const known = sessions ?? [];
  const ofMonth = known.filter((session) => romeDay(ownPart(session)!.startsAt).startsWith(month));
  const onChosen = ofDay(known, chosen);

  // Where the keys have led, which the page may not have drawn yet.
  const led = useRef<string | null>(null);
  useEffect(() => {
    if (led.current !== chosen) return;
    led.current = null;
    grid.current?.querySelector<HTMLElement>(`[data-day="${chosen}"]`)?.focus();
  }, [chosen]);

  function move(event: KeyboardEvent) {
    const to = dayByKey(event.key, led.current ?? chosen);
    if (to === null || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    led.current = to;
    void navigate(calendarPath('month', to), { replace: true, preventScrollReset: true });
  }

  return (
    <section aria-labelledby="span">
      <SpanHead view="month" day={chosen} />
      {!sessions && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {sessions && <SessionTotal sessions={ofMonth} />}
      <table
        ref={grid}
        role="grid"
        className="wdt-month-grid"
        aria-labelledby="span"
        aria-busy={!sessions}
        onKeyDown={move}
      >
        <thead>
          <tr>
            {[0, 1, 2, 3, 4, 5, 6].map((weekday) => (
              <th key={weekday} scope="col">
                <abbr title={format.weekday(weekday, 'long')}>{format.weekday(weekday, 'short')}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((monday) => (
            <tr key={monday}>
              {daysOf('week', monday).map((one) => (
                <DayCell
                  key={one}
                  day={one}
                  sessions={ofDay(known, one)}
                  isChosen={one === chosen}
                  isToday={one === today}
                  isOutside={!one.startsWith(month)}
                />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <section className="wdt-week-of" aria-labelledby="chosen-day" aria-live="polite">
        <h3 id="chosen-day">{format.day(`${chosen}T12:00:00Z`)}</h3>
        {!sessions && !error && <Skeleton rows={1} />}
        {sessions && onChosen.length === 0 && <p>{t('calendar.dayNone')}</p>}
        {onChosen.length > 0 && <SessionList sessions={onChosen} now={now} />}
      </section>
    </section>
  );
}
