import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SLOT_MINUTES, useFormat, type Interval } from '../i18n/format.js';
import { ChoiceBar } from '../ui/choice-bar.js';
import { HoursForm, HoursList, useTypedHours } from '../ui/hours-form.js';
import { lengthOf, shiftHours } from '../ui/week-hours.js';
import { WeekPainter } from '../ui/week-painter.js';
import { useAsking } from './ask.js';
import { DatesForm, useTypedDate } from './dates-form.js';
import { MOST_DATES, timesFault, type Draft } from './draft.js';
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
  const typedHours = useTypedHours();
  const typedDate = useTypedDate();
  const { options } = draft;
  const at = Math.min(shown, options.length - 1);
  const option = options[at]!;
  const hours = (slots: number) => format.duration(slots * SLOT_MINUTES);
  const name = (index: number) => (index === 0 ? t('ask.when.best') : t('ask.when.alternative', { number: index }));
  /** What the times of a draft still need. */
  function faultsOf(said: Draft): string[] {
    const dayFault = timesFault(said);
    if (said.isForSingleDays) return dayFault ? [t('times.fault')] : [];
    const expected = lengthOf(said.options[0]!.sessions);
    const hoursFaults = said.options.flatMap(({ sessions }, index) => {
      const length = lengthOf(sessions);
      if (length === 0) return [index === 0 ? t('ask.when.fault') : t('ask.when.faultEmpty', { name: name(index) })];
      if (length === expected) return [];
      return [t('ask.when.faultLength', { name: name(index), hours: hours(length), expected: hours(expected) })];
    });
    const isOfSpan = dayFault === 'startPast' || dayFault === 'endBeforeStart' || dayFault === 'endPast';
    return isOfSpan && hoursFaults.length === 0 ? [t(`times.${dayFault}`)] : hoursFaults;
  }
  /** Why what is typed was not added. */
  const typedFaults = draft.isForSingleDays
    ? typedDate.fault && [t(`times.dayFault.${typedDate.fault}`, { count: MOST_DATES })]
    : typedHours.fault && [t(`hours.fault.${typedHours.fault}`)];

  const withOption = (changes: Partial<(typeof options)[number]>) => ({
    options: options.map((one, index) => (index === at ? { ...one, ...changes } : one)),
  });
  const setOption = (changes: Partial<(typeof options)[number]>) => change(withOption(changes));
  const setSessions = (sessions: Interval[], isSameStroke = false) => {
    if (!isSameStroke) setPast([...past.slice(-19), option.sessions]);
    setOption({ sessions });
  };
  /** What is typed and not yet added counts too: nobody who ticks a day and goes on wants to be without it. */
  function goOn() {
    setTried(true);
    const dates = draft.isForSingleDays ? typedDate.finish(draft.dates) : draft.dates;
    const all = draft.isForSingleDays ? options : withTyped();
    if (!dates || !all) return;
    const said = { dates: [...dates], options: all };
    change(said);
    if (faultsOf({ ...draft, ...said }).length === 0) goTo('sharing');
  }
  /** The timetables with the days that are ticked and not yet added; null where these cannot be. */
  const withTyped = () => {
    const sessions = typedHours.finish(option.sessions);
    return sessions && withOption({ sessions: [...sessions] }).options;
  };
  const showIn = (all: typeof options, index: number) => {
    change({ options: all });
    setShown(index);
    setPast([]);
  };
  const addOption = (sessions: Interval[]) => {
    const all = withTyped();
    if (all) showIn([...all, { sessions, isSecondBest: true }], all.length);
  };
  const show = (index: number) => {
    const all = withTyped();
    if (all) showIn(all, index);
  };
  const shifted = SHIFTS.map((slots) => ({ slots, sessions: shiftHours(options[0]!.sessions, slots) }));

  return (
    <StepPage
      step="when"
      lead={t('ask.when.lead')}
      faults={typedFaults ?? faultsOf(draft)}
      tried={tried}
      onContinue={goOn}
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
      {draft.isForSingleDays && (
        <DatesForm value={draft.dates} onChange={(dates) => change({ dates })} typed={typedDate} />
      )}
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
                  typedHours.type({ days: [] });
                  showIn(
                    options.filter((_, index) => index !== at),
                    0,
                  );
                }}
              >
                {t('ask.when.removeAlternative')}
              </button>
            </p>
          )}
          <HoursForm value={option.sessions} onChange={setSessions} typed={typedHours} />
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
          {lengthOf(options[0]!.sessions) > 0 && options.length < MOST_OPTIONS && (
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
