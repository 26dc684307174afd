import { useMutation, useQuery, useSubscription } from '@apollo/client/react';
import { usePolling } from '../api/live.js';
import { useActingFor } from '../session/viewer.js';
import { graphql } from '../gql/gql.js';
import type { ConversationAboutInput, TalkFragment, TalkLineFragment } from '../gql/graphql.js';

export const TALK_FIELDS = graphql(`
  fragment Talk on Conversation {
    ...TalkLine
    offerId
    householdId
    providerId
    open
    contactsHidden
    lastNumber
    parties {
      readThrough
    }
    messages(first: 100) {
      edges {
        node {
          id
          number
          text
          writtenAt
          author {
            kind
            name
            number
            isOwn
          }
        }
      }
    }
  }
`);

const CONVERSATION = graphql(`
  query Talk($id: ID!) {
    conversation(id: $id) {
      ...Talk
    }
  }
`);

const CHANGED = graphql(`
  subscription TalkChanged($id: ID!) {
    conversationChanged(conversationId: $id) {
      ...Talk
    }
  }
`);

const OF_OFFER = graphql(`
  query TalkOfOffer($offerId: ID!) {
    offer(id: $offerId) {
      id
      conversation {
        id
      }
    }
  }
`);

export const TALK_LINE_FIELDS = graphql(`
  fragment TalkLine on Conversation {
    id
    kind
    unread
    lastWrittenAt
    parties {
      kind
      name
      number
      isOwn
      ownHouseholdId
    }
  }
`);

const INBOX = graphql(`
  query Inbox($actsFor: ID) {
    viewer {
      id
      household(id: $actsFor) {
        id
        conversation {
          id
        }
      }
      provider {
        id
        conversation {
          id
        }
      }
    }
    conversations(first: 50) {
      edges {
        node {
          ...TalkLine
        }
      }
    }
  }
`);

const DESK_INBOX = graphql(`
  query DeskInbox {
    waiting: conversations(waitingForDesk: true, first: 50) {
      totalCount
      edges {
        node {
          ...TalkLine
        }
      }
    }
    recent: conversations(kind: DESK, first: 20) {
      edges {
        node {
          waitsForDesk
          ...TalkLine
        }
      }
    }
  }
`);

const WRITE = graphql(`
  mutation WriteMessage($input: WriteMessageInput!) {
    writeMessage(input: $input) {
      message {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const MARK = graphql(`
  mutation MarkConversationRead($input: MarkConversationReadInput!) {
    markConversationRead(input: $input) {
      conversation {
        id
        unread
      }
      userErrors {
        message
      }
    }
  }
`);

const DESK_POLL_MS = 30_000;

/** A conversation that the reader takes part in. */
export type TalkOfReader = TalkFragment;

/** A conversation as a list shows it. */
export type TalkLine = TalkLineFragment;

/** The household for which the reader takes part in a conversation; null where it is for none, or for several. */
export function ownHouseholdIn(parties: TalkLine['parties']): TalkLine['parties'][number] | null {
  const own = parties.filter(({ ownHouseholdId }) => ownHouseholdId !== null);
  return own.length === 1 ? own[0]! : null;
}

/** One conversation, live: what is written and read elsewhere comes over the subscription. */
export function useTalk(id: string | null) {
  const variables = { id: id ?? '' };
  const result = useQuery(CONVERSATION, { variables, skip: id === null, fetchPolicy: 'cache-and-network' });
  useSubscription(CHANGED, { variables, skip: id === null });
  return { ...result, talk: result.data?.conversation ?? null };
}

/** The conversation about an offer, null while nobody has written. */
export function useTalkOfOffer(offerId: string) {
  const result = useQuery(OF_OFFER, { variables: { offerId }, fetchPolicy: 'cache-and-network' });
  return { ...result, talkId: result.data?.offer?.conversation?.id ?? null };
}

/** Every conversation of the reader, the latest word first, and where the desk is written to. */
export function useInbox() {
  const { householdId: actsFor, isKnown } = useActingFor();
  const result = useQuery(INBOX, { variables: { actsFor }, skip: !isKnown, fetchPolicy: 'cache-and-network' });
  return { ...result, talks: result.data?.conversations.edges.map(({ node }) => node) };
}

/** Who waits for an answer of the desk, and with whom it has spoken of late. */
export function useDeskInbox() {
  const result = useQuery(DESK_INBOX, { fetchPolicy: 'cache-and-network', pollInterval: usePolling(DESK_POLL_MS) });
  return {
    ...result,
    waiting: result.data?.waiting.edges.map(({ node }) => node),
    waitingCount: result.data?.waiting.totalCount ?? 0,
    answered: result.data?.recent.edges.map(({ node }) => node).filter(({ waitsForDesk }) => !waitsForDesk),
  };
}

/** Writing, and noting what was read. */
export function useTalkActs() {
  const [write] = useMutation(WRITE);
  const [mark] = useMutation(MARK);
  return {
    write: async (about: ConversationAboutInput, text: string) =>
      (await write({ variables: { input: { about, text } } })).data?.writeMessage.userErrors,
    markRead: async (conversationId: string, throughNumber: number) => {
      await mark({ variables: { input: { conversationId, throughNumber } } });
    },
  };
}
