import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';

/** A job that was given up. */
@ObjectType({ description: 'A job that was given up after it had failed too often.' })
export class DeadJob {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'Which work it is: `matching-round.run`.' }) name: string;
  @Field(() => Int, { description: 'How often it has failed.' }) failures: number;
  @Field(() => GraphQLISODateTime, { description: 'When it was given up.' }) deadAt: Date;
}

/** How the work in the background goes. */
@ObjectType({ description: 'How the work in the background goes.' })
export class JobHealth {
  @Field(() => Int, { description: 'Jobs that are due and wait for a worker.' }) waiting: number;
  @Field(() => Int, { description: 'Jobs that were handed to a worker and have not ended.' }) underWay: number;
  @Field(() => Int, { description: 'Seconds for which the oldest job that waits has been due; 0 where none waits.' })
  lagSeconds: number;
  @Field(() => Int, { description: 'Jobs done within the last hour.' }) doneLastHour: number;
  @Field(() => Int, { description: 'Jobs that were given up and not tried again.' }) dead: number;
  @Field(() => [DeadJob], { description: 'Those given up last, at most fifty.' }) deadJobs: DeadJob[];
}

@InputType({ description: 'Which job to try again.' })
export class RetryJobInput {
  @Field(() => ID, { description: 'A job that was given up.' })
  @IsUUID()
  jobId: string;
}

@ObjectType({ description: 'How the work goes once the job is waiting again.' })
export class RetryJobPayload {
  @Field(() => JobHealth, { description: 'How the work goes.' }) jobHealth: JobHealth;
}
