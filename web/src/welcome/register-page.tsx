import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useLocation, useSearchParams } from 'react-router';
import { AddressSearch, type FoundBuilding } from '../address/address-search.js';
import { useAct } from '../api/act.js';
import { renew } from '../api/renew.js';
import { graphql } from '../gql/gql.js';
import { faultOf, inputOf, nobody, RecipientFields, type TypedRecipient } from '../household/recipient-fields.js';
import { useOwnHousehold } from '../household/household.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { FailedState, Skeleton } from '../ui/states.js';
import '../work/work.css';

const REGISTER = graphql(`
  mutation RegisterHousehold($input: RegisterHouseholdInput!) {
    registerHousehold(input: $input) {
      household {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const INVITED_TO = graphql(`
  query RegisterIn($id: ID!) {
    building(id: $id) {
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
`);

const MOST_PEOPLE = 12;

/** The building that a neighbour was invited to, or finding one's own. */
function BuildingChoice({
  invitedTo,
  ...search
}: Omit<Parameters<typeof AddressSearch>[0], 'label'> & { invitedTo: FoundBuilding | null }) {
  const { t } = useTranslation();
  if (!invitedTo || search.value?.id !== invitedTo.id)
    return <AddressSearch label={t('welcome.register.address')} {...search} />;
  return (
    <div className="wdt-field" data-testid="invited-to">
      <span>{t('welcome.register.address')}</span>
      <p>
        <strong>{invitedTo.address}</strong> · {invitedTo.territory.name}{' '}
        <button type="button" className="wdt-link-button" onClick={() => search.onChange(null)}>
          {t('welcome.register.elsewhere')}
        </button>
      </p>
    </div>
  );
}

function RegisterForm({ invitedTo }: { invitedTo: FoundBuilding | null }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const act = useAct();
  const [register] = useMutation(REGISTER);
  const [building, setBuilding] = useState(invitedTo);
  const [name, setName] = useState('');
  const [people, setPeople] = useState<TypedRecipient[]>([nobody()]);
  const [tried, setTried] = useState(false);

  async function send() {
    setTried(true);
    if (!building || name.trim() === '' || people.some((one) => faultOf(one) !== null)) return;
    const input = { buildingId: building.id, displayName: name.trim(), careRecipients: people.map(inputOf) };
    const done = await act.run(
      async () => (await register({ variables: { input } })).data?.registerHousehold.userErrors,
    );
    // Once the household is known, this page leads on by itself.
    if (done) await renew(client);
  }

  return (
    <form
      className="wdt-narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside('displayName')} />
      <BuildingChoice
        invitedTo={invitedTo}
        value={building}
        onChange={setBuilding}
        faults={tried && !building ? [t('welcome.register.addressFault')] : []}
      />
      <Field
        label={t('welcome.register.name')}
        hint={t('welcome.register.nameHint')}
        faults={tried && name.trim() === '' ? [t('welcome.register.nameFault')] : act.faultsOf('displayName')}
      >
        {(control) => (
          <input
            {...control}
            className="form-control"
            maxLength={60}
            autoComplete="off"
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      {people.map((person, index) => (
        <fieldset key={index} className="wdt-person">
          <legend>{t('welcome.register.person', { number: index + 1 })}</legend>
          <RecipientFields
            value={person}
            tried={tried}
            onChange={(next) => setPeople(people.map((one, at) => (at === index ? next : one)))}
          />
          {people.length > 1 && (
            <button
              type="button"
              className="wdt-link-button"
              onClick={() => setPeople(people.filter((_, at) => at !== index))}
            >
              {t('welcome.register.remove')}
              <span className="visually-hidden"> {person.firstName}</span>
            </button>
          )}
        </fieldset>
      ))}
      {people.length < MOST_PEOPLE && (
        <p>
          <button
            type="button"
            className="btn btn-outline-primary btn-sm"
            onClick={() => setPeople([...people, nobody()])}
          >
            {t('welcome.register.more')}
          </button>
        </p>
      )}
      <p className="wdt-small">{t('welcome.register.privacy')}</p>
      <p className="wdt-actions wdt-form-end">
        <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
          {t('welcome.register.send')}
        </button>
      </p>
    </form>
  );
}

/** Registering a household after the first sign-in: where it lives, how it is called, whom it asks care for. */
export function RegisterPage() {
  const { t } = useTranslation();
  const { data, household, isSignedIn, error, refetch } = useOwnHousehold();
  const { pathname, search } = useLocation();
  const building = useSearchParams()[0].get('building');
  const invited = useQuery(INVITED_TO, { variables: { id: building ?? '' }, skip: !building });
  if (isSignedIn === false)
    return <Navigate to={`/enter?${new URLSearchParams({ to: pathname + search }).toString()}`} replace />;
  if (household) return <Navigate to="/ask" replace />;
  return (
    <Page
      title={t('welcome.register.title')}
      lead={t('welcome.register.lead')}
      help={<Help terms={['household', 'recipient', 'consent']} />}
      above={
        <Link className="wdt-back" to="/welcome">
          <Icon name="arrow-left" size="sm" /> {t('ask.back')}
        </Link>
      }
    >
      {!data && !error && <Skeleton rows={2} />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {data && !invited.loading && <RegisterForm invitedTo={invited.data?.building ?? null} />}
    </Page>
  );
}
