import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { CareRecipientKind, ServiceMode } from './service-type.rules.js';

registerEnumType(ServiceMode, {
  name: 'ServiceMode',
  description: 'How a service can be shared.',
  valuesMap: {
    GROUP: { description: 'Those cared for come together at one venue.' },
    ROUND: { description: 'The provider goes from door to door.' },
  },
});

registerEnumType(CareRecipientKind, {
  name: 'CareRecipientKind',
  description: 'Who or what is cared for.',
  valuesMap: {
    CHILD: { description: 'A child.' },
    ADULT: { description: 'An elderly or disabled person, or another adult.' },
    DOG: { description: 'A dog.' },
  },
});

/** One kind of care. */
@ObjectType({ description: 'One kind of care that the city offers.' })
export class ServiceType {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'The stable word for it in data: `after-school`.' }) code: string;
  @Field(() => ServiceMode, { description: 'How it can be shared.' }) mode: ServiceMode;
  @Field({ description: 'Its name in the language of the caller (Accept-Language), Italian by default.' }) name: string;
}
