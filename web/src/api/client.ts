import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { currentLanguage } from '../i18n/language.js';
import { afterActs } from './after-acts.js';
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

/** The lists of the schema that pages read one page after another. */
const PAGED = [
  'applications',
  'buildings',
  'callsToMake',
  'careRequests',
  'disputes',
  'expiringCredentials',
  'feedback',
  'householdStatements',
  'households',
  'matchingRounds',
  'notifications',
  'offers',
  'providerStatements',
  'roomBookings',
  'sessions',
  'unmetRequests',
];

/** Each list is kept by all that it was asked by but the place in it; its pages are joined. */
const byArguments = relayStylePagination((args) => Object.keys(args ?? {}).filter((name) => name !== 'after'));

/** The client of the platform's API: queries and mutations over HTTP, subscriptions over a web socket opened when first needed. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      subscriptionLink,
      ApolloLink.from([afterActs, inPageLanguage, byHash]),
    ),
    cache: new InMemoryCache({
      typePolicies: {
        // It has no id: what two pages ask of it is kept together.
        Town: { merge: true },
        Query: {
          fields: Object.fromEntries(PAGED.map((field) => [field, byArguments])),
        },
      },
    }),
  });
}
