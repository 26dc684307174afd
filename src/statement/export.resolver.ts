import { Args, ArgsType, Context, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Matches } from 'class-validator';
import { AccountService } from '../account/account.service.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ExportService } from './export.service.js';
import { type HouseholdStatementEntity } from './statement.entity.js';
import { HouseholdStatement, MONTH } from './statement.model.js';

@ArgsType()
class MonthArgs {
  @Field({ description: 'The month, YYYY-MM.' })
  @Matches(MONTH)
  readonly month: string;
}

/** Hands statements over to other systems. */
@Resolver(() => HouseholdStatement)
export class ExportResolver {
  constructor(
    private readonly exports: ExportService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => String, {
    description:
      'The pay of a closed month as a CSV file, for the providers that the caller keeps: desk, body or city.',
  })
  async payroll(@Args() { month }: MonthArgs, @Context() context: RequestContext) {
    return this.exports.payroll(await this.accounts.getActor(context), month);
  }

  @Query(() => String, {
    description:
      'The ledger of a month as a CSV file, a line for each entry: its statements, and what was put into funds in it. Each reading is noted.',
  })
  async ledgerExport(@Args() { month }: MonthArgs, @Context() context: RequestContext) {
    return this.exports.ledger(await this.accounts.getActor(context), month);
  }

  @ResolveField(() => String, {
    nullable: true,
    description:
      'What is due as a debt position in JSON, in the shape of pagoPA’s; null where nothing is due. Nothing is sent.',
  })
  debtPosition(@Parent() statement: HouseholdStatementEntity) {
    return this.exports.debtPosition(statement);
  }
}
