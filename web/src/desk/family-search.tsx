import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { TextField } from '../ui/form.js';
import { MoreButton } from '../ui/more-button.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { useHouseholdsByName } from './corrections.js';

interface FamilySearchProps {
  /** Where a family that was found leads, with what was typed to find it. */
  to: (family: { id: string }, search: string) => string;
}

/** The households whose name holds what was typed. */
function Found({ search, to }: FamilySearchProps & { search: string }) {
  const { t } = useTranslation();
  const { households, loading, error, refetch, more } = useHouseholdsByName(search);
  if (!households) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} />;
  if (households.length === 0) return <p role="status">{t('desk.correction.nobody', { search })}</p>;
  return (
    <>
      <ul className="wdt-lines">
        {households.map((family) => (
          <li key={family.id}>
            <span>
              <Link to={to(family, search)}>{family.displayName}</Link>{' '}
              <span className="wdt-small">{family.building.address}</span>
            </span>
          </li>
        ))}
      </ul>
      <MoreButton more={more} isBusy={loading}>
        {t('desk.correction.moreHouseholds')}
      </MoreButton>
    </>
  );
}

/** Looking for a family by its name; what was typed stands in the address. */
export function FamilySearch({ to }: FamilySearchProps) {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const search = params.get('name') ?? '';
  const [typed, setTyped] = useState(search);
  const look = (event: FormEvent) => {
    event.preventDefault();
    const name = typed.trim();
    setParams(name ? { name } : {}, { replace: true });
  };
  return (
    <div className="wdt-assist">
      <form role="search" className="wdt-dispute" onSubmit={look}>
        <TextField
          label={t('desk.correction.search')}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <button type="submit" className="btn btn-primary">
          {t('desk.correction.find')}
        </button>
      </form>
      {search && <Found search={search} to={to} />}
    </div>
  );
}
