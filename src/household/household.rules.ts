/** Who or what is cared for. */
export enum CareRecipientKind {
  CHILD = 'child',
  ADULT = 'adult',
  DOG = 'dog',
}

/** Whole years reached by the end of a calendar year: only the year of birth is kept, never the day. */
export function ageIn(year: number, birthYear: number): number {
  return Math.max(0, year - birthYear);
}
