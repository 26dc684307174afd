import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/act.js';
import type { Delivery } from '../gql/graphql.js';
import { organises, useSignedIn } from '../session/viewer.js';
import { Faults } from '../ui/faults.js';
import { RadioField, SelectField } from '../ui/form.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { FailedState, Skeleton } from '../ui/states.js';
import '../work/work.css';
import { isWanted, usePreference, wanting, type Preference, type Subject } from './preference.js';

const DELIVERIES = ['AT_ONCE', 'DAILY', 'NEVER'] as const satisfies readonly Delivery[];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

const clock = (hour: number) => `${String(hour).padStart(2, '0')}:00`;

/** Which subjects concern somebody: only a provider is asked to stand in, only an organiser reviews drafts. */
function useSubjects(): Subject[] {
  const held = useSignedIn()?.roles ?? [];
  const subjects: Subject[] = ['proposals', 'services', 'sessions'];
  if (held.some(({ role }) => role === 'PROVIDER')) subjects.push('substitutions');
  subjects.push('messages');
  if (held.some(organises)) subjects.push('drafts');
  return subjects;
}

function PreferenceForm({ kept, set }: { kept: Preference; set: ReturnType<typeof usePreference>['set'] }) {
  const { t } = useTranslation();
  const act = useAct();
  const subjects = useSubjects();
  const form = useForm<Preference>({ defaultValues: kept });
  const { delivery, quietFromHour, quietUntilHour, noMailAbout } = form.watch();
  const [saved, setSaved] = useState<string | null>(null);
  const wishesNow = JSON.stringify([delivery, quietFromHour, quietUntilHour, noMailAbout]);
  const save = form.handleSubmit(async (wishes) => {
    if (await act.run(() => set(wishes))) setSaved(wishesNow);
  });
  const hour = (name: 'quietFromHour' | 'quietUntilHour') => (
    <SelectField label={t(`preference.${name}`)} {...form.register(name, { valueAsNumber: true })}>
      {HOURS.map((one) => (
        <option key={one} value={one}>
          {clock(one)}
        </option>
      ))}
    </SelectField>
  );
  return (
    <form className="wdt-narrow" noValidate onSubmit={(event) => void save(event)}>
      <Faults messages={act.faultsBeside()} />
      <RadioField
        label={t('preference.when')}
        choices={DELIVERIES.map((value) => ({
          value,
          label: t(`preference.delivery.${value}.title`),
          hint: t(`preference.delivery.${value}.text`),
        }))}
        {...form.register('delivery')}
      />
      {delivery !== 'NEVER' && (
        <>
          <fieldset className="wdt-checks">
            <legend>{t('preference.what')}</legend>
            {subjects.map((subject) => (
              <label key={subject} className="wdt-check">
                <input
                  type="checkbox"
                  checked={isWanted({ noMailAbout }, subject)}
                  onChange={({ target }) =>
                    form.setValue('noMailAbout', wanting(noMailAbout, subject, target.checked), { shouldDirty: true })
                  }
                />
                <span>{t(`preference.subject.${subject}`)}</span>
              </label>
            ))}
          </fieldset>
          <fieldset className="wdt-form-field">
            <legend>{t('preference.quiet')}</legend>
            <p className="wdt-small">{t('preference.quietText')}</p>
            <div className="wdt-two">
              {hour('quietFromHour')}
              {hour('quietUntilHour')}
            </div>
            <p className="wdt-small" role="status">
              {quietFromHour === quietUntilHour
                ? t('preference.noQuiet')
                : t('preference.quietNow', { from: clock(quietFromHour), until: clock(quietUntilHour) })}
              {delivery === 'DAILY' && ` ${t('preference.daily', { at: clock(quietUntilHour) })}`}
            </p>
          </fieldset>
        </>
      )}
      <p className="wdt-small">{t('preference.always')}</p>
      {saved === wishesNow && act.refusals.length === 0 && (
        <Notice tone="success" announced>
          <p>{t('preference.saved')}</p>
        </Notice>
      )}
      <p className="wdt-actions wdt-form-end">
        <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
          {t('preference.save')}
        </button>
      </p>
    </form>
  );
}

/** When and about what the reader wants mail: at once, once a day or not at all, and the hours in which nothing comes. */
export function PreferencePage() {
  const { t } = useTranslation();
  const { preference, email, error, refetch, set } = usePreference();
  const lead = preference && (email ? t('preference.lead', { email }) : t('preference.leadWithoutMail'));
  return (
    <Page
      title={t('preference.title')}
      lead={lead}
      help={<Help terms={['notice', 'quietHours']} />}
      above={
        <Link className="wdt-back" to="/notifications">
          <Icon name="arrow-left" size="sm" /> {t('notifications.title')}
        </Link>
      }
    >
      {!preference && !error && <Skeleton rows={3} height="6rem" />}
      {!preference && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {preference && <PreferenceForm kept={preference} set={set} />}
    </Page>
  );
}
