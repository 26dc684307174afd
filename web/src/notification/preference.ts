import { useMutation, useQuery } from '@apollo/client/react';
import { graphql } from '../gql/gql.js';
import type { NotificationKind, PreferenceFieldsFragment } from '../gql/graphql.js';

export const PREFERENCE_FIELDS = graphql(`
  fragment PreferenceFields on NotificationPreference {
    delivery
    quietFromHour
    quietUntilHour
    noMailAbout
  }
`);

const PREFERENCE = graphql(`
  query NotificationPreference {
    viewer {
      id
      email
    }
    notificationPreference {
      ...PreferenceFields
    }
  }
`);

const SET = graphql(`
  mutation SetNotificationPreference($input: SetNotificationPreferenceInput!) {
    setNotificationPreference(input: $input) {
      notificationPreference {
        ...PreferenceFields
      }
      userErrors {
        message
      }
    }
  }
`);

/** What the reader wishes of mail. */
export type Preference = PreferenceFieldsFragment;

/** What is told together: a reader wants mail about all of a subject, or about none of it. */
export const SUBJECTS = {
  proposals: ['PROPOSED', 'CONFIRMED', 'FALLEN'],
  services: ['JOINED', 'LEFT', 'ENDED', 'STAYED'],
  sessions: ['UNCOVERED', 'COVERED', 'RETURNED', 'CANCELLED', 'SETTLED', 'DISPUTED', 'CORRECTED'],
  substitutions: ['SUBSTITUTE', 'LAPSED'],
  messages: ['MESSAGE'],
  drafts: ['DRAFTS'],
} as const satisfies Record<string, readonly NotificationKind[]>;

/** Something about which mail comes or not. */
export type Subject = keyof typeof SUBJECTS;

/** Whether mail is wanted about a subject: about any part of it. */
export const isWanted = ({ noMailAbout }: Pick<Preference, 'noMailAbout'>, subject: Subject): boolean =>
  SUBJECTS[subject].some((kind) => !noMailAbout.includes(kind));

/** The kinds without mail once a subject is wanted or not; those of other subjects stay as they are. */
export function wanting(
  noMailAbout: readonly NotificationKind[],
  subject: Subject,
  isNow: boolean,
): NotificationKind[] {
  const others = noMailAbout.filter((kind) => !(SUBJECTS[subject] as readonly NotificationKind[]).includes(kind));
  return isNow ? others : [...others, ...SUBJECTS[subject]];
}

/** What the reader wishes of mail, and saying it anew. */
export function usePreference() {
  const result = useQuery(PREFERENCE, { fetchPolicy: 'cache-and-network' });
  const [set] = useMutation(SET, { refetchQueries: ['NotificationPreference'], awaitRefetchQueries: true });
  return {
    ...result,
    email: result.data?.viewer?.email ?? null,
    preference: result.data?.notificationPreference,
    set: async ({ delivery, quietFromHour, quietUntilHour, noMailAbout }: Preference) => {
      const input = { delivery, quietFromHour, quietUntilHour, noMailAbout };
      return (await set({ variables: { input } })).data?.setNotificationPreference.userErrors;
    },
  };
}
