import { layOutTimetable } from '../calendar/index.js';
import {
  datesFaults,
  HolidayRule,
  MOST_DATES,
  rangeOf,
  SchoolRule,
  spanTags,
  timetableOf,
  weekOf,
} from './dated-request.rules.js';

const TODAY = '2026-11-22';
const on = (date: string, startSlot = 64, endSlot = 72) => ({ date, startSlot, endSlot });
const kinds = (days: Parameters<typeof datesFaults>[0], hasOptions = false) =>
  datesFaults(days, hasOptions, TODAY).map(({ kind }) => kind);

describe('the days of a request', () => {
  it('may be none, a range, or single days', () => {
    expect(kinds({})).toEqual([]);
    expect(kinds({ startsOn: '2026-12-01', endsBefore: '2027-06-09' })).toEqual([]);
    expect(kinds({ dates: [on('2026-11-22'), on('2026-11-24'), on('2026-12-01')] })).toEqual([]);
  });

  it.each<[string, Parameters<typeof datesFaults>[0], boolean, string[]]>([
    ['days that do not exist', { startsOn: '2026-02-30', endsBefore: 'soon' }, false, ['no-such-day', 'no-such-day']],
    ['an end before the start', { startsOn: '2026-12-02', endsBefore: '2026-12-02' }, false, ['ends-before-it-starts']],
    ['a time that is over', { endsBefore: TODAY }, false, ['over-already']],
    ['days and weeks at once', { dates: [on('2026-12-01')] }, true, ['dates-and-options']],
    ['a day that has passed', { dates: [on('2026-11-21')] }, false, ['date-in-the-past']],
    ['a day that does not exist', { dates: [on('2026-13-01')] }, false, ['no-such-date']],
    [
      'hours beyond the day',
      { dates: [on('2026-12-01', 90, 97), on('2026-12-02', 8, 8)] },
      false,
      ['not-within-the-day', 'not-within-the-day'],
    ],
    ['the same hour twice', { dates: [on('2026-12-01'), on('2026-12-01', 70, 74)] }, false, ['dates-overlap']],
    [
      'weekdays whose hours overlap unequally',
      { dates: [on('2026-12-01'), on('2026-12-08', 66, 74)] },
      false,
      ['weekdays-differ'],
    ],
  ])('are refused with %s', (_, days, hasOptions, expected) => {
    expect(kinds(days, hasOptions)).toEqual(expected);
  });

  it('are at most so many', () => {
    const dates = Array.from({ length: MOST_DATES + 1 }, (_, i) => on('2026-12-01', i, i + 1));
    expect(kinds({ dates: dates.slice(1) })).toEqual([]);
    expect(kinds({ dates })).toEqual(['too-many-dates']);
  });
});

describe('a request for single days', () => {
  const dates = [on('2026-12-03'), on('2026-12-01'), on('2026-12-08')];

  it('is a week for the engine, and its own days for the calendar', () => {
    expect(weekOf(dates)).toEqual([
      { start: 96 + 64, end: 96 + 72 },
      { start: 288 + 64, end: 288 + 72 },
    ]);
    expect(rangeOf(dates)).toEqual({ from: '2026-11-30', until: '2026-12-14' });
    const request = {
      startsOn: '2026-11-30',
      endsBefore: '2026-12-14',
      onHolidays: HolidayRule.SKIP,
      onSchoolClosures: SchoolRule.KEEP,
    };
    const { sessions } = layOutTimetable(
      timetableOf(request, weekOf(dates), dates, { from: '2026-11-01', until: '2027-01-01' }),
    );
    // 8 December is a public holiday: whoever asks for that very day means it.
    expect(sessions.map(({ date, startMinute, minutes }) => [date, startMinute, minutes])).toEqual([
      ['2026-12-01', 960, 120],
      ['2026-12-03', 960, 120],
      ['2026-12-08', 960, 120],
    ]);
  });
});

describe('a weekly request on the calendar', () => {
  it('keeps to its range, and leaves out holidays and days without school as it says', () => {
    const lay = (onHolidays: HolidayRule, onSchoolClosures: SchoolRule) =>
      layOutTimetable(
        timetableOf(
          { startsOn: '2026-12-01', endsBefore: '2026-12-30', onHolidays, onSchoolClosures },
          [{ start: 160, end: 168 }],
          [],
          {
            from: '2026-11-01',
            until: '2027-02-01',
          },
        ),
      ).sessions.map(({ date }) => date.slice(-2));
    expect(lay(HolidayRule.KEEP, SchoolRule.KEEP)).toEqual(['01', '08', '15', '22', '29']);
    expect(lay(HolidayRule.SKIP, SchoolRule.SKIP)).toEqual(['01', '15', '22']);
    expect(lay(HolidayRule.KEEP, SchoolRule.ONLY)).toEqual(['29']);
  });
});

describe('requests for other days', () => {
  it('do not share: a price that holds for all holds only while they are all there', () => {
    const every = { startsOn: null, endsBefore: null };
    expect(spanTags([every, { startsOn: '2026-09-01', endsBefore: null }], TODAY)).toEqual([
      { has: [], avoids: [] },
      { has: [], avoids: [] },
    ]);
    const [standing, christmas, twin] = spanTags(
      [
        every,
        { startsOn: '2026-12-23', endsBefore: '2027-01-07' },
        { startsOn: '2026-12-23', endsBefore: '2027-01-07' },
      ],
      TODAY,
    );
    expect(christmas).toEqual(twin);
    expect(standing.avoids).toEqual(christmas.has);
    expect(christmas.avoids).toEqual(standing.has);
  });
});
