import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/icon.js';
import { useOnline } from '../ui/use-online.js';

/** Says so while the browser has no connection; what is on the page stays readable. */
export function OfflineNotice() {
  const { t } = useTranslation();
  const isOnline = useOnline();
  return (
    <div role="status">
      {!isOnline && (
        <div className="wdt-offline">
          <div className="container">
            <Icon name="wifi" size="sm" /> {t('state.offline')}
          </div>
        </div>
      )}
    </div>
  );
}
