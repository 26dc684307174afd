import fc from 'fast-check';
import {
  addDays,
  layOutTimetable,
  MILAN_PATRON,
  MILAN_SCHOOLS,
  mondayOf,
  monthRange,
  type Timetable,
} from './index.js';

const slot = (day: number, hour: number, minute = 0) => day * 96 + hour * 4 + minute / 15;

/** Mondays and Thursdays, 16:30 to 19:00. */
const afternoons: Timetable = {
  blocks: [
    { start: slot(0, 16, 30), end: slot(0, 19) },
    { start: slot(3, 16, 30), end: slot(3, 19) },
  ],
  range: { from: '2026-11-30', until: '2026-12-14' },
  onHolidays: 'skip',
  patron: MILAN_PATRON,
  onSchoolClosures: 'keep',
  school: MILAN_SCHOOLS,
  exceptions: [],
};

const datesOf = (timetable: Timetable) => layOutTimetable(timetable).sessions.map(({ date }) => date);

describe('a weekly timetable on the calendar', () => {
  it('becomes dated sessions, without Milan’s patron', () => {
    const { sessions, skipped } = layOutTimetable(afternoons);
    expect(sessions.map(({ date }) => date)).toEqual(['2026-11-30', '2026-12-03', '2026-12-10']);
    expect(skipped).toEqual([{ date: '2026-12-07', startMinute: 990, block: 0, reason: 'public-holiday' }]);
    expect(sessions[0]).toEqual({
      date: '2026-11-30',
      startMinute: 990,
      endMinute: 1140,
      startsAt: '2026-11-30T15:30:00Z',
      endsAt: '2026-11-30T18:00:00Z',
      minutes: 150,
      block: 0,
    });
  });

  it('keeps the patron’s day in another town, or where holidays are kept', () => {
    expect(datesOf({ ...afternoons, patron: null })).toContain('2026-12-07');
    expect(datesOf({ ...afternoons, onHolidays: 'keep' })).toContain('2026-12-07');
  });

  it('rests while schools are closed, or works only then', () => {
    const christmas = { ...afternoons, range: { from: '2026-12-17', until: '2027-01-12' } };
    expect(datesOf({ ...christmas, onSchoolClosures: 'skip' })).toEqual([
      '2026-12-17',
      '2026-12-21',
      '2027-01-07',
      '2027-01-11',
    ]);
    expect(datesOf({ ...christmas, onSchoolClosures: 'only' })).toEqual([
      '2026-12-24',
      '2026-12-28',
      '2026-12-31',
      '2027-01-04',
    ]);
  });

  it('takes dated exceptions: a day off, one session off, one more', () => {
    const twice = { ...afternoons, blocks: [...afternoons.blocks, { start: slot(3, 7), end: slot(3, 8) }] };
    const found = layOutTimetable({
      ...twice,
      exceptions: [
        { kind: 'skip', date: '2026-11-30', startMinute: null },
        { kind: 'skip', date: '2026-12-03', startMinute: 420 },
        { kind: 'add', date: '2026-12-05', startMinute: 600, endMinute: 720 },
        { kind: 'add', date: '2026-12-14', startMinute: 600, endMinute: 720 },
      ],
    });
    expect(found.sessions.map(({ date, startMinute, block }) => [date, startMinute, block])).toEqual([
      ['2026-12-03', 990, 1],
      ['2026-12-05', 600, null],
      ['2026-12-10', 420, 2],
      ['2026-12-10', 990, 1],
    ]);
    expect(found.skipped.filter(({ reason }) => reason === 'exception')).toHaveLength(2);
  });

  it('lets a night run past midnight, past Sunday and past the end of the range', () => {
    const night = { start: slot(6, 22), end: slot(6, 30) };
    const { sessions } = layOutTimetable({
      ...afternoons,
      blocks: [night],
      range: { from: '2026-11-23', until: '2026-11-30' },
    });
    expect(sessions).toMatchObject([
      { date: '2026-11-29', startsAt: '2026-11-29T21:00:00Z', endsAt: '2026-11-30T05:00:00Z', minutes: 480 },
    ]);
  });

  it('pays the minutes that truly pass on the nights when the clock changes', () => {
    const saturdayNight = { ...afternoons, blocks: [{ start: slot(5, 22), end: slot(5, 30) }] };
    const minutes = (monday: string) =>
      layOutTimetable({ ...saturdayNight, range: { from: monday, until: addDays(monday, 7) } }).sessions[0].minutes;
    expect([minutes('2026-03-16'), minutes('2026-03-23'), minutes('2026-10-19')]).toEqual([480, 420, 540]);
  });

  it('skips a block that lies in the hour without minutes', () => {
    const block = { start: slot(6, 2), end: slot(6, 2, 30) };
    const found = layOutTimetable({
      ...afternoons,
      blocks: [block],
      range: { from: '2026-03-29', until: '2026-03-30' },
    });
    expect(found).toMatchObject({ sessions: [], skipped: [{ date: '2026-03-29', reason: 'clock-change' }] });
  });

  it('never makes blocks apart in the week overlap in time, and loses no session', () => {
    const anyWeek = fc.integer({ min: 0, max: 1500 }).map((days) => mondayOf(addDays('2024-01-01', days)));
    const weekOfAChange = fc.constantFrom('2026-03-23', '2026-10-19', '2027-03-22', '2027-10-25');
    const week = fc.oneof(anyWeek, weekOfAChange);
    const cut = fc.uniqueArray(fc.integer({ min: 0, max: 671 }), { minLength: 2, maxLength: 14 });
    fc.assert(
      fc.property(cut, week, (cuts, from) => {
        const points = [...cuts].sort((a, b) => a - b);
        const blocks = points
          .slice(1)
          .map((end, at) => ({ start: points[at], end }))
          .filter(({ start, end }) => end - start <= 96);
        const range = { from, until: addDays(from, 7) };
        const { sessions, skipped } = layOutTimetable({ ...afternoons, blocks, range });
        expect(sessions.length + skipped.length).toBe(blocks.length);
        for (let at = 1; at < sessions.length; at += 1) {
          expect(sessions[at - 1].endsAt <= sessions[at].startsAt).toBe(true);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('shows the block or the range that is malformed', () => {
    const laidOut = (change: Partial<Timetable>) => () => layOutTimetable({ ...afternoons, ...change });
    expect(laidOut({ blocks: [{ start: 672, end: 676 }] })).toThrow(/Weekly block 0: .*found 672 to 676/);
    expect(laidOut({ blocks: [{ start: 8, end: 8 }] })).toThrow(/found 8 to 8/);
    expect(laidOut({ range: { from: '2026-12-02', until: '2026-12-01' } })).toThrow(/ends after it starts/);
    expect(laidOut({ exceptions: [{ kind: 'add', date: '2026-12-05', startMinute: 600, endMinute: 600 }] })).toThrow(
      /Added session of 2026-12-05/,
    );
  });

  it('knows the days of a month', () => {
    expect(monthRange('2028-02')).toEqual({ from: '2028-02-01', until: '2028-03-01' });
    expect(() => monthRange('2028-13')).toThrow(/found "2028-13-01"/);
  });
});
