/** Finds every offer of one provider that earns more than a given amount above prices, without leaving one out. */
import { type Provider } from '../format/instance.js';
import { GroupSweep } from './group-sweep.js';
import { OfferJudge, type Prices, type WeekOffer } from './offer-judge.js';
import { type ProofTables } from './proof-tables.js';
import { RoundSweep } from './round-sweep.js';

/** The offers of a provider that earn more than `least` cents above the prices. */
export function sweepOffers(
  tables: ProofTables,
  provider: Provider,
  prices: Prices,
  least: number,
): readonly WeekOffer[] {
  const judge = new OfferJudge(tables, provider, prices, least);
  for (const rate of provider.rates) {
    judge.turnTo(rate);
    const { meetings } = judge.tables;
    if (meetings === null) new RoundSweep(judge).run();
    else new GroupSweep(judge, meetings).run();
  }
  return judge.found;
}
