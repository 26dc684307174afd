import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { countNeeds, type Town, type TownBuilding } from './town.js';

type Hub = NonNullable<Town['territories'][number]['hub']>;

/** Says in one sentence what the map shows of a building or a hub, for those who do not see it. */
export function useStopNames() {
  const { t } = useTranslation();
  const format = useFormat();
  const rooms = (of: Hub['rooms']) => of.map(({ name, capacity }) => t('town.roomHolds', { name, count: capacity }));
  return {
    /** The address, how many needs there are at least, rooms, and how many services run. */
    building: ({ address, pilot, needs, rooms: own }: TownBuilding, running: number) => {
      const { open, shareable } = countNeeds(needs);
      return t('town.stop.name', {
        place: pilot ? t('town.stop.pilot', { address }) : address,
        facts: format.list([
          open > 0 ? t('town.stop.open', { number: format.number(open) }) : t('town.stop.few'),
          ...(shareable > 0 ? [t('town.stop.shareable', { number: format.number(shareable) })] : []),
          ...(running ? [t('town.runningCount', { count: running })] : []),
          ...rooms(own),
        ]),
      });
    },
    hub: ({ name, rooms: own }: Hub) =>
      own.length === 0 ? name : t('town.stop.name', { place: name, facts: format.list(rooms(own)) }),
  };
}
