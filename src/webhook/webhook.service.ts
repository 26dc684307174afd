import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { Configuration } from '../config/configuration.js';
import { type SealedText, Seal } from '../database/seal.service.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { type RunningJob } from '../jobs/handles.js';
import { WebhookDeliveryEntity, WebhookEntity } from './webhook.entity.js';
import { WebhookAddressNotAllowed, WebhooksSwitchedOff } from './webhook.model.js';
import { isWebhookAddress, type WebhookEvent } from './webhook.rules.js';
import { WebhookSenderService } from './webhook-sender.service.js';

/** Lets other systems be told, and tells them. */
@Injectable()
export class WebhookService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly sender: WebhookSenderService,
    private readonly seal: Seal,
  ) {}

  /** Every webhook that ever was, newest first. */
  list(): Promise<WebhookEntity[]> {
    return this.database.getRepository(WebhookEntity).find({ order: { id: 'DESC' } });
  }

  /** Registers an address; the key to check its messages with is shown this once, and kept sealed. */
  async register(
    actor: Actor,
    { name, url, events }: { name: string; url: string; events: readonly WebhookEvent[] },
  ): Promise<{ webhook: WebhookEntity; secret: string }> {
    refuseIfAny([
      this.seal.current === null ? new WebhooksSwitchedOff() : null,
      isWebhookAddress(url, this.configuration.DEMO) ? null : new WebhookAddressNotAllowed(),
    ]);
    const secret = `whsec_${randomBytes(32).toString('base64')}`;
    const webhooks = this.database.getRepository(WebhookEntity);
    // The seal holds the id too: a sealed text counts for its own row only.
    const [{ id }]: { id: string }[] = await webhooks.query(`SELECT uuidv7() AS id`);
    const sealed = this.seal.seal(id, secret);
    await webhooks.insert({ id, name, url, events: [...new Set(events)], ...sealed, registeredBy: actor.id });
    return { webhook: await webhooks.findOneByOrFail({ id }), secret };
  }

  /** Ends a webhook: nothing is sent to it any more, not even what has been promised. */
  async end(id: string): Promise<WebhookEntity> {
    await this.database.query(`UPDATE webhook SET ended_at = coalesce(ended_at, now()) WHERE id = $1`, [id]);
    const webhook = await this.database.getRepository(WebhookEntity).findOneBy({ id });
    if (!webhook) throw new NotFound('webhook', id);
    return webhook;
  }

  /** Sends what is due; an answer other than 2xx is a failure, after which it is tried again later. */
  async deliver(deliveryId: string, job: RunningJob): Promise<void> {
    const delivery = await this.database.getRepository(WebhookDeliveryEntity).findOneBy({ id: deliveryId });
    const webhook =
      delivery && (await this.database.getRepository(WebhookEntity).findOneByOrFail({ id: delivery.webhookId }));
    if (!webhook || webhook.endedAt || delivery.deliveredAt) {
      await job.once(() => Promise.resolve());
      return;
    }
    const { event, at, subjectId } = delivery;
    const status = await this.sender.send({
      id: deliveryId,
      url: webhook.url,
      secret: webhook.secret ?? this.seal.open(webhook.id, webhook as SealedText),
      event,
      at,
      subjectId,
    });
    if (status < 200 || status > 299) throw new Error(`The webhook ${webhook.id} answered ${status}, expected 2xx.`);
    await job.once((manager) =>
      manager.query(`UPDATE webhook_delivery SET delivered_at = clock_timestamp() WHERE id = $1`, [deliveryId]),
    );
  }
}
