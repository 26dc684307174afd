/** Whole years reached by the end of a calendar year: only the year of birth is kept, never the day. */
export function ageIn(year: number, birthYear: number): number {
  return Math.max(0, year - birthYear);
}

/** How a mandate was given at the desk. */
export enum MandateForm {
  SIGNED = 'signed',
  SPOKEN = 'spoken',
}

/** The text of the mandate that is read out and signed today; a new text is a new version. */
export const MANDATE_TEXT_VERSION = '2026-11';

/** The longest mandate, in years. */
export const MANDATE_YEARS = 3;

/** What a person may agree to beyond what the service itself needs. */
export enum ConsentPurpose {
  /** Notes on health and diet, for those who give the care. */
  CARE_NOTES = 'care-notes',
  /** Social facts that raise the priority of a request. */
  SOCIAL_FACTS = 'social-facts',
  /** Use for research, without names. */
  RESEARCH = 'research',
}

/** The texts of the consents that are shown today, by purpose; a new text is a new version. */
export const CONSENT_TEXT_VERSION: Readonly<Record<ConsentPurpose, string>> = {
  [ConsentPurpose.CARE_NOTES]: '2026-11',
  [ConsentPurpose.SOCIAL_FACTS]: '2026-11',
  [ConsentPurpose.RESEARCH]: '2026-11',
};

/** What a note on somebody's care is about. */
export enum CareNoteKind {
  HEALTH = 'health',
  DIET = 'diet',
  PRACTICAL = 'practical',
}
