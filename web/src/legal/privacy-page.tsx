import { useTranslation } from 'react-i18next';
import { useInstallation } from '../session/installation.js';
import { Statement } from './statement.js';

/** The privacy page: what this installation keeps, what neighbours see, what stays in the browser. */
export function PrivacyPage() {
  const { t } = useTranslation();
  const isDemo = useInstallation()?.simulated ?? false;
  return (
    <Statement
      title={t('privacy.title')}
      lead={t('privacy.lead')}
      sections={[
        [t('privacy.whoTitle'), t(isDemo ? 'privacy.whoDemo' : 'privacy.whoText')],
        [t('privacy.neighboursTitle'), t('privacy.neighboursText')],
        [t('privacy.browserTitle'), t('privacy.browserText')],
        [t('privacy.thirdTitle'), t('privacy.thirdText')],
      ]}
    />
  );
}
