import { useTranslation } from 'react-i18next';
import { isWithoutProvider, ownPart, type OwnSession } from './calendar.js';

/** Says in the language of the page how a session stands for the household. */
export function useStateName(): (session: OwnSession) => string {
  const { t } = useTranslation();
  return (session) =>
    isWithoutProvider(session)
      ? t('calendar.uncovered')
      : session.state === 'UNDER_WAY'
        ? t('calendar.underWay')
        : t(`calendar.state.${ownPart(session)!.state}`);
}
