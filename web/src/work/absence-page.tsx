import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Icon } from '../ui/icon.js';
import { AbsenceForm } from './absence-form.js';
import { AbsenceList } from './absence-list.js';
import { WorkPage } from './work-page.js';

/** Saying when one cannot come: which visits it concerns, that substitutes are asked at once, and what was said before. */
export function AbsencePage() {
  const { t } = useTranslation();
  return (
    <WorkPage
      title={t('work.absence.title')}
      lead={t('work.absence.lead')}
      terms={['substitution']}
      above={
        <Link className="wdt-back" to="/work">
          <Icon name="arrow-left" size="sm" /> {t('work.place.today')}
        </Link>
      }
    >
      {({ provider }) => (
        <>
          <AbsenceForm provider={provider} />
          <section className="wdt-section wdt-narrow" aria-labelledby="exceptions">
            <h2 id="exceptions">{t('work.exceptions.title.you')}</h2>
            <AbsenceList providerId={provider.id} />
          </section>
        </>
      )}
    </WorkPage>
  );
}
