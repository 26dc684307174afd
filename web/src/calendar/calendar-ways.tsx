import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat, type Format } from '../i18n/format.js';
import { addDays, mondayOf } from '../i18n/rome.js';
import { Icon } from '../ui/icon.js';
import { stepFrom, WEEK_DAYS, type CalendarView } from './span.js';

/** Where a view of the household's calendar is, around a day (YYYY-MM-DD) or around today. */
export function calendarPath(view: CalendarView, day?: string): string {
  if (view === 'list') return '/calendar';
  return `/calendar?view=${view}${day ? `&from=${day}` : ''}`;
}

const VIEWS: readonly CalendarView[] = ['list', 'week', 'month'];

/** The three views of the calendar; a change keeps the day. */
export function ViewWays({ view, day }: { view: CalendarView; day?: string }) {
  const { t } = useTranslation();
  return (
    <nav className="wdt-calendar-views" aria-label={t('calendar.views')}>
      {VIEWS.map((one) => (
        <Link key={one} to={calendarPath(one, day)} preventScrollReset aria-current={one === view ? 'page' : undefined}>
          {t(`calendar.view.${one}`)}
        </Link>
      ))}
    </nav>
  );
}

/** How the week or month of a day is called. */
function nameOfSpan(format: Format, view: 'week' | 'month', day: string): string {
  const monday = mondayOf(day);
  return view === 'week' ? format.dates(monday, addDays(monday, WEEK_DAYS - 1)) : format.month(day.slice(0, 7));
}

interface SpanWaysProps {
  view: 'week' | 'month';
  /** The day around which the calendar is read. */
  day: string;
  /** Where the same view is around another day, or around today. */
  path: (day?: string) => string;
}

/** The ways to the week or month before, to that of today, and to the one after. */
export function SpanWays({ view, day, path }: SpanWaysProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = (other: string) => nameOfSpan(format, view, other);
  const [before, after] = [stepFrom(view, day, -1), stepFrom(view, day, 1)];
  return (
    <nav className="wdt-actions wdt-calendar-span" aria-label={t(`calendar.spans.${view}`)}>
      <Link className="btn btn-outline-primary btn-sm" to={path(before)} preventScrollReset>
        <Icon name="arrow-left" size="sm" />
        <span>
          {t('calendar.earlier')}
          <span className="visually-hidden">: {nameOf(before)}</span>
        </span>
      </Link>
      <Link className="btn btn-outline-primary btn-sm" to={path()} preventScrollReset>
        {t('calendar.today')}
      </Link>
      <Link className="btn btn-outline-primary btn-sm" to={path(after)} preventScrollReset>
        <span>
          {t('calendar.later')}
          <span className="visually-hidden">: {nameOf(after)}</span>
        </span>
        <Icon name="arrow-right" size="sm" />
      </Link>
    </nav>
  );
}

interface SpanHeadProps {
  view: 'week' | 'month';
  day: string;
  /** What else can be done with the view. */
  children?: ReactNode;
}

/** The name of the week or month that the household's calendar shows, which names its section, and the ways from it. */
export function SpanHead({ view, day, children }: SpanHeadProps) {
  const format = useFormat();
  return (
    <div className="wdt-calendar-head">
      <h2 id="span" aria-live="polite">
        {nameOfSpan(format, view, day)}
      </h2>
      <SpanWays view={view} day={day} path={(other) => calendarPath(view, other)} />
      {children}
    </div>
  );
}
