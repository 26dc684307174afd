import { parsePhoneNumberFromString } from 'libphonenumber-js';

/** A number as it is typed, at most so long. */
export const LONGEST_PHONE = 30;

/** A phone number as it is kept, in the form of E.164 (`+390202020202`), read as Italian where it names no country; null where it can be none. */
export function phoneFrom(typed: string): string | null {
  const number = parsePhoneNumberFromString(typed, 'IT');
  return number?.isValid() ? number.number : null;
}

/** A kept number as people read it: an Italian one without its country, another with it. */
export function writtenPhone(kept: string): string {
  const number = parsePhoneNumberFromString(kept);
  if (!number) return kept;
  return number.country === 'IT' ? number.formatNational() : number.formatInternational();
}
