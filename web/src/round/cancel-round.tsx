import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { codeOf } from '../api/failure.js';
import { graphql } from '../gql/gql.js';
import type { RoundScope } from '../gql/graphql.js';
import { Faults } from '../ui/faults.js';
import { useStartRound } from './start-round.js';

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

interface ResumeProps {
  round: { scope: RoundScope; building?: { id: string } | null; territory?: { id: string } | null };
}

/** Takes the stop back: the same search begins anew, and the page follows it. */
export function ResumeRound({ round: { scope, building, territory } }: ResumeProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { start, isStarting, refusals } = useStartRound();
  const resume = async () => {
    const place =
      scope === 'BUILDING' ? { buildingId: building?.id } : scope === 'TERRITORY' ? { territoryId: territory?.id } : {};
    const roundId = await start({ scope, ...place });
    if (roundId) await navigate(`/rounds/${roundId}`);
  };
  // A round around one new request began by itself, and does so again.
  if (scope === 'REQUEST') return null;
  return (
    <>
      <Faults messages={refusals} />
      <button
        type="button"
        className="btn btn-outline-primary btn-sm"
        disabled={isStarting}
        onClick={() => void resume()}
      >
        {t('round.resume')}
      </button>
    </>
  );
}
