import { APPLICATION_LIFECYCLE, ApplicationState, OfficeStep, VettingEventKind } from './application.rules.js';
import { keeperSentence } from './keeper-sentence.rules.js';

const { APPLICATION, REMINDER, CHECK } = VettingEventKind;
const told = { kind: APPLICATION, toState: null, paper: null, expiresOn: null };

describe('what whoever keeps a provider is told', () => {
  it('is every step of the office, each in its own words, in both languages', () => {
    const states = Object.values(APPLICATION_LIFECYCLE).flatMap((steps) =>
      Object.values(OfficeStep).flatMap((step) => steps[step] ?? []),
    );
    for (const language of ['it', 'en'] as const) {
      const said = [...new Set(states)].map((toState) => keeperSentence({ ...told, toState }, language)?.title);
      expect(said).not.toContain(undefined);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it('writes the last day of a paper as the language does', () => {
    const reminder = {
      ...told,
      kind: REMINDER,
      paper: { it: 'Documento d’identità', en: 'Identity document' },
      expiresOn: '2027-01-03',
    };
    expect(keeperSentence(reminder, 'it')?.body).toContain('Documento d’identità: vale fino al 3 gennaio 2027.');
    expect(keeperSentence(reminder, 'en')?.body).toContain('Identity document: it holds until 3 January 2027.');
    expect(keeperSentence({ ...reminder, expiresOn: '2027-01-11' }, 'it')?.body).toContain('vale fino all’11 gennaio');
  });

  it('is nothing of what is only read', () => {
    expect(keeperSentence({ ...told, kind: CHECK }, 'it')).toBeNull();
    expect(keeperSentence({ ...told, toState: ApplicationState.WITHDRAWN }, 'it')).toBeNull();
  });
});
