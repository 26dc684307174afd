import { memberReason, offerReason } from './offer-sentence.rules.js';
import { OfferLevel } from './offer.rules.js';

const nbsp = (text: string) => text.replace(/\u00a0/g, ' ');

describe('the reason of an offer', () => {
  it('counts who shares and what it saves', () => {
    const facts = {
      level: OfferLevel.BUILDING,
      provider: 'Anna',
      service: 'Doposcuola',
      members: 3,
      totalCents: 10_000,
      aloneCents: 14_550,
    };
    expect(nbsp(offerReason(facts, 'it'))).toBe(
      '3 famiglie dello stesso palazzo condividono Anna per il servizio «doposcuola» e insieme risparmiano 45,50 € a settimana.',
    );
    expect(offerReason({ ...facts, service: 'After-school care' }, 'en')).toBe(
      '3 households of one building share Anna for after-school care and save €45.50 a week together.',
    );
  });
});

describe('the reason of a member', () => {
  const facts = { others: 1, priceCents: 6300, aloneCents: 8400, optionPosition: 0, walkMetres: 240 };

  it('sets the price beside the price alone', () => {
    expect(nbsp(memberReason({ ...facts, level: OfferLevel.TERRITORY }, 'it'))).toBe(
      'Condivide con 1 famiglia vicina nell’orario preferito, a 240 m da casa: 63,00 € a settimana, il 25 % in meno di 84,00 € da sola.',
    );
    expect(memberReason({ ...facts, level: OfferLevel.BUILDING, walkMetres: 0, optionPosition: 1 }, 'en')).toBe(
      'Shares with 1 household of the building at one of the other times that suit it: €63.00 a week, 25 % less than €84.00 alone.',
    );
  });

  it('elides the share that it saves in Italian', () => {
    const eighth = { ...facts, level: OfferLevel.BUILDING, priceCents: 9200, aloneCents: 10_000 };
    expect(memberReason(eighth, 'it')).toContain('l’8 % in meno di');
  });

  it('promises no saving where there is none', () => {
    expect(memberReason({ ...facts, level: OfferLevel.BUILDING, priceCents: 8400 }, 'en')).toContain(
      'as much as alone',
    );
    expect(memberReason({ ...facts, level: OfferLevel.SINGLE }, 'en')).toBe(
      'Served at home, at the times it likes best, for €63.00 a week.',
    );
  });
});
