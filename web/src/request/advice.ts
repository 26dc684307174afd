import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { AdviceQuery } from '../gql/graphql.js';

export const PLACEMENT_FIELDS = graphql(`
  fragment Placement on AdvisedPlacement {
    agreementId
    households
    priceCents
    aloneCents
    walkMetres
    atHome
    provider {
      id
      displayName
    }
    sessions {
      start
      end
    }
  }
`);

const ADVICE = graphql(`
  query Advice($id: ID!) {
    careAdvice(careRequestId: $id) {
      careRequestId
      revision
      providers
      stopped {
        stop
        providers
      }
      scarce
      leavingNoticeDays
      asItIs {
        ...Placement
      }
      changes {
        kind
        optionPosition
        day
        toDay
        shiftMinutes
        maxWalkMetres
        budgetCentsPerHour
        sharing
        hostUnits
        placement {
          ...Placement
        }
        content {
          careRecipientIds
          sharing
          maxWalkMetres
          hostUnits
          budgetCentsPerHour
          requiredSkills
          startsOn
          endsBefore
          onHolidays
          onSchoolClosures
          options {
            sessions {
              start
              end
            }
            penaltyCentsPerHour
          }
          dates {
            date
            startSlot
            endSlot
          }
        }
      }
    }
  }
`);

const APPLY = graphql(`
  mutation ApplyAdvice($input: ChangeCareRequestInput!) {
    changeCareRequest(input: $input) {
      careRequest {
        ...CareRequestFields
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const JOIN = graphql(`
  mutation JoinAgreement($input: JoinAgreementInput!) {
    joinAgreement(input: $input) {
      agreement {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const JOINABLE = graphql(`
  query Joinable($id: ID!) {
    joinableAgreements(careRequestId: $id) {
      agreementId
      households
      priceCents
      aloneCents
      providerName
      leavingNoticeDays
      sessions {
        start
        end
      }
    }
  }
`);

/** What would turn a no into a yes. */
export type Advice = NonNullable<AdviceQuery['careAdvice']>;

/** One change that would. */
export type AdvisedChange = Advice['changes'][number];

/** The advice for an open request without an offer. */
export function useAdvice(id: string) {
  const result = useQuery(ADVICE, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return { ...result, advice: result.data?.careAdvice ?? null };
}

/** Running services that an open request could join now. */
export function useJoinable(id: string) {
  return useQuery(JOINABLE, { variables: { id }, fetchPolicy: 'cache-and-network' });
}

type WithType<Value> = Value & { __typename?: string };

/** A value as the API takes it back: what the client keeps for itself is left out, at every depth. */
function bare<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(bare) as Value;
  if (value === null || typeof value !== 'object') return value;
  const { __typename: _kept, ...fields } = value as WithType<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(fields).map(([name, one]) => [name, bare(one)])) as Value;
}

/** Applying a change, and joining a running service; each gives what was refused. */
export function useFollowAdvice(careRequestId: string) {
  const [apply] = useMutation(APPLY);
  const [joinNow] = useMutation(JOIN);
  const join = async (agreementId: string) =>
    (await joinNow({ variables: { input: { agreementId, careRequestId } }, refetchQueries: ['MyRequest'] })).data
      ?.joinAgreement.userErrors;
  return {
    join,
    change: async ({ content, placement }: AdvisedChange, revision: number) => {
      const input = { ...bare(content), careRequestId, revision, endsProposal: false };
      const { data } = await apply({ variables: { input } });
      const refused = data?.changeCareRequest.userErrors ?? [];
      if (refused.length > 0 || placement.agreementId === null) return refused;
      return join(placement.agreementId);
    },
  };
}
