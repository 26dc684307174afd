import { useMutation, useQuery } from '@apollo/client/react';
import type { Refusal } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { ApplyToGiveCareInput, BodyJobsQuery, MyBodiesQuery } from '../gql/graphql.js';

const MY_BODIES = graphql(`
  query MyBodies {
    viewer {
      id
      bodies {
        id
        name
        workers {
          ...OwnProvider
        }
      }
    }
    credentialKinds {
      ...PaperKindFields
    }
  }
`);

const JOBS = graphql(`
  query BodyJobs {
    active: offers(state: ACTIVE, first: 100) {
      edges {
        node {
          ...WorkerJob
        }
      }
    }
    confirmed: offers(state: CONFIRMED, first: 100) {
      edges {
        node {
          ...WorkerJob
        }
      }
    }
    proposed: offers(state: PROPOSED, first: 100) {
      edges {
        node {
          ...WorkerJob
        }
      }
    }
  }
`);

export const JOB_FIELDS = graphql(`
  fragment WorkerJob on Offer {
    id
    state
    answerBy
    hoursPerWeek
    blocks {
      start
      end
    }
    serviceType {
      id
      code
      name
    }
    provider {
      id
    }
    members {
      building {
        id
      }
    }
  }
`);

const ADD = graphql(`
  mutation AddWorker($input: ApplyToGiveCareInput!) {
    applyToGiveCare(input: $input) {
      application {
        id
        provider {
          id
          displayName
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const RELEASE = graphql(`
  mutation ReleaseWorker($input: ReleaseWorkerInput!) {
    releaseWorker(input: $input) {
      provider {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

/** An accredited body that the reader manages. */
export type Body = NonNullable<MyBodiesQuery['viewer']>['bodies'][number];

/** A service that a worker gives, or that waits for answers. */
export type WorkerJob = BodyJobsQuery['active']['edges'][number]['node'];

/** The bodies that the reader manages with their workers, and the kinds of paper by their codes. */
export function useBodies() {
  const query = useQuery(MY_BODIES, { fetchPolicy: 'cache-and-network' });
  return {
    ...query,
    bodies: query.data ? (query.data.viewer?.bodies ?? []) : undefined,
    kinds: new Map(query.data?.credentialKinds.map((kind) => [kind.code, kind])),
  };
}

/** What a worker does: the services that run or were agreed to, then those that wait for an answer. */
export function useJobsOf() {
  const query = useQuery(JOBS, { fetchPolicy: 'cache-and-network' });
  const { data } = query;
  const jobs =
    data && [data.active, data.confirmed, data.proposed].flatMap(({ edges }) => edges.map(({ node }) => node));
  return {
    ...query,
    jobs,
    jobsOf: (workerId: string): WorkerJob[] => jobs?.filter(({ provider }) => provider.id === workerId) ?? [],
  };
}

/** Adding a worker, whose application begins, and letting one go; each gives what was refused. */
export function useWorkerActs() {
  const [add] = useMutation(ADD, { refetchQueries: [MY_BODIES], awaitRefetchQueries: true });
  const [release] = useMutation(RELEASE, { refetchQueries: [MY_BODIES], awaitRefetchQueries: true });
  return {
    add: async (input: ApplyToGiveCareInput) => {
      const payload = (await add({ variables: { input } })).data?.applyToGiveCare;
      return { worker: payload?.application?.provider ?? null, refused: payload?.userErrors };
    },
    release: async (providerId: string): Promise<readonly Refusal[] | undefined> =>
      (await release({ variables: { input: { providerId } } })).data?.releaseWorker.userErrors,
  };
}
