import { elide as elideOnServer } from '../../src/calendar/index.js';
import { elide, withOrdinal, withoutZeros } from '../../web/src/i18n/elision.js';
import { toldGap } from '../../web/src/round/told-gap.js';
import { checkMessages, findMessageFaults } from '../../scripts/messages.mjs';

const faultsOf = (it: object, en: object, source: string) =>
  findMessageFaults(
    new Map([
      ['it.json', JSON.stringify(it)],
      ['en.json', JSON.stringify(en)],
    ]),
    new Map([['page.tsx', source]]),
  );

it('finds nothing to say about the catalogues of the project', () => {
  expect(checkMessages()).toEqual([]);
});

it('finds a key that a catalogue lacks, one that no source uses, and other placeholders', () => {
  expect(faultsOf({ a: 'A' }, {}, "t('a')")).toContain('en.json: a is missing.');
  expect(faultsOf({ a: 'A', b: 'B' }, { a: 'A', b: 'B' }, "t('a')")).toEqual([
    'b is used by no source: remove it from every catalogue.',
  ]);
  expect(faultsOf({ a: '{{x}}' }, { a: '{{y}}' }, "t('a')")).toEqual([
    'a has other placeholders in one catalogue than in another.',
  ]);
  expect(faultsOf({}, {}, "t('a.b')")).toContain('page.tsx:1: it.json has no message for a.b.');
});

it('elides Italian articles before numbers that begin with a vowel, and no others, as the server does', () => {
  const sentence = 'Il 8 marzo, dal 11 al 18, il 80% del 8%: nel 1990, al 110, il 25 dal 8.000.';
  expect(elide(sentence)).toBe('L’8 marzo, dall’11 al 18, l’80% dell’8%: nel 1990, al 110, il 25 dall’8.000.');
  // Client and server share no code: what both say is held to the same sentences.
  for (const article of ['il', 'al', 'dal', 'del', 'nel', 'sul', 'Dal', 'un', 'dell’'])
    for (let number = 1; number <= 120; number++)
      expect(elide(`${article} ${number} %`)).toBe(elideOnServer(`${article} ${number} %`));
  const names = 'A Affori, a Bovisa: scrivi a Adele e Elena, a ogni ora e è tardi.';
  expect(elide(names)).toBe('Ad Affori, a Bovisa: scrivi ad Adele ed Elena, a ogni ora ed è tardi.');
  expect(elideOnServer(names)).toBe(elide(names));
});

it('writes the first of a month as an ordinal, and no other number', () => {
  expect(withOrdinal('31 luglio – 1 agosto 2026 alle ore 01:00')).toBe('31 luglio – 1º agosto 2026 alle ore 01:00');
  expect(withOrdinal('1–5 agosto, 21 agosto')).toBe('1–5 agosto, 21 agosto');
});

it('writes days without a leading zero, and times and months with theirs', () => {
  const range = new Intl.DateTimeFormat('it-IT', { dateStyle: 'long', timeZone: 'UTC' });
  const week = range.formatRange(new Date('2026-11-30'), new Date('2026-12-06'));
  expect(withoutZeros(week).replaceAll(/\s/g, ' ')).toBe('30 novembre – 6 dicembre 2026');
  expect(withoutZeros(range.formatRange(new Date('2026-12-07'), new Date('2026-12-13')))).toMatch(/^7–13 dicembre/);
  expect(withoutZeros('dalle 10:05–11:00')).toBe('dalle 10:05–11:00');
  expect(withoutZeros('10 giugno 2026 alle ore 01:05, 06/2026')).toBe('10 giugno 2026 alle ore 01:05, 06/2026');
});

it('tells no gap from the best plan smaller than it is', () => {
  expect([0, 0.0003, 0.003, 0.0031, 0.05].map(toldGap)).toEqual([0, 0.001, 0.003, 0.004, 0.05]);
});

it('follows plurals, templates and choices, and refuses a key that it cannot read', () => {
  const messages = { n_one: 'one', n_other: 'many', kind: { x: 'X', y: 'Y' }, yes: 'Y', no: 'N' };
  const source = "t('n', { count }); t(`kind.${kind}`); t(ok ? 'yes' : 'no')";
  expect(faultsOf(messages, messages, source)).toEqual([]);
  expect(faultsOf({}, {}, 't(key)')[0]).toContain('cannot be read');
});
