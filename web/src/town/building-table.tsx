import { useTranslation } from 'react-i18next';
import { useFormat } from '../i18n/format.js';
import { countByService, countNeeds, type Scope, type TownBuilding } from './town.js';
import { TableFrame } from '../ui/table-frame.js';

interface BuildingTableProps {
  buildings: readonly TownBuilding[];
  /** How many services run in each building, for whoever may know. */
  running: ReadonlyMap<string, number> | null;
  scope: Scope;
  onSelect: (scope: Scope) => void;
}

/** The map's facts as a table, the buildings with most needs first: for keyboard, screen reader and print. */
export function BuildingTable({ buildings, running, scope, onSelect }: BuildingTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rows = buildings
    .map((building) => ({
      building,
      ...countNeeds(building.needs),
      services: countByService(building.needs),
    }))
    .sort((a, b) => b.open - a.open);
  return (
    <TableFrame caption={t('town.needsByBuilding')} look="cards" className="wdt-town-list">
      <thead>
        <tr>
          <th scope="col">{t('town.building')}</th>
          <th scope="col">{t('town.territory')}</th>
          <th scope="col">{t('town.needs')}</th>
          <th scope="col">{t('town.shareable')}</th>
          <th scope="col">{t('town.rooms')}</th>
          {running && <th scope="col">{t('town.running')}</th>}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ building, open, shareable, services }) => (
          <tr key={building.id} aria-current={building.id === scope.buildingId || undefined}>
            <th scope="row">
              <button
                type="button"
                className="wdt-link-button"
                onClick={() => onSelect({ territoryId: building.territory.id, buildingId: building.id })}
              >
                {building.address}
              </button>
              {building.pilot && <span className="wdt-tag">{t('town.pilot')}</span>}
            </th>
            <td data-label={t('town.territory')}>{building.territory.name}</td>
            <td data-label={t('town.needs')}>
              {open > 0 ? <strong>{t('count.atLeast', { number: format.number(open) })}</strong> : t('town.few')}
              {services.length > 0 && (
                <span className="wdt-small">
                  {' '}
                  {services.map((need) => `${need.serviceType.name} ${format.number(need.open)}`).join(', ')}
                </span>
              )}
            </td>
            <td data-label={t('town.shareable')}>
              {shareable > 0 ? t('count.atLeast', { number: format.number(shareable) }) : t('town.few')}
            </td>
            <td data-label={t('town.rooms')}>
              {building.rooms.length > 0 ? format.list(building.rooms.map(({ name }) => name)) : '–'}
            </td>
            {running && <td data-label={t('town.running')}>{format.number(running.get(building.id) ?? 0)}</td>}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
