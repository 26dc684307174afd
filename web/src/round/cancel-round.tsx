import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { codeOf } from '../api/failure.js';
import { graphql } from '../gql/gql.js';
import { Faults } from '../ui/faults.js';

const CANCEL_ROUND = graphql(`
  mutation CancelMatchingRound($input: CancelMatchingRoundInput!) {
    cancelMatchingRound(input: $input) {
      matchingRound {
        ...RoundProgressFields
      }
      userErrors {
        message
      }
    }
  }
`);

/** Stops a running round: nothing of it has been stored yet, so it is asked only once. */
export function CancelRound({ roundId }: { roundId: string }) {
  const { t } = useTranslation();
  const [cancel, { loading }] = useMutation(CANCEL_ROUND);
  const [faults, setFaults] = useState<string[]>([]);

  async function stop() {
    try {
      const { data } = await cancel({ variables: { input: { roundId } } });
      setFaults(data?.cancelMatchingRound.userErrors.map(({ message }) => message) ?? []);
    } catch (error) {
      setFaults([codeOf(error) === 'FORBIDDEN' ? t('scope.forbidden') : t('state.failedText')]);
    }
  }

  return (
    <>
      <Faults messages={faults} />
      <p className="wdt-actions">
        <button type="button" className="btn btn-outline-primary" disabled={loading} onClick={() => void stop()}>
          {t('round.cancel')}
        </button>
        <span className="wdt-small">{t('round.cancelText')}</span>
      </p>
    </>
  );
}
