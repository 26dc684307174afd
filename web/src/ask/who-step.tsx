import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddRecipient } from '../household/recipient-forms.js';
import { useAsking } from './ask.js';
import { StepPage } from './step-page.js';

/** Asks whom the care is for, and takes in somebody who is not known yet. */
export function WhoStep() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { household, draft, change, goTo } = useAsking();
  const [tried, setTried] = useState(false);
  const chosen = draft.recipientIds.filter((id) => household.careRecipients.some((one) => one.id === id));
  const faults = chosen.length === 0 ? [t('ask.who.fault')] : [];
  return (
    <StepPage
      step="who"
      faults={faults}
      tried={tried}
      onContinue={() => (faults.length > 0 ? setTried(true) : goTo('what'))}
    >
      <fieldset className="wdt-cards">
        <legend className="visually-hidden">{t('ask.who.title')}</legend>
        {household.careRecipients.map(({ id, firstName, kind, birthYear }) => (
          <label key={id} className="wdt-choice-card">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ target }) =>
                change({ recipientIds: target.checked ? [...chosen, id] : chosen.filter((one) => one !== id) })
              }
            />
            <span>
              <strong>{firstName}</strong>
              <span className="wdt-small">
                {birthYear ? t(`ask.who.born.${kind}`, { year: birthYear }) : t(`ask.who.kind.${kind}`)}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      <AddRecipient householdId={household.id} onAdded={() => client.refetchQueries({ include: 'active' })} />
    </StepPage>
  );
}
