import { Field, GraphQLISODateTime, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { GeoPoint, SlotInterval } from '../territory/territory.model.js';
import { CredentialOutcome } from './provider.rules.js';

registerEnumType(CredentialOutcome, {
  name: 'CredentialOutcome',
  description: 'What a check of a paper found.',
  valuesMap: {
    PASSED: { description: 'The paper is good.' },
    FAILED: { description: 'The paper is not good.' },
  },
});

/** One checked paper. */
@ObjectType({ description: 'One checked paper of a provider: what, by whom, until when. Shown as a dated badge.' })
export class Credential {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'What kind of paper: `identity`, `criminal-record`, `first-aid`, …' }) kind: string;
  @Field(() => CredentialOutcome, { description: 'What the check found.' }) outcome: CredentialOutcome;
  @Field({ description: 'Who issued or checked it.' }) issuer: string;
  @Field({ description: 'From when, YYYY-MM-DD.' }) issuedOn: string;
  @Field(() => String, { nullable: true, description: 'Its last day, YYYY-MM-DD; null where it does not expire.' })
  expiresOn: string | null;
  @Field({ description: 'Whether it holds today, by the clock of the database.' }) valid: boolean;
  @Field(() => GraphQLISODateTime, { description: 'When the office checked it.' }) checkedAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the check was found wrong, if it was.' })
  revokedAt: Date | null;
}

/** What keeps a provider from being vetted for a service. */
@ObjectType({ description: 'The papers that a service asks of a provider and that do not hold today.' })
export class MissingPapers {
  @Field(() => ID, { description: 'Which service.' }) serviceTypeId: string;
  @Field(() => [String], { description: 'Which kinds of paper; none where every one holds.' }) kinds: string[];
}

/** What a provider asks for a service. */
@ObjectType({ description: 'What a provider asks for a service.' })
export class Rate {
  @Field(() => Int, { description: 'Children, dogs or persons at once.' }) capacity: number;
  @Field(() => Int, { description: 'Cents per hour for the first one present.' }) baseCentsPerHour: number;
  @Field(() => Int, { description: 'Cents per hour for each further one present.' }) extraCentsPerHour: number;
  @Field(() => String, {
    nullable: true,
    description: 'The day, YYYY-MM-DD, on which the legal minimum overtook it: it counts no more until it is set anew.',
  })
  underMinimumSince: string | null;
}

/** An accredited body. */
@ObjectType({ description: 'An accredited body, such as a cooperative, with workers.' })
export class Body {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'Its name.' }) name: string;
}

/** Who gives care. */
@ObjectType({ description: 'Who gives care.' })
export class Provider {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'How it is called on screen; first names only in the demo.' }) displayName: string;
  @Field(() => GeoPoint, { description: 'Where its journeys begin.' }) position: GeoPoint;
  @Field(() => Int, { description: 'Metres that it travels at most to a place served.' }) maxTravelMetres: number;
  @Field(() => Int, { description: 'Quarters of an hour that it works in a week at most.' }) maxWeekSlots: number;
  @Field(() => Int, { description: 'Quarters of an hour that are paid at least for each time that it comes.' })
  minBlockSlots: number;
  @Field({ description: 'Whether it works on public holidays.' }) worksOnHolidays: boolean;
  @Field(() => [String], { description: 'What it can do: `cert:first-aid`, `lang:en`, …' }) skills: string[];
  @Field(() => [SlotInterval], { description: 'When it can work, every week.' }) availability: SlotInterval[];
}
