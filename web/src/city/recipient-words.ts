import { useTranslation } from 'react-i18next';
import type { CareRecipientKind } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';

/** The kinds of those who can be cared for, in the order in which they are told. */
export const RECIPIENT_KINDS = ['CHILD', 'ADULT', 'DOG'] as const satisfies readonly CareRecipientKind[];

/** Says for whom a service is meant, in words and in one order. */
export function useRecipientWords(): (kinds: readonly CareRecipientKind[]) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (kinds) =>
    format.list(RECIPIENT_KINDS.filter((kind) => kinds.includes(kind)).map((kind) => t(`city.policy.kind.${kind}`)));
}
