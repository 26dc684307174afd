import { elide, writtenDay, writtenMoment } from './index.js';

it('writes days and moments as each language says them', () => {
  expect(writtenDay('2026-12-08', 'it')).toBe('8 dicembre 2026');
  expect(writtenDay('2026-12-01', 'it')).toBe('1º dicembre 2026');
  expect(writtenDay('2026-12-01', 'en')).toBe('1 December 2026');
  expect(['11', '21', '31'].map((day) => writtenDay(`2026-12-${day}`, 'it').split(' ')[0])).toEqual(['11', '21', '31']);
  expect(writtenMoment('2026-11-30T23:30:00Z', 'it')).toBe('martedì 1º dicembre alle ore 00:30');
  expect(writtenMoment('2026-12-08T17:00:00Z', 'en')).toBe('Tuesday 8 December at 18:00');
  expect(() => writtenDay('2026-02-30', 'it')).toThrow('2026-02-30');
});

it('elides an article before every day of a month that is said with a vowel first, and before no other', () => {
  const elided = Array.from({ length: 31 }, (_, i) => i + 1).filter((day) => {
    const date = writtenDay(`2026-12-${String(day).padStart(2, '0')}`, 'it');
    return elide(`Vale dal ${date}.`) === `Vale dall’${date}.`;
  });
  expect(elided).toEqual([8, 11]);
});

it('elides every article, at the start of a sentence too, and no word that only ends like one', () => {
  expect(elide('Il 8 marzo, dal 11 al 18, il 80 % del 8 %: nel 1990, al 110, sul 8.000, portale 8.')).toBe(
    'L’8 marzo, dall’11 al 18, l’80 % dell’8 %: nel 1990, al 110, sull’8.000, portale 8.',
  );
  expect(elide('Fino al 8 maggio')).toBe('Fino all’8 maggio');
});

it('puts a d between “a” or “e” and their own vowel alone', () => {
  expect(elide('A Affori, a Bovisa e Affori: scrivi a Adele e Elena, a ogni ora e è tardi, e 8, casa a a.')).toBe(
    'Ad Affori, a Bovisa e Affori: scrivi ad Adele ed Elena, a ogni ora ed è tardi, e 8, casa a a.',
  );
});
