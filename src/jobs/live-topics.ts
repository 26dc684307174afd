import { Inject, Injectable, Logger, type OnApplicationShutdown } from '@nestjs/common';
import { type Relay, type RelaySubscription } from 'bullmq';
import { PubSubEngine } from 'graphql-subscriptions';
import { type QueueBackend } from './queue-backend.js';
import { QUEUE_BACKEND } from './jobs.service.js';

/**
 * Carries short messages from any process to the subscribers in all of them, on either datastore.
 * Topics are words joined by dots (`matching-round.progress.<id>`). Messages carry ids and figures, may be lost while a
 * connection is away, and dates arrive as text: a subscriber reads the state anew.
 */
@Injectable()
export class LiveTopics extends PubSubEngine implements OnApplicationShutdown {
  private readonly log = new Logger(LiveTopics.name);
  private readonly subscriptions = new Map<number, Promise<RelaySubscription>>();
  private readonly relay: Relay;
  private last = 0;

  constructor(@Inject(QUEUE_BACKEND) backend: QueueBackend) {
    super();
    this.relay = backend.newRelay();
    this.relay.on('error', (error: Error) => this.log.warn(`Live messages: ${error.message}`));
  }

  async publish(topic: string, message: unknown): Promise<void> {
    await this.relay.publish(topic, message);
  }

  async subscribe(topic: string, onMessage: (message: unknown) => void): Promise<number> {
    const id = ++this.last;
    const subscription = this.relay.subscribe(topic, ({ data }) => onMessage(data));
    this.subscriptions.set(id, subscription);
    await subscription;
    return id;
  }

  unsubscribe(id: number): void {
    const subscription = this.subscriptions.get(id);
    this.subscriptions.delete(id);
    void subscription?.then((it) => it.unsubscribe()).catch(() => undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.relay.close();
  }
}
