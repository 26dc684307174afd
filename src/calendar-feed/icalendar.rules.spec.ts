import ICAL from 'ical.js';
import { type CalendarEvent, icalendar } from './icalendar.rules.js';

const visit = (more: Partial<CalendarEvent> = {}): CalendarEvent => ({
  uid: 'a-1',
  startsAt: '2026-11-25T15:00:00Z',
  endsAt: '2026-11-25T18:00:00Z',
  changedAt: '2026-11-20T08:00:00Z',
  summary: 'Welfare di Tutti: Greta',
  location: null,
  description: 'Apri il programma',
  status: 'confirmed',
  ...more,
});
const written = (...events: CalendarEvent[]) => icalendar({ name: 'Incontri', language: 'it', events });

/** What a program that knows nothing of ours reads. */
function read(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar) as unknown[] as never);
  ICAL.TimezoneService.reset();
  ICAL.TimezoneService.register(new ICAL.Timezone(root.getFirstSubcomponent('vtimezone')!) as never);
  return root.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

describe('a calendar', () => {
  it('has lines of at most 75 octets that end in CR LF, and breaks no letter', () => {
    const summary = `Così ${'è'.repeat(80)} 👩‍👧 fine; davvero, \\o/\nseconda riga`;
    const calendar = written(visit({ summary }));
    const lines = calendar.split('\r\n');
    expect(lines.pop()).toBe('');
    for (const line of lines) {
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n\ufffd]/);
    }
    expect(read(calendar)[0].summary).toBe(summary);
  });

  it('says times as the clock in Rome shows them, in winter and in summer', () => {
    const calendar = written(
      visit(),
      visit({ uid: 'a-2', startsAt: '2026-07-01T14:00:00.000Z', endsAt: '2026-07-01T15:30:00.000Z' }),
    );
    expect(calendar).toContain('DTSTART;TZID=Europe/Rome:20261125T160000\r\n');
    expect(calendar).toContain('DTEND;TZID=Europe/Rome:20260701T173000\r\n');
    expect(read(calendar).map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
      '2026-11-25T15:00:00.000Z',
      '2026-07-01T14:00:00.000Z',
    ]);
  });

  it('keeps the hour that a clock shows twice in autumn apart', () => {
    const calendar = written(visit({ startsAt: '2026-10-25T00:30:00Z', endsAt: '2026-10-25T01:30:00Z' }));
    expect(calendar).toContain('DTSTART;TZID=Europe/Rome:20261025T023000\r\n');
    expect(calendar).toContain('DTEND:20261025T013000Z\r\n');
  });

  it('counts the revisions of an event by when it changed', () => {
    const [before, after] = ['2026-11-20T08:00:00Z', '2026-11-20T08:00:05Z'].map(
      (changedAt) => read(written(visit({ changedAt })))[0].sequence,
    );
    expect(after - before).toBe(5);
    expect(after).toBeLessThan(2 ** 31);
  });

  it('shows what was cancelled as cancelled, and as free time', () => {
    const calendar = written(visit({ status: 'cancelled' }));
    expect(calendar).toContain('STATUS:CANCELLED\r\n');
    expect(calendar).toContain('TRANSP:TRANSPARENT\r\n');
  });

  it('is a calendar without events too', () => {
    expect(read(written())).toEqual([]);
  });
});
