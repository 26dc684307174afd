import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { Delegates } from './delegates.js';
import { HouseholdPage } from './household-page.js';
import { useOwnHousehold, type OwnHousehold } from './household.js';
import { faultOf, inputOf, nobody, RecipientFields } from './recipient-fields.js';

const ADD = graphql(`
  mutation AddCareRecipient($input: AddCareRecipientInput!) {
    addCareRecipient(input: $input) {
      careRecipient {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Adding somebody whom care may be asked for. */
function AddRecipient({ household, onAdded }: { household: OwnHousehold; onAdded: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const act = useAct();
  const [add] = useMutation(ADD);
  const [isOpen, setOpen] = useState(false);
  const [value, setValue] = useState(nobody);
  const [tried, setTried] = useState(false);
  if (!isOpen)
    return (
      <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(true)}>
        {t('household.recipient.add')}
      </button>
    );
  const send = async () => {
    setTried(true);
    if (faultOf(value)) return;
    const input = { householdId: household.id, ...inputOf(value) };
    const done = await act.run(async () => (await add({ variables: { input } })).data?.addCareRecipient.userErrors);
    if (!done) return;
    await onAdded();
    setOpen(false);
    setValue(nobody());
    setTried(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside()} />
      <RecipientFields value={value} onChange={setValue} tried={tried} />
      <p className="wdt-actions">
        <button type="submit" className="btn btn-primary btn-sm" disabled={act.isBusy}>
          {t('household.recipient.save')}
        </button>
        <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(false)}>
          {t('household.cancel')}
        </button>
      </p>
    </form>
  );
}

function Home({ household }: { household: OwnHousehold }) {
  const { t } = useTranslation();
  const { refetch } = useOwnHousehold();
  return (
    <div className="wdt-cards-two">
      <section className="wdt-card" aria-labelledby="recipients">
        <h2 id="recipients">{t('household.recipients')}</h2>
        <p>
          <Icon name="map-marker" size="sm" /> {household.building.address}
        </p>
        <ul className="wdt-people">
          {household.careRecipients.map(({ id, firstName, kind, birthYear }) => (
            <li key={id}>
              <span className="wdt-avatar" aria-hidden="true">
                {firstName.slice(0, 1)}
              </span>
              <span>
                <strong>{firstName}</strong>
                <span className="wdt-small">
                  {birthYear ? t(`ask.who.born.${kind}`, { year: birthYear }) : t(`ask.who.kind.${kind}`)}
                </span>
              </span>
            </li>
          ))}
        </ul>
        <AddRecipient household={household} onAdded={refetch} />
      </section>
      <Delegates household={household} onChanged={refetch} />
      <section className="wdt-card" aria-labelledby="next">
        <h2 id="next">{t('household.next')}</h2>
        <ul className="wdt-link-list">
          <li>
            <Link to="/ask">{t('requests.ask')}</Link>
          </li>
          <li>
            <Link to="/requests">{t('requests.title')}</Link>
          </li>
          <li>
            <Link to="/calendar">{t('calendar.title')}</Link>
          </li>
          <li>
            <Link to="/messages">{t('talk.title')}</Link>
          </li>
        </ul>
      </section>
    </div>
  );
}

/** The household: whom it asks care for, and who may act for it. */
export function HomePage() {
  const { t } = useTranslation();
  const { household } = useOwnHousehold();
  return (
    <HouseholdPage title={household?.displayName ?? t('household.title')} terms={['delegate', 'mandate']}>
      {(own) => <Home household={own} />}
    </HouseholdPage>
  );
}
