import { useMutation, useQuery } from '@apollo/client/react';
import { usePolling } from '../api/live.js';
import { graphql } from '../gql/gql.js';
import type { DeclineReason, JobFragment } from '../gql/graphql.js';
import { useSignedIn } from '../session/viewer.js';

export const JOB_FIELDS = graphql(`
  fragment Job on Proposal {
    id
    answer
    answerBy
    countsFrom
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
      endsOn
      leftOn
      provider {
        id
      }
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

/** Every job that the reader may answer, their own and those of whoever works for their body, the newest first; kept up to date. */
export function useAllJobs() {
  const result = useQuery(JOBS, { fetchPolicy: 'cache-and-network', pollInterval: usePolling(POLL_MS) });
  const jobs = result.data?.proposals.edges.map(({ node }) => node).filter(({ careRequest }) => careRequest === null);
  return { ...result, jobs };
}

/** What is proposed as work to the reader, or to one worker of their body, the newest first. */
export function useJobs(workerId?: string) {
  const viewer = useSignedIn();
  const result = useAllJobs();
  const isAsked = (id: string) =>
    workerId ? workerId === id : viewer?.roles.some(({ providerId }) => providerId === id);
  return { ...result, jobs: viewer && result.jobs?.filter(({ offer }) => isAsked(offer.provider.id)) };
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
