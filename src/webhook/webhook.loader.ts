import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { DeliveryState, type WebhookDelivery } from './webhook.model.js';

/** How many of the last deliveries are told for each webhook. */
const DELIVERIES = 20;

type Row = { readonly id: string; readonly deliveryId: string } & Omit<WebhookDelivery, 'id' | 'state'>;

/** Reads webhooks for field resolvers, in one statement per request. */
@Injectable()
export class WebhookLoader {
  constructor(private readonly database: DataSource) {}

  /** What a webhook was or is to be told, the latest first. */
  async deliveries(context: RequestContext, webhookId: string): Promise<WebhookDelivery[]> {
    const rows = await answersById<Row>(
      context,
      this.database,
      'deliveries of webhooks',
      `SELECT w.id, d.id AS "deliveryId", d.event, d.at, d.delivered_at AS "deliveredAt", o.id AS "jobId"
       FROM unnest($1::uuid[]) w (id)
         CROSS JOIN LATERAL (
           SELECT * FROM webhook_delivery WHERE webhook_id = w.id ORDER BY id DESC LIMIT ${DELIVERIES}) d
         LEFT JOIN outbox o ON o.name = 'webhook.deliver' AND o.dead_at IS NOT NULL
           AND o.payload ->> 'deliveryId' = d.id::text
       ORDER BY d.id DESC`,
    ).load(webhookId);
    return rows.map(({ deliveryId, event, at, deliveredAt, jobId }) => ({
      id: deliveryId,
      ...{ event, at, deliveredAt, jobId },
      state: deliveredAt ? DeliveryState.DELIVERED : jobId ? DeliveryState.GIVEN_UP : DeliveryState.WAITING,
    }));
  }
}
