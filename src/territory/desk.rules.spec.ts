import { deskWords } from './desk.rules.js';

it('the place of a desk is said with its street and its hours, where they are known', () => {
  const desk = { hub: 'Casa di quartiere', hubAddress: 'Via di prova 3', hubOpenings: [{ start: 36, end: 52 }] };
  expect(deskWords(desk, 'it')).toBe('Casa di quartiere, Via di prova 3 (lunedì 9:00–13:00)');
  expect(deskWords({ ...desk, hubOpenings: [] }, 'en')).toBe('Casa di quartiere, Via di prova 3');
  expect(deskWords({ ...desk, hubAddress: null, hubOpenings: [] }, 'en')).toBe('Casa di quartiere');
  expect(deskWords({ ...desk, hub: null }, 'en')).toBeNull();
});
