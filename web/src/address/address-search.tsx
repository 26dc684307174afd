import { useQuery } from '@apollo/client/react';
import { useDeferredValue, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';
import type { FindBuildingsQuery } from '../gql/graphql.js';
import { Field } from '../ui/field.js';

const FIND = graphql(`
  query FindBuildings($search: String!, $within: ID) {
    buildings(search: $search, territoryId: $within, first: 8) {
      totalCount
      edges {
        node {
          id
          address
          position {
            lat
            lon
          }
          territory {
            id
            name
          }
        }
      }
    }
  }
`);

/** A street door that was found. */
export type FoundBuilding = FindBuildingsQuery['buildings']['edges'][number]['node'];

/** Letters typed before anything is looked for. */
const LEAST_LETTERS = 3;

interface AddressSearchProps {
  label: string;
  /** The territory in which doors are looked for; everywhere where there is none. */
  within?: string;
  value: FoundBuilding | null;
  onChange: (building: FoundBuilding | null) => void;
  faults?: readonly string[];
}

/** Finding one's street door: some letters of the address, then one of the doors found. */
export function AddressSearch({ label, within, value, onChange, faults = [] }: AddressSearchProps) {
  const { t } = useTranslation();
  const name = useId();
  const [typed, setTyped] = useState('');
  const search = useDeferredValue(typed.trim());
  const isAsked = search.length >= LEAST_LETTERS;
  const { data, loading, error } = useQuery(FIND, { variables: { search, within }, skip: !isAsked });
  const found = isAsked ? (data?.buildings.edges.map(({ node }) => node) ?? []) : [];
  const count = data?.buildings.totalCount ?? 0;
  return (
    <div className="wdt-address">
      <Field label={label} hint={t('address.hint')} faults={faults}>
        {(control) => (
          <input
            {...control}
            className="form-control"
            type="search"
            autoComplete="street-address"
            value={typed}
            onChange={({ target }) => {
              setTyped(target.value);
              onChange(null);
            }}
          />
        )}
      </Field>
      <p className="wdt-small" role="status">
        {error
          ? t('address.failed')
          : isAsked && !loading && data
            ? t(count > found.length ? 'address.many' : 'address.found', { count, shown: found.length })
            : ''}
      </p>
      {found.length > 0 && (
        <fieldset className="wdt-address-found">
          <legend className="visually-hidden">{t('address.choose')}</legend>
          {found.map((building) => (
            <label key={building.id} className="wdt-choice-card">
              <input type="radio" name={name} checked={value?.id === building.id} onChange={() => onChange(building)} />
              <span>
                <strong>{building.address}</strong>
                <span className="wdt-small">{building.territory.name}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
    </div>
  );
}
