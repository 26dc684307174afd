import {
  Args,
  Context,
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Parent,
  Query,
  ResolveField,
  Resolver,
} from '@nestjs/graphql';
import { IsDate, IsEmail, IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { PayloadOf, settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import { Office, Persona, RoleAssignment, RoleHeld, SignIn, SignInWays, Viewer } from './account.model.js';
import { AccountService } from './account.service.js';
import { IdentityProviderService } from './identity-provider.service.js';
import { RoleOverInput } from './invitation.model.js';
import { MailedCodeService } from './mailed-code.service.js';
import { RoleService } from './role.service.js';
import { type SignedIn, SignInService } from './sign-in.service.js';

@InputType({ description: 'Where to mail a code to.' })
class RequestSignInCodeInput {
  @Field({ description: 'The address.' })
  @IsEmail()
  @MaxLength(254)
  email: string;
}

@ObjectType({ description: 'That a code is on its way, or why not.' })
class RequestSignInCodePayload extends PayloadOf(
  'sent',
  () => Boolean as never,
  'True, whether the address is known or not.',
) {}

@InputType({ description: 'The code that came by mail.' })
class SignInWithCodeInput {
  @Field({ description: 'The address that it was mailed to.' })
  @IsEmail()
  @MaxLength(254)
  email: string;

  @Field({ description: 'Its six digits.' })
  @Matches(/^\d{6}$/, { message: 'code must be six digits' })
  code: string;
}

@ObjectType({ description: 'Who is signed in now, or why nobody is.' })
class SignInWithCodePayload extends PayloadOf('viewer', () => Viewer, 'Who is signed in now.') {}

@ObjectType({ description: 'That nobody is signed in on this browser any more.' })
class SignOutPayload {
  @Field({ description: 'Always true.' }) signedOut: boolean;
}

@ObjectType({ description: 'That nobody is signed in on any device any more.' })
class SignOutEverywherePayload {
  @Field(() => Int, { description: 'On how many devices somebody was.' }) ended: number;
}

@InputType({ description: 'Which sign-in to end.' })
class EndSignInInput {
  @Field(() => ID, { description: 'One of `viewer.signIns`.' })
  @IsUUID()
  signInId: string;
}

@ObjectType({ description: 'That the sign-in has ended.' })
class EndSignInPayload {
  @Field({ description: 'Always true.' }) ended: boolean;
}

@InputType({ description: 'A role to give to somebody.' })
class GrantRoleInput extends RoleOverInput {
  @Field({ description: 'The address of somebody who has come in with it before.' })
  @IsEmail()
  email: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it begins; now if absent.' })
  @IsOptional()
  @IsDate()
  validFrom?: Date | null;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends; a mandate needs an end.' })
  @IsOptional()
  @IsDate()
  validUntil?: Date | null;
}

@ObjectType({ description: 'The role, or why it was not given.' })
class GrantRolePayload extends PayloadOf('roleAssignment', () => RoleAssignment, 'The role as it was given.') {}

@InputType({ description: 'Which role to end.' })
class EndRoleInput {
  @Field(() => ID, { description: 'The role as it was given.' })
  @IsUUID()
  roleAssignmentId: string;
}

@ObjectType({ description: 'The role, ended.' })
class EndRolePayload extends PayloadOf('roleAssignment', () => RoleAssignment, 'The role, with its end.') {}

/** Says who acts, lets them in and out, and gives roles. */
@Resolver(() => Viewer)
export class AccountResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly identities: IdentityProviderService,
    private readonly codes: MailedCodeService,
    private readonly roles: RoleService,
    private readonly signIns: SignInService,
  ) {}

  @Query(() => [Persona], { description: 'Whom a visitor may come in as: simulated people, in the demo only.' })
  personas() {
    return this.accounts.listPersonas();
  }

  @Query(() => SignInWays, { description: 'The ways to come in that are open here.' })
  signInWays(): SignInWays {
    return { identityProvider: this.identities.offered, mailedCode: this.codes.offered };
  }

  @Query(() => Viewer, { nullable: true, description: 'Who is signed in; null if nobody is.' })
  viewer(@Context() context: RequestContext) {
    return this.accounts.findActor(context);
  }

  @Mutation(() => RequestSignInCodePayload, {
    description:
      'Mails a code to an address, good for ten minutes and once. The same answer whether it is known or not.',
  })
  requestSignInCode(@Args('input') { email }: RequestSignInCodeInput, @Context() context: RequestContext) {
    return settle(
      'sent',
      this.codes.request(context, email).then(() => true),
    );
  }

  @Mutation(() => SignInWithCodePayload, { description: 'Signs in with a mailed code, by a cookie.' })
  signInWithCode(@Args('input') { email, code }: SignInWithCodeInput, @Context() context: RequestContext) {
    return settle('viewer', this.accounts.signInWithCode(context, email, code));
  }

  @Mutation(() => SignOutPayload, { description: 'Ends the sign-in of this browser.' })
  async signOut(@Context() context: RequestContext) {
    return { signedOut: await this.accounts.signOut(context) };
  }

  @Mutation(() => SignOutEverywherePayload, { description: 'Ends every sign-in of whoever asks, on all devices.' })
  async signOutEverywhere(@Context() context: RequestContext) {
    return { ended: await this.accounts.signOutEverywhere(context) };
  }

  @Mutation(() => EndSignInPayload, { description: 'Ends one of the own sign-ins, such as one on a lost device.' })
  async endSignIn(@Args('input') { signInId }: EndSignInInput, @Context() context: RequestContext) {
    return { ended: await this.accounts.endSignIn(context, signInId) };
  }

  @Mutation(() => GrantRolePayload, {
    description:
      'Gives a role. The city gives every role; an operator those of the households of the territory; a member of a household lets a relative act for it.',
  })
  async grantRole(@Args('input') input: GrantRoleInput, @Context() context: RequestContext) {
    return settle('roleAssignment', this.roles.grant(await this.accounts.getActor(context), input));
  }

  @Query(() => [Office], {
    description:
      'Who has a role of the offices or of a body, now or later: by role, the latest first. For the city; for an operator those of the own desk and of the buildings of the territory.',
  })
  async offices(@Context() context: RequestContext) {
    return this.roles.listOffices(await this.accounts.getActor(context));
  }

  @Mutation(() => EndRolePayload, { description: 'Ends a role now: for whoever may give it, and for whoever has it.' })
  async endRole(@Args('input') { roleAssignmentId }: EndRoleInput, @Context() context: RequestContext) {
    return settle('roleAssignment', this.roles.end(await this.accounts.getActor(context), roleAssignmentId));
  }

  @ResolveField('roles', () => [RoleHeld], { description: 'Every role that holds now.' })
  rolesHeld(@Parent() { assignments }: SignedIn) {
    return assignments;
  }

  @ResolveField(() => Persona, { nullable: true, description: 'The persona that the visitor of the demo came in as.' })
  persona(@Parent() { id }: SignedIn) {
    return this.accounts.findPersona(id);
  }

  @ResolveField('signIns', () => [SignIn], { description: 'On which devices they are signed in, newest first.' })
  listSignIns(@Parent() { id }: SignedIn) {
    return this.signIns.list(id);
  }
}
