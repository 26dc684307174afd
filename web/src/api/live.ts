import type { ApolloClient } from '@apollo/client';
import { makeVar } from '@apollo/client';
import { useReactiveVar } from '@apollo/client/react';

/** Whether news come by themselves now, over the one web socket of this page. */
export const isLive = makeVar(false);

/** How often a page asks while it is told of news: what nobody is told of, such as how many have said yes, still changes. */
const CALM_MS = 60_000;

/** How often a page asks what has changed, in milliseconds: as often as it wishes where no news come, else now and then. */
export function usePolling(wishedMs: number): number {
  return useReactiveVar(isLive) ? Math.max(wishedMs, CALM_MS) : wishedMs;
}

/** Asks anew what the page keeps up to date: everything on it that is asked from time to time. */
export async function askAnew(client: ApolloClient): Promise<void> {
  const kept = [...client.getObservableQueries('active')].filter(({ options }) => (options.pollInterval ?? 0) > 0);
  await Promise.all(kept.map((query) => query.refetch().catch(() => undefined)));
}
