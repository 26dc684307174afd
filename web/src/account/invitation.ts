import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import type { Refusal } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { InvitationsQuery, InviteToRoleInput } from '../gql/graphql.js';
import { addDays, romeDay, romeInstant } from '../i18n/rome.js';

const INVITATIONS = graphql(`
  query Invitations {
    invitations {
      id
      email
      role
      overId
      roleEndsAt
      expiresAt
      acceptedAt
      revokedAt
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
`);

const INVITE = graphql(`
  mutation InviteToRole($input: InviteToRoleInput!) {
    inviteToRole(input: $input) {
      invited {
        code
        invitation {
          id
          email
          expiresAt
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const REVOKE = graphql(`
  mutation RevokeInvitation($input: RevokeInvitationInput!) {
    revokeInvitation(input: $input) {
      invitation {
        id
        revokedAt
      }
      userErrors {
        message
      }
    }
  }
`);

/** An invitation to a role that the reader has made, or a colleague. */
export type Invitation = InvitationsQuery['invitations'][number];

/** An invitation that was just made, with the code that is shown this once. */
export interface MadeInvitation {
  readonly id: string;
  readonly code: string;
  readonly email: string;
  readonly expiresAt: string;
}

/** When a role that is given today for so many days ends: its last day, `lastDayBefore` that, is a whole day. */
export const endOfTerm = (days: number): string =>
  romeInstant(addDays(romeDay(new Date()), days + 1), '00:00').toISOString();

/** The invitations of the reader and of colleagues that somebody may still accept, and taking one back. */
export function useOpenInvitations() {
  const query = useQuery(INVITATIONS, { fetchPolicy: 'cache-and-network' });
  const [revoke] = useMutation(REVOKE, { refetchQueries: [INVITATIONS], awaitRefetchQueries: true });
  const [now] = useState(() => Date.now());
  return {
    ...query,
    open: query.data?.invitations.filter(
      ({ acceptedAt, revokedAt, expiresAt }) => !acceptedAt && !revokedAt && Date.parse(expiresAt) > now,
    ),
    /** Gives what was refused, none when it is done. */
    revoke: async (invitationId: string): Promise<readonly Refusal[] | undefined> =>
      (await revoke({ variables: { input: { invitationId } } })).data?.revokeInvitation.userErrors,
  };
}

/** Inviting somebody to a role; keeps the last invitation that was made, to show its code for as long as it holds. */
export function useInvite() {
  const { open } = useOpenInvitations();
  const [invite] = useMutation(INVITE, { refetchQueries: [INVITATIONS], awaitRefetchQueries: true });
  const [made, setMade] = useState<MadeInvitation | null>(null);
  return {
    made: open?.some(({ id }) => id === made?.id) === false ? null : made,
    /** Gives what was refused, none when it is done. */
    invite: async (input: InviteToRoleInput): Promise<readonly Refusal[] | undefined> => {
      setMade(null);
      const payload = (await invite({ variables: { input } })).data?.inviteToRole;
      if (!payload?.invited) return payload?.userErrors;
      const { code, invitation } = payload.invited;
      setMade({ id: invitation.id, code, email: invitation.email, expiresAt: invitation.expiresAt });
      return [];
    },
  };
}
