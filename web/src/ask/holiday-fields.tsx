import { useTranslation } from 'react-i18next';
import type { SchoolRule } from '../gql/graphql.js';
import { Field } from '../ui/field.js';
import { useAsking } from './ask.js';

const SCHOOL_RULES: readonly SchoolRule[] = ['KEEP', 'SKIP', 'ONLY'];

/** What a weekly request does on public holidays and, where it is for a child, on days without school. */
export function HolidayFields() {
  const { t } = useTranslation();
  const { household, draft, change } = useAsking();
  const isForChild = household.careRecipients.some(
    ({ id, kind }) => kind === 'CHILD' && draft.recipientIds.includes(id),
  );
  return (
    <div className="wdt-ask-also">
      <h2>{t('times.holidaysTitle')}</h2>
      <label className="wdt-check">
        <input
          type="checkbox"
          checked={draft.onHolidays === 'KEEP'}
          onChange={({ target }) => change({ onHolidays: target.checked ? 'KEEP' : 'SKIP' })}
        />
        <span>{t('times.alsoHolidays')}</span>
      </label>
      {(isForChild || draft.onSchoolClosures !== 'KEEP') && (
        <Field label={t('times.schoolLabel')}>
          {(control) => (
            <select
              {...control}
              className="form-select"
              value={draft.onSchoolClosures}
              onChange={({ target }) => change({ onSchoolClosures: target.value as SchoolRule })}
            >
              {SCHOOL_RULES.map((rule) => (
                <option key={rule} value={rule}>
                  {t(`times.schoolChoice.${rule}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </div>
  );
}
