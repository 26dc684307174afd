import type { ApolloCache } from '@apollo/client';
import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { OwnAgreementFragment } from '../gql/graphql.js';
import { romeDay } from '../i18n/rome.js';
import { useActingFor } from '../session/viewer.js';

export const AGREEMENT_FIELDS = graphql(`
  fragment OwnAgreement on Agreement {
    id
    startsOn
    endsOn
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
    offer {
      id
      state
      serviceType {
        id
        code
        name
      }
      venue {
        label
      }
    }
    terms {
      displayName
      fromOn
      untilOn
      leavingOn
      canStay
      ownCareRequestId
      householdId
      weeklyPriceCents
      aloneCents
      sessions {
        start
        end
      }
    }
  }
`);

const MY_AGREEMENTS = graphql(`
  query MyAgreements {
    agreements(first: 100) {
      edges {
        node {
          ...OwnAgreement
        }
      }
    }
  }
`);

const MY_AGREEMENT = graphql(`
  query MyAgreement($id: ID!) {
    agreement(id: $id) {
      ...OwnAgreement
    }
    credentialKinds {
      code
      name
    }
  }
`);

const LEAVE = graphql(`
  mutation LeaveAgreement($input: LeaveAgreementInput!) {
    leaveAgreement(input: $input) {
      agreement {
        ...OwnAgreement
      }
      userErrors {
        message
      }
    }
  }
`);

const TAKE_BACK = graphql(`
  mutation TakeBackLeaving($input: TakeBackLeavingInput!) {
    takeBackLeaving(input: $input) {
      agreement {
        ...OwnAgreement
      }
      userErrors {
        message
      }
    }
  }
`);

/** Sessions are laid out anew when somebody leaves or stays: the lists that were read before name some that are no more. */
const AFTERWARDS = {
  refetchQueries: ['MyAgreement'],
  update: (cache: ApolloCache) => void cache.evict({ fieldName: 'sessions' }),
};

/** A service that the reader's household has agreed to. */
export type OwnAgreement = OwnAgreementFragment;

/** What one household has agreed to over some dates. */
export type Terms = OwnAgreement['terms'][number];

/**
 * The household's own terms in force on a day (YYYY-MM-DD), else those that come next, else the last; null where it has
 * none. Of several households that the reader acts for, those of the one named.
 */
export function ownTerms(
  { terms }: Pick<OwnAgreement, 'terms'>,
  today: string,
  householdId: string | null = null,
): Terms | null {
  const own = terms
    .filter(
      ({ ownCareRequestId, householdId: theirs }) =>
        ownCareRequestId !== null && (!householdId || theirs === householdId),
    )
    .sort((a, b) => a.fromOn.localeCompare(b.fromOn));
  return own.find(({ untilOn }) => untilOn === null || untilOn > today) ?? own.at(-1) ?? null;
}

/** The household's last terms of those that follow on these: they tell whether the service ends for it, and by what. */
export function lastTerms({ terms: all }: Pick<OwnAgreement, 'terms'>, terms: Terms): Terms {
  return all
    .filter(({ ownCareRequestId }) => ownCareRequestId === terms.ownCareRequestId)
    .reduce((last, each) => (each.fromOn > last.fromOn ? each : last), terms);
}

/** The terms of the others in a service on a day (YYYY-MM-DD), or on its first day where that is still to come. */
export function othersIn({ terms: all }: Pick<OwnAgreement, 'terms'>, terms: Terms, today: string): Terms[] {
  const day = terms.fromOn > today ? terms.fromOn : today;
  return all.filter(
    ({ ownCareRequestId, untilOn, fromOn }) =>
      ownCareRequestId !== terms.ownCareRequestId && fromOn <= day && (untilOn === null || untilOn > day),
  );
}

/** Whether an agreement still goes on on a day for the household with these terms. */
export function isRunning({ endsOn }: Pick<OwnAgreement, 'endsOn'>, terms: Terms | null, today: string): boolean {
  const untilOn = terms?.untilOn ?? null;
  return (endsOn === null || endsOn > today) && (untilOn === null || untilOn > today);
}

/** The agreements of the household that the reader acts for, the newest first. */
export function useOwnAgreements() {
  const { householdId } = useActingFor();
  const result = useQuery(MY_AGREEMENTS, { fetchPolicy: 'cache-and-network' });
  const today = romeDay(new Date());
  const agreements = result.data?.agreements.edges
    .map(({ node }) => node)
    .filter((agreement) => ownTerms(agreement, today, householdId) !== null)
    .toReversed();
  return { ...result, agreements, today, householdId };
}

/** One agreement, leaving it and staying after all: gives what was refused, none when it is done. */
export function useOwnAgreement(id: string) {
  const result = useQuery(MY_AGREEMENT, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const [leave] = useMutation(LEAVE, AFTERWARDS);
  const [takeBack] = useMutation(TAKE_BACK, AFTERWARDS);
  return {
    ...result,
    agreement: result.data?.agreement ?? null,
    kinds: new Map(result.data?.credentialKinds.map(({ code, name }) => [code, name])),
    leave: async (careRequestId: string, looksAgain: boolean) =>
      (await leave({ variables: { input: { agreementId: id, careRequestId, looksAgain } } })).data?.leaveAgreement
        .userErrors,
    takeBackLeaving: async (careRequestId: string) =>
      (await takeBack({ variables: { input: { agreementId: id, careRequestId } } })).data?.takeBackLeaving.userErrors,
  };
}
