import { useTranslation } from 'react-i18next';
import { useSessionsAround } from '../calendar/calendar.js';
import { useHouseholdProposals } from '../proposal/proposal.js';
import type { OwnRequest } from '../request/request.js';
import { StepList } from '../ui/step-list.js';
import { firstStepsOf } from './first-steps.js';

/** The way from the first visit to the first confirmed hours: what is done, and what comes next. Gone once the way is gone. */
export function FirstStepsCard({ requests }: { requests: readonly OwnRequest[] }) {
  const { t } = useTranslation();
  const { proposals } = useHouseholdProposals();
  const { sessions } = useSessionsAround();
  if (!proposals || !sessions) return null;
  const steps = firstStepsOf({ requests, proposals, sessions });
  const done = steps.filter(({ state }) => state === 'done').length;
  if (done === steps.length || steps.at(-1)?.state === 'done') return null;
  return (
    <section className="wdt-card wdt-first-steps" aria-labelledby="first-steps" data-testid="first-steps">
      <h2 id="first-steps">{t('firstSteps.title')}</h2>
      <p>{t('firstSteps.progress', { count: done, all: steps.length })}</p>
      <StepList
        nameOf={(state) => t(`firstSteps.state.${state}`)}
        steps={steps.map(({ step, state, to, isUnmet }) => ({
          key: step,
          state,
          to,
          title: isUnmet ? t('firstSteps.unmet.title') : t(`firstSteps.step.${step}.title`),
          text: isUnmet ? t('firstSteps.unmet.text') : t(`firstSteps.step.${step}.text`),
        }))}
      />
    </section>
  );
}
