import { useMutation, useQuery } from '@apollo/client/react';
import type { Refusal } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { RegisterWebhookInput, WebhooksQuery } from '../gql/graphql.js';

const WEBHOOKS = graphql(`
  query Webhooks {
    webhooks {
      id
      name
      url
      events
      createdAt
      endedAt
      deliveries {
        id
        event
        at
        deliveredAt
        state
        jobId
      }
    }
  }
`);

const REGISTER = graphql(`
  mutation RegisterWebhook($input: RegisterWebhookInput!) {
    registerWebhook(input: $input) {
      registered {
        secret
        webhook {
          id
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const END = graphql(`
  mutation EndWebhook($input: EndWebhookInput!) {
    endWebhook(input: $input) {
      webhook {
        id
        endedAt
      }
      userErrors {
        message
      }
    }
  }
`);

const TRY_AGAIN = graphql(`
  mutation RetryDelivery($input: RetryJobInput!) {
    retryJob(input: $input) {
      jobHealth {
        dead
      }
    }
  }
`);

/** An address of another system that is told, with the last messages to it. */
export type Webhook = WebhooksQuery['webhooks'][number];

/** The addresses that are or were told, and the ways to add and end one and to send again what was given up. */
export function useWebhooks() {
  const query = useQuery(WEBHOOKS, { fetchPolicy: 'cache-and-network' });
  const again = { refetchQueries: [WEBHOOKS], awaitRefetchQueries: true };
  const [register] = useMutation(REGISTER, again);
  const [end] = useMutation(END, again);
  const [tryAgain] = useMutation(TRY_AGAIN, again);
  return {
    ...query,
    webhooks: query.data?.webhooks,
    /** Gives the key, which is shown this once, or what was refused. */
    register: async (input: RegisterWebhookInput) => {
      const payload = (await register({ variables: { input } })).data?.registerWebhook;
      return { secret: payload?.registered?.secret ?? null, refused: payload?.userErrors ?? [] };
    },
    end: async (webhookId: string): Promise<readonly Refusal[] | undefined> =>
      (await end({ variables: { input: { webhookId } } })).data?.endWebhook.userErrors,
    sendAgain: async (jobId: string): Promise<readonly Refusal[]> => {
      await tryAgain({ variables: { input: { jobId } } });
      return [];
    },
  };
}
