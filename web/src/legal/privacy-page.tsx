import { useTranslation } from 'react-i18next';
import { Statement } from './statement.js';

/** The privacy page: what this installation keeps, what neighbours see, what stays in the browser. */
export function PrivacyPage() {
  const { t } = useTranslation();
  return (
    <Statement
      title={t('privacy.title')}
      lead={t('privacy.lead')}
      sections={[
        [t('privacy.whoTitle'), t('privacy.whoText')],
        [t('privacy.neighboursTitle'), t('privacy.neighboursText')],
        [t('privacy.browserTitle'), t('privacy.browserText')],
        [t('privacy.thirdTitle'), t('privacy.thirdText')],
      ]}
    />
  );
}
