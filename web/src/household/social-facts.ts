import type { SocialFact } from '../gql/graphql.js';

/** The social facts that a household can declare and the city can weigh, in the order in which they are shown. */
export const SOCIAL_FACTS = [
  'SINGLE_PARENT',
  'DISABILITY',
  'NOT_SELF_SUFFICIENT',
  'LIVES_ALONE',
  'NO_NURSERY_PLACE',
  'LOW_INCOME',
] as const satisfies readonly SocialFact[];
