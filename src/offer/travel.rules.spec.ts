import { aroundOf, roughMetres, type Visit, waysOf } from './travel.rules.js';

const HOME = { lat: 45.4642, lon: 9.19 };
const NEAR = { lat: 45.4672, lon: 9.19 };

const visit = (offerId: string, start: number, end: number, place = HOME): Visit => ({ offerId, start, end, place });

describe('the way between visits', () => {
  it('is told from the visit before and to the visit after, on the same day alone', () => {
    const visits = [
      visit('new', 40, 44, NEAR),
      visit('morning', 32, 38),
      visit('evening', 60, 64),
      visit('tomorrow', 96 + 40, 96 + 44),
    ];
    expect(waysOf('new', visits)).toEqual([
      { day: 0, pauseSlots: 2, metres: 400, offerId: 'morning', before: true },
      { day: 0, pauseSlots: 16, metres: 400, offerId: 'evening', before: false },
    ]);
  });

  it('is none where an offer has the day to itself, or goes on from door to door', () => {
    expect(waysOf('new', [visit('new', 40, 44), visit('new', 46, 50, NEAR)])).toEqual([]);
    expect(waysOf('new', [visit('new', 40, 44), visit('other', 96, 100)])).toEqual([]);
    expect(waysOf('new', [visit('a', 40, 44), visit('b', 46, 50, NEAR)])).toEqual([]);
  });
});

describe('a place before everybody has accepted', () => {
  it('is told as the square that it lies in, the same for every door in it', () => {
    const place = { lat: 45.45231, lon: 9.15972 };
    const around = aroundOf(place);
    expect(roughMetres(place, around)).toBeLessThanOrEqual(300);
    expect(aroundOf({ lat: around.lat + 0.0012, lon: around.lon - 0.0018 })).toEqual(around);
  });

  it('is as far as it is, rounded up to a hundred metres', () => {
    expect(roughMetres(HOME, HOME)).toBe(0);
    expect(roughMetres(HOME, NEAR)).toBe(400);
  });
});
