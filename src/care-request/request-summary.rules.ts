import { addDays, hoursWords, type SlotInterval, weekWords, writtenDay } from '../calendar/index.js';
import { skillWords } from '../provider/skill-words.rules.js';
import { type Desk, deskWords } from '../territory/desk.rules.js';
import { escaped, paper } from '../territory/paper.rules.js';
import { type DatedNeed, HolidayRule, SchoolRule } from './dated-request.rules.js';

/** What the paper says that a citizen takes home from the desk. */
export interface RequestSummary {
  readonly household: string;
  readonly address: string;
  readonly service: string;
  readonly recipients: readonly string[];
  readonly requiredSkills: readonly string[];
  readonly options: readonly (readonly SlotInterval[])[];
  readonly dates: readonly DatedNeed[];
  readonly startsOn: string | null;
  readonly endsBefore: string | null;
  readonly onHolidays: HolidayRule;
  readonly onSchoolClosures: SchoolRule;
  readonly budgetCentsPerHour: number;
  readonly publishedOn: string | null;
  readonly desk: Desk;
  readonly mandate: { readonly recordedOn: string; readonly endsBefore: string } | null;
}

type Language = 'it' | 'en';

const WORDS = {
  it: {
    title: 'La tua richiesta di assistenza',
    for: 'Per',
    household: 'Famiglia',
    service: 'Servizio',
    when: 'Quando',
    or: 'oppure',
    from: (day: string) => `Primo giorno: ${day}`,
    until: (day: string) => `Ultimo giorno: ${day}`,
    skills: 'Chi viene deve avere',
    holidays: { [HolidayRule.KEEP]: 'Anche nei giorni festivi.', [HolidayRule.SKIP]: 'Non nei giorni festivi.' },
    school: {
      [SchoolRule.KEEP]: '',
      [SchoolRule.SKIP]: 'Non nei giorni senza scuola.',
      [SchoolRule.ONLY]: 'Solo nei giorni senza scuola.',
    },
    budget: 'Spesa massima all’ora',
    mandate: (recorded: string, last: string) =>
      `Hai incaricato lo sportello di agire per te (${recorded}). Ultimo giorno dell’incarico: ${last}. Puoi revocarlo quando vuoi, allo sportello.`,
    next: 'Cerchiamo subito una persona verificata. Appena c’è una proposta te lo diciamo, per lettera o al telefono: decidi tu se accettarla.',
    desk: 'Per cambiare o ritirare la richiesta, rivolgiti allo sportello',
    name: 'Basta dire il nome scritto qui sopra, accanto a «Famiglia».',
    published: 'Pubblicata il',
    draft: 'Bozza: non ancora pubblicata',
  },
  en: {
    title: 'Your request for care',
    for: 'For',
    household: 'Household',
    service: 'Service',
    when: 'When',
    or: 'or',
    from: (day: string) => `First day: ${day}`,
    until: (day: string) => `Last day: ${day}`,
    skills: 'Whoever comes must bring',
    holidays: { [HolidayRule.KEEP]: 'On public holidays too.', [HolidayRule.SKIP]: 'Not on public holidays.' },
    school: {
      [SchoolRule.KEEP]: '',
      [SchoolRule.SKIP]: 'Not on days without school.',
      [SchoolRule.ONLY]: 'Only on days without school.',
    },
    budget: 'To pay per hour at most',
    mandate: (recorded: string, last: string) =>
      `You have let the desk act for you (${recorded}). The last day of this is ${last}. You may take it back at the desk at any time.`,
    next: 'We look for a vetted person at once. As soon as there is a proposal we tell you, by letter or on the phone: you decide whether to accept.',
    desk: 'To change or withdraw the request, come to the desk',
    name: 'The name above, beside “Household”, is all that you need to say.',
    published: 'Published on',
    draft: 'Draft: not published yet',
  },
} as const;

/** When care is asked for, a line for each single day, or for each week that would suit. */
function whenWords({ options, dates }: RequestSummary, language: Language): string[] {
  if (dates.length > 0)
    return dates.map(
      ({ date, startSlot, endSlot }) => `${writtenDay(date, language)}, ${hoursWords(startSlot, endSlot)}`,
    );
  const weeks = options.map((sessions) => weekWords(sessions, language));
  return weeks.map((week, i) => (i > 0 ? `${WORDS[language].or}: ${week}` : week));
}

/** The paper itself: one page of HTML in large type, to be printed at the desk. */
export function summaryPage(summary: RequestSummary, language: Language): string {
  const words = WORDS[language];
  const line = (name: string, ...values: readonly string[]) =>
    `<dt>${escaped(name)}</dt>${values.map((value) => `<dd>${escaped(value)}</dd>`).join('')}`;
  const { startsOn, endsBefore, dates, requiredSkills, mandate } = summary;
  const euros = new Intl.NumberFormat(language === 'it' ? 'it-IT' : 'en-GB', { style: 'currency', currency: 'EUR' });
  const facts =
    dates.length > 0
      ? []
      : [
          startsOn ? `${words.from(writtenDay(startsOn, language))}.` : '',
          endsBefore ? `${words.until(writtenDay(addDays(endsBefore, -1), language))}.` : '',
          words.holidays[summary.onHolidays],
          words.school[summary.onSchoolClosures],
        ];
  const when = [...whenWords(summary, language), ...facts].filter(Boolean);
  return paper(
    words.title,
    `<dl>
${line(words.household, `${summary.household}, ${summary.address}`)}
${line(words.service, summary.service)}
${line(words.for, summary.recipients.join(', '))}
${line(words.when, ...when)}
${requiredSkills.length > 0 ? line(words.skills, requiredSkills.map((skill) => skillWords(skill, language)).join(', ')) : ''}
${line(words.budget, euros.format(summary.budgetCentsPerHour / 100))}
${summary.publishedOn ? line(words.published, writtenDay(summary.publishedOn, language)) : `<dt>${escaped(words.draft)}</dt><dd></dd>`}
</dl>
<p>${escaped(words.next)}</p>
${mandate ? `<p>${escaped(words.mandate(writtenDay(mandate.recordedOn, language), writtenDay(addDays(mandate.endsBefore, -1), language)))}</p>` : ''}
<p>${escaped([words.desk, deskWords(summary.desk, language)].filter(Boolean).join(': '))}. ${escaped(words.name)}</p>`,
    language,
  );
}
