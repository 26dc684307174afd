import { Args, Context, Query, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { type HouseholdCost, SOURCES, sourceWords } from '../employment-cost/index.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type CareCost, type ContractDuty, CostComparison, CostComparisonArgs } from './comparison.model.js';
import { type ShareComparison } from './comparison.rules.js';
import { type ComparisonQuestion, ComparisonService } from './comparison.service.js';

/** Answers what care would cost. */
@Resolver(() => CostComparison)
export class ComparisonResolver {
  constructor(
    private readonly comparisons: ComparisonService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => CostComparison, {
    nullable: true,
    description:
      'You alone, shared, shared with what the city pays: four weeks of a proposed offer. The read of the declared ISEE is noted. Null where the law does not classify the work or forbids the pay.',
  })
  async costComparison(@Args() args: CostComparisonArgs, @Context() context: RequestContext) {
    const found = await this.comparisons.compare(await this.accounts.getActor(context), asked(args));
    return found && shown(found, context.language);
  }
}

/** A question with everything that was left out said to be unknown; taxes are reckoned where a rate is given. */
const asked = (args: CostComparisonArgs): ComparisonQuestion => {
  const { taxPercent = null, iseeCents = null, incomeCents = null, certifiedNonSelfSufficient } = args;
  const taxes =
    taxPercent === null
      ? null
      : {
          marginalRatePercent: taxPercent,
          incomeCents,
          certifiedNonSelfSufficient: certifiedNonSelfSufficient ?? false,
        };
  return { offerId: args.offerId, careRequestId: args.careRequestId, iseeCents, taxes };
};

const costOf = ({ cost, subsidy, relief, netCents }: HouseholdCost): CareCost => ({
  lines: [...cost.lines],
  totalCents: cost.totalCents,
  subsidyCents: subsidy?.cents ?? 0,
  reliefCents: relief?.totalCents ?? 0,
  netCents,
});

function shown({ on, provisional, advice, fundName, costs }: ShareComparison, language: 'it' | 'en'): CostComparison {
  const duties: ContractDuty[] = [
    ...advice.duties.map((duty) => ({ ...duty, bears: duty.bears as string | null })),
    ...advice.notes.map((note) => ({ ...note, bears: null })),
  ].map((each) => ({
    text: each[language],
    bears: each.bears,
    source: sourceWords(SOURCES[each.source].title, language),
    url: SOURCES[each.source].url,
  }));
  return {
    on,
    provisional,
    form: advice.form,
    duties,
    setAside: [...advice.setAside],
    fundName,
    alone: costs && costOf(costs.alone),
    shared: costs && costOf(costs.shared),
    sharedWithSubsidy: costs && costOf(costs.sharedWithSubsidy),
    savedBySharingCents: costs && costs.savedBySharingCents,
    savedInAllCents: costs && costs.savedInAllCents,
  };
}
