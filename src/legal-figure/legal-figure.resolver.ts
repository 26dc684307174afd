import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { sourceWords, unitOf } from '../employment-cost/index.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import {
  LegalFigure,
  SetLegalFiguresInput,
  SetLegalFiguresPayload,
  WithdrawLegalFiguresInput,
  WithdrawLegalFiguresPayload,
} from './legal-figure.model.js';
import { AmountUnit } from './legal-figure.rules.js';
import { LegalFigureService } from './legal-figure.service.js';

/** Reads and sets the figures of the law. */
@Resolver(() => LegalFigure)
export class LegalFigureResolver {
  constructor(
    private readonly figures: LegalFigureService,
    private readonly accounts: AccountService,
  ) {}

  @Query(() => [LegalFigure], {
    description: 'Every figure of the law that the cost of care is reckoned with, of every date, with its source.',
  })
  legalFigures() {
    return this.figures.list();
  }

  @Mutation(() => SetLegalFiguresPayload, {
    description: 'Sets figures of the law from a day on, with their source. What has been in force stays as it was.',
  })
  async setLegalFigures(
    @Args('input') { until = null, url = null, ...input }: SetLegalFiguresInput,
    @Context() context: RequestContext,
  ) {
    return settle('legalFigures', this.figures.set(await this.accounts.getActor(context), { ...input, until, url }));
  }

  @Mutation(() => WithdrawLegalFiguresPayload, {
    description:
      'Takes back figures that were to begin on a day later than today: those before go on until the day that their source states.',
  })
  async withdrawLegalFigures(
    @Args('input') { kind, day, figures = null }: WithdrawLegalFiguresInput,
    @Context() context: RequestContext,
  ) {
    return settle('legalFigures', this.figures.withdraw(await this.accounts.getActor(context), kind, day, figures));
  }

  @ResolveField(() => AmountUnit, { description: 'What the amount counts.' })
  unit(@Parent() { figure }: LegalFigure): AmountUnit {
    return unitOf(figure) as AmountUnit;
  }

  @ResolveField(() => String, { description: 'The act or the page that says so.' })
  source(@Parent() { source }: LegalFigure, @Context() { language }: RequestContext): string {
    return sourceWords(source, language);
  }
}
