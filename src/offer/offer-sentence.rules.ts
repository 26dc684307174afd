import { elide } from '../calendar/index.js';
import { type Language } from '../service-type/service-type.rules.js';
import { OfferLevel } from './offer.rules.js';

/** Writes an amount of cents as euros, in the manner of the language. */
export function euros(cents: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'currency', currency: 'EUR' }).format(cents / 100);
}

/** What a sentence about an offer needs to know. */
export interface OfferFacts {
  readonly level: OfferLevel;
  readonly provider: string;
  readonly service: string;
  readonly members: number;
  readonly totalCents: number;
  readonly aloneCents: number;
}

/** Says in a sentence why the offer is good for its members together. */
export function offerReason(facts: OfferFacts, language: Language): string {
  const { level, provider, service, members } = facts;
  const saved = euros(facts.aloneCents - facts.totalCents, language);
  const saves = facts.aloneCents > facts.totalCents;
  const name = service.charAt(0).toLocaleLowerCase(language) + service.slice(1);
  if (language === 'en') {
    if (level === OfferLevel.SINGLE)
      return `${provider} is vetted for ${name}, near enough, and free at the times asked for.`;
    const who = level === OfferLevel.BUILDING ? 'households of one building' : 'households of the neighbourhood';
    const share = `${members} ${who} share ${provider} for ${name}`;
    return saves ? `${share} and save ${saved} a week together.` : `${share}; each pays as much as alone.`;
  }
  if (level === OfferLevel.SINGLE)
    return `${provider} ha le carte in regola per il servizio «${name}», è a portata e disponibile negli orari chiesti.`;
  const who = level === OfferLevel.BUILDING ? 'famiglie dello stesso palazzo' : 'famiglie del quartiere';
  const share = `${members} ${who} condividono ${provider} per il servizio «${name}»`;
  return saves ? `${share} e insieme risparmiano ${saved} a settimana.` : `${share}; ognuna paga quanto da sola.`;
}

/** What a sentence about one member needs to know. */
export interface MemberFacts {
  readonly level: OfferLevel;
  readonly others: number;
  readonly priceCents: number;
  readonly aloneCents: number;
  readonly optionPosition: number;
  readonly walkMetres: number;
}

/** Says in a sentence why the offer is good for one household. */
export function memberReason(facts: MemberFacts, language: Language): string {
  const { level, others, priceCents, aloneCents, optionPosition, walkMetres } = facts;
  const price = euros(priceCents, language);
  const alone = euros(aloneCents, language);
  const percent = aloneCents === 0 ? 0 : Math.round((100 * (aloneCents - priceCents)) / aloneCents);
  if (language === 'en') {
    const when = optionPosition === 0 ? 'at the times it likes best' : 'at one of the other times that suit it';
    const walk = walkMetres > 0 ? `, ${walkMetres} m from home` : '';
    if (level === OfferLevel.SINGLE) return `Served at home, ${when}, for ${price} a week.`;
    const whom = `${others} ${others === 1 ? 'household' : 'households'} ${level === OfferLevel.BUILDING ? 'of the building' : 'nearby'}`;
    const saving = percent > 0 ? `, ${percent} % less than ${alone} alone` : ', as much as alone';
    return `Shares with ${whom} ${when}${walk}: ${price} a week${saving}.`;
  }
  const when = optionPosition === 0 ? 'nell’orario preferito' : 'in uno degli altri orari indicati';
  const walk = walkMetres > 0 ? `, a ${walkMetres} m da casa` : '';
  if (level === OfferLevel.SINGLE) return `A casa propria, ${when}, per ${price} a settimana.`;
  const whom = `${others} ${others === 1 ? 'famiglia' : 'famiglie'} ${level === OfferLevel.BUILDING ? 'del palazzo' : 'vicine'}`;
  const saving = percent > 0 ? `, ${elide(`il ${percent} %`)} in meno di ${alone} da sola` : ', come da sola';
  return `Condivide con ${whom.replace(/^1 famiglia vicine$/, '1 famiglia vicina')} ${when}${walk}: ${price} a settimana${saving}.`;
}
