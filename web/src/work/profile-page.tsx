import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { SLOT_MINUTES, useFormat } from '../i18n/format.js';
import { LANGUAGES_SPOKEN, TASKS, useSkillName } from '../i18n/skill-name.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import { useUnsaved } from '../ui/unsaved.js';
import { useUpdateProvider, type OwnProvider } from './work.js';
import { WorkPage } from './work-page.js';

const TRAVEL = [500, 1000, 1500, 2000, 3000, 5000, 8000];
const WEEK_HOURS = [10, 15, 20, 25, 30, 35, 40, 48];
const LEAST_SLOTS = [2, 4, 6, 8, 12];
const withOwn = (choices: readonly number[], own: number) => [...new Set([...choices, own])].sort((a, b) => a - b);

function Profile({ provider }: { provider: OwnProvider }) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useSkillName();
  const act = useAct();
  const { update } = useUpdateProvider();
  const [name, setName] = useState(provider.displayName);
  const [skills, setSkills] = useState<readonly string[]>(provider.skills);
  const [travel, setTravel] = useState(provider.maxTravelMetres);
  const [weekSlots, setWeekSlots] = useState(provider.maxWeekSlots);
  const [leastSlots, setLeastSlots] = useState(provider.minBlockSlots);
  const [onHolidays, setOnHolidays] = useState(provider.worksOnHolidays);
  const [isNameless, setNameless] = useState(false);
  const said = {
    displayName: name.trim(),
    skills: [...skills].sort(),
    maxTravelMetres: travel,
    maxWeekSlots: weekSlots,
    minBlockSlots: leastSlots,
    worksOnHolidays: onHolidays,
  };
  const { displayName, maxTravelMetres, maxWeekSlots, minBlockSlots, worksOnHolidays } = provider;
  const kept = {
    displayName,
    skills: [...provider.skills].sort(),
    maxTravelMetres,
    maxWeekSlots,
    minBlockSlots,
    worksOnHolidays,
  };
  const isChanged = JSON.stringify(said) !== JSON.stringify(kept);
  useUnsaved(isChanged);
  const [wasSaved, setSaved] = useState(false);
  const given = skills.filter((skill) => !skill.startsWith('lang:') && !skill.startsWith('does:'));
  const toggle = (skill: string) =>
    setSkills(skills.includes(skill) ? skills.filter((one) => one !== skill) : [...skills, skill]);

  async function save() {
    setSaved(false);
    setNameless(name.trim() === '');
    if (name.trim() === '') return;
    const saved = await act.run(() => update({ providerId: provider.id, ...said }));
    setSaved(saved);
  }

  return (
    <form
      className="wdt-narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Faults messages={act.faultsBeside('displayName')} />
      <Field
        label={t('work.profile.name')}
        hint={t('work.profile.nameHint')}
        faults={isNameless ? [t('work.profile.nameFault')] : act.faultsOf('displayName')}
      >
        {(control) => (
          <input
            {...control}
            className="form-control"
            maxLength={80}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <fieldset className="wdt-checks">
        <legend>{t('work.profile.languages')}</legend>
        {LANGUAGES_SPOKEN.map((language) => (
          <label key={language} className="wdt-check">
            <input
              type="checkbox"
              checked={skills.includes(`lang:${language}`)}
              onChange={() => toggle(`lang:${language}`)}
            />
            <span>{nameOf(`lang:${language}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset className="wdt-checks">
        <legend>{t('work.profile.tasks')}</legend>
        {TASKS.map((task) => (
          <label key={task} className="wdt-check">
            <input type="checkbox" checked={skills.includes(`does:${task}`)} onChange={() => toggle(`does:${task}`)} />
            <span>{nameOf(`does:${task}`)}</span>
          </label>
        ))}
      </fieldset>
      {given.length > 0 && (
        <p className="wdt-small">{t('work.profile.given', { skills: format.list(given.map(nameOf)) })}</p>
      )}
      <Field label={t('work.profile.travel')}>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={travel}
            onChange={({ target }) => setTravel(Number(target.value))}
          >
            {withOwn(TRAVEL, travel).map((metres) => (
              <option key={metres} value={metres}>
                {t('work.profile.kilometres', { count: metres / 1000, distance: format.number(metres / 1000) })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('work.profile.week')}>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={weekSlots}
            onChange={({ target }) => setWeekSlots(Number(target.value))}
          >
            {withOwn(
              WEEK_HOURS.map((hours) => hours * 4),
              weekSlots,
            ).map((slots) => (
              <option key={slots} value={slots}>
                {format.duration(slots * SLOT_MINUTES)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={t('work.profile.least')} hint={t('work.profile.leastHint')}>
        {(control) => (
          <select
            {...control}
            className="form-select"
            value={leastSlots}
            onChange={({ target }) => setLeastSlots(Number(target.value))}
          >
            {withOwn(LEAST_SLOTS, leastSlots).map((slots) => (
              <option key={slots} value={slots}>
                {format.duration(slots * SLOT_MINUTES)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label className="wdt-check">
        <input type="checkbox" checked={onHolidays} onChange={({ target }) => setOnHolidays(target.checked)} />
        <span>{t('work.profile.holidays')}</span>
      </label>
      {wasSaved && !isChanged && (
        <Notice tone="success" announced>
          <p>{t('work.profile.saved')}</p>
        </Notice>
      )}
      <p className="wdt-actions wdt-form-end">
        <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
          {t('work.save')}
        </button>
      </p>
    </form>
  );
}

/** Who somebody is for families, what they can do, and how far and how much they would work. */
export function ProfilePage() {
  const { t } = useTranslation();
  return (
    <WorkPage
      title={t('work.profile.title')}
      lead={t('work.profile.lead')}
      terms={['way', 'leastVisit', 'checkedSkill']}
    >
      {({ provider }) => <Profile provider={provider} />}
    </WorkPage>
  );
}
