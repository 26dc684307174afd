import { offersLess } from './keep-room.rules.js';

const before = { capacity: 8, openings: [{ start: 32, end: 80 }], serviceTypeIds: ['a', 'b'] };

it.each([
  ['the same', {}, false],
  ['more', { capacity: 9, openings: [{ start: 28, end: 80 }], serviceTypeIds: ['a', 'b', 'c'] }, false],
  ['room for fewer', { capacity: 7 }, true],
  ['fewer hours', { openings: [{ start: 36, end: 80 }] }, true],
  ['one service less', { serviceTypeIds: ['b'] }, true],
])('%s', (_, changes, less) => {
  expect(offersLess({ ...before, ...changes }, before)).toBe(less);
});
