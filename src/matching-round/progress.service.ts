import { Injectable } from '@nestjs/common';
import { LiveTopics } from '../jobs/live-topics.js';

const topicOf = (roundId: string) => `matching-round.progress.${roundId}`;

/** Tells those who watch a round that it has come further. */
@Injectable()
export class ProgressService {
  constructor(private readonly topics: LiveTopics) {}

  /** Says that the round has something new to read. */
  async tell(roundId: string): Promise<void> {
    await this.topics.publish(topicOf(roundId), { roundId });
  }

  /**
   * Gives the round's id once at the start and then at every news, until the watcher goes. The start comes after the
   * subscription stands, so that a round that ends in between is still seen to end.
   */
  async watch(roundId: string): Promise<AsyncIterableIterator<{ roundId: string }>> {
    let waiting: (() => void) | null = null;
    let news = true;
    let open = true;
    const wake = () => {
      waiting?.();
      waiting = null;
    };
    const subscription = await this.topics.subscribe(topicOf(roundId), () => {
      news = true;
      wake();
    });
    const close = async () => {
      if (open) this.topics.unsubscribe(subscription);
      open = false;
      wake();
      return { done: true as const, value: undefined };
    };
    const watching: AsyncIterableIterator<{ roundId: string }> = {
      async next() {
        while (open && !news) await new Promise<void>((resolve) => (waiting = resolve));
        if (!open) return { done: true, value: undefined };
        // News that come while the watcher reads are one piece of news.
        news = false;
        return { done: false, value: { roundId } };
      },
      return: close,
      async throw(error) {
        await close();
        throw error;
      },
      [Symbol.asyncIterator]: () => watching,
    };
    return watching;
  }
}
