/** A way to reach somebody outside the platform. */
export enum ContactKind {
  PHONE = 'phone',
  EMAIL = 'email',
  PAGE = 'page',
  HANDLE = 'handle',
}

/** What was found in a text: the kind, and the words as they were written. */
export interface FoundContact {
  readonly kind: ContactKind;
  readonly words: string;
}

const EMAIL =
  /[\p{L}\p{N}._%+-]{1,64}\s?(?:@|[([]\s?(?:at|chiocciola)\s?[)\]]|\schiocciola\s)\s?[\p{L}\p{N}-]{1,63}\s?(?:\.|[([]\s?(?:dot|punto)\s?[)\]]|\spunto\s|\sdot\s)\s?\p{L}{2,}/iu;
const PAGE = /\bhttps?:\/\/\S+|\bwww\.\S+|\b(?:wa|t|fb)\.me\/\S+|\b[\p{L}\p{N}-]{2,63}\.(?:it|com|org|net|eu|info)\b/iu;
const HANDLE = /(?<![\p{L}\p{N}])@[\p{L}\p{N}_.]{3,}/u;
/** Digits that may be one number, with what people put between them. */
const DIGITS = /\+?\d(?:[\s./()-]*\d){7,}/g;
/** A day, a time or a span of times, as one word: all of them are digits that reach nobody. */
const DAY = /^(?:(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|1[0-2])(?:[./-](?:\d{2}|\d{4}))?|\d{4}-\d{2}-\d{2})$/;
const TIMES = /^(?:[01]?\d|2[0-4])\.[0-5]\d(?:-(?:[01]?\d|2[0-4])\.[0-5]\d)?$/;

/** A phone number has at least so many digits in Italy, and begins with 0, 3 or the sign for abroad. */
const FEWEST_DIGITS = 8;

function phoneIn(text: string): string | null {
  for (const [run] of text.matchAll(DIGITS)) {
    const number = run
      .split(/\s+/)
      .filter((word) => !DAY.test(word) && !TIMES.test(word))
      .join('');
    if (/^[+(]?[+03]/.test(number) && number.replace(/\D/g, '').length >= FEWEST_DIGITS) return run.trim();
  }
  return null;
}

/**
 * Finds the first way to reach somebody in a text: a phone number, an address of mail, a page, or a name on a social
 * network, also where letters of another width or invisible signs hide it. Days and times are none. What people spell
 * out in words of their own passes: the rule keeps an honest writer from a slip, and cannot stop a determined one.
 */
export function findContact(text: string): FoundContact | null {
  const plain = text.normalize('NFKC').replace(/\p{Cf}/gu, '');
  const email = EMAIL.exec(plain)?.[0];
  if (email) return { kind: ContactKind.EMAIL, words: email.trim() };
  const page = PAGE.exec(plain)?.[0];
  if (page) return { kind: ContactKind.PAGE, words: page };
  const phone = phoneIn(plain);
  if (phone) return { kind: ContactKind.PHONE, words: phone };
  const handle = HANDLE.exec(plain)?.[0];
  return handle ? { kind: ContactKind.HANDLE, words: handle } : null;
}

/** A text as it is kept: in one form of Unicode, without signs that cannot be seen, at most one empty line in a row. */
export function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\u200d]/gu, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
