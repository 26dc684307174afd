import { letterboxPage, letterPage, type LetterFacts, type PageBlock, posterPage } from './printed-page.rules.js';

const letter: LetterFacts = {
  household: 'Famiglia di prova',
  address: 'Via di prova 1',
  printedOn: '25 novembre 2026',
  service: 'Doposcuola',
  provider: 'Greta',
  sessions: [{ start: 64, end: 76 }],
  neighbours: ['Una famiglia del tuo palazzo con un bambino di 5 anni'],
  priceCents: 6300,
  aloneCents: 8400,
  answerBy: 'venerdì 27 novembre alle 16:00',
  code: '4821 7730',
  hub: 'Casa di quartiere',
  hubAddress: 'Via di prova 3',
  hubOpenings: [{ start: 36, end: 52 }],
  phone: null,
  url: 'https://welfare.example.org/requests',
};
const wordsOf = (blocks: readonly PageBlock[]) => JSON.stringify(blocks).replace(/\u00a0/g, ' ');

describe('a letter', () => {
  it('says who, when, with whom, for how much, and by when to answer', () => {
    const words = wordsOf(letterPage(letter, 'it').blocks);
    for (const piece of [
      'Greta, con documenti verificati',
      'lunedì 16:00–19:00',
      'Una famiglia del tuo palazzo con un bambino di 5 anni',
      '63,00 € a settimana',
      'Da solo pagheresti 84,00 € a settimana: risparmi 21,00 €.',
      'Rispondi entro venerdì 27 novembre alle 16:00.',
      '4821 7730',
      'Ti aspettiamo allo sportello: Casa di quartiere, Via di prova 3 (lunedì 9:00–13:00).',
    ])
      expect(words).toContain(piece);
  });

  it('promises no saving where there is none, and says that nobody shares where nobody does', () => {
    const words = wordsOf(letterPage({ ...letter, aloneCents: 6300, neighbours: [], hub: null }, 'en').blocks);
    expect(words).not.toContain('you save');
    expect(words).toContain('nobody else: the service is yours alone');
    expect(words).toContain('Ask at the desk of your neighbourhood.');
    expect(words).toContain('€63.00 a week');
  });

  it('offers no screen to a household of which nobody has ever come in', () => {
    expect(wordsOf(letterPage(letter, 'it').blocks)).toContain('Oppure rispondi da telefono o computer');
    expect(wordsOf(letterPage({ ...letter, url: null }, 'it').blocks)).not.toContain('computer');
  });
});

describe('a letter for letterboxes', () => {
  it('says what the poster says to whoever lives there, and that nobody has to do anything', () => {
    const facts = {
      address: 'Via di prova 1',
      territory: 'Quartiere',
      hub: null,
      hubAddress: null,
      hubOpenings: [],
      phone: '02 0000',
      url: 'https://welfare.example.org/?building=1',
    };
    const [it, en] = (['it', 'en'] as const).map((language) => letterboxPage(facts, language));
    expect(it.form).toBe('letter');
    expect(it.blocks.map(({ kind }) => kind)).toEqual(en.blocks.map(({ kind }) => kind));
    expect(wordsOf(it.blocks)).toContain('["A chi abita in","Via di prova 1"]');
    expect(wordsOf(it.blocks)).toContain('Chiama il 02 0000.');
    expect(wordsOf(en.blocks)).toContain('you need not do anything');
  });
});

describe('a poster', () => {
  it('invites a building in both languages, and says nothing of anybody', () => {
    const facts = {
      address: 'Via di prova 1',
      territory: 'Quartiere',
      hub: 'Casa di quartiere',
      hubAddress: null,
      hubOpenings: [],
      phone: '02 0000',
      url: 'https://welfare.example.org/?building=1',
    };
    const [it, en] = (['it', 'en'] as const).map((language) => posterPage(facts, language));
    expect(it.blocks.map(({ kind }) => kind)).toEqual(en.blocks.map(({ kind }) => kind));
    expect(wordsOf(it.blocks)).toContain('Chiama il 02 0000. Ti aspettiamo allo sportello: Casa di quartiere.');
    expect(wordsOf(en.blocks)).not.toBe(wordsOf(it.blocks));
  });
});
