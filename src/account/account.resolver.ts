import { Args, Context, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { PayloadOf, settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Persona, Viewer } from './account.model.js';
import { AccountService } from './account.service.js';

@InputType({ description: 'Whom to act as.' })
class SignInAsPersonaInput {
  @Field(() => ID, { description: 'One of `personas`.' })
  @IsUUID()
  personaId: string;
}

@ObjectType({ description: 'Who acts from now on.' })
class SignInAsPersonaPayload extends PayloadOf('persona', () => Persona, 'The persona that acts from now on.') {}

@ObjectType({ description: 'That nobody acts any more.' })
class SignOutPayload {
  @Field({ description: 'Always true.' }) signedOut: boolean;
}

/** Says who acts, and lets a visitor of the demo choose. */
@Resolver(() => Persona)
export class AccountResolver {
  constructor(private readonly accounts: AccountService) {}

  @Query(() => [Persona], { description: 'Whom a visitor may act as: simulated people, in the demo only.' })
  personas() {
    return this.accounts.listPersonas();
  }

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null if nobody is.' })
  async viewer(@Context() context: RequestContext) {
    const persona = await this.accounts.findActor(context);
    return persona && { persona };
  }

  @Mutation(() => SignInAsPersonaPayload, { description: 'Acts as a persona from now on, by a cookie; demo only.' })
  signInAsPersona(@Args('input') { personaId }: SignInAsPersonaInput, @Context() context: RequestContext) {
    return settle('persona', this.accounts.signInAsPersona(context, personaId));
  }

  @Mutation(() => SignOutPayload, { description: 'Stops acting as anybody.' })
  signOut(@Context() context: RequestContext) {
    return { signedOut: this.accounts.signOut(context) };
  }
}
