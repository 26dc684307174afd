import { useMutation } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { ConsentPurpose } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { Faults } from '../ui/faults.js';
import { Skeleton } from '../ui/states.js';
import { UndoNotice } from '../ui/undo.js';
import { useOwnHousehold } from './household.js';

const GIVE = graphql(`
  mutation GiveConsent($input: ConsentInput!) {
    giveConsent(input: $input) {
      consent {
        id
        purpose
        householdId
        givenAt
        withdrawnAt
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const WITHDRAW = graphql(`
  mutation WithdrawConsent($input: ConsentInput!) {
    withdrawConsent(input: $input) {
      consent {
        id
        purpose
        householdId
        givenAt
        withdrawnAt
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Giving and taking back the reader's consent to a use of a household's data; each gives what was refused. */
export function useConsentActs(householdId: string, purpose: ConsentPurpose) {
  const [give] = useMutation(GIVE);
  const [withdraw] = useMutation(WITHDRAW);
  const variables = { input: { householdId, purpose } };
  return {
    give: async () => (await give({ variables })).data?.giveConsent.userErrors,
    withdraw: async () => (await withdraw({ variables })).data?.withdrawConsent.userErrors,
  };
}

interface ConsentBoxProps {
  householdId: string;
  purpose: Exclude<ConsentPurpose, 'SOCIAL_FACTS'>;
}

/** One use of data that the reader may agree to: what it is, whether it holds, and changing it with one tap. */
export function ConsentBox({ householdId, purpose }: ConsentBoxProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const { consents, data, refetch } = useOwnHousehold();
  const { give, withdraw } = useConsentActs(householdId, purpose);
  const standing = consents.find((one) => one.purpose === purpose && one.withdrawnAt === null);
  const box = useRef<HTMLInputElement>(null);
  const [isWithdrawn, setWithdrawn] = useState(false);
  const change = async () => {
    // The box is not disabled meanwhile, for it would lose the focus of whoever uses the keyboard.
    if (act.isBusy) return;
    const isWithdrawing = standing !== undefined;
    const done = await act.run(isWithdrawing ? withdraw : give);
    if (!done) return;
    setWithdrawn(isWithdrawing);
    await refetch();
  };
  // A box that looks empty before it is known would say the wrong thing.
  if (!data) return <Skeleton rows={1} height="3rem" />;
  return (
    <div className="wdt-consent">
      <Faults messages={act.faultsBeside()} />
      <label className="wdt-check">
        <input ref={box} type="checkbox" checked={standing !== undefined} onChange={() => void change()} />
        <span>{t(`household.consent.${purpose}.title`)}</span>
      </label>
      <p className="wdt-small">
        {t(`household.consent.${purpose}.text`)}{' '}
        {standing && t('household.consent.since', { when: format.dateTime(standing.givenAt) })}
      </p>
      {isWithdrawn && !standing && (
        <UndoNotice
          text={t('household.consent.withdrawn')}
          isBusy={act.isBusy}
          onUndo={() => void change().then(() => box.current?.focus())}
          onOver={() => setWithdrawn(false)}
        />
      )}
    </div>
  );
}

/** Whether the reader has agreed to a use of data and not taken it back. */
export function useConsent(purpose: ConsentPurpose): boolean {
  const { consents } = useOwnHousehold();
  return consents.some((one) => one.purpose === purpose && one.withdrawnAt === null);
}
