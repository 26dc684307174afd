import type { ApolloClient } from '@apollo/client';

/** Forgets what was read as somebody else, and reads what the page shows anew. */
export async function renew(client: ApolloClient): Promise<void> {
  // A part of the page that is left while it asks anew gives its question up: nobody waits for the answer.
  await client.resetStore().catch(() => undefined);
}
