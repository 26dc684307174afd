import { SOURCES } from './source.js';
import { sourceWords } from './source-words.js';

it('calls every source by an Italian name on Italian pages, and leaves what the city has named', () => {
  expect(sourceWords(SOURCES.libretto.title, 'it')).toBe(
    'Libretto Famiglia, articolo 54-bis del decreto-legge 50/2017, limiti dopo il 2022',
  );
  const english = /\b(of|the|and|by|article|minimum|contribution|Default)\b/;
  expect(Object.values(SOURCES).filter(({ title }) => english.test(sourceWords(title, 'it')))).toEqual([]);
  expect(sourceWords(SOURCES.libretto.title, 'en')).toBe(SOURCES.libretto.title);
  expect(sourceWords('Delibera 12/2026', 'it')).toBe('Delibera 12/2026');
});
