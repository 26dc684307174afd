import { AgreementChange } from '../agreement/agreement-change.rules.js';
import { type ChangeLetterFacts, changeLetterPage } from './change-letter.rules.js';

const facts: ChangeLetterFacts = {
  household: 'Famiglia di prova',
  address: 'Via di prova 1',
  printedOn: '27 novembre 2026',
  change: AgreementChange.JOINED,
  own: false,
  fromOn: '2026-12-08',
  service: 'Babysitter',
  provider: 'Greta',
  sessions: [{ start: 64, end: 76 }],
  beforeCents: 6000,
  afterCents: 4850,
  phone: '02 0000',
  hub: null,
  hubAddress: null,
  hubOpenings: [],
};
const wordsOf = (some: Partial<ChangeLetterFacts>, language: 'it' | 'en' = 'it') =>
  JSON.stringify(changeLetterPage({ ...facts, ...some }, language).blocks).replace(/\u00a0/g, ' ');

it('a letter about a change says what happens, from when, and the price before and after', () => {
  const words = wordsOf({});
  for (const piece of [
    'Una famiglia si unisce dall’8 dicembre 2026.',
    'lunedì 16:00–19:00',
    '["Quanto paghi da allora","48,50 € a settimana"]',
    '["Prima pagavi","60,00 € a settimana"]',
    'Chiama il 02 0000.',
  ])
    expect(words).toContain(piece);
  expect(wordsOf({ afterCents: 6000 }, 'en')).toContain('€60.00 a week, as before');
});

it('a letter about who stays after all says the price that goes on, and no other', () => {
  for (const own of [true, false]) {
    const words = wordsOf({ own, change: AgreementChange.STAYED, beforeCents: own ? null : 5200 });
    expect(words).toContain('["Quanto paghi","48,50 € a settimana, come prima"]');
    expect(words).not.toMatch(/52,00|Da quando/);
  }
});

it('a letter to who joins names no price before, and one to who leaves only what it pays until then', () => {
  expect(wordsOf({ own: true, beforeCents: null }, 'en')).not.toContain('Before, you paid');
  const left = wordsOf({ own: true, change: AgreementChange.LEFT, sessions: [], afterCents: null }, 'en');
  expect(left).toContain('["What you pay until then","€60.00 a week"]');
  expect(left).not.toMatch(/every week|from then on"/);
});

it('every change is said in words of its own to who acts and to the others, in both languages', () => {
  for (const language of ['it', 'en'] as const) {
    const said = Object.values(AgreementChange).flatMap((change) =>
      [true, false].map((own) => wordsOf({ change, own }, language)),
    );
    expect(new Set(said).size).toBe(2 * Object.values(AgreementChange).length);
  }
});
