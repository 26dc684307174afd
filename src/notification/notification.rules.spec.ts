import { NotificationKind, notificationMail, SENTENCES } from './notification.rules.js';

const LINK = 'https://welfare.example.org/?a=1&b="2"';

describe('a mail about a step of an offer', () => {
  it.each(Object.values(NotificationKind))('of kind %s says the same in text and HTML, in both languages', (kind) => {
    for (const language of ['it', 'en'] as const) {
      const { subject, text, html } = notificationMail(kind, language, LINK);
      expect(subject).toBe(SENTENCES[language][kind].title);
      for (const form of [text, html]) expect(form).toContain(SENTENCES[language][kind].body);
      expect(text).toContain(LINK);
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain('href="https://welfare.example.org/?a=1&amp;b=&quot;2&quot;"');
    }
    expect(SENTENCES.it[kind]).not.toEqual(SENTENCES.en[kind]);
  });
});
