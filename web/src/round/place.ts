import { useTranslation } from 'react-i18next';

interface RoundPlace {
  scope: string;
  building?: { address: string } | null;
  territory?: { name: string } | null;
}

/** Names what a round ran over, in the language of the page: a building, a territory, one new request, or the whole town. */
export function useRoundPlace(): (round: RoundPlace) => string {
  const { t } = useTranslation();
  return ({ scope, building, territory }) =>
    building?.address ?? territory?.name ?? (scope === 'REQUEST' ? t('round.oneRequest') : t('scope.wholeTown'));
}
