/**
 * The rules of the matching problem, one named value each, in the order in which the problem states them.
 *
 * The search, the independent check and the explanations all speak of a rule by its name here. The sentences are what
 * a household reads when the rule is what stands between it and an offer; they name no neighbour.
 */

/** One rule of the problem. */
export interface Rule {
  readonly name: string;
  /** The numbered paragraph of the problem's statement that holds it. */
  readonly paragraph: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** What the household reads when the rule refuses. */
  readonly sentence: { readonly it: string; readonly en: string };
}

/** Every rule that a feasible plan keeps. */
export const RULES = [
  {
    name: 'served-once',
    paragraph: 1,
    sentence: {
      it: 'La richiesta è già servita da un’altra offerta.',
      en: 'The request is already served by another offer.',
    },
  },
  {
    name: 'same-service',
    paragraph: 1,
    sentence: {
      it: 'La richiesta riguarda un altro tipo di servizio.',
      en: 'The request is for another type of service.',
    },
  },
  {
    name: 'rate',
    paragraph: 1,
    sentence: {
      it: 'Il fornitore non ha una tariffa per questo servizio.',
      en: 'The provider has no rate for this service.',
    },
  },
  {
    name: 'venue',
    paragraph: 1,
    sentence: {
      it: 'Il luogo non va bene per questo servizio: chi è servito da solo lo è a casa propria, un gruppo si ritrova in una stanza o da uno dei suoi membri.',
      en: 'The venue does not suit this service: a household served alone is served at home, a group meets in a room or at a member’s home.',
    },
  },
  {
    name: 'reach',
    paragraph: 2,
    sentence: {
      it: 'Il luogo è più lontano di quanto il fornitore sia disposto a spostarsi.',
      en: 'The place is farther than the provider is ready to travel.',
    },
  },
  {
    name: 'availability',
    paragraph: 2,
    sentence: {
      it: 'Il fornitore non è disponibile in tutti gli orari richiesti.',
      en: 'The provider is not available at all of the times asked for.',
    },
  },
  {
    name: 'requirements',
    paragraph: 3,
    sentence: {
      it: 'Al fornitore manca un requisito che la famiglia chiede.',
      en: 'The provider lacks something that the household requires.',
    },
  },
  {
    name: 'avoidance',
    paragraph: 3,
    sentence: {
      it: 'Qualcuno nel gruppo ha qualcosa che un’altra famiglia chiede di evitare.',
      en: 'Somebody in the group has something that another household asks to avoid.',
    },
  },
  {
    name: 'household-limit',
    paragraph: 4,
    sentence: {
      it: 'Il gruppo ha già il numero massimo di famiglie per questo servizio.',
      en: 'The group already has the most households that this service allows.',
    },
  },
  {
    name: 'age-span',
    paragraph: 4,
    sentence: {
      it: 'Le età sono troppo distanti per stare insieme in questo servizio.',
      en: 'The ages are too far apart to be together in this service.',
    },
  },
  {
    name: 'sharing-level',
    paragraph: 5,
    sentence: {
      it: 'Una famiglia non desidera condividere a questo livello (palazzo o quartiere).',
      en: 'A household does not wish to share at this level (building or neighbourhood).',
    },
  },
  {
    name: 'walk',
    paragraph: 5,
    sentence: {
      it: 'Il luogo d’incontro è più lontano di quanto la famiglia sia disposta a camminare.',
      en: 'The venue is farther than the household is ready to walk.',
    },
  },
  {
    name: 'round-radius',
    paragraph: 5,
    sentence: {
      it: 'Le case sono troppo lontane tra loro per un unico giro.',
      en: 'The homes are too far from one another for one round.',
    },
  },
  {
    name: 'provider-capacity',
    paragraph: 6,
    sentence: {
      it: 'Il fornitore non può seguire così tante persone insieme.',
      en: 'The provider cannot care for so many at once.',
    },
  },
  {
    name: 'room-capacity',
    paragraph: 6,
    sentence: {
      it: 'La stanza non può accogliere così tante persone insieme.',
      en: 'The room cannot take so many at once.',
    },
  },
  {
    name: 'host-capacity',
    paragraph: 6,
    sentence: {
      it: 'La casa che ospita non può accogliere così tante persone insieme.',
      en: 'The hosting home cannot take so many at once.',
    },
  },
  {
    name: 'room-service',
    paragraph: 6,
    sentence: {
      it: 'La stanza non è adatta a questo servizio.',
      en: 'The room does not suit this service.',
    },
  },
  {
    name: 'room-hours',
    paragraph: 6,
    sentence: {
      it: 'La stanza non è aperta in tutti gli orari richiesti.',
      en: 'The room is not open at all of the times asked for.',
    },
  },
  {
    name: 'visits-apart',
    paragraph: 6,
    sentence: {
      it: 'Le visite del giro si sovrappongono o non lasciano il tempo di spostarsi.',
      en: 'The visits of the round overlap, or leave no time to get from one to the next.',
    },
  },
  {
    name: 'provider-clash',
    paragraph: 7,
    sentence: {
      it: 'In quegli orari il fornitore è impegnato altrove, o non farebbe in tempo ad arrivare.',
      en: 'At those times the provider is busy elsewhere, or could not get there in time.',
    },
  },
  {
    name: 'room-clash',
    paragraph: 7,
    sentence: {
      it: 'In quegli orari la stanza è già occupata.',
      en: 'At those times the room is already taken.',
    },
  },
  {
    name: 'week-limit',
    paragraph: 7,
    sentence: {
      it: 'Il fornitore supererebbe le ore che vuole lavorare in una settimana.',
      en: 'The provider would work more hours than it wants to in a week.',
    },
  },
  {
    name: 'exact-price',
    paragraph: 8,
    sentence: {
      it: 'I prezzi devono coprire esattamente il costo dell’offerta, ciascuno per la propria parte.',
      en: 'The prices have to cover exactly what the offer costs, each household its own share.',
    },
  },
  {
    name: 'solo-price',
    paragraph: 8,
    sentence: {
      it: 'In questo gruppo una famiglia pagherebbe più che da sola.',
      en: 'In this group a household would pay more than alone.',
    },
  },
  {
    name: 'stable-group',
    paragraph: 8,
    sentence: {
      it: 'Alcune famiglie del gruppo pagherebbero meno se si mettessero d’accordo da sole.',
      en: 'Some households of the group would pay less by themselves.',
    },
  },
  {
    name: 'budget',
    paragraph: 8,
    sentence: {
      it: 'Il prezzo supera quanto la famiglia è disposta a spendere.',
      en: 'The price is above what the household is ready to spend.',
    },
  },
] as const satisfies readonly Rule[];

/** The name of a rule. */
export type RuleName = (typeof RULES)[number]['name'];

const byName = new Map<string, Rule>(RULES.map((rule) => [rule.name, rule]));

/** The rule of a name. */
export function getRule(name: RuleName): Rule {
  const rule = byName.get(name);
  if (rule === undefined) throw new Error(`expected one of the rules in RULES, found "${name as string}"`);
  return rule;
}
