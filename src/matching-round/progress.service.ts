import { Injectable } from '@nestjs/common';
import { LiveTopics } from '../jobs/live-topics.js';
import { watch } from '../jobs/live-watch.js';

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
   * Gives the round's id once at the start and then at every news, until the watcher goes: a round that ends in between
   * is still seen to end.
   */
  watch(roundId: string): Promise<AsyncIterableIterator<{ roundId: string }>> {
    return watch(this.topics, [topicOf(roundId)], { roundId });
  }
}
