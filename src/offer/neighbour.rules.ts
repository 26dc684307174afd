import { type Language } from '../service-type/service-type.rules.js';
import { type CareRecipientKind } from '../household/household.rules.js';

/** What may be said of a neighbour before everyone has accepted. */
export interface UnnamedNeighbour {
  /** Where its home is, as seen by whoever reads. */
  readonly where: 'your-building' | 'the-building' | 'nearby';
  readonly recipients: readonly { readonly kind: `${CareRecipientKind}`; readonly birthYear: number | null }[];
  /** The year of today, for ages. */
  readonly year: number;
}

const WORDS = {
  it: {
    'your-building': 'Una famiglia del tuo palazzo',
    'the-building': 'Una famiglia del palazzo',
    nearby: 'Una famiglia del quartiere',
    with: ' con ',
    child: (age: number | null) =>
      age === null
        ? 'un bambino'
        : age === 0
          ? 'un bambino di meno di un anno'
          : `un bambino di ${age} ${age === 1 ? 'anno' : 'anni'}`,
    adult: 'una persona adulta da assistere',
    dog: 'un cane',
    and: ' e ',
  },
  en: {
    'your-building': 'A family in your building',
    'the-building': 'A family of the building',
    nearby: 'A family of the neighbourhood',
    with: ' with ',
    child: (age: number | null) => (age === null ? 'a child' : age === 0 ? 'a child under one' : `a child of ${age}`),
    adult: 'an adult to care for',
    dog: 'a dog',
    and: ' and ',
  },
} as const;

/** Speaks of a neighbour without a name, a door or a health fact: "a family in your building with a child of 5". */
export function unnamedNeighbour({ where, recipients, year }: UnnamedNeighbour, language: Language): string {
  const words = WORDS[language];
  const whom = recipients.map(({ kind, birthYear }) =>
    kind === 'child'
      ? words.child(birthYear === null ? null : Math.max(0, year - birthYear))
      : kind === 'dog'
        ? words.dog
        : words.adult,
  );
  return whom.length === 0 ? words[where] : words[where] + words.with + whom.join(words.and);
}
