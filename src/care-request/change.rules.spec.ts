import { Sharing } from './care-request.rules.js';
import { changedFields, offerStands, type Version } from './change.rules.js';
import { HolidayRule, SchoolRule } from './dated-request.rules.js';

const before: Version = {
  careRecipientIds: ['a', 'b'],
  sharing: Sharing.BUILDING,
  maxWalkMetres: 0,
  hostUnits: 2,
  budgetCentsPerHour: 1000,
  requiredSkills: ['lang:en', 'cert:first-aid'],
  options: [{ sessions: [{ start: 0, end: 8 }], penaltyCentsPerHour: 0 }],
  dates: [],
  onHolidays: HolidayRule.SKIP,
  onSchoolClosures: SchoolRule.KEEP,
};
const change = (changes: Partial<Version>) => ({ ...before, ...changes });

describe('a change of a request', () => {
  it('names what it touches, however the same is written', () => {
    expect(changedFields(before, { ...before, careRecipientIds: ['b', 'a'], startsOn: null })).toEqual([]);
    expect(
      changedFields(
        before,
        change({
          options: [
            {
              sessions: [
                { start: 0, end: 4 },
                { start: 4, end: 8 },
              ],
              penaltyCentsPerHour: 0,
            },
          ],
        }),
      ),
    ).toEqual([]);
    expect(changedFields(before, change({ budgetCentsPerHour: 1200, endsBefore: '2027-01-01' }))).toEqual([
      'budgetCentsPerHour',
      'endsBefore',
    ]);
  });

  it.each<[string, Partial<Version>]>([
    ['more money', { budgetCentsPerHour: 1200 }],
    ['fewer skills asked', { requiredSkills: ['lang:en'] }],
    ['wider sharing', { sharing: Sharing.TERRITORY, maxWalkMetres: 500 }],
    [
      'one more timetable at the end',
      { options: [...before.options, { sessions: [{ start: 8, end: 16 }], penaltyCentsPerHour: 40 }] },
    ],
  ])('leaves the offer standing with %s', (_, changes) => {
    expect(offerStands(before, change(changes))).toBe(true);
  });

  it.each<[string, Partial<Version>]>([
    ['less money', { budgetCentsPerHour: 996 }],
    ['another skill', { requiredSkills: [...before.requiredSkills, 'lang:de'] }],
    ['no sharing', { sharing: Sharing.NONE }],
    ['fewer places at home', { hostUnits: 1 }],
    ['other hours', { options: [{ sessions: [{ start: 1, end: 9 }], penaltyCentsPerHour: 0 }] }],
    ['one child less', { careRecipientIds: ['a'] }],
    ['an end', { endsBefore: '2027-01-01' }],
    ['holidays kept', { onHolidays: HolidayRule.KEEP }],
    ['days without school alone', { onSchoolClosures: SchoolRule.ONLY }],
    ['single days', { dates: [{ date: '2026-12-01', startSlot: 0, endSlot: 8 }] }],
    ['less money and wider sharing', { budgetCentsPerHour: 996, sharing: Sharing.TERRITORY }],
  ])('ends it with %s', (_, changes) => {
    expect(offerStands(before, change(changes))).toBe(false);
  });
});
