import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type ProviderEntity } from '../provider/provider.entity.js';
import { Provider } from '../provider/provider.model.js';
import { AbsenceService } from './absence.service.js';
import { AgreementLoader } from './agreement.loader.js';
import { ProviderAbsence, ReportAbsencePayload, WithdrawAbsenceInput } from './substitution.model.js';

/** Reads when a provider cannot come, and takes it back. */
@Resolver(() => Provider)
export class AbsenceResolver {
  constructor(
    private readonly absence: AbsenceService,
    private readonly accounts: AccountService,
    private readonly loader: AgreementLoader,
  ) {}

  @Mutation(() => ReportAbsencePayload, {
    description:
      'Takes back that a provider cannot come: the sessions in that time that nobody else has taken are its own again.',
  })
  async withdrawAbsence(@Args('input') { absenceId }: WithdrawAbsenceInput, @Context() context: RequestContext) {
    return settle('absence', this.absence.withdraw(await this.accounts.getActor(context), absenceId));
  }

  @ResolveField(() => [ProviderAbsence], { description: 'When it cannot come, what is over left out, by its start.' })
  absences(@Parent() { id }: ProviderEntity, @Context() context: RequestContext) {
    return this.loader.absences(context, id);
  }
}
