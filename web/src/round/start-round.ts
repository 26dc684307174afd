import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../api/failure.js';
import { graphql } from '../gql/gql.js';
import type { StartMatchingRoundInput } from '../gql/graphql.js';

const START_ROUND = graphql(`
  mutation StartMatchingRound($input: StartMatchingRoundInput!) {
    startMatchingRound(input: $input) {
      matchingRound {
        id
      }
      userErrors {
        message
      }
    }
  }
`);

/** Starts matching rounds: gives the id of the round that was started, or null and says in `refusals` why not. */
export function useStartRound() {
  const { t } = useTranslation();
  const [send, { loading }] = useMutation(START_ROUND);
  const [refusals, setRefusals] = useState<string[]>([]);
  async function start(input: StartMatchingRoundInput): Promise<string | null> {
    setRefusals([]);
    try {
      const { data } = await send({ variables: { input } });
      setRefusals(data?.startMatchingRound.userErrors.map(({ message }) => message) ?? []);
      return data?.startMatchingRound.matchingRound?.id ?? null;
    } catch (error) {
      const code = codeOf(error);
      if (code === 'FORBIDDEN') setRefusals([t('scope.forbidden')]);
      else if (code === 'UNAUTHENTICATED') setRefusals([t('scope.signInFirst')]);
      else setRefusals([t('state.failedText')]);
      return null;
    }
  }
  return { start, isStarting: loading, refusals };
}
