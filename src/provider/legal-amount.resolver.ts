import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { sourceWords } from '../employment-cost/index.js';
import { type RequestContext } from '../graphql/request-context.js';
import { LegalAmount } from './refusals.model.js';

/** Names the source of an amount that makes a minimum, in the language of whoever reads. */
@Resolver(() => LegalAmount)
export class LegalAmountResolver {
  @ResolveField(() => String, { description: 'The act or the page that says so.' })
  source(@Parent() { source }: LegalAmount, @Context() { language }: RequestContext): string {
    return sourceWords(source, language);
  }
}
