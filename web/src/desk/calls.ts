import { useMutation, useQuery } from '@apollo/client/react';
import { moreOf } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { CallFieldsFragment, DeclineReason } from '../gql/graphql.js';

export const CALL_FIELDS = graphql(`
  fragment CallFields on Proposal {
    id
    answer
    answerBy
    countsFrom
    priceCents
    aloneCents
    letterPrintedAt
    sessions {
      start
      end
    }
    careRequest {
      id
      household {
        id
        displayName
      }
      building {
        id
        address
      }
    }
    offer {
      id
      state
      serviceType {
        id
        code
        name
      }
      provider {
        id
        displayName
      }
    }
  }
`);

const CALLS = graphql(`
  query CallsToMake($after: String) {
    callsToMake(first: 10, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CallFields
        }
      }
    }
  }
`);

const OF_LETTER = graphql(`
  query ProposalOfLetter($code: String!) {
    proposalOfLetter(code: $code) {
      ...CallFields
    }
  }
`);

const ANSWER = graphql(`
  mutation AnswerByPhone($input: AnswerByPhoneInput!) {
    answerByPhone(input: $input) {
      proposal {
        ...CallFields
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const TAKE_BACK = graphql(`
  mutation TakeBackAnswerByPhone($input: TakeBackAnswerByPhoneInput!) {
    takeBackAnswerByPhone(input: $input) {
      proposal {
        ...CallFields
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** A proposal that waits for the answer of somebody whom the desk calls. */
export type Call = CallFieldsFragment;

/** The proposals that wait for people without a screen, the least time left first, page by page. */
export function useCalls() {
  const query = useQuery(CALLS, { fetchPolicy: 'cache-and-network' });
  const connection = query.data?.callsToMake;
  return {
    ...query,
    calls: connection?.edges.map(({ node }) => node).filter(({ answer }) => answer === 'WAITING'),
    totalCount: connection?.totalCount ?? 0,
    loadMore: moreOf(query, connection?.pageInfo),
  };
}

/** The eight digits of a code as they are typed, with or without spaces; null where they are not eight. */
export function codeOf(typed: string): string | null {
  const digits = typed.replaceAll(/\s/g, '');
  return /^\d{8}$/.test(digits) ? digits : null;
}

/** The proposal on whose letter a code stands: undefined until known, null where there is none. */
export function useProposalOfLetter(code: string | null) {
  const query = useQuery(OF_LETTER, {
    variables: { code: code ?? '' },
    skip: code === null,
    fetchPolicy: 'network-only',
  });
  return { ...query, proposal: query.data && (query.data.proposalOfLetter ?? null) };
}

/** Recording what a household has said, and taking it back; each gives what was refused. */
export function usePhone() {
  const [answerByPhone] = useMutation(ANSWER, { refetchQueries: [CALLS] });
  const [takeBackAnswer] = useMutation(TAKE_BACK, { refetchQueries: [CALLS] });
  return {
    answer: async (code: string, answer: 'ACCEPT' | 'DECLINE', reason: DeclineReason | null = null) =>
      (await answerByPhone({ variables: { input: { code, answer, reason } } })).data?.answerByPhone.userErrors,
    takeBack: async (code: string, said: 'ACCEPTED' | 'DECLINED') => {
      const answer = said === 'ACCEPTED' ? 'ACCEPT' : 'DECLINE';
      return (await takeBackAnswer({ variables: { input: { code, answer } } })).data?.takeBackAnswerByPhone.userErrors;
    },
  };
}
