import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useAct } from '../api/act.js';
import { renew } from '../api/renew.js';
import { graphql } from '../gql/gql.js';
import { ConsentBox } from '../household/consent.js';
import { useFormat } from '../i18n/format.js';
import { useActingFor } from '../session/viewer.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { Help } from '../ui/help.js';
import { Page } from '../ui/page.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import '../work/work.css';

const ACCOUNT = graphql(`
  query Account($actsFor: ID) {
    viewer {
      id
      name
      email
      household(id: $actsFor) {
        id
      }
      signIns {
        id
        method
        device
        createdAt
        lastSeenAt
      }
    }
  }
`);

const END = graphql(`
  mutation EndSignIn($input: EndSignInInput!) {
    endSignIn(input: $input) {
      ended
    }
  }
`);

const END_ALL = graphql(`
  mutation SignOutEverywhere {
    signOutEverywhere {
      ended
    }
  }
`);

const ERASE = graphql(`
  mutation EraseMyData($input: EraseMyDataInput!) {
    eraseMyData(input: $input) {
      erasure {
        erasedAt
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const PURPOSES = ['CARE_NOTES', 'RESEARCH'] as const;

/** Who the reader is, and the household that they act for. */
function useAccount() {
  const { householdId: actsFor, isKnown } = useActingFor();
  return useQuery(ACCOUNT, { variables: { actsFor }, skip: !isKnown, fetchPolicy: 'cache-and-network' });
}

/** The devices on which the reader is signed in, each of which can be signed out. */
function SignIns({ onEnded }: { onEnded: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useApolloClient();
  const navigate = useNavigate();
  const act = useAct();
  const { data } = useAccount();
  const [end] = useMutation(END);
  const [endAll] = useMutation(END_ALL);
  const signIns = data?.viewer?.signIns ?? [];
  return (
    <section className="wdt-card" aria-labelledby="devices">
      <h2 id="devices">{t('account.devices')}</h2>
      <Faults messages={act.faultsBeside()} />
      <ul className="wdt-documents">
        {signIns.map(({ id, device, method, lastSeenAt }) => (
          <li key={id}>
            <span>
              <strong>{device === '?' ? t('account.unknownDevice') : device}</strong>
              <span className="wdt-small">
                {' '}
                {t(`account.method.${method}`)} · {t('account.seen', { when: format.dateTime(lastSeenAt) })}
              </span>
            </span>
            <ConfirmedAct
              open={
                <>
                  {t('account.end')}
                  <span className="visually-hidden"> {device}</span>
                </>
              }
              text={t('account.endText')}
              yes={t('account.endNow')}
              no={t('layout.no')}
              isBusy={act.isBusy}
              onYes={() =>
                void act.run(async () => {
                  await end({ variables: { input: { signInId: id } } });
                  await onEnded();
                  return [];
                })
              }
            />
          </li>
        ))}
      </ul>
      <ConfirmedAct
        open={t('account.endAll')}
        openClass="btn btn-outline-primary btn-sm"
        text={t('account.endAllText')}
        yes={t('account.endAllNow')}
        no={t('layout.no')}
        isBusy={act.isBusy}
        onYes={() =>
          void act
            .run(async () => {
              await endAll();
              return [];
            })
            .then(() => renew(client))
            .then(() => navigate('/'))
        }
      />
    </section>
  );
}

/** Erasing oneself: what goes, what the law keeps, and a word to type so that it is never a slip. */
function Erase() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const act = useAct();
  const [erase] = useMutation(ERASE);
  const [isAsked, setAsked] = useState(false);
  const [isSure, setSure] = useState(false);
  const [tried, setTried] = useState(false);
  const send = async () => {
    setTried(true);
    if (!isSure) return;
    const done = await act.run(
      async () => (await erase({ variables: { input: { forGood: true } } })).data?.eraseMyData.userErrors,
    );
    if (!done) return;
    await client.clearStore();
    await navigate('/account/erased', { replace: true });
  };
  return (
    <section className="wdt-card" aria-labelledby="erase">
      <h2 id="erase">{t('account.eraseTitle')}</h2>
      <p>{t('account.eraseText')}</p>
      <Faults messages={act.faultsBeside()} />
      {!isAsked && (
        <button type="button" className="btn btn-outline-danger btn-sm" onClick={() => setAsked(true)}>
          {t('account.erase')}
        </button>
      )}
      {isAsked && (
        <form
          className="wdt-confirm"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void send();
          }}
        >
          <label className="wdt-check">
            <input type="checkbox" checked={isSure} onChange={({ target }) => setSure(target.checked)} />
            <span>{t('account.eraseSure')}</span>
          </label>
          <p className="wdt-field-error" role="alert">
            {tried && !isSure && t('account.eraseFault')}
          </p>
          <p className="wdt-actions">
            <button type="submit" className="btn btn-danger btn-sm" disabled={act.isBusy}>
              {t('account.eraseNow')}
            </button>
            <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setAsked(false)}>
              {t('household.cancel')}
            </button>
          </p>
        </form>
      )}
    </section>
  );
}

/** The reader's data and privacy: devices, a copy of the data, what was agreed to, and erasing all of it. */
export function AccountPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useAccount();
  const viewer = data?.viewer;
  return (
    <Page title={t('account.title')} lead={t('account.lead')} help={<Help terms={['consent']} />}>
      {!data && !error && <Skeleton rows={3} height="6rem" />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {data && !viewer && (
        <EmptyState icon="user" title={t('household.signInTitle')}>
          <p>{t('state.signInText')}</p>
          <SignInLink className="btn btn-primary">{t('enter.enter')}</SignInLink>
        </EmptyState>
      )}
      {viewer && (
        <div className="wdt-cards-two">
          <section className="wdt-card" aria-labelledby="copy">
            <h2 id="copy">{t('account.copyTitle')}</h2>
            <p>{t('account.copyText')}</p>
            <p className="wdt-actions">
              <a className="btn btn-outline-primary btn-sm" href="/my-data?format=html" download>
                <Icon name="download" size="sm" /> {t('account.copyHtml')}
              </a>
              <a className="btn btn-outline-primary btn-sm" href="/my-data?format=json" download>
                <Icon name="download" size="sm" /> {t('account.copyJson')}
              </a>
            </p>
            <p>
              <Link to="/privacy">{t('account.policy')}</Link>
            </p>
          </section>
          {viewer.household && (
            <section className="wdt-card" aria-labelledby="consents">
              <h2 id="consents">{t('account.consents')}</h2>
              <p>{t('account.consentsText')}</p>
              {PURPOSES.map((purpose) => (
                <ConsentBox key={purpose} householdId={viewer.household!.id} purpose={purpose} />
              ))}
              <h3>{t('household.consent.SOCIAL_FACTS.title')}</h3>
              <p className="wdt-small">{t('household.situation.accountText')}</p>
              <Link className="btn btn-outline-primary btn-sm" to="/household/situation">
                {t('household.situation.open')}
                <span className="visually-hidden">: {t('household.consent.SOCIAL_FACTS.title')}</span>
              </Link>
            </section>
          )}
          <section className="wdt-card" aria-labelledby="mail">
            <h2 id="mail">{t('preference.title')}</h2>
            <p>{t('account.mailText')}</p>
            <Link className="btn btn-outline-primary btn-sm" to="/notifications/mail">
              {t('preference.way')}
            </Link>
          </section>
          <SignIns onEnded={refetch} />
          <Erase />
        </div>
      )}
    </Page>
  );
}

/** What is said to somebody whose data is gone. */
export function ErasedPage() {
  const { t } = useTranslation();
  return (
    <Page title={t('account.erasedTitle')} lead={t('account.erasedText')}>
      <Link className="btn btn-primary" to="/">
        {t('notFound.start')}
      </Link>
    </Page>
  );
}
