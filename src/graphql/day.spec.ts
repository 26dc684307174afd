import { DayNotPossible } from './day.js';

it('a refusal of a day says days as each language does', () => {
  const refusal = new DayNotPossible('from', '2026-12-01', '2026-12-08', '2026-12-11');
  expect(refusal.saidIn('it')).toBe(
    'Il giorno 1º dicembre 2026 non va bene: scegline uno dall’8 dicembre 2026 fino all’11 dicembre 2026.',
  );
  expect(refusal.saidIn('en')).toBe(
    'The day 1 December 2026 will not do: choose one from 8 December 2026 on up to 11 December 2026.',
  );
});
