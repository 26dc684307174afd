import { useQuery } from '@apollo/client/react';
import { useOutletContext } from 'react-router';
import { useActingFor } from '../session/viewer.js';
import { graphql } from '../gql/gql.js';
import type { AskQuery } from '../gql/graphql.js';
import type { Draft, Step } from './draft.js';

const ASK = graphql(`
  query Ask($actsFor: ID) {
    viewer {
      id
      household(id: $actsFor) {
        id
        displayName
        building {
          id
          address
        }
        careRecipients {
          id
          firstName
          kind
          birthYear
        }
      }
    }
    serviceTypes {
      id
      code
      name
      mode
      caresFor
    }
  }
`);

/** Reads for whom the reader may ask in the chosen role, and which services there are. */
export function useAsk(options: { fetchPolicy?: 'cache-and-network' } = {}) {
  const { householdId: actsFor, isKnown } = useActingFor();
  const result = useQuery(ASK, { ...options, variables: { actsFor }, skip: !isKnown });
  return { ...result, loading: result.loading || !isKnown };
}

/** The household that asks, with whom it may ask for. */
export type AskingHousehold = NonNullable<NonNullable<AskQuery['viewer']>['household']>;

/** A kind of care that can be asked for. */
export type AskedService = AskQuery['serviceTypes'][number];

/** What the API refused, with the part of the input that caused it. */
export interface Refusal {
  message: string;
  path: readonly string[];
  /** The request that stands in the way, if one does. */
  standingId: string | null;
}

/** What every step of asking knows and can change. */
export interface Asking {
  household: AskingHousehold;
  services: readonly AskedService[];
  service: AskedService | null;
  draft: Draft;
  /** Changes the draft; what the API said of it before no longer holds. */
  change: (changes: Partial<Draft>) => void;
  refusals: readonly Refusal[];
  refuse: (refusals: readonly Refusal[]) => void;
  /** Forgets the draft, once it is published or given up. */
  forget: () => void;
  goTo: (step: Step) => void;
}

/** The asking under way, for its steps. */
export function useAsking(): Asking {
  return useOutletContext<Asking>();
}
