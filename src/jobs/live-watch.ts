import { type LiveTopics } from './live-topics.js';

/**
 * Gives a piece of news once at the start and then whenever one of the topics is published, until the watcher goes. The
 * start comes after the subscriptions stand, so that what happens in between is still seen. News that come while the
 * watcher reads are one piece of news.
 */
export async function watch<News>(
  topics: LiveTopics,
  names: readonly string[],
  news: News,
): Promise<AsyncIterableIterator<News>> {
  let waiting: (() => void) | null = null;
  let fresh = true;
  let open = true;
  const wake = () => {
    waiting?.();
    waiting = null;
  };
  const subscriptions = await Promise.all(
    names.map((name) =>
      topics.subscribe(name, () => {
        fresh = true;
        wake();
      }),
    ),
  );
  const close = async () => {
    if (open) for (const subscription of subscriptions) topics.unsubscribe(subscription);
    open = false;
    wake();
    return { done: true as const, value: undefined };
  };
  const watching: AsyncIterableIterator<News> = {
    async next() {
      while (open && !fresh) await new Promise<void>((resolve) => (waiting = resolve));
      if (!open) return { done: true, value: undefined };
      fresh = false;
      return { done: false, value: news };
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
