import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { CityFiguresQuery, GrantIntegratorInput, IntegratorsQuery } from '../gql/graphql.js';

const FIGURES = graphql(`
  query CityFigures {
    indicators {
      householdsServed {
        ...ToldCountFields
      }
      householdsSharing {
        ...ToldCountFields
      }
      savedCentsPerWeek
      confirmedMinutes
      unmetHouseholds {
        ...ToldCountFields
      }
      unmetByTerritory {
        territoryId
        name
        households {
          ...ToldCountFields
        }
      }
      months {
        month
        householdsServed {
          ...ToldCountFields
        }
        householdsSharing {
          ...ToldCountFields
        }
        savedCents
        confirmedMinutes
        regularMinutesPerWeek
        medianDaysToAgree
        unmetHouseholds {
          ...ToldCountFields
        }
      }
    }
  }
`);

const CITY_ROUNDS = graphql(`
  query CityRounds {
    matchingRounds(startedByHand: true, newestFirst: true, first: 20) {
      edges {
        node {
          ...RoundProgressFields
          scope
          createdAt
          building {
            id
            address
          }
          territory {
            id
            name
          }
        }
      }
    }
  }
`);

const POLICY = graphql(`
  query CityPolicy {
    serviceTypes {
      id
      code
      name
      credentialRules {
        kind
        validFrom
        validUntil
      }
      caresFor
      recipientRules {
        id
        validFrom
        validUntil
        caresFor
      }
      hourValueCents
      hourValues {
        id
        validFrom
        validUntil
        hourValueCents
      }
      minimumPays {
        id
        validFrom
        validUntil
        centsPerHour
        source
        url
      }
      leastPay {
        cents
        level
        provisional
      }
    }
    priorityRules {
      id
      fact
      addedPercent
      validFrom
      validUntil
    }
    credentialKinds {
      code
      name
    }
    subsidyFunds {
      id
      name
      opensOn
      closesOn
      endowedCents
      spentCents
      leftCents
      serviceType {
        id
        name
      }
      rules {
        id
        validFrom
        validUntil
        ceilingPer
        bands {
          iseeUpToCents
          percent
          mostCents
        }
      }
    }
  }
`);

const JOBS = graphql(`
  query JobHealth {
    jobHealth {
      ...JobHealthFields
    }
  }
`);

export const JOB_FIELDS = graphql(`
  fragment JobHealthFields on JobHealth {
    waiting
    underWay
    lagSeconds
    doneLastHour
    dead
    deadJobs {
      id
      name
      failures
      deadAt
    }
  }
`);

const RETRY = graphql(`
  mutation RetryJob($input: RetryJobInput!) {
    retryJob(input: $input) {
      jobHealth {
        ...JobHealthFields
      }
    }
  }
`);

const INTEGRATORS = graphql(`
  query Integrators {
    integrators {
      id
      name
      scopes
      createdAt
      expiresAt
      endedAt
    }
  }
`);

const GRANT = graphql(`
  mutation GrantIntegrator($input: GrantIntegratorInput!) {
    grantIntegrator(input: $input) {
      token
      integrator {
        id
        name
      }
    }
  }
`);

const END = graphql(`
  mutation EndIntegrator($input: EndIntegratorInput!) {
    endIntegrator(input: $input) {
      integrator {
        id
        endedAt
      }
      userErrors {
        message
      }
    }
  }
`);

/** How the city is served. */
export type Indicators = CityFiguresQuery['indicators'];

/** Another system that may read. */
export type Integrator = IntegratorsQuery['integrators'][number];

/** How the city is served, today and month by month. */
export function useFigures() {
  const query = useQuery(FIGURES, { fetchPolicy: 'cache-and-network' });
  return { ...query, indicators: query.data?.indicators };
}

/** The last rounds that somebody started, the newest first. */
export function useCityRounds() {
  const query = useQuery(CITY_ROUNDS, { fetchPolicy: 'cache-and-network' });
  return { ...query, rounds: query.data?.matchingRounds.edges.map(({ node }) => node) };
}

/** What the city has set, with the days on which it holds. */
export function usePolicy() {
  return useQuery(POLICY, { fetchPolicy: 'cache-and-network' });
}

/** How often the page asks how the jobs go: a lag grows by the mere passing of time, of which nothing could tell the page. */
const POLL_MS = 10_000;

/** How the work in the background goes, and the way to try a job again. */
export function useJobs() {
  const query = useQuery(JOBS, { fetchPolicy: 'cache-and-network', pollInterval: POLL_MS });
  const [retry, { loading: isRetrying }] = useMutation(RETRY, { refetchQueries: [JOBS] });
  return {
    ...query,
    jobs: query.data?.jobHealth,
    isRetrying,
    retry: async (jobId: string) => void (await retry({ variables: { input: { jobId } } })),
  };
}

/** The systems that have or had a token, and the ways to give and end one. */
export function useIntegrators() {
  const query = useQuery(INTEGRATORS, { fetchPolicy: 'cache-and-network' });
  const [grant] = useMutation(GRANT, { refetchQueries: [INTEGRATORS], awaitRefetchQueries: true });
  const [end, { loading: isEnding }] = useMutation(END, { refetchQueries: [INTEGRATORS] });
  return {
    ...query,
    integrators: query.data?.integrators,
    isEnding,
    /** The token, which is shown this once. */
    grant: async (input: GrantIntegratorInput) => (await grant({ variables: { input } })).data?.grantIntegrator.token,
    end: async (integratorId: string) => void (await end({ variables: { input: { integratorId } } })),
  };
}
