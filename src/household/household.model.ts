import { Field, GraphQLISODateTime, ID, Int, ObjectType } from '@nestjs/graphql';
import { CareRecipientKind } from '../service-type/service-type.rules.js';

/** Who asks for care. */
@ObjectType({ description: 'Who asks for care: one or more people at a home in a building.' })
export class Household {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'How it is called on screen; first names only in the demo.' }) displayName: string;
}

/** Who is cared for. */
@ObjectType({ description: 'Who is cared for.' })
export class CareRecipient {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => CareRecipientKind, { description: 'A child, an adult or a dog.' }) kind: CareRecipientKind;
  @Field({ description: 'First name.' }) firstName: string;
  @Field(() => Int, { nullable: true, description: 'Year of birth, where age matters.' }) birthYear: number | null;
}

/** A relative who may act for a household. */
@ObjectType({ description: 'A relative who may act for a household until an end.' })
export class Delegate {
  @Field(() => ID, { description: 'The role as it was given; `endRole` ends it.' }) roleAssignmentId: string;
  @Field(() => String, { nullable: true, description: 'Name, or the address that they come in with; null if unknown.' })
  name: string | null;
  @Field(() => GraphQLISODateTime, { description: 'Since when.' }) validFrom: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'Until when.' }) validUntil: Date | null;
}
