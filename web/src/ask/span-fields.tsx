import { useTranslation } from 'react-i18next';
import { addDays, romeDay } from '../i18n/rome.js';
import { TextField } from '../ui/form.js';
import { useAsking } from './ask.js';
import { nextMonday } from './draft.js';

/** What is proposed as the length of a request with an end, in days, for the reader to change. */
const USUAL_DAYS = 90;

/** From when and until when a weekly request is for: as soon as somebody is found and without an end, unless said. */
export function SpanFields() {
  const { t } = useTranslation();
  const { draft, change } = useAsking();
  const today = romeDay(new Date());
  return (
    <div className="wdt-ask-also">
      <h2>{t('times.spanTitle')}</h2>
      <p className="wdt-small">{t('times.spanText')}</p>
      <label className="wdt-check">
        <input
          type="checkbox"
          checked={draft.startsOn !== ''}
          onChange={({ target }) => change({ startsOn: target.checked ? nextMonday(today) : '' })}
        />
        <span>{t('times.notAtOnce')}</span>
      </label>
      {draft.startsOn !== '' && (
        <TextField
          label={t('times.startsOn')}
          type="date"
          min={today}
          value={draft.startsOn}
          onChange={({ target }) => change({ startsOn: target.value })}
        />
      )}
      <label className="wdt-check">
        <input
          type="checkbox"
          checked={draft.lastDay !== ''}
          onChange={({ target }) =>
            change({ lastDay: target.checked ? addDays(draft.startsOn || today, USUAL_DAYS) : '' })
          }
        />
        <span>{t('times.hasEnd')}</span>
      </label>
      {draft.lastDay !== '' && (
        <TextField
          label={t('times.lastDay')}
          type="date"
          min={draft.startsOn || today}
          value={draft.lastDay}
          onChange={({ target }) => change({ lastDay: target.value })}
        />
      )}
    </div>
  );
}
