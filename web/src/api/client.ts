import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { currentLanguage } from '../i18n/language.js';
import { subscriptionLink } from './subscription-link.js';

/** Sends the language of the page with every request, so that names and reasons come back in it. */
const inPageLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'accept-language': currentLanguage() },
}));

/** The SHA-256 of a text in hexadecimal digits, by which the server knows our operations. */
async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Sends operations by their hash; in full to a server that does not know them, or where the browser counts no hashes. */
const overHttp = new HttpLink({ uri: '/graphql' });
const byHash = window.isSecureContext ? new PersistedQueryLink({ sha256 }).concat(overHttp) : overHttp;

/** The client of the platform's API: queries and mutations over HTTP, subscriptions over a web socket opened when first needed. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      subscriptionLink,
      inPageLanguage.concat(byHash),
    ),
    cache: new InMemoryCache({
      typePolicies: {
        Query: {
          fields: {
            careRequests: relayStylePagination(['householdId']),
            applications: relayStylePagination(['state', 'first']),
            expiringCredentials: relayStylePagination(['withinDays', 'first']),
            buildings: relayStylePagination(['territoryId']),
            matchingRounds: relayStylePagination([
              'buildingId',
              'territoryId',
              'startedByHand',
              'newestFirst',
              'first',
            ]),
            offers: relayStylePagination(['roundId', 'level', 'buildingId', 'territoryId', 'state']),
            unmetRequests: relayStylePagination(['roundId']),
          },
        },
      },
    }),
  });
}
