import { Args, Context, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsEnum, IsInt, IsUUID, Length, Max, Min } from 'class-validator';
import { PayloadOf, settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { IntegratorScope } from './account.rules.js';
import { AccountService } from './account.service.js';
import { Integrator } from './integrator.model.js';
import { IntegratorService } from './integrator.service.js';

@InputType({ description: 'Another system that is to read.' })
class GrantIntegratorInput {
  @Field({ description: 'Which system it is, 3 to 100 characters.' })
  @Length(3, 100)
  name: string;

  @Field(() => [IntegratorScope], { description: 'What it may read.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(10)
  @IsEnum(IntegratorScope, { each: true })
  scopes: IntegratorScope[];

  @Field(() => Int, { description: 'For how many days, 1 to 366.' })
  @IsInt()
  @Min(1)
  @Max(366)
  days: number;
}

@ObjectType({ description: 'The system with its token.' })
class GrantIntegratorPayload {
  @Field(() => Integrator, { description: 'The system.' }) integrator: Integrator;
  @Field({ description: 'Its token, shown this once: it goes into the header `Authorization: Bearer …`.' })
  token: string;
}

@InputType({ description: 'Whose token to end.' })
class EndIntegratorInput {
  @Field(() => ID, { description: 'The system.' })
  @IsUUID()
  integratorId: string;
}

@ObjectType({ description: 'The system, ended.' })
class EndIntegratorPayload extends PayloadOf('integrator', () => Integrator, 'The system, with its end.') {}

/** Gives other systems their tokens, and ends them. */
@Resolver(() => Integrator)
export class IntegratorResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly integrators: IntegratorService,
  ) {}

  @Query(() => [Integrator], {
    name: 'integrators',
    description: 'Every system that ever had a token, newest first. For the city.',
  })
  all() {
    return this.integrators.list();
  }

  @Mutation(() => GrantIntegratorPayload, { description: 'Gives another system a token to read with. For the city.' })
  async grantIntegrator(@Args('input') input: GrantIntegratorInput, @Context() context: RequestContext) {
    return this.integrators.grant(await this.accounts.getActor(context), input);
  }

  @Mutation(() => EndIntegratorPayload, { description: 'Ends the token of another system at once. For the city.' })
  endIntegrator(@Args('input') { integratorId }: EndIntegratorInput) {
    return settle('integrator', this.integrators.end(integratorId));
  }
}
