import { NotificationKind } from './notification.rules.js';
import { changeSentence } from './told-change.rules.js';

const joins = { fromOn: '2026-12-07', beforeCents: 6000, afterCents: 4850 };

describe('what people are told of who joins and leaves', () => {
  it('is the day and the own price before and after, in both languages', () => {
    expect(changeSentence(NotificationKind.JOINED, joins, 'it')?.replaceAll('\u00a0', ' ')).toBe(
      'Una famiglia si unisce dal 7 dicembre 2026. Per te sono 48,50 € a settimana, prima erano 60,00 €.',
    );
    expect(changeSentence(NotificationKind.LEFT, { ...joins, afterCents: 6000 }, 'en')).toBe(
      'A household leaves: from 7 December 2026 on it takes no part. For you it stays at €60.00 a week.',
    );
  });

  it('says its days as Italian does', () => {
    const body = (fromOn: string) => changeSentence(NotificationKind.LEFT, { ...joins, fromOn }, 'it');
    expect(body('2026-12-08')).toContain('dall’8 dicembre 2026 non c’è più');
    expect(body('2026-12-01')).toContain('dal 1º dicembre 2026 non c’è più');
  });

  it('names no price where the service ends, or for who has no part in it any more', () => {
    for (const language of ['it', 'en'] as const) {
      expect(changeSentence(NotificationKind.ENDED, { ...joins, afterCents: null }, language)).not.toMatch(/€/);
      expect(changeSentence(NotificationKind.JOINED, { ...joins, beforeCents: null }, language)).not.toMatch(/€/);
    }
  });

  it('names to those with whom somebody stays only what they pay, for they never paid anything else', () => {
    for (const beforeCents of [6000, null])
      expect(changeSentence(NotificationKind.STAYED, { ...joins, beforeCents }, 'en')).toBe(
        'The household that wanted to leave stays: from 7 December 2026 on too, the service goes on as before. For you it stays at €48.50 a week.',
      );
  });

  it('is said of nothing else', () => {
    expect(changeSentence(NotificationKind.PROPOSED, joins, 'en')).toBeNull();
  });
});
