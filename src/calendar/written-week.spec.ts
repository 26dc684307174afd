import { weekWords } from './index.js';

const on = (days: readonly number[], from: number, to: number) =>
  days.map((day) => ({ start: day * 96 + from * 4, end: day * 96 + to * 4 }));

it('says a week with the days of the same hours together, and days in a row by the first and the last', () => {
  expect(weekWords([{ start: 64, end: 77 }], 'it')).toBe('lunedì 16:00–19:15');
  expect(weekWords([...on([5], 10, 12), ...on([0, 2], 9, 11)], 'it')).toBe(
    'lunedì e mercoledì 9:00–11:00; sabato 10:00–12:00',
  );
  expect(weekWords(on([0, 1, 2, 3, 4], 9, 13), 'it')).toBe('da lunedì a venerdì 9:00–13:00');
  expect(weekWords(on([0, 1, 3], 9, 13), 'en')).toBe('Monday, Tuesday and Thursday 9:00–13:00');
  expect(weekWords(on([4, 5, 6], 9, 24), 'en')).toBe('Friday to Sunday 9:00–24:00');
  expect(weekWords([{ start: 80, end: 104 }], 'en')).toBe('Monday 20:00–24:00; Tuesday 0:00–2:00');
  expect(weekWords([], 'en')).toBe('');
});
