import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { usePolling } from '../api/live.js';
import { useWhole } from '../api/pages.js';
import { graphql } from '../gql/gql.js';
import type { CalendarSessionFragment } from '../gql/graphql.js';
import { addDays, romeDay, romeInstant } from '../i18n/rome.js';
import { useActingFor } from '../session/viewer.js';

export const ATTENDANCE_FIELDS = graphql(`
  fragment OwnAttendance on Attendance {
    id
    isOwn
    householdId
    recipients
    state
    minutes
    startsAt
    endsAt
    confirmedMinutes
    settled
    disputed
  }
`);

export const SESSION_FIELDS = graphql(`
  fragment CalendarSession on Session {
    id
    state
    startsAt
    endsAt
    movedFrom
    frozen
    code
    checkedInAt
    checkedOutAt
    provider {
      id
      displayName
    }
    attendances {
      ...OwnAttendance
    }
    agreement {
      id
      provider {
        id
        displayName
      }
      offer {
        id
        serviceType {
          id
          code
          name
        }
        venue {
          label
        }
      }
    }
  }
`);

const SESSIONS = graphql(`
  query CalendarSessions($from: DateTime!, $until: DateTime!, $householdId: ID, $after: String) {
    sessions(first: 100, from: $from, until: $until, householdId: $householdId, after: $after) {
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          ...CalendarSession
        }
      }
    }
  }
`);

const CONFIRM = graphql(`
  mutation ConfirmHours($input: ConfirmHoursInput!) {
    confirmHours(input: $input) {
      attendance {
        ...OwnAttendance
      }
      userErrors {
        message
      }
    }
  }
`);

const DISPUTE = graphql(`
  mutation DisputeHours($input: DisputeHoursInput!) {
    disputeHours(input: $input) {
      attendance {
        ...OwnAttendance
      }
      userErrors {
        message
      }
    }
  }
`);

const CANCEL = graphql(`
  mutation CancelAttendance($input: CancelAttendanceInput!) {
    cancelAttendance(input: $input) {
      attendance {
        ...OwnAttendance
      }
      userErrors {
        message
      }
    }
  }
`);

/** A session that the reader's household attends. */
export type OwnSession = CalendarSessionFragment;

const MINUTE_MS = 60_000;
/** How far the list looks back and ahead. */
const DAYS = { back: 31, ahead: 29 };
/** How often it asks what has changed: the provider checks in and out elsewhere. */
const POLL_MS = 20_000;

/** The household's own part in a session; null where it has none. */
export const ownPart = ({ attendances }: OwnSession) => attendances.find(({ isOwn }) => isOwn) ?? null;

/** Whole minutes from one ISO instant to another. */
export const minutesBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / MINUTE_MS);

/**
 * Whole minutes from check-in to check-out where they are those of the household: it attended the whole session, which
 * was checked in and out; else null.
 */
export function recordedMinutes(session: OwnSession): number | null {
  const { checkedInAt, checkedOutAt, startsAt, endsAt } = session;
  const part = ownPart(session);
  const isWhole = part !== null && part.startsAt === startsAt && part.endsAt === endsAt;
  if (!isWhole || !checkedInAt || !checkedOutAt) return null;
  return minutesBetween(checkedInAt, checkedOutAt);
}

/** Whether somebody else comes instead of the usual provider, or is sought: then to stay away costs nothing. */
export const hasAnotherProvider = ({ state, provider, agreement }: OwnSession): boolean =>
  state === 'UNCOVERED' || provider.id !== agreement.provider.id;

/** Whether a session that the household counts on has nobody yet who comes. */
export const isWithoutProvider = (session: OwnSession): boolean =>
  session.state === 'UNCOVERED' && ownPart(session)?.state === 'PLANNED';

/** The id of the element that tells all of a session. */
export const anchorOf = ({ id }: Pick<OwnSession, 'id'>): string => `session-${id}`;

/** Whether the household still takes part in a session, or has: it was neither cancelled nor left out. */
export const takesPart = (session: OwnSession): boolean =>
  !['CANCELLED_IN_TIME', 'CANCELLED_LATE', 'NOT_GIVEN'].includes(ownPart(session)?.state ?? '');

type Parts = OwnSession['attendances'];

/** The sessions of a household from one day until before another, YYYY-MM-DD. */
interface Asked {
  /** The household; null for all of the reader's. */
  readonly householdId: string | null;
  readonly fromDay: string;
  readonly untilDay: string;
  /** Whether it is not known yet whose sessions are asked for. */
  readonly skip?: boolean;
}

/** All sessions of a household over some days in which it has a part, by their start; `seen` says which parts are its own. */
export function useSessionsOf({ householdId, fromDay, untilDay, skip = false }: Asked, seen: (parts: Parts) => Parts) {
  const result = useQuery(SESSIONS, {
    variables: {
      from: romeInstant(fromDay, '00:00').toISOString(),
      until: romeInstant(untilDay, '00:00').toISOString(),
      householdId,
    },
    skip,
    fetchPolicy: 'cache-and-network',
    pollInterval: usePolling(POLL_MS),
  });
  const { list } = useWhole(result, result.data?.sessions);
  const sessions = list?.edges
    .map(({ node }) => ({ ...node, attendances: seen(node.attendances) }))
    .filter((session) => ownPart(session) !== null);
  return { ...result, sessions };
}

/** All sessions of the household that the reader acts for, from one day until before another (YYYY-MM-DD), by their start. */
export function useOwnSessions(fromDay: string, untilDay: string) {
  const { householdId, isKnown } = useActingFor();
  // Who acts for two households sees the part of one of them, also where both attend.
  return useSessionsOf({ householdId, fromDay, untilDay, skip: !isKnown }, (parts) =>
    parts.filter((part) => !part.isOwn || householdId === null || part.householdId === householdId),
  );
}

/** The sessions of the reader's household around today, and the instant now in milliseconds, as of when the page was opened. */
export function useSessionsAround() {
  const [now] = useState(() => Date.now());
  const today = romeDay(new Date(now));
  return { ...useOwnSessions(addDays(today, -DAYS.back), addDays(today, DAYS.ahead)), now };
}

/** What a household does with its part in a session; each act gives what was refused, none when it is done. */
export function useAttendanceActs() {
  const [confirm, confirming] = useMutation(CONFIRM);
  const [dispute, disputing] = useMutation(DISPUTE);
  const [cancel, cancelling] = useMutation(CANCEL);
  return {
    confirm: async (attendanceId: string, minutes?: number) => {
      const { data } = await confirm({ variables: { input: { attendanceId, minutes } } });
      return data?.confirmHours.userErrors.map(({ message }) => message) ?? [];
    },
    dispute: async (attendanceId: string, reason: string) => {
      const { data } = await dispute({ variables: { input: { attendanceId, reason } } });
      return data?.disputeHours.userErrors.map(({ message }) => message) ?? [];
    },
    cancel: async (attendanceId: string) => {
      const { data } = await cancel({ variables: { input: { attendanceId } } });
      return data?.cancelAttendance.userErrors.map(({ message }) => message) ?? [];
    },
    isBusy: confirming.loading || disputing.loading || cancelling.loading,
  };
}
