import { type CareRecipientKind } from '../service-type/service-type.rules.js';

/** Those for whom a service is not meant, in the order in which they are named: whatever of them is not what it cares for. */
export function unsuited<Named extends { readonly kind: CareRecipientKind }>(
  named: readonly Named[],
  { caresFor }: { readonly caresFor: readonly CareRecipientKind[] },
): Named[] {
  return named.filter(({ kind }) => !caresFor.includes(kind));
}
