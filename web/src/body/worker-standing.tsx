import { useTranslation } from 'react-i18next';
import type { OwnProvider } from '../work/work.js';

/** Whether a worker may work today, or how far the application is, in one word. */
export function WorkerStanding({
  worker: { vetted, suspension, application },
}: {
  worker: Pick<OwnProvider, 'vetted' | 'suspension' | 'application'>;
}) {
  const { t } = useTranslation();
  if (suspension) return <span className="wdt-tag wdt-state-failed">{t('body.standing.suspended')}</span>;
  if (vetted) return <span className="wdt-tag wdt-state-completed">{t('body.standing.vetted')}</span>;
  if (application && application.state !== 'VETTED')
    return <span className="wdt-tag">{t(`body.standing.${application.state}`)}</span>;
  return <span className="wdt-tag wdt-state-failed">{t('body.standing.stopped')}</span>;
}
