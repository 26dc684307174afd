import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareRequestState } from './care-request.rules.js';
import { HolidayRule, SchoolRule } from './dated-request.rules.js';

registerEnumType(HolidayRule, {
  name: 'HolidayRule',
  description: 'What a weekly request does on public holidays, those of Italy and the patron of the town.',
  valuesMap: {
    KEEP: { description: 'Care is wanted on them too.' },
    SKIP: { description: 'No care is wanted on them.' },
  },
});
registerEnumType(SchoolRule, {
  name: 'SchoolRule',
  description: 'What a weekly request does on days on which the schools are closed.',
  valuesMap: {
    KEEP: { description: 'Care is wanted on them too.' },
    SKIP: { description: 'No care is wanted on them.' },
    ONLY: { description: 'Care is wanted on them alone.' },
  },
});

/** A session on one day. */
@ObjectType({ description: 'A session on one day, for requests that ask for certain days and not for every week.' })
export class CareRequestDate {
  @Field({ description: 'The day, YYYY-MM-DD.' }) date: string;
  @Field(() => Int, { description: 'Quarters of an hour after midnight, 0 … 95.' }) startSlot: number;
  @Field(() => Int, { description: 'Until before this quarter, 1 … 96.' }) endSlot: number;
}

/** One step of a request's life. */
@ObjectType({ description: "One step of a request's life." })
export class CareRequestEvent {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: '`draft`, `publish`, `change`, `offer`, `release`, `pause`, `resume` or `withdraw`.' })
  event: string;
  @Field(() => CareRequestState, { nullable: true, description: 'Where it stood before; null at its beginning.' })
  fromState: CareRequestState | null;
  @Field(() => CareRequestState, { description: 'Where it stood afterwards.' }) toState: CareRequestState;
  @Field({ description: 'Whether a person did it, or the platform.' }) byPerson: boolean;
  @Field(() => [String], { description: 'What a change touched, by the names of the input.' }) changed: string[];
  @Field(() => GraphQLISODateTime, { description: 'When.' }) at: Date;
}
