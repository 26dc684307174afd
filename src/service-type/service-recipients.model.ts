import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMinSize, ArrayUnique, IsEnum, IsUUID, Matches } from 'class-validator';
import { DAY } from '../graphql/day.js';
import { PayloadOf } from '../graphql/payload.js';
import { ServiceType } from './service-type.model.js';
import { CareRecipientKind } from './service-type.rules.js';

/** For whom a service is meant over some dates. */
@ObjectType({ description: 'For whom a service is meant, from one day until another.' })
export class ServiceRecipients {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'The first day on which it holds, YYYY-MM-DD.' }) validFrom: string;
  @Field(() => String, { nullable: true, description: 'The first day on which it no longer holds; null for no end.' })
  validUntil: string | null;
  @Field(() => [CareRecipientKind], { description: 'For whom the service is meant then.' })
  caresFor: CareRecipientKind[];
}

@InputType({ description: 'For whom a service is meant from a day on.' })
export class SetServiceRecipientsInput {
  @Field(() => ID, { description: 'The service.' }) @IsUUID() serviceTypeId: string;
  @Field({ description: 'From which day on, today or later, YYYY-MM-DD.' }) @Matches(DAY) from: string;
  @Field(() => [CareRecipientKind], { description: 'For whom it is meant, at least one kind, each once.' })
  @ArrayMinSize(1)
  @ArrayUnique()
  @IsEnum(CareRecipientKind, { each: true })
  caresFor: CareRecipientKind[];
}

@ObjectType({ description: 'The service with its rules, or why not.' })
export class SetServiceRecipientsPayload extends PayloadOf('serviceType', () => ServiceType, 'The service.') {}
