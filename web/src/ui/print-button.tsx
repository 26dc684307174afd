import { useTranslation } from 'react-i18next';
import { Icon } from './icon.js';

/** Prints the page as it is, without what can only be pressed. */
export function PrintButton() {
  const { t } = useTranslation();
  return (
    <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => window.print()}>
      <Icon name="print" size="sm" /> {t('layout.print')}
    </button>
  );
}
