import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';
import type { DeskPlaceFieldsFragment } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { Icon } from '../ui/icon.js';

export const DESK_PLACE_FIELDS = graphql(`
  fragment DeskPlaceFields on Hub {
    id
    name
    address
    openings {
      start
      end
    }
  }
`);

/** Where somebody finds a desk in person, and when it is open. */
export function DeskPlace({ hub }: { hub: DeskPlaceFieldsFragment }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <div data-testid="desk-place">
      <p>
        <Icon name="map-marker" size="sm" /> {hub.name}
        {hub.address && (
          <>
            <br />
            {hub.address}
          </>
        )}
      </p>
      {hub.openings.length === 0 ? (
        <p className="wdt-small">{t('deskPlace.noHours')}</p>
      ) : (
        <ul className="wdt-when" aria-label={t('deskPlace.hours')}>
          {format.timetable(hub.openings).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
