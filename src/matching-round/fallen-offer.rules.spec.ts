import { Answer, OfferState } from '../offer/offer.rules.js';
import { whoStays } from './fallen-offer.rules.js';

const open = new Set(['a', 'b', 'c']);
const provider = (answer: Answer) => ({ careRequestId: null, answer });
const of = (careRequestId: string, answer: Answer) => ({ careRequestId, answer });

describe('who is left of an offer', () => {
  it('that one household declined: whoever accepted or was still thinking', () => {
    const answers = [
      provider(Answer.LAPSED),
      of('a', Answer.DECLINED),
      of('b', Answer.ACCEPTED),
      of('c', Answer.LAPSED),
    ];
    expect(whoStays(OfferState.DECLINED, answers, open)).toEqual({
      providerStays: true,
      staying: new Set(['b', 'c']),
      declined: new Set(['a']),
    });
  });

  it('that expired: only whoever accepted', () => {
    const answers = [provider(Answer.ACCEPTED), of('a', Answer.LAPSED), of('b', Answer.ACCEPTED)];
    expect(whoStays(OfferState.EXPIRED, answers, open)).toEqual({
      providerStays: true,
      staying: new Set(['b']),
      declined: new Set(),
    });
  });

  it('that its provider declined: the households, not the provider; and nobody whose request is gone', () => {
    const answers = [provider(Answer.DECLINED), of('a', Answer.ACCEPTED), of('x', Answer.ACCEPTED)];
    expect(whoStays(OfferState.DECLINED, answers, open)).toEqual({
      providerStays: false,
      staying: new Set(['a']),
      declined: new Set(),
    });
  });
});
