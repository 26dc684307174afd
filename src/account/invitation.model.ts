import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsDate, IsEmail, IsEnum, IsOptional, IsUUID, Length } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { RoleAssignment } from './account.model.js';
import { Role } from './account.rules.js';

/** That somebody is invited to a role. */
@ObjectType({ description: 'That somebody is invited to a role, until a day.' })
export class RoleInvitation {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'At which address.' }) email: string;
  @Field(() => Role, { description: 'To which role.' }) role: Role;
  @Field(() => ID, { nullable: true, description: 'What the role would be over, as it needs.' }) overId: string | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the role would end; null without an end.' })
  roleEndsAt: Date | null;
  @Field(() => GraphQLISODateTime, { description: 'When it was made.' }) invitedAt: Date;
  @Field(() => GraphQLISODateTime, { description: 'Until when it can be accepted.' }) expiresAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was accepted.' }) acceptedAt: Date | null;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was taken back, or replaced by another.' })
  revokedAt: Date | null;
}

/** An invitation with its code. */
@ObjectType({ description: 'A new invitation with its code, shown this once; it is mailed to the address too.' })
export class NewRoleInvitation {
  @Field(() => RoleInvitation, { description: 'What is kept of it.' }) invitation: RoleInvitation;
  @Field({ description: 'The code: whoever is signed in and types it has the role.' }) code: string;
}

/** A role over something, as it is named to be given. */
@InputType({ isAbstract: true })
export abstract class RoleOverInput {
  @Field(() => Role, { description: 'Which role.' })
  @IsEnum(Role)
  role: Role;

  @Field(() => ID, {
    nullable: true,
    description: 'What it is over: a household, provider, body, building or territory, as the role needs.',
  })
  @IsOptional()
  @IsUUID()
  overId?: string | null;
}

@InputType({ description: 'Whom to invite to which role.' })
export class InviteToRoleInput extends RoleOverInput {
  @Field({ description: 'The address to which the invitation is mailed.' })
  @IsEmail()
  email: string;

  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the role would end; a mandate needs an end.' })
  @IsOptional()
  @IsDate()
  validUntil?: Date | null;
}

@ObjectType({ description: 'The invitation, or why it was not made.' })
export class InviteToRolePayload extends PayloadOf(
  'invited',
  () => NewRoleInvitation,
  'The invitation with its code.',
) {}

@InputType({ description: 'Which invitation to accept.' })
export class AcceptInvitationInput {
  @Field({ description: 'Its code, however it is typed, 16 to 40 characters.' })
  @Length(16, 40)
  code: string;
}

@ObjectType({ description: 'The role, or why it was not given.' })
export class AcceptInvitationPayload extends PayloadOf(
  'roleAssignment',
  () => RoleAssignment,
  'The role that was given.',
) {}

@InputType({ description: 'Which invitation to take back.' })
export class RevokeInvitationInput {
  @Field(() => ID, { description: 'An own invitation.' })
  @IsUUID()
  invitationId: string;
}

@ObjectType({ description: 'The invitation, or why it was not taken back.' })
export class RevokeInvitationPayload extends PayloadOf('invitation', () => RoleInvitation, 'The invitation.') {}
