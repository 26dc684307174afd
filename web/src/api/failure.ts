import { CombinedGraphQLErrors } from '@apollo/client/errors';

/** The code of the API's refusal to answer (FORBIDDEN, UNAUTHENTICATED, NOT_FOUND, …), or null when the fault is another. */
export function codeOf(error: unknown): string | null {
  if (!CombinedGraphQLErrors.is(error)) return null;
  const code = error.errors[0]?.extensions?.code;
  return typeof code === 'string' ? code : null;
}
