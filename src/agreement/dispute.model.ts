import { Field, ObjectType } from '@nestjs/graphql';
import { Household } from '../household/household.model.js';
import { Provider } from '../provider/provider.model.js';
import { Attendance } from './agreement.model.js';

/** Hours that a household disputes. */
@ObjectType({ description: 'Hours that a household disputes, for the desk that settles them.' })
export class Dispute {
  @Field(() => Attendance, { description: "The household's part in the session." }) attendance: Attendance;
  @Field(() => Provider, { description: 'Who gave the session.' }) provider: Provider;
  @Field(() => Household, { description: 'Who disputes.' }) household: Household;
  @Field(() => Date, {
    nullable: true,
    description: 'When the provider began it with the code; null where it did not.',
  })
  checkedInAt: Date | null;
  @Field(() => Date, {
    nullable: true,
    description: 'When the provider ended it with the code; null where it did not.',
  })
  checkedOutAt: Date | null;
  @Field({ description: 'What the household says was wrong, in its own words.' }) reason: string;
}
