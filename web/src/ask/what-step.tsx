import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ServiceIcon } from '../ui/service-icon.js';
import { Notice } from '../ui/notice.js';
import { useAsking, type AskedService } from './ask.js';
import { SkillFields } from './skill-fields.js';
import { StepPage } from './step-page.js';

/** Asks for which kind of care; a request that stands keeps its kind. */
export function WhatStep() {
  const { t } = useTranslation();
  const { household, services, service, draft, change, goTo } = useAsking();
  const [tried, setTried] = useState(false);
  const kinds = household.careRecipients.flatMap(({ id, kind }) => (draft.recipientIds.includes(id) ? [kind] : []));
  const suits = ({ caresFor }: AskedService) => kinds.every((kind) => caresFor.includes(kind));
  const suited = services.filter(suits);
  const faults = service && suits(service) ? [] : [t('ask.what.fault')];
  return (
    <StepPage
      step="what"
      faults={faults}
      tried={tried}
      onContinue={() => (faults.length > 0 ? setTried(true) : goTo('when'))}
    >
      {(draft.changes && service ? !suits(service) : suited.length === 0) && (
        <Notice tone="info" title={t('ask.what.noneTitle')}>
          <p>{t('ask.what.noneText')}</p>
          <Link className="btn btn-outline-primary btn-sm" to="/ask/who">
            {t('ask.what.noneWay')}
          </Link>
        </Notice>
      )}
      <fieldset className="wdt-cards">
        <legend className="visually-hidden">{t('ask.what.title')}</legend>
        {(draft.changes && service ? [service] : suited).map(({ id, code, name, mode }) => (
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
