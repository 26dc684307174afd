import { type Desk, deskWords } from '../territory/desk.rules.js';
import { escaped, paper } from '../territory/paper.rules.js';
import { MANDATE_TEXT_VERSION, MANDATE_YEARS } from './household.rules.js';

const WORDS = {
  it: {
    title: 'Delega allo sportello',
    who: 'Io, (nome e cognome)',
    home: 'che abito in',
    asks: 'chiedo allo sportello del mio quartiere di agire per la mia famiglia su Welfare di Tutti.',
    may: 'Lo sportello può:',
    things: [
      'scrivere chi ha bisogno di aiuto, quale aiuto e quando;',
      'cambiare o ritirare la richiesta, se lo dico io;',
      'registrare il mio sì o il mio no a una proposta: decido sempre io;',
      'annullare un incontro, confermare le ore e lasciare il servizio, se lo dico io.',
    ],
    know: 'So che:',
    known: [
      'non costa nulla;',
      'di ogni cosa fatta per me resta scritto chi l’ha fatta e quando;',
      'lo sportello vede un mio documento, e non ne tiene il numero;',
      'posso togliere la delega in ogni momento, allo sportello, senza dire perché.',
    ],
    until: `La delega vale fino al (al massimo ${MANDATE_YEARS} anni)`,
    signed: 'Data e firma',
    spoken: 'Se la delega è data a voce: chi l’ha letta, e il giorno',
    desk: 'Lo sportello',
    version: 'Testo',
  },
  en: {
    title: 'Mandate for the desk',
    who: 'I, (first name and surname)',
    home: 'who live at',
    asks: 'ask the desk of my neighbourhood to act for my household on Welfare di Tutti.',
    may: 'The desk may:',
    things: [
      'write down who needs help, which help, and when;',
      'change or withdraw the request, where I say so;',
      'record my yes or my no to a proposal: it is always me who decides;',
      'cancel a session, confirm hours and leave the service, where I say so.',
    ],
    know: 'I know that:',
    known: [
      'it costs nothing;',
      'of everything done for me it is kept who did it, and when;',
      'the desk looks at a document of mine, and does not keep its number;',
      'I may take the mandate back at any time, at the desk, without saying why.',
    ],
    until: `The mandate holds until (${MANDATE_YEARS} years at most)`,
    signed: 'Date and signature',
    spoken: 'Where the mandate is spoken: who read it out, and the day',
    desk: 'The desk',
    version: 'Text',
  },
} as const;

const LINE = '______________________________';

/** The text of a mandate, to be read out or signed: nothing of anybody is on it yet. */
export function mandateSheet(desk: Desk, language: 'it' | 'en'): string {
  const words = WORDS[language];
  const blank = (name: string) => `<p>${escaped(name)}<br>${LINE}</p>`;
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`;
  const place = deskWords(desk, language);
  return paper(
    words.title,
    `${blank(words.who)}
${blank(words.home)}
<p>${escaped(words.asks)}</p>
<h2>${escaped(words.may)}</h2>
${list(words.things)}
<h2>${escaped(words.know)}</h2>
${list(words.known)}
${blank(words.until)}
${blank(words.signed)}
${blank(words.spoken)}
${place ? `<p>${escaped(words.desk)}: ${escaped(place)}.</p>` : ''}
<p><small>${escaped(words.version)} ${MANDATE_TEXT_VERSION}</small></p>`,
    language,
  );
}
