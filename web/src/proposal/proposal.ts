import { useMutation, useQuery } from '@apollo/client/react';
import { usePolling } from '../api/live.js';
import { useActingFor } from '../session/viewer.js';
import { graphql } from '../gql/gql.js';
import type { DeclineReason, ProposalFieldsFragment } from '../gql/graphql.js';

export const PROPOSAL_FIELDS = graphql(`
  fragment ProposalFields on Proposal {
    id
    answer
    answerBy
    countsFrom
    priceCents
    aloneCents
    previousPriceCents
    neighbours
    gaps {
      date
      cause
    }
    ifOneLeaves {
      leaver
      priceCents
    }
    sessions {
      start
      end
    }
    careRequest {
      id
      household {
        id
      }
      careRecipients {
        id
        firstName
      }
    }
    offer {
      id
      state
      level
      reason
      acceptances
      serviceType {
        id
        code
        name
      }
      venue {
        label
      }
      provider {
        id
        displayName
        badges {
          id
          kind
          issuer
          issuedOn
          expiresOn
          valid
        }
      }
    }
  }
`);

const MY_PROPOSALS = graphql(`
  query MyProposals {
    proposals(first: 100, newestFirst: true) {
      edges {
        node {
          ...ProposalFields
        }
      }
    }
    credentialKinds {
      code
      name
    }
  }
`);

const ACCEPT = graphql(`
  mutation AcceptProposal($input: AcceptProposalInput!) {
    acceptProposal(input: $input) {
      proposal {
        ...ProposalFields
      }
      userErrors {
        message
      }
    }
  }
`);

const DECLINE = graphql(`
  mutation DeclineProposal($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      proposal {
        ...ProposalFields
      }
      userErrors {
        message
      }
    }
  }
`);

const TAKE_BACK = graphql(`
  mutation TakeBackAcceptance($input: TakeBackAcceptanceInput!) {
    takeBackAcceptance(input: $input) {
      proposal {
        id
        answer
        offer {
          id
          state
          acceptances
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const TAKE_BACK_NO = graphql(`
  mutation TakeBackDecline($input: TakeBackDeclineInput!) {
    takeBackDecline(input: $input) {
      proposal {
        id
        answer
        countsFrom
        offer {
          id
          state
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** An offer as the reader's household sees it. */
export type OwnProposal = ProposalFieldsFragment;

/** How often the page asks what the others have said where it is not told. */
const POLL_MS = 5000;

/** Whether the household can still answer. */
export const isWaiting = ({ answer, offer }: OwnProposal) => answer === 'WAITING' && offer.state === 'PROPOSED';

/** What is proposed to the reader's household, the newest first; kept up to date while the page is open. */
export function useOwnProposals(skip = false) {
  const pollMs = usePolling(POLL_MS);
  const result = useQuery(MY_PROPOSALS, { skip, fetchPolicy: 'cache-and-network', pollInterval: skip ? 0 : pollMs });
  const proposals = result.data?.proposals.edges
    .map(({ node }) => node)
    .filter(({ careRequest }) => careRequest !== null);
  const kinds = new Map(result.data?.credentialKinds.map(({ code, name }) => [code, name]));
  return { ...result, proposals, kinds };
}

/** The same, of the household alone that the reader acts for now. */
export function useHouseholdProposals() {
  const { householdId } = useActingFor();
  const result = useOwnProposals();
  const isOfHousehold = ({ careRequest }: OwnProposal) => !householdId || careRequest?.household.id === householdId;
  return { ...result, proposals: result.proposals?.filter(isOfHousehold) };
}

/** The answer that holds while the offer waits for the others, or for a no to count; null before it, and once the offer is decided. */
export const answerGiven = ({ answer, offer }: { answer: string; offer: { state: string } }) =>
  offer.state === 'PROPOSED' && (answer === 'ACCEPTED' || answer === 'DECLINED') ? answer : null;

/** Takes an answer back: a yes while the others have not all answered, a no until it counts; gives what was refused. */
export function useTakeBack() {
  const [takeYes] = useMutation(TAKE_BACK);
  const [takeNo] = useMutation(TAKE_BACK_NO);
  return async (proposalId: string, answer: 'ACCEPTED' | 'DECLINED') => {
    const variables = { input: { proposalId } };
    return answer === 'ACCEPTED'
      ? (await takeYes({ variables })).data?.takeBackAcceptance.userErrors
      : (await takeNo({ variables })).data?.takeBackDecline.userErrors;
  };
}

/** Answering a proposal: each gives what was refused, none when it is done. */
export function useAnswer() {
  const [accept] = useMutation(ACCEPT);
  const [decline] = useMutation(DECLINE);
  return {
    accept: async (proposalId: string) =>
      (await accept({ variables: { input: { proposalId } } })).data?.acceptProposal.userErrors,
    decline: async (proposalId: string, reason: DeclineReason) =>
      (await decline({ variables: { input: { proposalId, reason } } })).data?.declineProposal.userErrors,
  };
}
