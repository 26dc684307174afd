import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ServiceType } from '../service-type/service-type.model.js';
import { SlotInterval } from '../territory/territory.model.js';
import { CareRequestState, Sharing } from './care-request.rules.js';

registerEnumType(CareRequestState, {
  name: 'CareRequestState',
  description: 'Where a care request stands.',
  valuesMap: {
    OPEN: { description: 'Published, and in no offer.' },
    OFFERED: { description: 'In an offer that is drafted, proposed, confirmed or active.' },
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
  @Field({ description: 'When it was published.' }) publishedAt: Date;
}

/** How much of one service a place needs. */
@ObjectType({ description: 'How much of one service is asked for somewhere, as counts and never as people.' })
export class ServiceNeed {
  @Field(() => ServiceType, { description: 'The service.' }) serviceType: ServiceType;
  @Field(() => Int, { description: 'Open requests.' }) openRequests: number;
  @Field(() => Int, { description: 'Open requests of households that are ready to share.' }) shareableRequests: number;
}

/** How much a place needs in all. */
@ObjectType({ description: 'How much is asked for somewhere in all.' })
export class NeedCount {
  @Field(() => Int, { description: 'Open requests.' }) openRequests: number;
  @Field(() => Int, { description: 'Open requests of households that are ready to share.' }) shareableRequests: number;
  @Field(() => Int, { description: 'Requests in a live offer.' }) offeredRequests: number;
}
