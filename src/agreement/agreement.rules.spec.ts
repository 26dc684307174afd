import { onDays, slotAt } from '../calendar/index.js';
import { HolidayRule, SchoolRule } from '../care-request/dated-request.rules.js';
import { type PlannedTerms, planSessions } from './agreement.rules.js';

const terms = (careRequestId: string, changes: Partial<PlannedTerms> = {}): PlannedTerms => ({
  careRequestId,
  householdId: `home of ${careRequestId}`,
  fromOn: '2026-11-23',
  untilOn: null,
  sessions: onDays([0, 2], slotAt(0, 16), 8),
  onHolidays: HolidayRule.SKIP,
  onSchoolClosures: SchoolRule.KEEP,
  dates: null,
  ...changes,
});
const fortnight = { from: '2026-11-30', until: '2026-12-14' };

describe('an agreement on the calendar', () => {
  it('has a presence for each day on which somebody comes, and leaves out holidays', () => {
    // Monday 7 December 2026 is the patron's day in Milan.
    expect(planSessions([terms('a')], fortnight, 2).map(({ date }) => date)).toEqual([
      '2026-11-30',
      '2026-12-02',
      '2026-12-09',
    ]);
    const keeps = terms('a', { onHolidays: HolidayRule.KEEP });
    expect(planSessions([keeps], fortnight, 2)).toHaveLength(4);
  });

  it('joins visits that follow closely, and says who is there from when until when', () => {
    const later = terms('b', { sessions: onDays([0], slotAt(0, 18, 30), 4) });
    const [monday, wednesday] = planSessions([terms('a'), later], fortnight, 2);
    expect(monday).toMatchObject({ startsAt: '2026-11-30T15:00:00Z', endsAt: '2026-11-30T18:30:00Z' });
    expect(monday.attendances.map((each) => [each.careRequestId, each.startsAt, each.minutes])).toEqual([
      ['a', '2026-11-30T15:00:00Z', 120],
      ['b', '2026-11-30T17:30:00Z', 60],
    ]);
    expect(wednesday.attendances.map((each) => each.careRequestId)).toEqual(['a']);
    expect(planSessions([terms('a'), later], fortnight, 1)[0].attendances).toHaveLength(1);
  });

  it('holds while the terms do, and on no day that was not asked for', () => {
    const leaving = terms('a', { untilOn: '2026-12-02' });
    expect(planSessions([leaving], fortnight, 2).map(({ date }) => date)).toEqual(['2026-11-30']);
    const certain = terms('a', { dates: ['2026-12-02'] });
    expect(planSessions([certain], fortnight, 2).map(({ date }) => date)).toEqual(['2026-12-02']);
  });
});
