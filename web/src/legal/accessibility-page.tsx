import { useTranslation } from 'react-i18next';
import { Statement } from './statement.js';

/** The accessibility statement: what we aim at, what we check, what is known to be missing, how to tell us. */
export function AccessibilityPage() {
  const { t } = useTranslation();
  return (
    <Statement
      title={t('accessibility.title')}
      lead={t('accessibility.lead')}
      sections={[
        [t('accessibility.aimTitle'), t('accessibility.aimText')],
        [t('accessibility.checkTitle'), t('accessibility.checkText')],
        [t('accessibility.knownTitle'), t('accessibility.knownText')],
        [t('accessibility.tellTitle'), t('accessibility.tellText')],
      ]}
    />
  );
}
