import { layOutTimetable, onDays, slotAt } from '../calendar/index.js';
import { HolidayRule, SchoolRule, timetableOf } from '../care-request/dated-request.rules.js';
import { closedHours, type Engagement, gapDays, takenHours } from './engagement.rules.js';
import { judgedDays } from './first-weeks.rules.js';

const engagement = (startsAt: string, endsAt: string): Engagement => ({
  holderId: 'p',
  startsAt: new Date(startsAt),
  endsAt: new Date(endsAt),
});
/** Four weeks from Monday 23 November 2026. */
const judged = judgedDays('2026-11-21', { startsOn: null, endsBefore: null }, []);
const tuesdays = (dates: readonly string[]) => dates.map((day) => engagement(`${day}T09:00:00Z`, `${day}T11:00:00Z`));

describe('the hours that an engagement takes', () => {
  it('are whole quarters by the clock in Rome, and whole days between its first and its last', () => {
    const away = engagement('2026-11-23T15:50:00Z', '2026-11-25T07:05:00Z');
    expect(takenHours([away], judged.days)).toEqual([
      { date: '2026-11-23', start: slotAt(0, 16, 45), end: slotAt(1, 0) },
      { date: '2026-11-24', start: slotAt(1, 0), end: slotAt(2, 0) },
      { date: '2026-11-25', start: slotAt(2, 0), end: slotAt(2, 8, 15) },
    ]);
    expect(takenHours([engagement('2026-11-23T15:50:00Z', '2026-11-23T23:00:00Z')], judged.days)).toHaveLength(1);
  });

  it('follow the clock through its changes', () => {
    const sunday = ['2026-10-25'];
    const night = engagement('2026-10-24T22:00:00Z', '2026-10-25T08:00:00Z');
    expect(takenHours([night], sunday)).toEqual([{ date: '2026-10-25', start: slotAt(6, 0), end: slotAt(6, 9) }]);
  });
});

describe('the hours of the week that are closed', () => {
  it('are those taken in most of the first four weeks, however the engagements are cut', () => {
    const two = ['2026-11-24', '2026-12-01'];
    expect(closedHours(tuesdays(two), judged)).toEqual([]);
    expect(closedHours([...tuesdays(two), ...tuesdays(two)], judged)).toEqual([]);
    expect(closedHours(tuesdays([...two, '2026-12-15']), judged)).toEqual(onDays([1], slotAt(0, 10), 8));
    const away = engagement('2026-11-20T00:00:00Z', '2026-12-14T00:00:00Z');
    expect(closedHours([away], judged)).toEqual([{ start: 0, end: 672 }]);
  });

  it('are those taken on any single day that is asked for', () => {
    const days = judgedDays('2026-11-21', { startsOn: null, endsBefore: null }, ['2026-11-24', '2026-12-01']);
    expect(closedHours(tuesdays(['2026-12-01']), days)).toEqual(onDays([1], slotAt(0, 10), 8));
    expect(closedHours(tuesdays(['2026-12-08']), days)).toEqual([]);
  });
});

it('the days with a gap are told, each once', () => {
  const weekly = {
    startsOn: null,
    endsBefore: null,
    onHolidays: HolidayRule.SKIP,
    onSchoolClosures: SchoolRule.KEEP,
  };
  const range = { from: '2026-11-23', until: '2026-12-21' };
  const { sessions } = layOutTimetable(timetableOf(weekly, onDays([1, 3], slotAt(0, 10, 30), 8), [], range));
  // The eighth of December is a holiday, on which there is nothing to miss.
  const away = tuesdays(['2026-12-15', '2026-11-24', '2026-11-24', '2026-11-25', '2026-12-08']);
  expect(gapDays(sessions, away)).toEqual(['2026-11-24', '2026-12-15']);
});
