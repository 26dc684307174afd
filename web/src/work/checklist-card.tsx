import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { romeDay } from '../i18n/rome.js';
import { Faults } from '../ui/faults.js';
import { Notice } from '../ui/notice.js';
import { StepList } from '../ui/step-list.js';
import { stateOf, STEPS, type Step } from './checklist.js';
import { useVoice } from './voice.js';
import type { Work } from './work-page.js';

const ADVANCE = graphql(`
  mutation AdvanceApplication($input: AdvanceApplicationInput!) {
    advanceApplication(input: $input) {
      application {
        id
        state
        reason
        decidedAt
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Taking a step of the own application. */
export function useAdvance() {
  const [advance] = useMutation(ADVANCE);
  return async (applicationId: string, step: 'SUBMIT' | 'APPEAL' | 'WITHDRAW', reason?: string) => {
    const { data } = await advance({
      variables: { input: { applicationId, step, reason } },
      // An answer that was under way before the step must not have the last word.
      refetchQueries: 'active',
    });
    return data?.advanceApplication.userErrors;
  };
}

/** The steps that have a page of their own, under the same name. */
const PAGES: readonly Step[] = ['rates', 'papers', 'availability'];

/** The way from the first visit to being vetted: what is done, what is missing, what the office does next; its pages lie under `at`. */
export function ChecklistCard({ provider, kinds, at = '/work' }: Work & { at?: string }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const { run, isBusy, faultsBeside } = useAct();
  const advance = useAdvance();
  const { application } = provider;
  if (!application) return null;
  const today = romeDay(new Date());
  const states = STEPS.map((step) => ({ step, state: stateOf(provider, step, kinds, today) }));
  const done = states.filter(({ state }) => state === 'done').length;
  return (
    <section className="wdt-card wdt-checklist" aria-labelledby="checklist">
      <h2 id="checklist">{t(`work.checklist.title.${voice}`)}</h2>
      <p>{t('work.checklist.progress', { count: done, all: STEPS.length })}</p>
      {application.state === 'DOCUMENTS' && application.reason && (
        <Notice tone="warning" title={t('work.checklist.askedTitle')}>
          <p>{application.reason}</p>
        </Notice>
      )}
      {application.state === 'INTERVIEW' && (
        <Notice tone="info" title={t('work.checklist.invitedTitle')}>
          {application.reason && <p>{application.reason}</p>}
          <p>{t('work.checklist.invitedText')}</p>
        </Notice>
      )}
      <Faults messages={faultsBeside()} />
      <StepList
        nameOf={(state) => t(`work.checklist.state.${state}`)}
        steps={states.map(({ step, state }) => ({
          key: step,
          state,
          title: t(`work.checklist.step.${step}.title`),
          text: t(`work.checklist.step.${step}.text`),
          to: PAGES.includes(step) ? `${at}/${step}` : undefined,
          act: step === 'submit' && state === 'todo' && (
            <button
              type="button"
              className="btn btn-primary"
              disabled={isBusy}
              onClick={() => void run(() => advance(application.id, 'SUBMIT'))}
            >
              {t('work.checklist.submit')}
            </button>
          ),
        }))}
      />
    </section>
  );
}
