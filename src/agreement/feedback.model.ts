import { Field, ID, ObjectType } from '@nestjs/graphql';

/** What one party of an agreement tells the desk about another. */
@ObjectType({ description: 'What one party of an agreement tells the desk about another: never public, never stars.' })
export class Feedback {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'Whether it went well.' }) wentWell: boolean;
  @Field(() => String, { nullable: true, description: 'In words.' }) words: string | null;
  @Field({ description: 'When it was given.' }) givenAt: Date;
}
