import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ToldCount } from '../territory/told-count.model.js';

/** How many households of a building would share a service at one hour of the week. */
@ObjectType({
  description: 'How many households of a building would share a service at one hour of the week; five at least.',
})
export class NeedAtHour {
  @Field(() => Int, { description: 'The day, 0 for Monday … 6.' }) day: number;
  @Field(() => Int, { description: 'The hour that begins then, 0 … 23.' }) hour: number;
  @Field(() => ToldCount, { description: 'Households that could take part at that hour.' })
  households: ToldCount;
}
