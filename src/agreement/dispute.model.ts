import { Field, ObjectType } from '@nestjs/graphql';
import { Provider } from '../provider/provider.model.js';
import { Attendance } from './agreement.model.js';

/** Hours that a household disputes. */
@ObjectType({ description: 'Hours that a household disputes, for the desk that settles them.' })
export class Dispute {
  @Field(() => Attendance, { description: "The household's part in the session." }) attendance: Attendance;
  @Field(() => Provider, { description: 'Who gave the session.' }) provider: Provider;
  @Field({ description: 'What the household says was wrong, in its own words.' }) reason: string;
}
