import { digestMail, notificationMail } from './notification-mail.rules.js';
import { NotificationKind, SENTENCES } from './notification.rules.js';

const LINKS = {
  origin: 'https://welfare.example.org',
  unsubscribe: 'https://welfare.example.org/unsubscribe?key=1&a="2"',
};

describe('a mail about one piece of news', () => {
  it.each(Object.values(NotificationKind))('of kind %s says the same in text and HTML, in both languages', (kind) => {
    for (const language of ['it', 'en'] as const) {
      const { subject, text, html } = notificationMail(kind, language, LINKS);
      expect(subject).toBe(SENTENCES[language][kind].title);
      expect(text).toContain(SENTENCES[language][kind].body);
      expect(text).toContain(LINKS.unsubscribe);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('href="https://welfare.example.org/unsubscribe?key=1&#38;a=&#34;2&#34;"');
    }
    expect(SENTENCES.it[kind]).not.toEqual(SENTENCES.en[kind]);
  });

  it('that comes whatever its reader wishes says why, and offers no way to stop it', () => {
    const { text, html } = notificationMail(NotificationKind.UNCOVERED, 'en', { ...LINKS, unsubscribe: null });
    for (const form of [text, html]) {
      expect(form).toContain('This mail always comes');
      expect(form).not.toContain('unsubscribe');
    }
  });
});

describe('a mail about all that was gathered', () => {
  it('names each kind once, with how often it happened', () => {
    const { MESSAGE, PROPOSED } = NotificationKind;
    const { subject, text, html } = digestMail([PROPOSED, MESSAGE, MESSAGE], 'it', LINKS);
    expect(subject).toBe('3 novità per te');
    expect(text).toContain('– C’è una proposta per te.\nLeggi tutto qui: https://welfare.example.org/requests');
    expect(text).toContain('– Hai un messaggio nuovo (2).\nLeggi tutto qui: https://welfare.example.org/messages');
    expect(html.match(/<li /g)).toHaveLength(2);
  });

  it('is as short as a single one where all is of one kind', () => {
    const { MESSAGE } = NotificationKind;
    expect(digestMail([MESSAGE, MESSAGE], 'en', LINKS).text).toContain('You have a new message (2).');
    expect(digestMail([MESSAGE, MESSAGE], 'en', LINKS).html).not.toContain('<ul');
  });
});
