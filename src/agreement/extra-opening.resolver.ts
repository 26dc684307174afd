import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type ProviderEntity } from '../provider/provider.entity.js';
import { Provider } from '../provider/provider.model.js';
import { AgreementLoader } from './agreement.loader.js';
import {
  AddExtraOpeningInput,
  ExtraOpening,
  ExtraOpeningPayload,
  RemoveExtraOpeningInput,
} from './extra-opening.model.js';
import { ExtraOpeningService } from './extra-opening.service.js';

/** Reads and keeps when a provider can come beside its week. */
@Resolver(() => Provider)
export class ExtraOpeningResolver {
  constructor(
    private readonly openings: ExtraOpeningService,
    private readonly accounts: AccountService,
    private readonly loader: AgreementLoader,
  ) {}

  @Mutation(() => ExtraOpeningPayload, {
    description:
      'Says when a provider can come beside its week, on some days: rounds then offer it to requests for those days, and it is asked for single sessions that nobody can give. Refused within an absence; said again it changes nothing.',
  })
  async addExtraOpening(
    @Args('input') { providerId, ...hours }: AddExtraOpeningInput,
    @Context() context: RequestContext,
  ) {
    return settle('opening', this.openings.add(await this.accounts.getActor(context), providerId, hours));
  }

  @Mutation(() => ExtraOpeningPayload, {
    description: 'Takes back that a provider can come beside its week; what it gives or is asked for already stays.',
  })
  async removeExtraOpening(@Args('input') { openingId }: RemoveExtraOpeningInput, @Context() context: RequestContext) {
    return settle('opening', this.openings.remove(await this.accounts.getActor(context), openingId));
  }

  @ResolveField(() => [ExtraOpening], {
    description: 'When it can come beside its week, what is over left out, by its first day.',
  })
  extraOpenings(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return this.loader.extraOpenings(context, id);
  }
}
