import { ApolloLink, Observable } from '@apollo/client';
import { isLive } from './live.js';

/** How often the connection is tried while nothing comes over it. */
const KEEP_ALIVE_MS = 20_000;

/** Loads the web socket transport with the first subscription: pages without live data do not pay for it. */
async function openTransport(): Promise<ApolloLink> {
  const [{ GraphQLWsLink }, { createClient }] = await Promise.all([
    import('@apollo/client/link/subscriptions'),
    import('graphql-ws'),
  ]);
  const url = new URL('/graphql', window.location.href);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return new GraphQLWsLink(
    createClient({
      url: url.href,
      lazy: true,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      // A connection that went away without a word, as when a phone sleeps, is noticed and made anew.
      keepAlive: KEEP_ALIVE_MS,
      on: { connected: () => isLive(true), closed: () => isLive(false) },
    }),
  );
}

let transport: Promise<ApolloLink> | undefined;

/** Carries subscriptions over one web socket, which reconnects for as long as somebody listens. */
export const subscriptionLink = new ApolloLink(
  (operation, forward) =>
    new Observable((observer) => {
      let stopped = false;
      let stop = () => {};
      transport ??= openTransport();
      transport.then(
        (link) => {
          if (stopped) return;
          const subscription = link.request(operation, forward).subscribe(observer);
          stop = () => subscription.unsubscribe();
        },
        (error: unknown) => {
          transport = undefined;
          observer.error(error);
        },
      );
      return () => {
        stopped = true;
        stop();
      };
    }),
);
