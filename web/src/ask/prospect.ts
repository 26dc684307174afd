import { useQuery } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../gql/gql.js';
import type { CareProspectInput, ProspectQuery } from '../gql/graphql.js';
import { addDays } from '../i18n/rome.js';
import { weekOf, type Draft } from './draft.js';

const PROSPECT = graphql(`
  query Prospect($input: CareProspectInput!) {
    careProspect(input: $input) {
      freeProviders
      buildingNeighbours {
        ...ToldCountFields
      }
      territoryNeighbours {
        ...ToldCountFields
      }
      alone {
        lowest
        middle
      }
      sharedByTwo {
        lowest
        middle
      }
    }
  }
`);

/** What a household may expect of a draft as it stands. */
export type Prospect = ProspectQuery['careProspect'];

/** How long the hand must rest before the platform is asked. */
const REST_MS = 350;

function inputOf(draft: Draft): CareProspectInput | null {
  const { householdId, serviceTypeId, recipientIds, requiredSkills, isForSingleDays, dates, startsOn, lastDay } = draft;
  if (!serviceTypeId) return null;
  const days = isForSingleDays
    ? { dates: dates.map(({ date }) => date), startsOn: null, endsBefore: null }
    : { dates: [], startsOn: startsOn || null, endsBefore: lastDay ? addDays(lastDay, 1) : null };
  const units = Math.max(1, recipientIds.length);
  return { householdId, serviceTypeId, units, requiredSkills, sessions: weekOf(draft), ...days };
}

/** What to expect of a draft, asked anew whenever it has rested for a moment; the last answer stays until the next. */
export function useProspect(draft: Draft): { prospect: Prospect | null; isAsking: boolean; error: boolean } {
  const wanted = JSON.stringify(inputOf(draft));
  const [settled, setSettled] = useState(wanted);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(wanted), REST_MS);
    return () => window.clearTimeout(timer);
  }, [wanted]);
  const input = JSON.parse(settled) as CareProspectInput | null;
  const { data, previousData, loading, error } = useQuery(PROSPECT, {
    variables: { input: input as CareProspectInput },
    skip: input === null,
  });
  return {
    prospect: (data ?? previousData)?.careProspect ?? null,
    isAsking: loading || settled !== wanted,
    error: error !== undefined,
  };
}
