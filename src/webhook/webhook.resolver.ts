import { Args, Context, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { AccountService } from '../account/account.service.js';
import { settle } from '../graphql/payload.js';
import { type RequestContext } from '../graphql/request-context.js';
import {
  EndWebhookInput,
  EndWebhookPayload,
  RegisterWebhookInput,
  RegisterWebhookPayload,
  Webhook,
  WebhookDelivery,
} from './webhook.model.js';
import { type WebhookEntity } from './webhook.entity.js';
import { WebhookLoader } from './webhook.loader.js';
import { WebhookService } from './webhook.service.js';

/** Keeps the list of systems that are told. */
@Resolver(() => Webhook)
export class WebhookResolver {
  constructor(
    private readonly accounts: AccountService,
    private readonly webhooks: WebhookService,
    private readonly loader: WebhookLoader,
  ) {}

  @Query(() => [Webhook], { name: 'webhooks', description: 'Every webhook that ever was, newest first. For the city.' })
  all() {
    return this.webhooks.list();
  }

  @ResolveField(() => [WebhookDelivery], { description: 'The last twenty messages to it, the latest first.' })
  deliveries(@Parent() { id }: WebhookEntity, @Context() context: RequestContext) {
    return this.loader.deliveries(context, id);
  }

  @Mutation(() => RegisterWebhookPayload, {
    description: 'Has another system told when something happens. For the city.',
  })
  async registerWebhook(@Args('input') input: RegisterWebhookInput, @Context() context: RequestContext) {
    return settle('registered', this.webhooks.register(await this.accounts.getActor(context), input));
  }

  @Mutation(() => EndWebhookPayload, { description: 'Ends a webhook at once. For the city.' })
  endWebhook(@Args('input') { webhookId }: EndWebhookInput) {
    return settle('webhook', this.webhooks.end(webhookId));
  }
}
