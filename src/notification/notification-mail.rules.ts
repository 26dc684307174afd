import { type Language } from '../service-type/service-type.rules.js';
import { type NotificationKind, PAGES, SENTENCES } from './notification.rules.js';

/** A mail in its two forms. */
export interface WrittenMail {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Where the links of a mail lead. */
export interface MailLinks {
  /** The platform's address, without a slash at the end. */
  readonly origin: string;
  /** Where mail is stopped by one click; null for a mail that comes whatever its reader wishes. */
  readonly unsubscribe: string | null;
}

const WORDS = {
  it: {
    read: 'Leggi tutto qui',
    digest: (count: number) => `${count} novità per te`,
    since: 'Ecco che cosa è successo:',
    times: (count: number) => (count === 1 ? '' : ` (${count})`),
    stop: 'Non vuoi più queste mail?',
    stopLink: 'Disattivale con un clic',
    urgent: 'Questa mail arriva sempre, perché riguarda un incontro di oggi o di domani.',
  },
  en: {
    read: 'Read it here',
    digest: (count: number) => `${count} pieces of news for you`,
    since: 'This is what has happened:',
    times: (count: number) => (count === 1 ? '' : ` (${count})`),
    stop: 'No more of these mails?',
    stopLink: 'Stop them by one click',
    urgent: 'This mail always comes, for it is about a session of today or tomorrow.',
  },
} as const;

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A title as a sentence of its own. */
const sentence = (title: string) => (/[?!]$/.test(title) ? title : `${title}.`);

/** Puts the parts of a mail together, in plain text and in HTML that says the same. */
function compose(
  language: Language,
  subject: string,
  parts: readonly { readonly body: string; readonly link: string }[],
  { unsubscribe }: MailLinks,
): WrittenMail {
  const words = WORDS[language];
  const several = parts.length > 1;
  const stop = unsubscribe === null ? words.urgent : `${words.stop} ${words.stopLink}: ${unsubscribe}`;
  const stopHtml =
    unsubscribe === null
      ? escaped(words.urgent)
      : `${escaped(words.stop)} <a href="${escaped(unsubscribe)}">${escaped(words.stopLink)}</a>.`;
  const item = ({ body, link }: { readonly body: string; readonly link: string }) =>
    `${escaped(body)}<br><a href="${escaped(link)}">${escaped(words.read)}</a>`;
  return {
    subject,
    text: [
      ...(several ? [words.since, ''] : []),
      ...parts.flatMap(({ body, link }) => [`${several ? '– ' : ''}${body}`, `${words.read}: ${link}`, '']),
      'Welfare di Tutti',
      '',
      stop,
      '',
    ].join('\n'),
    html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(subject)}</title></head>
<body style="margin: 0; padding: 24px; background: #f5f6f7; font: 18px/1.5 sans-serif; color: #17324d">
<div style="max-width: 34em; margin: 0 auto; padding: 24px; background: #ffffff; border-top: 6px solid #0059b3">
<h1 style="margin: 0 0 16px; font-size: 24px; line-height: 1.25">${escaped(subject)}</h1>
${several ? `<p>${escaped(words.since)}</p>\n<ul style="padding-left: 1.2em">\n${parts.map((part) => `<li style="margin-bottom: 12px">${item(part)}</li>`).join('\n')}\n</ul>` : `<p>${item(parts[0])}</p>`}
<p style="margin: 24px 0 0; font-size: 16px"><strong>Welfare di Tutti</strong></p>
<p style="margin: 4px 0 0; font-size: 15px; color: #435a70">${stopHtml}</p>
</div></body></html>
`,
  };
}

/** The mail about one piece of news: no name, no service, no time, only what it is and where to read on. */
export function notificationMail(kind: NotificationKind, language: Language, links: MailLinks): WrittenMail {
  const { title, body } = SENTENCES[language][kind];
  return compose(language, title, [{ body, link: `${links.origin}${PAGES[kind]}` }], links);
}

/** The mail about all that was gathered, each kind once with how often it happened; oldest kind first. */
export function digestMail(kinds: readonly NotificationKind[], language: Language, links: MailLinks): WrittenMail {
  const words = WORDS[language];
  const parts = [...new Set(kinds)].map((kind) => ({
    body: sentence(`${SENTENCES[language][kind].title}${words.times(kinds.filter((each) => each === kind).length)}`),
    link: `${links.origin}${PAGES[kind]}`,
  }));
  return compose(language, words.digest(kinds.length), parts, links);
}
