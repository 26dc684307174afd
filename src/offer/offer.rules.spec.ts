import { alonePriceCents, LIVE_STATES, nextOfferState, OFFER_LIFECYCLE, OfferState } from './offer.rules.js';

const RATE = { baseCentsPerHour: 1200, extraCentsPerHour: 400 };
const week = (...sessions: [number, number][]) => sessions.map(([start, end]) => ({ start, end }));

describe('the price alone', () => {
  it('is the base for one and the extra for each further one', () => {
    expect(alonePriceCents(week([0, 8]), 1, RATE, 2, 4)).toBe(2400);
    expect(alonePriceCents(week([0, 8]), 3, RATE, 2, 4)).toBe(4000);
  });

  it('pays short gaps and short blocks at the base', () => {
    // Two hours with a quarter between them are one block of nine quarters; the gap costs 3 euros.
    expect(alonePriceCents(week([0, 4], [5, 9]), 2, RATE, 2, 4)).toBe(2 * 1600 + 300);
    expect(alonePriceCents(week([0, 4], [9, 13]), 2, RATE, 2, 4)).toBe(2 * 1600);
    expect(alonePriceCents(week([0, 2]), 1, RATE, 2, 8)).toBe(2400);
  });
});

describe('the life of an offer', () => {
  it('ends for good, and only what has not begun can be withdrawn', () => {
    for (const state of Object.values(OfferState))
      if (!LIVE_STATES.includes(state)) expect(OFFER_LIFECYCLE[state]).toEqual({});
    expect(nextOfferState(OfferState.ACTIVE, 'withdraw')).toBeNull();
    expect(nextOfferState(OfferState.PROPOSED, 'confirm')).toBe(OfferState.CONFIRMED);
    expect(nextOfferState(OfferState.DRAFTED, 'confirm')).toBeNull();
  });
});
