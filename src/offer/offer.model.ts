import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GeoPoint, SlotInterval } from '../territory/territory.model.js';
import { OfferLevel, OfferState } from './offer.rules.js';

registerEnumType(OfferLevel, {
  name: 'OfferLevel',
  description: 'How widely an offer is shared.',
  valuesMap: {
    SINGLE: { description: 'One household.' },
    BUILDING: { description: 'Households of one building.' },
    TERRITORY: { description: 'Households of several buildings.' },
  },
});
registerEnumType(OfferState, {
  name: 'OfferState',
  description: 'Where an offer stands in its life.',
  valuesMap: {
    DRAFTED: { description: 'Made by a matching round, not yet shown to its parties.' },
    PROPOSED: { description: 'Waiting for the answers of its provider and households.' },
    CONFIRMED: { description: 'Accepted by everyone.' },
    ACTIVE: { description: 'A running service.' },
    ENDED: { description: 'It has run its course.' },
    DECLINED: { description: 'Somebody said no.' },
    EXPIRED: { description: 'Not everyone answered in time.' },
    WITHDRAWN: { description: 'Taken back, or replaced by a newer round.' },
  },
});

/** Where an offer takes place. */
@ObjectType({ description: 'Where an offer takes place.' })
export class Venue {
  @Field({ description: 'In words, in the language of the caller.' }) label: string;
  @Field(() => GeoPoint, { nullable: true, description: 'Where it is; null for a round from door to door.' })
  position: GeoPoint | null;
}

/** One household's part in an offer. */
@ObjectType({ description: "One household's part in an offer." })
export class OfferMember {
  @Field(() => [SlotInterval], { description: 'The timetable that this household is offered.' })
  sessions: SlotInterval[];
  @Field(() => Int, { description: 'Cents per week that it pays.' }) priceCents: number;
  @Field(() => Int, { description: 'Cents per week that it would pay the same provider alone at home.' })
  aloneCents: number;
  @Field(() => Int, { description: 'Metres from its door to the venue.' }) walkMetres: number;
}

/** One provider for one or more households. */
@ObjectType({ description: 'One provider, one or more requests, one weekly timetable, a price for each.' })
export class Offer {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => OfferLevel, { description: 'How widely it is shared.' }) level: OfferLevel;
  @Field(() => OfferState, { description: 'Where it stands in its life.' }) state: OfferState;
  @Field(() => [SlotInterval], { description: "The provider's presence, every week." }) blocks: SlotInterval[];
  @Field(() => Int, { description: 'Cents per week that its members pay together.' }) totalCents: number;
  @Field(() => Int, { description: 'Cents per week that they would pay if each was served alone.' }) aloneCents: number;
  @Field({ description: 'When it was drafted.' }) createdAt: Date;
  @Field(() => Date, { nullable: true, description: 'Until when its parties may answer; null before it is proposed.' })
  answerBy: Date | null;
}
