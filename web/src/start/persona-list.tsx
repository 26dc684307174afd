import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { graphql } from '../gql/gql.js';
import { returnPath, signInPath, useViewer, type Persona } from '../session/viewer.js';
import { Icon } from '../ui/icon.js';
import { FailedState, Skeleton } from '../ui/states.js';

const PERSONAS = graphql(`
  query Personas {
    personas {
      ...PersonaFields
    }
  }
`);

/** Where a persona's own work begins. */
function homeOf(persona: Persona): string {
  if (persona.role === 'HOUSEHOLD') return '/requests';
  if (persona.role === 'CITY_ADMINISTRATOR') return '/city';
  if (persona.role === 'PLATFORM_OPERATOR') return '/desk';
  if (persona.role === 'VETTING_OFFICER') return '/vetting';
  if (persona.role === 'PROVIDER') return '/work';
  if (persona.role === 'BODY_MANAGER') return '/body';
  if (persona.role === 'BUILDING_COORDINATOR') return '/building';
  if (persona.buildingId) return `/town?building=${persona.buildingId}`;
  if (persona.territoryId) return `/town?territory=${persona.territoryId}`;
  return '/town';
}

/** The simulated people of the demo, each with what they come here to do, and a link to come in as one of them. */
export function PersonaList() {
  const { t } = useTranslation();
  const { data, loading, error, refetch } = useQuery(PERSONAS);
  const viewer = useViewer();
  const [search] = useSearchParams();
  const wanted = returnPath(search.get('to'));
  const personas = data?.personas ?? [];
  if (!loading && !error && personas.length === 0) return null;
  return (
    <section className="wdt-section" aria-labelledby="personas">
      <h2 id="personas" tabIndex={-1}>
        {t('persona.title')} <span className="wdt-tag">{t('persona.simulated')}</span>
      </h2>
      <p className="wdt-measure">{t('persona.text')}</p>
      {loading && !data && <Skeleton rows={3} height="6rem" />}
      {error && !data && <FailedState error={error} onRetry={() => void refetch()} />}
      <ul className="wdt-card-links">
        {personas.map((persona) => (
          <li key={persona.id}>
            <a
              href={signInPath(persona, wanted ?? homeOf(persona))}
              aria-current={viewer?.id === persona.id || undefined}
            >
              <span className="wdt-avatar" aria-hidden="true">
                {persona.name.slice(0, 1)}
              </span>
              <span>
                <strong>{persona.name}</strong>
                <span className="wdt-persona-role">{t(`role.${persona.role}`)}</span>
                <span className="wdt-card-link-text">{t(`persona.purpose.${persona.role}`)}</span>
              </span>
              <Icon name="arrow-right" size="sm" />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
