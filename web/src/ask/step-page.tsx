import { useEffect, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { useAsking } from './ask.js';
import { stepOf, STEPS, type Step } from './draft.js';

interface StepPageProps {
  step: Step;
  lead?: string;
  /** What this step still needs, in words; empty when it can be left. */
  faults: readonly string[];
  /** Whether the reader has tried to go on, so that faults are shown. */
  tried: boolean;
  onContinue: () => void;
  /** The words on the button that goes on. */
  continueLabel?: string;
  isBusy?: boolean;
  /** What stands beside the question on a wide window, and before the way on elsewhere. */
  aside?: ReactNode;
  children: ReactNode;
}

/** One step of asking: where it is among the others, one question, what is wrong with the answer, and the way on. */
export function StepPage({
  step,
  lead,
  faults,
  tried,
  onContinue,
  continueLabel,
  isBusy = false,
  aside,
  children,
}: StepPageProps) {
  const { t } = useTranslation();
  const { refusals } = useAsking();
  const summary = useRef<HTMLDivElement>(null);
  const position = STEPS.indexOf(step);
  const before = STEPS[position - 1];
  const said = [
    ...(tried ? faults : []),
    ...refusals.filter(({ path }) => stepOf(path[0]) === step).map(({ message }) => message),
  ];
  const hasFaults = said.length > 0;
  useEffect(() => {
    if (hasFaults) summary.current?.focus();
  }, [hasFaults, tried]);
  function submit(event: FormEvent) {
    event.preventDefault();
    onContinue();
    if (faults.length > 0) summary.current?.focus();
  }
  return (
    <Page
      title={t(`ask.${step}.title`)}
      lead={lead}
      help={step === 'sharing' && <Help terms={['sharing', 'alonePrice', 'hosting']} />}
      above={
        <div className="wdt-ask-place">
          <Link className="wdt-back" to={before ? `/ask/${before}` : '/requests'}>
            <Icon name="arrow-left" size="sm" /> {t('ask.back')}
          </Link>
          <span>{t('ask.step', { number: position + 1, count: STEPS.length })}</span>
          <span className="wdt-ask-dots" aria-hidden="true">
            {STEPS.map((one, index) => (
              <i key={one} data-reached={index <= position || undefined} />
            ))}
          </span>
        </div>
      }
    >
      <div ref={summary} tabIndex={-1} className="wdt-ask-faults">
        {hasFaults && (
          <Notice tone="error" title={t('ask.faultTitle')} announced>
            <ul>
              {said.map((fault) => (
                <li key={fault}>{fault}</li>
              ))}
            </ul>
          </Notice>
        )}
      </div>
      <form className={aside ? 'wdt-ask wdt-ask-wide' : 'wdt-ask'} noValidate onSubmit={submit}>
        <div className="wdt-ask-question">{children}</div>
        {aside}
        <p className="wdt-actions wdt-ask-actions">
          <button type="submit" className="btn btn-primary" disabled={isBusy}>
            {continueLabel ?? t('ask.continue')}
          </button>
        </p>
      </form>
    </Page>
  );
}
