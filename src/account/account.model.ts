import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Role } from './account.rules.js';
import { SignInMethod } from './sign-in.rules.js';

registerEnumType(Role, {
  name: 'Role',
  description: 'What somebody comes to the platform as.',
  valuesMap: {
    HOUSEHOLD: { description: 'Asks for care for the own household.' },
    DELEGATE: { description: 'A relative who acts for a household, by a mandate with an end.' },
    PROVIDER: { description: 'Gives care.' },
    BODY_MANAGER: { description: 'Manages an accredited body and its workers.' },
    BUILDING_COORDINATOR: { description: 'Gets shared services going in one building.' },
    PLATFORM_OPERATOR: { description: 'Serves the people of one territory.' },
    VETTING_OFFICER: { description: 'Checks the papers of providers.' },
    CITY_ADMINISTRATOR: { description: 'Steers the platform for the city.' },
  },
});

registerEnumType(SignInMethod, {
  name: 'SignInMethod',
  description: 'How somebody has shown who they are.',
  valuesMap: {
    OPENID_CONNECT: { description: 'By the identity provider: SPID or CIE, or the one of the demo.' },
    MAILED_CODE: { description: 'By a code that was mailed to their address.' },
  },
});

/** Somebody to act as in the demo. */
@ObjectType({
  description: 'A simulated person that a visitor of the demo may come in as, at `/sign-in?persona=ID&to=PATH`.',
})
export class Persona {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'First name.' }) name: string;
  @Field(() => Role, { description: 'What it comes as.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The household that it belongs to.' }) householdId: string | null;
  @Field(() => ID, { nullable: true, description: 'The building that it lives in or coordinates.' })
  buildingId: string | null;
  @Field(() => ID, { nullable: true, description: 'The provider that it is.' }) providerId: string | null;
  @Field(() => ID, { nullable: true, description: 'The accredited body that it manages.' }) bodyId: string | null;
  @Field(() => ID, { nullable: true, description: 'The territory that it lives in or serves.' })
  territoryId: string | null;
}

/** A role over something. */
@ObjectType({ description: 'A role over something, that holds now.' })
export class RoleHeld {
  @Field(() => Role, { description: 'Which role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'The household that it is over.' }) householdId: string | null;
  @Field(() => ID, { nullable: true, description: 'The provider that it is over.' }) providerId: string | null;
  @Field(() => ID, { nullable: true, description: 'The accredited body that it is over.' }) bodyId: string | null;
  @Field(() => ID, { nullable: true, description: 'The building that it is over.' }) buildingId: string | null;
  @Field(() => ID, { nullable: true, description: 'The territory that it is over.' }) territoryId: string | null;
}

/** A role as it was given. */
@ObjectType({ description: 'That a role was given to somebody: from when, until when.' })
export class RoleAssignment extends RoleHeld {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => GraphQLISODateTime, { description: 'When it begins or began.' }) validFrom: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it ends or ended; null while no end is set.' })
  validUntil: Date | null;
}

/** A role of an office, with whoever has it. */
@ObjectType({ description: 'A role of the offices and of bodies that holds now or will, and who has it.' })
export class Office extends RoleAssignment {
  @Field({ description: 'Whether it is one of the caller.' }) own: boolean;
  @Field({
    description: 'Whether the caller may take it back: one of another, of a kind and over a place that they may give.',
  })
  mayEnd: boolean;
  @Field(() => String, { nullable: true, description: 'Name and family name; null where nobody has said it.' })
  name: string | null;
  @Field(() => String, { nullable: true, description: 'The address that was proved by a mailed code, if any.' })
  email: string | null;
}

/** A device on which somebody is signed in. */
@ObjectType({ description: 'That somebody is signed in on a device.' })
export class SignIn {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => SignInMethod, { description: 'How they came in.' }) method: SignInMethod;
  @Field({ description: 'Browser and system in two words; `?` where neither is known.' }) device: string;
  @Field(() => GraphQLISODateTime, { description: 'Since when.' }) createdAt: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it was last used, to the minute.' }) lastSeenAt: Date;
  @Field(() => GraphQLISODateTime, { description: 'When it ends however much it is used.' }) expiresAt: Date;
}

/** Who is signed in. */
@ObjectType({ description: 'Who is signed in.' })
export class Viewer {
  @Field(() => ID, { description: 'The person: UUIDv7.' }) id: string;
  @Field(() => String, { nullable: true, description: 'Name and family name; null where nobody has said it.' })
  name: string | null;
  @Field(() => String, { nullable: true, description: 'The address that was proved by a mailed code.' })
  email: string | null;
}

/** The ways to come in. */
@ObjectType({ description: 'The ways to come in that are open here.' })
export class SignInWays {
  @Field({ description: 'By the identity provider, at `/sign-in?to=PATH`.' }) identityProvider: boolean;
  @Field({ description: 'By a code that is mailed: `requestSignInCode`, then `signInWithCode`.' }) mailedCode: boolean;
}
