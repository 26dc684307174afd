import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { SlotInterval } from '../territory/territory.model.js';

/** A service that a request could join. */
@ObjectType({ description: 'A service that a request could join, told without saying who is in it.' })
export class JoinableAgreement {
  @Field(() => ID, { description: 'The agreement, for `joinAgreement`.' }) agreementId: string;
  @Field({ description: 'Who gives the care.' }) providerName: string;
  @Field(() => Int, { description: 'How many households are in it.' }) households: number;
  @Field(() => [SlotInterval], { description: 'The timetable that the household would have.' })
  sessions: SlotInterval[];
  @Field(() => Int, { description: 'Cents per week that the household would pay.' }) priceCents: number;
  @Field(() => Int, { description: 'Cents per week that it would pay alone.' }) aloneCents: number;
  @Field(() => Int, { description: 'Days of notice with which the household may leave it.' }) leavingNoticeDays: number;
}
