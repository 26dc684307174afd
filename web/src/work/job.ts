import { useMutation, useQuery } from '@apollo/client/react';
import { usePolling } from '../api/live.js';
import { graphql } from '../gql/gql.js';
import type { DeclineReason, JobFragment } from '../gql/graphql.js';

export const JOB_FIELDS = graphql(`
  fragment Job on Proposal {
    id
    answer
    answerBy
    answeredAt
    earnedCentsPerHour
    sessions {
      start
      end
    }
    gaps {
      date
      cause
    }
    travel {
      area
      around {
        lat
        lon
      }
      homeMetres
      ways {
        day
        pauseSlots
        metres
        before
        serviceType {
          id
          name
        }
      }
    }
    careRequest {
      id
    }
    offer {
      id
      state
      level
      acceptances
      totalCents
      hoursPerWeek
      serviceType {
        id
        code
        name
      }
      venue {
        label
        position {
          lat
          lon
        }
      }
      members {
        displayName
        sessions {
          start
          end
        }
      }
    }
  }
`);

const JOBS = graphql(`
  query Jobs {
    proposals(first: 100, newestFirst: true) {
      edges {
        node {
          ...Job
        }
      }
    }
  }
`);

const ACCEPT = graphql(`
  mutation AcceptJob($input: AcceptProposalInput!) {
    acceptProposal(input: $input) {
      proposal {
        ...Job
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const DECLINE = graphql(`
  mutation DeclineJob($input: DeclineProposalInput!) {
    declineProposal(input: $input) {
      proposal {
        ...Job
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** An offer as the reader, who would give the care, sees it. */
export type Job = JobFragment;

/** How often the page asks what the others have said where it is not told. */
const POLL_MS = 10_000;

/** Whether the reader can still answer. */
export const isOpen = ({ answer, offer }: Job) => answer === 'WAITING' && offer.state === 'PROPOSED';

/** What is proposed to the reader as work, the newest first; kept up to date while the page is open. */
export function useJobs() {
  const result = useQuery(JOBS, { fetchPolicy: 'cache-and-network', pollInterval: usePolling(POLL_MS) });
  const jobs = result.data?.proposals.edges.map(({ node }) => node).filter(({ careRequest }) => careRequest === null);
  return { ...result, jobs };
}

/** Answering a job; each gives what was refused. */
export function useAnswerJob() {
  const [accept] = useMutation(ACCEPT);
  const [decline] = useMutation(DECLINE);
  return {
    accept: async (proposalId: string) =>
      (await accept({ variables: { input: { proposalId } } })).data?.acceptProposal.userErrors,
    decline: async (proposalId: string, reason: DeclineReason) =>
      (await decline({ variables: { input: { proposalId, reason } } })).data?.declineProposal.userErrors,
  };
}
