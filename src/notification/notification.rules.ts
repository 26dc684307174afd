import { type Language } from '../service-type/service-type.rules.js';

/** What a person is told of. `fallen`: somebody said no or nothing, or the offer was taken back. */
export enum NotificationKind {
  PROPOSED = 'proposed',
  CONFIRMED = 'confirmed',
  FALLEN = 'fallen',
}

/** What is said of a step: the same on the page and in the mail, for whoever reads over a shoulder learns nothing by it. */
export const SENTENCES: Readonly<
  Record<Language, Readonly<Record<NotificationKind, { title: string; body: string }>>>
> = {
  it: {
    [NotificationKind.PROPOSED]: {
      title: 'C’è una proposta per te',
      body: 'Una nuova proposta aspetta la tua risposta.',
    },
    [NotificationKind.CONFIRMED]: {
      title: 'La proposta è confermata',
      body: 'Hanno detto tutti di sì: da ora la proposta è un accordo.',
    },
    [NotificationKind.FALLEN]: {
      title: 'La proposta non va avanti',
      body: 'La proposta è caduta. Non devi fare nulla: continuiamo a cercare.',
    },
  },
  en: {
    [NotificationKind.PROPOSED]: {
      title: 'There is a proposal for you',
      body: 'A new proposal waits for your answer.',
    },
    [NotificationKind.CONFIRMED]: {
      title: 'The proposal is confirmed',
      body: 'Everyone has said yes: from now on the proposal is an agreement.',
    },
    [NotificationKind.FALLEN]: {
      title: 'The proposal does not go on',
      body: 'The proposal has fallen. You need not do anything: we go on looking.',
    },
  },
};

const LINK: Readonly<Record<Language, string>> = { it: 'Leggi tutto qui', en: 'Read it here' };

/** Writes the mail about a step: no name, no service, no time, only where to read on. */
export function notificationMail(
  kind: NotificationKind,
  language: Language,
  link: string,
): { subject: string; text: string; html: string } {
  const { title, body } = SENTENCES[language][kind];
  const address = link.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  return {
    subject: title,
    text: `${body}\n\n${LINK[language]}: ${link}\n\nWelfare di Tutti\n`,
    html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head>
<body style="font: 18px/1.5 sans-serif"><h1 style="font-size: 22px">${title}</h1>
<p>${body}</p><p><a href="${address}">${LINK[language]}</a></p><p>Welfare di Tutti</p></body></html>
`,
  };
}
