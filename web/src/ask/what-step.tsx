import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ServiceIcon } from '../ui/service-icon.js';
import { useAsking } from './ask.js';
import { SkillFields } from './skill-fields.js';
import { StepPage } from './step-page.js';

/** Asks for which kind of care; a request that stands keeps its kind. */
export function WhatStep() {
  const { t } = useTranslation();
  const { services, service, draft, change, goTo } = useAsking();
  const [tried, setTried] = useState(false);
  const faults = service ? [] : [t('ask.what.fault')];
  return (
    <StepPage
      step="what"
      faults={faults}
      tried={tried}
      onContinue={() => (faults.length > 0 ? setTried(true) : goTo('when'))}
    >
      <fieldset className="wdt-cards">
        <legend className="visually-hidden">{t('ask.what.title')}</legend>
        {(draft.changes && service ? [service] : services).map(({ id, code, name, mode }) => (
          <label key={id} className="wdt-choice-card">
            <input
              type="radio"
              name="service"
              checked={service?.id === id}
              onChange={() => change({ serviceTypeId: id })}
            />
            <ServiceIcon code={code} />
            <span>
              <strong>{name}</strong>
              <span className="wdt-small">{t(`ask.what.mode.${mode}`)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <SkillFields />
    </StepPage>
  );
}
