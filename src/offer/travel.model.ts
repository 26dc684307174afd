import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ServiceType } from '../service-type/service-type.model.js';
import { GeoPoint } from '../territory/territory.model.js';

/** A way between two visits of one day, one of them of the offer. */
@ObjectType({ description: 'A way between a visit of the offer and one that the provider has on the same day.' })
export class WayBetweenVisits {
  @Field(() => Int, { description: 'The day of the week; 0 is Monday.' }) day: number;
  @Field(() => Int, { description: 'Quarters of an hour between the two.' }) pauseSlots: number;
  @Field(() => Int, { description: 'Metres in a straight line, rounded up to the next hundred.' }) metres: number;
  @Field({ description: 'Whether the other visit comes first.' }) before: boolean;
  @Field(() => ServiceType, { description: 'What the other visit is for.' }) serviceType: ServiceType;
}

/** How far an offer lies from a provider's home and from its other visits. */
@ObjectType({
  description:
    'How a provider would get to an offer. Before everybody has accepted the place is told to about 300 metres.',
})
export class Travel {
  @Field({ description: 'The name of the territory.' }) area: string;
  @Field(() => GeoPoint, { description: 'Where it is, to about 300 metres.' }) around: GeoPoint;
  @Field(() => Int, { description: 'Metres from home in a straight line, rounded up to the next hundred.' })
  homeMetres: number;
  @Field(() => [WayBetweenVisits], { description: 'The ways to and from other visits of the same day, in order.' })
  ways: WayBetweenVisits[];
}
