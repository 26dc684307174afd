import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Answer, DeclineReason, OfferState } from './offer.rules.js';

registerEnumType(Answer, {
  name: 'Answer',
  description: 'What a party has said to a proposal.',
  valuesMap: {
    WAITING: { description: 'Nothing yet.' },
    ACCEPTED: { description: 'Yes.' },
    DECLINED: { description: 'No.' },
    LAPSED: { description: 'It did not answer in time, or is not asked any more.' },
  },
});
registerEnumType(DeclineReason, {
  name: 'DeclineReason',
  description: 'Why a party declined.',
  valuesMap: {
    PRICE: { description: 'It costs too much, or earns too little.' },
    TIMES: { description: 'The times do not suit.' },
    PROVIDER: { description: 'The household would like another provider.' },
    SHARING: { description: 'The party would rather not share, or not with these.' },
    PLACE: { description: 'The place does not suit.' },
    NO_LONGER_NEEDED: { description: 'The household no longer needs care: its request is withdrawn.' },
    OTHER: { description: 'Something else.' },
  },
});

/** What one member would pay if another left. */
@ObjectType({ description: 'What the household would pay if another member left, told before it joins.' })
export class PriceIfOneLeaves {
  @Field({ description: 'Who would leave, by no more than may be known.' }) leaver: string;
  @Field(() => Int, {
    nullable: true,
    description: 'Cents per week that the household would then pay; null where the rest could not go on together.',
  })
  priceCents: number | null;
}

/** Why a session of a proposal would be without its provider or its room. */
export enum GapCause {
  PROVIDER_AWAY = 'provider_away',
  ROOM_TAKEN = 'room_taken',
}

registerEnumType(GapCause, {
  name: 'GapCause',
  description: 'Why a session would be without its provider or its room.',
  valuesMap: {
    PROVIDER_AWAY: { description: 'The provider cannot come: somebody else is searched.' },
    ROOM_TAKEN: { description: 'Somebody has booked the room.' },
  },
});

/** A day on which a proposed service would have a gap. */
@ObjectType({ description: 'A day of the first four weeks on which the proposed service would have a gap.' })
export class ServiceGap {
  @Field({ description: 'The day in Rome, YYYY-MM-DD.' }) date: string;
  @Field(() => GapCause, { description: 'Why.' }) cause: GapCause;
}

/** A step in the life of an offer. */
@ObjectType({ description: 'A step in the life of an offer.' })
export class OfferEvent {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => OfferState, { nullable: true, description: 'From where; null for the first.' })
  fromState: OfferState | null;
  @Field(() => OfferState, { description: 'To where.' }) toState: OfferState;
  @Field({ description: 'When.' }) at: Date;
}

/** An offer as one party sees it. */
@ObjectType({ description: 'An offer as one party sees it, waiting for its answer.' })
export class Proposal {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field(() => Answer, { description: 'What the party has said.' }) answer: Answer;
  @Field(() => DeclineReason, { nullable: true, description: 'Why it declined, where it said so.' })
  reason: DeclineReason | null;
  @Field(() => Date, { nullable: true, description: 'When it answered.' }) answeredAt: Date | null;
  @Field(() => Date, {
    nullable: true,
    description:
      'From when a no counts: until then it may be taken back, as long as the offer is proposed. Null for other answers, and for a no that counted at once.',
  })
  countsFrom: Date | null;
}
