import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { Faults } from '../ui/faults.js';
import { AreaField, RadioField, SelectField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';

const GIVE = graphql(`
  mutation GiveFeedback($input: GiveFeedbackInput!) {
    giveFeedback(input: $input) {
      feedback {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

interface Said {
  /** The household that is spoken of, by its id; empty where the reader's own household speaks. */
  householdId: string;
  wentWell: 'yes' | 'no' | null;
  words: string;
}

interface FeedbackFormProps {
  agreementId: string;
  /** The households of which a provider may speak; a household speaks of its provider, and names nobody. */
  households?: readonly { id: string; name: string }[];
}

/** How it goes with the service, for the desk alone: well or not, and why if one wants to say. */
export function FeedbackForm({ agreementId, households = [] }: FeedbackFormProps) {
  const { t } = useTranslation();
  const act = useAct();
  const [give] = useMutation(GIVE);
  const [isGiven, setGiven] = useState(false);
  const form = useForm<Said>({
    defaultValues: { householdId: households[0]?.id ?? '', wentWell: null, words: '' },
  });
  const send = form.handleSubmit(async ({ householdId, wentWell, words }) => {
    const said = { wentWell: wentWell === 'yes', words: words.trim() || null };
    const input = { agreementId, ...said, householdId: householdId || null };
    const done = await act.run(async () => (await give({ variables: { input } })).data?.giveFeedback.userErrors);
    if (!done) return;
    setGiven(true);
    form.reset();
  });
  return (
    <section className="wdt-section wdt-no-print" aria-labelledby="feedback">
      <h2 id="feedback">{t('feedback.title')}</h2>
      <p className="wdt-measure">{t(households.length > 0 ? 'feedback.textOfProvider' : 'feedback.text')}</p>
      {isGiven ? (
        <Notice tone="success" announced>
          <p>{t('feedback.given')}</p>
          <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setGiven(false)}>
            {t('feedback.again')}
          </button>
        </Notice>
      ) : (
        <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
          <Faults messages={act.faultsBeside('words')} />
          {households.length > 1 && (
            <SelectField label={t('feedback.ofWhom')} {...form.register('householdId')}>
              {households.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </SelectField>
          )}
          <RadioField
            label={t('feedback.howIsIt')}
            fault={form.formState.errors.wentWell && t('feedback.choose')}
            choices={[
              { value: 'yes', label: t('feedback.well') },
              { value: 'no', label: t('feedback.notWell') },
            ]}
            {...form.register('wentWell', { required: true })}
          />
          <AreaField
            label={t('feedback.words')}
            hint={t('feedback.wordsHint')}
            fault={act.faultsOf('words')[0]}
            maxLength={2000}
            {...form.register('words')}
          />
          <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
            {t('feedback.send')}
          </button>
        </form>
      )}
    </section>
  );
}
