import { Field, Int, ObjectType } from '@nestjs/graphql';

/** Euros of a month that runs, by how sure they are. */
@ObjectType({ isAbstract: true })
class RunningCents {
  @Field(() => Int, { description: 'Cents earned by what is confirmed, or cancelled without notice.' })
  earnedCents: number;
  @Field(() => Int, { description: 'Cents of what was given and waits for the hours to be confirmed.' })
  waitingCents: number;
  @Field(() => Int, { description: 'Cents that it comes to if everything is confirmed and given as planned.' })
  expectedCents: number;
}

/** What one household brings of a service in a month that runs. */
@ObjectType({ description: 'What one household brings of a service in a month that runs. Amounts are gross.' })
export class RunningPart extends RunningCents {
  @Field(() => Int, { description: 'Minutes of care for it given so far.' }) givenMinutes: number;
  @Field(() => Int, { description: 'Minutes of care for it still to be given.' }) comingMinutes: number;
}

/** A provider's month so far, and what is to come of it. */
@ObjectType({
  description:
    'A provider’s month so far, and what is to come of it, reckoned as its statement will be; also what is left over or put right of closed months. Amounts are gross.',
})
export class RunningMonth extends RunningCents {
  @Field({ description: 'YYYY-MM, in Rome.' }) month: string;
  @Field(() => Int, { description: 'Minutes of care given so far; time that several households shared counts once.' })
  givenMinutes: number;
  @Field(() => Int, {
    description: 'Minutes of care still to be given; time that several households share counts once.',
  })
  comingMinutes: number;
  @Field(() => [RunningPart], { description: 'The same by household and service, whoever brings most first.' })
  parts: RunningPart[];
}
