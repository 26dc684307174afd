import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { CalendarFeedsQuery, CreateCalendarFeedInput } from '../gql/graphql.js';

const FEEDS = graphql(`
  query CalendarFeeds {
    calendarFeeds {
      id
      createdAt
      lastReadAt
      householdId
      providerId
    }
  }
`);

const CREATE = graphql(`
  mutation CreateCalendarFeed($input: CreateCalendarFeedInput!) {
    createCalendarFeed(input: $input) {
      created {
        url
        feed {
          id
        }
      }
      userErrors {
        message
      }
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeCalendarFeed($input: RevokeCalendarFeedInput!) {
    revokeCalendarFeed(input: $input) {
      calendarFeed {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

/** An address at which a calendar program reads sessions; its secret is shown only when it is made. */
export type Feed = CalendarFeedsQuery['calendarFeeds'][number];

/** Whose sessions an address shows: those of a household or of a provider. */
export type FeedOwner = CreateCalendarFeedInput;

/** The reader's addresses for the sessions of a household or provider, and making and ending them. */
export function useFeeds(owner: FeedOwner) {
  const result = useQuery(FEEDS, { fetchPolicy: 'cache-and-network' });
  const [create] = useMutation(CREATE, { refetchQueries: ['CalendarFeeds'], awaitRefetchQueries: true });
  const [revoke] = useMutation(REVOKE, { refetchQueries: ['CalendarFeeds'], awaitRefetchQueries: true });
  const isOwn = ({ householdId, providerId }: Feed) =>
    owner.householdId ? householdId === owner.householdId : providerId === owner.providerId;
  return {
    ...result,
    feeds: result.data?.calendarFeeds.filter(isOwn),
    create: async () => (await create({ variables: { input: owner } })).data?.createCalendarFeed,
    revoke: async (calendarFeedId: string) =>
      (await revoke({ variables: { input: { calendarFeedId } } })).data?.revokeCalendarFeed.userErrors,
  };
}

/** The same address as calendar programs take it: opened, it asks to subscribe instead of downloading once. */
export const subscribing = (url: string): string => url.replace(/^https?:/, 'webcal:');
