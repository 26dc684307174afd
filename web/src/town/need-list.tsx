import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { ServiceIcon } from '../ui/service-icon.js';
import './need-list.css';
import type { countByService } from './town.js';

/** Needs per service as bars: how many are open at least, and the darker part of them that is ready to share. */
export function NeedList({ needs }: { needs: ReturnType<typeof countByService> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const most = Math.max(1, ...needs.map(({ open }) => open));
  return (
    <>
      <ul className="wdt-needs">
        {needs.map(({ serviceType, open, shareable }) => (
          <li key={serviceType.id} data-service={serviceType.code}>
            <ServiceIcon code={serviceType.code} />
            <span className="wdt-need-name">{serviceType.name}</span>
            <span className="wdt-need-count">
              <strong>{t('count.atLeast', { number: format.number(open) })}</strong>
              <span className="visually-hidden">{t('scope.openRequests')}</span>
            </span>
            <span className="wdt-need-bar" aria-hidden="true">
              <i style={{ width: `${(open / most) * 100}%` }}>
                <b style={{ width: `${open > 0 ? (shareable / open) * 100 : 0}%` }} />
              </i>
            </span>
            {shareable > 0 && (
              <span className="wdt-need-share">{t('scope.shareable', { number: format.number(shareable) })}</span>
            )}
          </li>
        ))}
      </ul>
      <p className="wdt-small">{needs.length === 0 ? t('scope.fewEach') : t('scope.fewOther')}</p>
    </>
  );
}
