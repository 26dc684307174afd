import { useMutation, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { usePolling } from '../api/live.js';
import { graphql } from '../gql/gql.js';
import type { SubstitutionsQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { ServiceIcon } from '../ui/service-icon.js';

const SUBSTITUTIONS = graphql(`
  query Substitutions {
    substitutions(first: 100) {
      edges {
        node {
          id
          state
          startsAt
          endsAt
          priceCents
          serviceType {
            id
            code
            name
          }
          venue {
            label
          }
        }
      }
    }
  }
`);

const ACCEPT = graphql(`
  mutation AcceptSubstitution($input: SubstitutionInput!) {
    acceptSubstitution(input: $input) {
      substitution {
        id
        state
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const DECLINE = graphql(`
  mutation DeclineSubstitution($input: SubstitutionInput!) {
    declineSubstitution(input: $input) {
      substitution {
        id
        state
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const POLL_MS = 20_000;

type Substitution = SubstitutionsQuery['substitutions']['edges'][number]['node'];

function SubstitutionCard({ substitution, onAnswered }: { substitution: Substitution; onAnswered: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const [accept] = useMutation(ACCEPT);
  const [decline] = useMutation(DECLINE);
  const { id, serviceType, venue, startsAt, endsAt, priceCents } = substitution;
  const input = { substitutionId: id };
  const answer = async (isYes: boolean) => {
    await act.run(async () =>
      isYes
        ? (await accept({ variables: { input } })).data?.acceptSubstitution.userErrors
        : (await decline({ variables: { input } })).data?.declineSubstitution.userErrors,
    );
    onAnswered();
  };
  return (
    <li className="wdt-visit" data-service={serviceType.code} data-testid="substitution">
      <ServiceIcon code={serviceType.code} />
      <div>
        <p className="wdt-visit-head">
          <strong>
            {format.day(startsAt)}, {format.clock(startsAt)}–{format.clock(endsAt)}
          </strong>
          <span>{serviceType.name}</span>
        </p>
        <p>
          <Icon name="map-marker" size="sm" /> {venue.label} ·{' '}
          {t('work.substitution.earns', { amount: format.euros(priceCents) })}
        </p>
        <Faults messages={act.faultsBeside()} />
        <div className="wdt-actions">
          <button
            type="button"
            className="btn btn-primary btn-sm"
            disabled={act.isBusy}
            onClick={() => void answer(true)}
          >
            {t('work.substitution.accept')}
          </button>
          <ConfirmedAct
            open={t('work.substitution.decline')}
            openClass="btn btn-outline-primary btn-sm"
            text={t('work.substitution.declineText')}
            yes={t('work.substitution.declineNow')}
            no={t('layout.no')}
            isBusy={act.isBusy}
            onYes={() => void answer(false)}
          />
        </div>
      </div>
    </li>
  );
}

/** The sessions that the reader is asked to give in the place of a colleague; nothing where there is none. */
export function OpenSubstitutions() {
  const { t } = useTranslation();
  const { data, refetch } = useQuery(SUBSTITUTIONS, {
    fetchPolicy: 'cache-and-network',
    pollInterval: usePolling(POLL_MS),
  });
  const open = data?.substitutions.edges.map(({ node }) => node).filter(({ state }) => state === 'PROPOSED') ?? [];
  if (open.length === 0) return null;
  return (
    <section className="wdt-section" aria-labelledby="substitutions">
      <h2 id="substitutions">{t('work.substitution.title', { count: open.length })}</h2>
      <p className="wdt-measure">{t('work.substitution.text')}</p>
      <ul className="wdt-visits">
        {open.map((substitution) => (
          <SubstitutionCard key={substitution.id} substitution={substitution} onAnswered={() => void refetch()} />
        ))}
      </ul>
    </section>
  );
}
