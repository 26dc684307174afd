import {
  CARE_REQUEST_LIFECYCLE,
  CareRequestState,
  MOST_OPTIONS,
  nextState,
  timetableFaults,
} from './care-request.rules.js';

const option = (...sessions: [number, number][]) => ({ sessions: sessions.map(([start, end]) => ({ start, end })) });

describe('a care request', () => {
  it('never comes back from being withdrawn', () => {
    expect(CARE_REQUEST_LIFECYCLE[CareRequestState.WITHDRAWN]).toEqual({});
    expect(nextState(CareRequestState.OPEN, 'release')).toBeNull();
    expect(nextState(CareRequestState.OFFERED, 'release')).toBe(CareRequestState.OPEN);
  });

  it('may ask for one timetable, and for as many as are allowed', () => {
    expect(timetableFaults([option([0, 4])])).toEqual([]);
    expect(timetableFaults(new Array(MOST_OPTIONS).fill(option([0, 4])))).toEqual([]);
    expect(timetableFaults(new Array(MOST_OPTIONS + 1).fill(option([0, 4])))).toEqual([
      { kind: 'none-or-too-many', count: MOST_OPTIONS + 1 },
    ]);
  });

  it('is told every fault at once', () => {
    expect(timetableFaults([option([4, 4]), option(), option([0, 4], [3, 5]), option([-1, 3], [671, 673])])).toEqual([
      { kind: 'not-in-the-week', option: 0, session: 0 },
      { kind: 'empty', option: 1 },
      { kind: 'overlapping', option: 2 },
      { kind: 'not-in-the-week', option: 3, session: 0 },
      { kind: 'not-in-the-week', option: 3, session: 1 },
    ]);
    expect(timetableFaults([option([0, 4]), option([0, 5])])).toEqual([
      { kind: 'another-length', option: 1, slots: 5, expected: 4 },
    ]);
  });

  it('may have sessions that touch', () => {
    expect(timetableFaults([option([0, 4], [4, 8]), option([0, 8])])).toEqual([]);
  });
});
