import { instantInRome, type Instant, romeTimeOf, TIME_ZONE } from '../calendar/index.js';

/** One event of a calendar. */
export interface CalendarEvent {
  /** The same whenever the event is written again, and no other event's. */
  readonly uid: string;
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** When it last changed. */
  readonly changedAt: Instant;
  readonly summary: string;
  readonly location: string | null;
  readonly description: string;
  /** `tentative`: nobody can come yet. */
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
}

/** A calendar with what it is called. */
export interface Calendar {
  readonly name: string;
  readonly language: 'it' | 'en';
  readonly events: readonly CalendarEvent[];
}

/** Octets in a line at most, without its end (RFC 5545, 3.1). */
const LONGEST_LINE = 75;

/** From when revisions are counted, in seconds: SEQUENCE stays a 32-bit number until 2094. */
const FIRST_REVISION = '2026-01-01T00:00:00Z';

/** The clock of Rome since the European Union moved its autumn change to October, in 1996 (RFC 5545, 3.6.5). */
const ROME = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'END:STANDARD',
  'END:VTIMEZONE',
];

const encoder = new TextEncoder();
const octets = (text: string) => encoder.encode(text).length;

/** Breaks a line that is too long, between letters and never inside one; what follows begins with a space. */
function fold(line: string): string {
  const lines = [''];
  let used = 0;
  for (const letter of line) {
    const size = octets(letter);
    if (used + size > LONGEST_LINE) {
      lines.push(' ');
      used = 1;
    }
    lines[lines.length - 1] += letter;
    used += size;
  }
  return lines.join('\r\n');
}

/** A text as a value: what means something in the format is set apart, what cannot be seen is left out. */
const text = (value: string) =>
  value
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/\p{Cc}/gu, '');

const compact = (instant: Instant) => `${instant.replace(/\.\d+/, '').replace(/[-:]/g, '')}`;

/** A moment as the clock in Rome shows it; in UTC where that clock shows the same time twice and means the other. */
function moment(name: string, instant: Instant): string {
  const { date, minuteOfDay } = romeTimeOf(instant);
  if (Date.parse(instantInRome(date, minuteOfDay)) !== Date.parse(instant)) return `${name}:${compact(instant)}`;
  const clock = [Math.floor(minuteOfDay / 60), minuteOfDay % 60].map((part) => String(part).padStart(2, '0')).join('');
  return `${name};TZID=${TIME_ZONE}:${date.replaceAll('-', '')}T${clock}00`;
}

function event({ uid, startsAt, endsAt, changedAt, summary, location, description, status }: CalendarEvent): string[] {
  const revision = Math.max(0, Math.floor((Date.parse(changedAt) - Date.parse(FIRST_REVISION)) / 1000));
  return [
    'BEGIN:VEVENT',
    `UID:${text(uid)}`,
    `DTSTAMP:${compact(changedAt)}`,
    `LAST-MODIFIED:${compact(changedAt)}`,
    `SEQUENCE:${revision}`,
    moment('DTSTART', startsAt),
    moment('DTEND', endsAt),
    `SUMMARY:${text(summary)}`,
    ...(location === null ? [] : [`LOCATION:${text(location)}`]),
    `DESCRIPTION:${text(description)}`,
    `STATUS:${status.toUpperCase()}`,
    // Who sees only whether somebody is free learns no more.
    'CLASS:PRIVATE',
    `TRANSP:${status === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'}`,
    'END:VEVENT',
  ];
}

/** Writes a calendar as iCalendar (RFC 5545; its name and how often to look again as RFC 7986 has them). */
export function icalendar({ name, language, events }: Calendar): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//Welfare di Tutti//Calendar//${language.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${text(name)}`,
    `X-WR-CALNAME:${text(name)}`,
    `X-WR-TIMEZONE:${TIME_ZONE}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...ROME,
    ...events.flatMap(event),
    'END:VCALENDAR',
  ]
    .map((line) => `${fold(line)}\r\n`)
    .join('');
}
