import { Field, Int, ObjectType } from '@nestjs/graphql';

/** How many people or requests there are, told so that nobody is recognised. */
@ObjectType({
  description:
    'How many people or requests there are, in steps of five, so that all that is ever said of none to four is: fewer than five. Exact only for those to whom a field says that it is.',
})
export class ToldCount {
  @Field(() => Int, { description: 'There are at least so many.' }) atLeast: number;
  @Field(() => Int, { description: 'There are fewer than this: the next number where the count is exact.' })
  fewerThan: number;
}
