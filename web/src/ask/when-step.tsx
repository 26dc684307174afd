import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SLOT_MINUTES, useFormat, type Interval } from '../i18n/format.js';
import { ChoiceBar } from '../ui/choice-bar.js';
import { HoursForm, HoursList } from '../ui/hours-form.js';
import { lengthOf, shiftHours } from '../ui/week-hours.js';
import { WeekPainter } from '../ui/week-painter.js';
import { useAsking } from './ask.js';
import { DatesForm } from './dates-form.js';
import { timesFault } from './draft.js';
import { ProspectPanel } from './prospect-panel.js';
import { HolidayFields } from './holiday-fields.js';
import { SpanFields } from './span-fields.js';
import { StepPage } from './step-page.js';

/** Most alternatives that the form offers; the API takes more, but nobody weighs so many. */
const MOST_OPTIONS = 4;
/** Slots by which a first alternative is moved: half an hour earlier, or later, and a whole hour. */
const SHIFTS = [-4, -2, 2, 4] as const;

/** Asks when, every week: typed or painted, with other timetables that are also fine, from when until when; or on single days. */
export function WhenStep() {
  const { t } = useTranslation();
  const format = useFormat();
  const { draft, service, change, goTo } = useAsking();
  const [tried, setTried] = useState(false);
  const [shown, setShown] = useState(0);
  const [past, setPast] = useState<Interval[][]>([]);
  const { options } = draft;
  const at = Math.min(shown, options.length - 1);
  const option = options[at]!;
  const hours = (slots: number) => format.duration(slots * SLOT_MINUTES);
  const expected = lengthOf(options[0]!.sessions);
  const name = (index: number) => (index === 0 ? t('ask.when.best') : t('ask.when.alternative', { number: index }));
  const dayFault = timesFault(draft);
  const hoursFaults = options.flatMap(({ sessions }, index) => {
    const length = lengthOf(sessions);
    if (length === 0) return [index === 0 ? t('ask.when.fault') : t('ask.when.faultEmpty', { name: name(index) })];
    if (length === expected) return [];
    return [t('ask.when.faultLength', { name: name(index), hours: hours(length), expected: hours(expected) })];
  });

  const spanFault =
    dayFault === 'startPast' || dayFault === 'endBeforeStart' || dayFault === 'endPast' ? dayFault : null;
  const weeklyFaults = spanFault && hoursFaults.length === 0 ? [t(`times.${spanFault}`)] : hoursFaults;
  const faults = draft.isForSingleDays ? (dayFault ? [t('times.fault')] : []) : weeklyFaults;

  const setOption = (changes: Partial<(typeof options)[number]>) =>
    change({ options: options.map((one, index) => (index === at ? { ...one, ...changes } : one)) });
  const setSessions = (sessions: Interval[], isSameStroke = false) => {
    if (!isSameStroke) setPast([...past.slice(-19), option.sessions]);
    setOption({ sessions });
  };
  const addOption = (sessions: Interval[]) => {
    change({ options: [...options, { sessions, isSecondBest: true }] });
    setShown(options.length);
    setPast([]);
  };
  const show = (index: number) => {
    setShown(index);
    setPast([]);
  };
  const shifted = SHIFTS.map((slots) => ({ slots, sessions: shiftHours(options[0]!.sessions, slots) }));

  return (
    <StepPage
      step="when"
      lead={t('ask.when.lead')}
      faults={faults}
      tried={tried}
      onContinue={() => (faults.length > 0 ? setTried(true) : goTo('sharing'))}
      aside={<ProspectPanel />}
    >
      <ChoiceBar
        legend={t('times.which')}
        choices={[
          { value: 'weekly', label: t('times.weekly') },
          { value: 'days', label: t('times.days') },
        ]}
        value={draft.isForSingleDays ? 'days' : 'weekly'}
        onChange={(value) => change({ isForSingleDays: value === 'days' })}
      />
      {draft.isForSingleDays && <DatesForm value={draft.dates} onChange={(dates) => change({ dates })} />}
      {!draft.isForSingleDays && (
        <>
          {options.length > 1 && (
            <ChoiceBar
              legend={t('ask.when.which')}
              choices={options.map((_, index) => ({ value: String(index), label: name(index) }))}
              value={String(at)}
              onChange={(index) => show(Number(index))}
            />
          )}
          {at > 0 && (
            <p className="wdt-ask-alternative">
              <label className="wdt-check">
                <input
                  type="checkbox"
                  checked={option.isSecondBest}
                  onChange={({ target }) => setOption({ isSecondBest: target.checked })}
                />
                <span>{t('ask.when.secondBest')}</span>
              </label>
              <button
                type="button"
                className="wdt-link-button"
                onClick={() => {
                  change({ options: options.filter((_, index) => index !== at) });
                  show(0);
                }}
              >
                {t('ask.when.removeAlternative')}
              </button>
            </p>
          )}
          <HoursForm key={`hours-${at}`} value={option.sessions} onChange={setSessions} />
          <WeekPainter
            key={`painter-${at}`}
            label={t('ask.when.grid', { name: name(at) })}
            value={option.sessions}
            onChange={setSessions}
            service={service?.code ?? ''}
          />
          <p className="wdt-ask-total" role="status">
            {t('ask.when.total', { time: hours(lengthOf(option.sessions)) })}{' '}
            {past.length > 0 && (
              <button
                type="button"
                className="wdt-link-button"
                onClick={() => {
                  setOption({ sessions: past.at(-1)! });
                  setPast(past.slice(0, -1));
                }}
              >
                {t('ask.when.undo')}
              </button>
            )}
          </p>
          <HoursList value={option.sessions} onChange={setSessions} />
          {expected > 0 && options.length < MOST_OPTIONS && (
            <div className="wdt-ask-also">
              <h2>{t('ask.when.alsoTitle')}</h2>
              <p className="wdt-small">{t('ask.when.alsoText')}</p>
              <p className="wdt-actions">
                {shifted.map(
                  ({ slots, sessions }) =>
                    sessions && (
                      <button
                        key={slots}
                        type="button"
                        className="btn btn-outline-primary btn-sm"
                        onClick={() => addOption(sessions)}
                      >
                        {slots < 0
                          ? t('ask.when.earlier', { minutes: -slots * 15 })
                          : t('ask.when.later', { minutes: slots * 15 })}
                      </button>
                    ),
                )}
                <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => addOption([])}>
                  {t('ask.when.other')}
                </button>
              </p>
            </div>
          )}
          <SpanFields />
          <HolidayFields />
        </>
      )}
    </StepPage>
  );
}
