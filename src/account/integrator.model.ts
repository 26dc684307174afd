import { Field, GraphQLISODateTime, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IntegratorScope } from './account.rules.js';

registerEnumType(IntegratorScope, {
  name: 'IntegratorScope',
  description: 'What another system may read, beyond what everybody may.',
  valuesMap: {
    ROUNDS: { description: 'Matching rounds and their figures.' },
    PROVIDERS: { description: 'Providers as families see them, with their badges.' },
  },
});

/** Another system that may read. */
@ObjectType({ description: 'Another system that may read, by a token of its own.' })
export class Integrator {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'Which system it is.' }) name: string;
  @Field(() => [IntegratorScope], { description: 'What it may read.' }) scopes: IntegratorScope[];
  @Field(() => GraphQLISODateTime, { description: 'Since when.' }) createdAt: Date;
  @Field(() => GraphQLISODateTime, { description: 'Until when.' }) expiresAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was ended before its time.' })
  endedAt: Date | null;
}
