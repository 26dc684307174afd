import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/act.js';
import { SLOT_MINUTES, useFormat, type Interval } from '../i18n/format.js';
import { Faults } from '../ui/faults.js';
import { HoursForm, HoursList, useTypedHours } from '../ui/hours-form.js';
import { Notice } from '../ui/notice.js';
import { joinHours, lengthOf } from '../ui/week-hours.js';
import { useUnsaved } from '../ui/unsaved.js';
import { WeekPainter } from '../ui/week-painter.js';
import { AbsenceList } from './absence-list.js';
import { ExtraOpenings } from './extra-openings.js';
import { useVoice } from './voice.js';
import { useUpdateProvider, type OwnProvider } from './work.js';
import { WorkPage } from './work-page.js';

const sameHours = (a: readonly Interval[], b: readonly Interval[]) =>
  JSON.stringify(joinHours(a)) === JSON.stringify(joinHours(b));

/** The weekly hours of somebody who gives care, typed or painted, and saving them. */
function Availability({ provider, hasExtraPending }: { provider: OwnProvider; hasExtraPending: boolean }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const format = useFormat();
  const act = useAct();
  const { update } = useUpdateProvider();
  const kept = provider.availability.map(({ start, end }) => ({ start, end }));
  const [hours, setHours] = useState<Interval[]>(kept);
  const typed = useTypedHours();
  const [past, setPast] = useState<Interval[][]>([]);
  const [isSaved, setSaved] = useState(false);
  const isChanged = typed.days.length > 0 || !sameHours(hours, kept);
  useUnsaved(isChanged);
  const change = (next: Interval[], isSameStroke = false) => {
    if (!isSameStroke) setPast([...past.slice(-19), hours]);
    setHours(next);
    setSaved(false);
  };
  return (
    <form
      className="wdt-ask-question"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // Days that are ticked and not yet added count too.
        const week = typed.finish(hours);
        if (!week) return;
        if (week !== hours) change([...week]);
        void act.run(() => update({ providerId: provider.id, availability: [...week] })).then(setSaved);
      }}
    >
      <Faults messages={act.faultsBeside()} />
      <HoursForm value={hours} onChange={change} typed={typed} />
      <WeekPainter label={t(`work.availability.grid.${voice}`)} value={hours} onChange={change} service="home-help" />
      <p className="wdt-ask-total" role="status">
        {t('work.availability.total', { time: format.duration(lengthOf(hours) * SLOT_MINUTES) })}{' '}
        {past.length > 0 && (
          <button
            type="button"
            className="wdt-link-button"
            onClick={() => {
              setHours(past.at(-1)!);
              setPast(past.slice(0, -1));
              setSaved(false);
            }}
          >
            {t('ask.when.undo')}
          </button>
        )}
      </p>
      <HoursList value={hours} onChange={change} />
      {isSaved && !isChanged && (
        <Notice tone="success" announced>
          <p>{t(`work.availability.saved.${voice}`)}</p>
          {hasExtraPending && <p>{t('work.extra.pendingAfterSaving')}</p>}
        </Notice>
      )}
      <p className="wdt-actions wdt-form-end">
        <button type="submit" className="btn btn-primary" disabled={act.isBusy || !isChanged}>
          {t('work.save')}
        </button>
      </p>
      <p className="wdt-small">{t(`work.availability.keeps.${voice}`)}</p>
    </form>
  );
}

interface WorkingHoursProps {
  provider: OwnProvider;
  /** The days that are an exception to the week. */
  children: ReactNode;
}

/** When somebody works: every week, the days that are an exception, and hours beside the week. */
export function WorkingHours({ provider, children }: WorkingHoursProps) {
  const [hasExtraPending, setExtraPending] = useState(false);
  return (
    <>
      <Availability provider={provider} hasExtraPending={hasExtraPending} />
      {children}
      <ExtraOpenings providerId={provider.id} onPending={setExtraPending} />
    </>
  );
}

/** The days that are an exception to the week. */
function Exceptions({ provider }: { provider: OwnProvider }) {
  const { t } = useTranslation();
  return (
    <section className="wdt-section wdt-narrow" aria-labelledby="exceptions">
      <h2 id="exceptions">{t('work.exceptions.title.you')}</h2>
      <p>{t('work.exceptions.text')}</p>
      <AbsenceList providerId={provider.id} />
      <p className="wdt-actions">
        <Link className="btn btn-outline-primary btn-sm" to="/work/absence">
          {t('work.exceptions.add')}
        </Link>
      </p>
    </section>
  );
}

/** When somebody can work, every week, typed or painted; the days that are an exception, and hours beside the week. */
export function AvailabilityPage() {
  const { t } = useTranslation();
  return (
    <WorkPage title={t('work.availability.title')} lead={t('work.availability.lead')} terms={['week']}>
      {({ provider }) => (
        <WorkingHours provider={provider}>
          <Exceptions provider={provider} />
        </WorkingHours>
      )}
    </WorkPage>
  );
}
