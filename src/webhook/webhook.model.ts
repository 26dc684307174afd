import { Field, GraphQLISODateTime, ID, InputType, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayNotEmpty, IsEnum, IsUUID, Length } from 'class-validator';
import { PayloadOf } from '../graphql/payload.js';
import { Refusal, UserError } from '../graphql/user-error.js';
import { WebhookEvent } from './webhook.rules.js';

registerEnumType(WebhookEvent, {
  name: 'WebhookEvent',
  description: 'What another system can be told of.',
  valuesMap: {
    OFFER_PROPOSED: { description: 'An offer was proposed to its parties.' },
    OFFER_CONFIRMED: { description: 'Everyone has accepted an offer.' },
    OFFER_ACTIVE: { description: 'The service of an offer has begun.' },
    OFFER_ENDED: { description: 'The service of an offer has ended.' },
    OFFER_DECLINED: { description: 'Somebody has declined an offer.' },
    OFFER_EXPIRED: { description: 'Not everyone answered an offer in time.' },
    OFFER_WITHDRAWN: { description: 'An offer was taken back.' },
    AGREEMENT_MADE: { description: 'An agreement was made of an offer.' },
    AGREEMENT_ENDS: { description: 'The day was set on which an agreement ends, or taken away again.' },
    AGREEMENT_JOINED: { description: 'A household has joined a service that goes on.' },
    AGREEMENT_LEFT: { description: 'A household has left a service that goes on for others.' },
  },
});

/** What became of a message to another system. */
export enum DeliveryState {
  WAITING = 'waiting',
  DELIVERED = 'delivered',
  GIVEN_UP = 'given_up',
}

registerEnumType(DeliveryState, {
  name: 'DeliveryState',
  description: 'What became of a message to another system.',
  valuesMap: {
    WAITING: { description: 'It is to be sent, or to be sent again; never where the webhook has ended.' },
    DELIVERED: { description: 'The other system has taken it.' },
    GIVEN_UP: { description: 'It was tried fourteen times and lies with the work that was given up.' },
  },
});

/** A message to another system. */
@ObjectType({ description: 'A message to another system: of what, when, and what became of it.' })
export class WebhookDelivery {
  @Field(() => ID, { description: 'UUIDv7; the `webhook-id` of the message.' }) id: string;
  @Field(() => WebhookEvent, { description: 'What happened.' }) event: WebhookEvent;
  @Field(() => GraphQLISODateTime, { description: 'When it happened.' }) at: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When the other system took it.' })
  deliveredAt: Date | null;
  @Field(() => DeliveryState, { description: 'What became of it.' }) state: DeliveryState;
  @Field(() => ID, { nullable: true, description: 'The work that was given up, for `retryJob`; null where none was.' })
  jobId: string | null;
}

/** An address that is told. */
@ObjectType({ description: 'An address of another system that is told when something happens.' })
export class Webhook {
  @Field(() => ID, { description: 'UUIDv7.' }) id: string;
  @Field({ description: 'Whose it is.' }) name: string;
  @Field({ description: 'Where messages are sent.' }) url: string;
  @Field(() => [WebhookEvent], { description: 'What it is told of.' }) events: WebhookEvent[];
  @Field(() => GraphQLISODateTime, { description: 'Since when.' }) createdAt: Date;
  @Field(() => GraphQLISODateTime, { nullable: true, description: 'When it was ended.' }) endedAt: Date | null;
}

/** An address with its key. */
@ObjectType({ description: 'A new webhook with its key, shown this once.' })
export class NewWebhook {
  @Field(() => Webhook, { description: 'The webhook.' }) webhook: Webhook;
  @Field({
    description:
      'The key: `whsec_` and base64. Each message carries `webhook-signature: v1,…`, the HMAC-SHA256 under it of `webhook-id`, `webhook-timestamp` and the body, with dots between them.',
  })
  secret: string;
}

@InputType({ description: 'An address of another system, and what it is to be told of.' })
export class RegisterWebhookInput {
  @Field({ description: 'Whose it is, 3 to 100 characters.' })
  @Length(3, 100)
  name: string;

  @Field({ description: 'Where messages are sent, over https; at most 500 characters.' })
  @Length(1, 500)
  url: string;

  @Field(() => [WebhookEvent], { description: 'What it is told of.' })
  @ArrayNotEmpty()
  @ArrayMaxSize(20)
  @IsEnum(WebhookEvent, { each: true })
  events: WebhookEvent[];
}

@ObjectType({ description: 'The webhook with its key, or why it was not registered.' })
export class RegisterWebhookPayload extends PayloadOf('registered', () => NewWebhook, 'The webhook with its key.') {}

@InputType({ description: 'Which webhook to end.' })
export class EndWebhookInput {
  @Field(() => ID, { description: 'The webhook.' })
  @IsUUID()
  webhookId: string;
}

@ObjectType({ description: 'The webhook, ended.' })
export class EndWebhookPayload extends PayloadOf('webhook', () => Webhook, 'The webhook, with its end.') {}

/** Nobody else can be told. */
@Refusal('This platform tells no other system: it has no key to seal the keys of webhooks with.')
export class WebhooksSwitchedOff extends UserError {
  constructor() {
    super({
      it: 'Qui non si possono registrare altri sistemi: la piattaforma non ha una chiave per proteggere le loro.',
      en: 'No other system can be registered here: the platform has no key to protect theirs with.',
    });
  }
}

/** Messages cannot be sent there. */
@Refusal('Messages are sent over https only, to an address without a name and password in it.')
export class WebhookAddressNotAllowed extends UserError {
  constructor() {
    super(
      {
        it: 'A questo indirizzo non si può inviare: deve iniziare con https:// e non contenere nome e password.',
        en: 'Nothing can be sent to this address: it must begin with https:// and hold no name and password.',
      },
      ['url'],
    );
  }
}
