import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { ConnectionOf, PageArgs } from '../graphql/connection.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { AgreementLoader } from './agreement.loader.js';
import { type SubstitutionEntity } from './substitution.entity.js';
import {
  ReportAbsenceInput,
  ReportAbsencePayload,
  Substitution,
  SubstitutionInput,
  SubstitutionPayload,
} from './substitution.model.js';
import { SubstitutionService } from './substitution.service.js';

const SubstitutionConnection = ConnectionOf('Substitution', () => Substitution);

/** Lets providers stand in for each other. */
@Resolver(() => Substitution)
export class SubstitutionResolver {
  constructor(
    private readonly substitutions: SubstitutionService,
    private readonly accounts: AccountService,
    private readonly loader: AgreementLoader,
  ) {}

  @Query(() => SubstitutionConnection, {
    name: 'substitutions',
    description: 'The sessions that the caller is asked to give in the place of others, oldest first.',
  })
  async page(@Args() page: PageArgs, @Context() context: RequestContext) {
    return this.substitutions.page(await this.accounts.getActor(context), page);
  }

  @Mutation(() => ReportAbsencePayload, {
    description: 'Says when a provider cannot come; for each session in that time a substitute is searched at once.',
  })
  async reportAbsence(@Args('input') input: ReportAbsenceInput, @Context() context: RequestContext) {
    return settle('absence', this.substitutions.reportAbsence(await this.accounts.getActor(context), input));
  }

  @Mutation(() => SubstitutionPayload, {
    description: 'Accepts to give a session; of several asked the first gives it.',
  })
  async acceptSubstitution(@Args('input') { substitutionId }: SubstitutionInput, @Context() context: RequestContext) {
    return settle('substitution', this.substitutions.accept(await this.accounts.getActor(context), substitutionId));
  }

  @Mutation(() => SubstitutionPayload, { description: 'Declines to give a session; others are asked.' })
  async declineSubstitution(@Args('input') { substitutionId }: SubstitutionInput, @Context() context: RequestContext) {
    return settle('substitution', this.substitutions.decline(await this.accounts.getActor(context), substitutionId));
  }

  @ResolveField(() => Date, { description: 'When the session starts.' })
  async startsAt(@Parent() { sessionId }: SubstitutionEntity, @Context() context: RequestContext) {
    return (await this.loader.session(context, sessionId))!.startsAt;
  }

  @ResolveField(() => Date, { description: 'When the session ends.' })
  async endsAt(@Parent() { sessionId }: SubstitutionEntity, @Context() context: RequestContext) {
    return (await this.loader.session(context, sessionId))!.endsAt;
  }
}
