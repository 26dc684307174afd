import { Role } from './account.rules.js';
import { invitationCode, invitationMail, normalCode } from './invitation.rules.js';

it('a code is easy to read aloud, and is known however it is typed', () => {
  let next = 0;
  const code = invitationCode((under) => next++ % under);
  expect(code).toBe('ABCD-EFGH-JKMN-PQRS');
  expect(normalCode(' abcd efgh-jkmn pqrs')).toBe(normalCode(code));
});

it.each(['it', 'en'] as const)(
  'every role has its name in the mail in %s, with the code, the place and the day',
  (language) => {
    const expiresAt = new Date('2026-12-01T23:30:00Z');
    const texts = Object.values(Role).map(
      (role) =>
        invitationMail(
          { role, over: 'Via di prova 1', code: 'ABCD', address: 'https://example.org/invitation', expiresAt },
          language,
        ).text,
    );
    expect(new Set(texts).size).toBe(Object.values(Role).length);
    for (const text of texts)
      for (const part of [
        'Via di prova 1',
        'ABCD',
        'https://example.org/invitation',
        language === 'it' ? '2 dicembre 2026' : '2 December 2026',
      ])
        expect(text).toContain(part);
  },
);

it('the day until which an invitation is good is said as Italian says it', () => {
  const facts = { role: Role.HOUSEHOLD, over: null, code: 'ABCD', address: 'https://example.org/invitation' };
  const { text } = invitationMail({ ...facts, expiresAt: new Date('2026-12-08T12:00:00Z') }, 'it');
  expect(text).toContain('Vale fino all’8 dicembre 2026 e una volta sola.');
});
