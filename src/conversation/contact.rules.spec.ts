import { findContact, tidyText } from './contact.rules.js';

describe('a way to reach somebody', () => {
  it.each([
    ['Chiamami al 347 123 4567 dopo cena', 'phone'],
    ['il mio numero: +39 3471234567', 'phone'],
    ['tel. 02.12.34.56.78', 'phone'],
    ['(02) 1234-5678', 'phone'],
    ['3471234567', 'phone'],
    ['0039 347 1234567', 'phone'],
    ['347\u200b123\u200b4567', 'phone'],
    ['３４７１２３４５６７', 'phone'],
    ['anna@example.org', 'email'],
    ['scrivi a anna.rossi @ example.org', 'email'],
    ['anna (at) example (dot) org', 'email'],
    ['anna chiocciola example punto it', 'email'],
    ['guarda https://example.org/anna', 'page'],
    ['www.example.org', 'page'],
    ['sono su annarossi.it', 'page'],
    ['wa.me/qualcosa', 'page'],
    ['cercami: @anna_rossi', 'handle'],
  ])('is found in “%s”', (text, kind) => {
    expect(findContact(text)?.kind).toBe(kind);
  });

  it.each([
    'Dal 25/11/2026 al 30/11/2026, dalle 16.00 alle 19.00',
    '2026-11-25 16.30-19.30',
    'Lunedì 16:30-19:00 e mercoledì 15:00-18:30',
    'Paghiamo 12,50 € l’ora, 1250 in tutto',
    'Ha 5 anni, la sorella 3 e il cugino 10',
    'Va bene.Io ci sono',
    'Abitiamo al civico 12, scala B, 3° piano',
    'Ci vediamo alle 16, @ casa vostra',
    'Dal 3.11 al 30.11',
  ])('is not found in “%s”', (text) => {
    expect(findContact(text)).toBeNull();
  });

  it('is shown as it was written', () => {
    expect(findContact('Chiamami al 347 123 4567.')).toEqual({ kind: 'phone', words: '347 123 4567' });
  });

  it('is looked for quickly in a text made to be slow', () => {
    const began = process.cpuUsage().user;
    for (const piece of ['1 ', 'a.', 'a@', '@', 'a chiocciola ', '0(', 'www.'])
      findContact(piece.repeat(2000 / piece.length));
    expect(process.cpuUsage().user - began).toBeLessThan(2_000_000);
  });
});

describe('a text that is kept', () => {
  it('has no invisible signs and no heaps of empty lines', () => {
    expect(tidyText('  ciao\r\n\r\n\r\n\r\nAnna\u200b\u0007 ')).toBe('ciao\n\nAnna');
    expect(tidyText('\u200b \n')).toBe('');
  });

  it('keeps letters, accents and the faces that people draw', () => {
    expect(tidyText('perche\u0301 no? 👩‍👧')).toBe('perché no? 👩‍👧');
  });
});
