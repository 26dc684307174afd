import { type CareRecipientKind, type Language } from '../service-type/service-type.rules.js';

/** What may be said of a neighbour before everyone has accepted. */
export interface UnnamedNeighbour {
  /** Where its home is, as seen by whoever reads; untold where nobody shares, to whom it could be near. */
  readonly where: 'your-building' | 'the-building' | 'nearby' | 'untold';
  readonly recipients: readonly { readonly kind: `${CareRecipientKind}`; readonly birthYear: number | null }[];
  /** The year of today, for ages. */
  readonly year: number;
}

const WORDS = {
  it: {
    'your-building': 'Una famiglia del tuo palazzo',
    'the-building': 'Una famiglia del palazzo',
    nearby: 'Una famiglia del quartiere',
    untold: 'Una famiglia',
    with: ' con ',
    child: (count: number, age: number | null) => {
      const who = count === 1 ? 'un bambino' : `${count} bambini`;
      if (age === null) return who;
      return age === 0 ? `${who} di meno di un anno` : `${who} di ${age} ${age === 1 ? 'anno' : 'anni'}`;
    },
    adult: (count: number) =>
      count === 1 ? 'una persona adulta da assistere' : `${count} persone adulte da assistere`,
    dog: (count: number) => (count === 1 ? 'un cane' : `${count} cani`),
  },
  en: {
    'your-building': 'A family in your building',
    'the-building': 'A family of the building',
    nearby: 'A family of the neighbourhood',
    untold: 'A family',
    with: ' with ',
    child: (count: number, age: number | null) => {
      const who = count === 1 ? 'a child' : `${count} children`;
      return age === null ? who : age === 0 ? `${who} under one` : `${who} of ${age}`;
    },
    adult: (count: number) => (count === 1 ? 'an adult to care for' : `${count} adults to care for`),
    dog: (count: number) => (count === 1 ? 'a dog' : `${count} dogs`),
  },
} as const;

/** Speaks of a neighbour without a name, a door or a health fact: "a family in your building with a child of 5 and 2 dogs". */
export function unnamedNeighbour({ where, recipients, year }: UnnamedNeighbour, language: Language): string {
  const words = WORDS[language];
  const alike = new Map<string, { kind: `${CareRecipientKind}`; age: number | null; count: number }>();
  for (const { kind, birthYear } of recipients) {
    const age = kind === 'child' && birthYear !== null ? Math.max(0, year - birthYear) : null;
    const key = `${kind} ${age}`;
    alike.set(key, { kind, age, count: (alike.get(key)?.count ?? 0) + 1 });
  }
  if (alike.size === 0) return words[where];
  const whom = [...alike.values()].map(({ kind, age, count }) => words[kind](count, age));
  return words[where] + words.with + new Intl.ListFormat(language, { type: 'conjunction' }).format(whom);
}
