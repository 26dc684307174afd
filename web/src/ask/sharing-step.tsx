import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { typedEuros } from '../i18n/money.js';
import { useAsking } from './ask.js';
import { budgetCents } from './draft.js';
import { useProspect } from './prospect.js';
import { ProspectPanel } from './prospect-panel.js';
import { StepPage } from './step-page.js';

const SHARINGS = ['BUILDING', 'TERRITORY', 'NONE'] as const;
/** Metres to walk that can be chosen: about four, eight and twelve minutes. */
const WALKS = [300, 600, 900] as const;
const HOSTED = [0, 1, 2, 3, 4, 5, 6] as const;

/** Asks how far the household would share, and what it would pay at most. */
export function SharingStep() {
  const { t, i18n } = useTranslation();
  const format = useFormat();
  const budgetId = useId();
  const { draft, household, change, goTo } = useAsking();
  const { prospect } = useProspect(draft);
  const [tried, setTried] = useState(false);
  const cents = budgetCents(draft);
  const faults = cents === null ? [t('ask.sharing.fault')] : [];
  const alone = prospect?.alone;
  const isShown = tried && faults.length > 0;
  return (
    <StepPage
      step="sharing"
      faults={faults}
      tried={tried}
      onContinue={() => (faults.length > 0 ? setTried(true) : goTo('review'))}
      aside={<ProspectPanel />}
    >
      <fieldset className="wdt-cards">
        <legend className="visually-hidden">{t('ask.sharing.title')}</legend>
        {SHARINGS.map((sharing) => (
          <label key={sharing} className="wdt-choice-card">
            <input
              type="radio"
              name="sharing"
              checked={draft.sharing === sharing}
              onChange={() => change({ sharing })}
            />
            <span>
              <strong>{t(`ask.sharing.choice.${sharing}`)}</strong>
              <span className="wdt-small">
                {t(`ask.sharing.choiceText.${sharing}`, { address: household.building.address })}
              </span>
            </span>
          </label>
        ))}
      </fieldset>
      {draft.sharing === 'TERRITORY' && (
        <label className="wdt-field">
          <span>{t('ask.sharing.walk')}</span>
          <select
            className="form-select"
            value={draft.maxWalkMetres}
            onChange={({ target }) => change({ maxWalkMetres: Number(target.value) })}
          >
            {[...new Set<number>([...WALKS, draft.maxWalkMetres])]
              .sort((a, b) => a - b)
              .map((metres) => (
                <option key={metres} value={metres}>
                  {t('ask.sharing.walkOption', { metres, minutes: Math.round(metres / 75) })}
                </option>
              ))}
          </select>
        </label>
      )}
      {draft.sharing !== 'NONE' && (
        <label className="wdt-field">
          <span>{t('ask.sharing.host')}</span>
          <select
            className="form-select"
            value={draft.hostUnits}
            onChange={({ target }) => change({ hostUnits: Number(target.value) })}
          >
            {[...new Set<number>([...HOSTED, draft.hostUnits])].map((units) => (
              <option key={units} value={units}>
                {units === 0 ? t('ask.sharing.hostNone') : t('ask.sharing.hostOption', { count: units })}
              </option>
            ))}
          </select>
        </label>
      )}
      <div className="wdt-field">
        <label htmlFor={budgetId}>{t('ask.sharing.budget')}</label>
        <p className="wdt-small" id={`${budgetId}-hint`}>
          {alone
            ? t('ask.sharing.budgetHint', {
                lowest: format.euros(alone.lowest),
                middle: format.euros(alone.middle),
              })
            : t('ask.sharing.budgetText')}
        </p>
        <span className="wdt-budget">
          <input
            id={budgetId}
            className="form-control"
            inputMode="decimal"
            autoComplete="off"
            value={draft.budget}
            aria-invalid={isShown}
            aria-describedby={`${budgetId}-hint ${budgetId}-fault`}
            onChange={({ target }) => change({ budget: target.value })}
          />
          <span aria-hidden="true">{t('ask.sharing.perHour')}</span>
          {alone && (
            <button
              type="button"
              className="btn btn-outline-primary btn-sm"
              onClick={() => change({ budget: typedEuros(alone.middle, i18n.language) })}
            >
              {t('ask.sharing.useMiddle', { price: format.euros(alone.middle) })}
            </button>
          )}
        </span>
        <p className="wdt-field-error" id={`${budgetId}-fault`}>
          {isShown && faults[0]}
        </p>
        {alone && cents !== null && cents < (prospect.sharedByTwo ?? alone).lowest && (
          <p className="wdt-ask-warning">
            {t('ask.sharing.tooLittle', { lowest: format.euros((prospect.sharedByTwo ?? alone).lowest) })}
          </p>
        )}
      </div>
    </StepPage>
  );
}
