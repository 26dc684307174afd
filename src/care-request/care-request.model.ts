import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ToldCount } from '../territory/told-count.model.js';
import { ServiceType } from '../service-type/service-type.model.js';
import { SlotInterval } from '../territory/territory.model.js';
import { CareRequestState, Sharing } from './care-request.rules.js';
import { HolidayRule, SchoolRule } from './dated-request.rules.js';

registerEnumType(CareRequestState, {
  name: 'CareRequestState',
  description: 'Where a care request stands.',
  valuesMap: {
    DRAFT: { description: 'Kept by the household, and not yet published.' },
    OPEN: { description: 'Published, and in no offer.' },
    OFFERED: { description: 'In an offer that is drafted, proposed, confirmed or active.' },
    PAUSED: { description: 'Set aside by the household for a while: nobody is looked for.' },
    WITHDRAWN: { description: 'Taken back by the household.' },
  },
});
registerEnumType(Sharing, {
  name: 'Sharing',
  description: 'How far a household is ready to share.',
  valuesMap: {
    NONE: { description: 'Not at all.' },
    BUILDING: { description: 'With neighbours of the same building.' },
    TERRITORY: { description: 'With households around the territory.' },
  },
});

/** One weekly timetable that suits a request. */
@ObjectType({ description: 'One weekly timetable that suits a request.' })
export class TimetableOption {
  @Field(() => Int, { description: '0 is the one that the household likes best.' }) position: number;
  @Field(() => [SlotInterval], { description: 'Its sessions, sorted and disjoint.' }) sessions: SlotInterval[];
  @Field(() => Int, { description: 'By how many cents per hour it suits less than the best one.' })
  penaltyCentsPerHour: number;
}

/** A household's need. */
@ObjectType({ description: "A household's need for a service." })
export class CareRequest {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => CareRequestState, { description: 'Where it stands.' }) state: CareRequestState;
  @Field(() => Sharing, { description: 'How far the household is ready to share.' }) sharing: Sharing;
  @Field(() => Int, { description: 'Metres that the household would walk to another home or a room.' })
  maxWalkMetres: number;
  @Field(() => Int, { description: 'Children, dogs or persons that this home can host in all; 0: it cannot host.' })
  hostUnits: number;
  @Field(() => Int, { description: 'Cents per hour that the household would pay at most.' })
  budgetCentsPerHour: number;
  @Field(() => [String], { description: 'Skills that the provider must have.' }) requiredSkills: string[];
  @Field(() => String, { nullable: true, description: 'The first day, YYYY-MM-DD; null: as soon as possible.' })
  startsOn: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The day after the last one, YYYY-MM-DD; null: until further notice.',
  })
  endsBefore: string | null;
  @Field(() => HolidayRule, { description: 'What it does on public holidays.' }) onHolidays: HolidayRule;
  @Field(() => SchoolRule, { description: 'What it does on days without school.' }) onSchoolClosures: SchoolRule;
  @Field(() => Int, { description: 'Counts its versions from 1.' }) revision: number;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was published; null while it is a draft.' })
  publishedAt: Date | null;
}

/** How much of one service a place needs. */
@ObjectType({ description: 'How much of one service is asked for somewhere, as counts and never as people.' })
export class ServiceNeed {
  @Field(() => ServiceType, { description: 'The service.' }) serviceType: ServiceType;
  @Field(() => ToldCount, { description: 'Open requests.' }) openRequests: ToldCount;
  @Field(() => ToldCount, { description: 'Open requests of households that are ready to share.' })
  shareableRequests: ToldCount;
}
