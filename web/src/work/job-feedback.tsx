import { useQuery } from '@apollo/client/react';
import { FeedbackForm } from '../document/feedback-form.js';
import { graphql } from '../gql/gql.js';
import { romeDay } from '../i18n/rome.js';

const AGREEMENTS = graphql(`
  query AgreementsOfJobs {
    agreements(first: 100) {
      edges {
        node {
          id
          offer {
            id
          }
          terms {
            householdId
            displayName
            untilOn
          }
        }
      }
    }
  }
`);

/** How it goes with the families of a job that runs, for the desk alone; nothing before it is agreed. */
export function JobFeedback({ offerId }: { offerId: string }) {
  const { data } = useQuery(AGREEMENTS);
  const agreement = data?.agreements.edges.map(({ node }) => node).find(({ offer }) => offer.id === offerId);
  if (!agreement) return null;
  const today = romeDay(new Date());
  const households = new Map(
    agreement.terms
      .filter(({ untilOn }) => untilOn === null || untilOn > today)
      .flatMap(({ householdId, displayName }) => (householdId ? [[householdId, displayName] as const] : [])),
  );
  if (households.size === 0) return null;
  return <FeedbackForm agreementId={agreement.id} households={[...households].map(([id, name]) => ({ id, name }))} />;
}
