import { useTranslation } from 'react-i18next';
import { AbsenceForm } from '../work/absence-form.js';
import { AbsenceList } from '../work/absence-list.js';
import { WorkingHours } from '../work/availability-page.js';
import { Earnings } from '../work/earnings-page.js';
import { Papers } from '../work/papers-page.js';
import { RateList } from '../work/rates-page.js';
import { WorkerPage } from './worker-page.js';

/** The papers of a worker, handed in on the worker's behalf. */
export function WorkerPapersPage() {
  const { t } = useTranslation();
  return (
    <WorkerPage
      title={(name) => t('body.papersOf', { name })}
      lead={(name) => t('body.actFor', { name })}
      terms={['vetted', 'criminalRecord']}
    >
      {({ provider, kinds, onChanged }) => (
        <Papers provider={provider} kinds={kinds} ratesAt={`/body/${provider.id}/rates`} onChanged={onChanged} />
      )}
    </WorkerPage>
  );
}

/** The services of a worker and what is asked for each, beside the least that the law allows. */
export function WorkerRatesPage() {
  const { t } = useTranslation();
  return (
    <WorkerPage
      title={(name) => t('body.ratesOf', { name })}
      lead={(name) => t('body.actFor', { name })}
      terms={['legalMinimum', 'extraRate', 'gross']}
    >
      {({ provider }) => <RateList provider={provider} />}
    </WorkerPage>
  );
}

/** The weekly hours of a worker, and the days that are an exception. */
export function WorkerAvailabilityPage() {
  const { t } = useTranslation();
  return (
    <WorkerPage
      title={(name) => t('body.hoursOf', { name })}
      lead={(name) => t('body.actFor', { name })}
      terms={['week']}
    >
      {({ provider }) => (
        <WorkingHours provider={provider}>
          <section className="wdt-section wdt-narrow" aria-labelledby="exceptions">
            <h2 id="exceptions">{t('work.exceptions.title.they')}</h2>
            <AbsenceList providerId={provider.id} />
            <h3>{t('body.awayTitle')}</h3>
            <p>{t('work.absence.lead')}</p>
            <AbsenceForm provider={provider} />
          </section>
        </WorkingHours>
      )}
    </WorkerPage>
  );
}

/** What a worker earns: this month so far, and the closed months line by line. */
export function WorkerEarningsPage() {
  const { t } = useTranslation();
  return (
    <WorkerPage
      title={(name) => t('body.earningsOf', { name })}
      lead={() => t('work.earnings.lead')}
      terms={['statement', 'gross']}
    >
      {({ provider }) => <Earnings providerId={provider.id} />}
    </WorkerPage>
  );
}
