import { ApolloClient, ApolloLink, HttpLink, InMemoryCache } from '@apollo/client';
import { SetContextLink } from '@apollo/client/link/context';
import { relayStylePagination } from '@apollo/client/utilities';
import { OperationTypeNode } from 'graphql';
import { currentLanguage } from '../i18n/language.js';
import { subscriptionLink } from './subscription-link.js';

/** Sends the language of the page with every request, so that names and reasons come back in it. */
const inPageLanguage = new SetContextLink(({ headers }) => ({
  headers: { ...headers, 'accept-language': currentLanguage() },
}));

/** The client of the platform's API: queries and mutations over HTTP, subscriptions over a web socket opened when first needed. */
export function createClient(): ApolloClient {
  return new ApolloClient({
    link: ApolloLink.split(
      ({ operationType }) => operationType === OperationTypeNode.SUBSCRIPTION,
      subscriptionLink,
      inPageLanguage.concat(new HttpLink({ uri: '/graphql' })),
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
