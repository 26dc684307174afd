import { useMutation } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { Refusal } from './ask.js';
import { addDays } from '../i18n/rome.js';
import { budgetCents, SECOND_BEST_CENTS, type Draft } from './draft.js';

const PUBLISH = graphql(`
  mutation PublishCareRequest($input: PublishCareRequestInput!) {
    publishCareRequest(input: $input) {
      careRequest {
        id
      }
      userErrors {
        __typename
        message
        path
        ... on AlreadyRequested {
          careRequestId
        }
      }
    }
  }
`);

const CHANGE = graphql(`
  mutation ChangeCareRequest($input: ChangeCareRequestInput!) {
    changeCareRequest(input: $input) {
      careRequest {
        ...CareRequestFields
      }
      userErrors {
        __typename
        message
        path
      }
    }
  }
`);

interface Answered {
  careRequest: { id: string } | null;
  userErrors: readonly { __typename: string; message: string; path: string[] | null; careRequestId?: string }[];
}

/** What became of a draft that was sent: the request, or why not. */
export interface Sent {
  requestId: string | null;
  refusals: Refusal[];
  /** True where the household must first say that it knows that a proposal ends by its change. */
  endsProposal: boolean;
}

function contentOf(draft: Draft, careRecipientIds: string[]) {
  return {
    careRecipientIds,
    requiredSkills: draft.requiredSkills,
    onHolidays: draft.onHolidays,
    onSchoolClosures: draft.onSchoolClosures,
    sharing: draft.sharing,
    maxWalkMetres: draft.sharing === 'TERRITORY' ? draft.maxWalkMetres : 0,
    hostUnits: draft.sharing === 'NONE' ? 0 : draft.hostUnits,
    budgetCentsPerHour: budgetCents(draft) ?? 0,
    ...timesOf(draft),
  };
}

/** A weekly timetable with its first and last day, or single days: the API takes one of the two. */
function timesOf({ isForSingleDays, options, dates, startsOn, lastDay }: Draft) {
  if (isForSingleDays)
    return {
      options: [],
      dates: dates.map(({ date, startSlot, endSlot }) => ({ date, startSlot, endSlot })),
      startsOn: null,
      endsBefore: null,
    };
  return {
    options: options.map(({ sessions, isSecondBest }, index) => ({
      sessions: sessions.map(({ start, end }) => ({ start, end })),
      penaltyCentsPerHour: index > 0 && isSecondBest ? SECOND_BEST_CENTS : 0,
    })),
    dates: [],
    startsOn: startsOn || null,
    endsBefore: lastDay ? addDays(lastDay, 1) : null,
  };
}

/** Sends a complete draft: as a new request, or as the next version of the one that it changes. */
export function useSendDraft() {
  const [publish, publishing] = useMutation(PUBLISH);
  const [change, changing] = useMutation(CHANGE);
  async function send(
    draft: Draft,
    serviceTypeId: string,
    careRecipientIds: string[],
    endsProposal: boolean,
  ): Promise<Sent> {
    const content = contentOf(draft, careRecipientIds);
    let answered: Answered | undefined;
    if (draft.changes) {
      const { id: careRequestId, revision } = draft.changes;
      const input = { ...content, careRequestId, revision, endsProposal };
      answered = (await change({ variables: { input } })).data?.changeCareRequest;
    } else {
      const input = { ...content, householdId: draft.householdId, serviceTypeId };
      answered = (await publish({ variables: { input } })).data?.publishCareRequest;
    }
    return {
      requestId: answered?.careRequest?.id ?? null,
      refusals: (answered?.userErrors ?? []).map(({ message, path, careRequestId }) => ({
        message,
        path: path ?? [],
        standingId: careRequestId ?? null,
      })),
      endsProposal: answered?.userErrors.some(({ __typename }) => __typename === 'ChangeEndsProposal') ?? false,
    };
  }
  return { send, isSending: publishing.loading || changing.loading };
}
