import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { Faults } from '../ui/faults.js';
import { RadioField, AreaField } from '../ui/form.js';
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
  wentWell: 'yes' | 'no' | null;
  words: string;
}

/** How it goes with the service, for the desk alone: well or not, and why if one wants to say. */
export function FeedbackForm({ agreementId }: { agreementId: string }) {
  const { t } = useTranslation();
  const act = useAct();
  const [give] = useMutation(GIVE);
  const [isGiven, setGiven] = useState(false);
  const form = useForm<Said>({ defaultValues: { wentWell: null, words: '' } });
  const send = form.handleSubmit(async ({ wentWell, words }) => {
    const input = { agreementId, wentWell: wentWell === 'yes', words: words.trim() || null };
    const done = await act.run(async () => (await give({ variables: { input } })).data?.giveFeedback.userErrors);
    if (!done) return;
    setGiven(true);
    form.reset();
  });
  return (
    <section className="wdt-section wdt-no-print" aria-labelledby="feedback">
      <h2 id="feedback">{t('feedback.title')}</h2>
      <p className="wdt-measure">{t('feedback.text')}</p>
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
