import { useApolloClient, useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAct } from '../api/act.js';
import { renew } from '../api/renew.js';
import { graphql } from '../gql/gql.js';
import { returnPath } from '../session/viewer.js';
import { EmailForm } from '../ui/email-form.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Icon } from '../ui/icon.js';
import { Notice } from '../ui/notice.js';
import { Page } from '../ui/page.js';
import { FailedState, Skeleton } from '../ui/states.js';

const WAYS = graphql(`
  query SignInWays {
    signInWays {
      identityProvider
      mailedCode
    }
    town {
      simulated
    }
  }
`);

const REQUEST = graphql(`
  mutation RequestSignInCode($input: RequestSignInCodeInput!) {
    requestSignInCode(input: $input) {
      sent
      userErrors {
        message
        path
      }
    }
  }
`);

const REDEEM = graphql(`
  mutation SignInWithCode($input: SignInWithCodeInput!) {
    signInWithCode(input: $input) {
      viewer {
        id
        roles {
          role
        }
      }
      userErrors {
        message
        path
      }
    }
  }
`);

interface CodeFormProps {
  email: string;
  to: string | null;
  onBack: () => void;
}

/** Typing the code that came by mail. */
function CodeForm({ email, to, onBack }: CodeFormProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const act = useAct();
  const [redeem] = useMutation(REDEEM);
  const [code, setCode] = useState('');
  const [isShort, setShort] = useState(false);

  async function send() {
    setShort(code.length !== 6);
    if (code.length !== 6) return;
    let isNew = false;
    const done = await act.run(async () => {
      const { data } = await redeem({ variables: { input: { email, code } } });
      isNew = data?.signInWithCode.viewer?.roles.length === 0;
      return data?.signInWithCode.userErrors;
    });
    if (!done) return;
    await renew(client);
    await navigate(to ?? (isNew ? '/welcome' : '/'), { replace: true });
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
      <Notice tone="success" announced>
        <p>{t('enter.sent', { email })}</p>
      </Notice>
      <Faults messages={act.faultsBeside('code')} />
      <Field
        label={t('enter.code')}
        hint={t('enter.codeHint')}
        faults={isShort ? [t('enter.codeFault')] : act.faultsOf('code')}
      >
        {(control) => (
          <input
            {...control}
            className="form-control wdt-code-input"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            autoFocus
            value={code}
            onChange={({ target }) => setCode(target.value.replaceAll(/\D/g, ''))}
          />
        )}
      </Field>
      <p className="wdt-actions">
        <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
          {t('enter.enter')}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={onBack}>
          {t('enter.otherAddress')}
        </button>
      </p>
    </form>
  );
}

/** Asking for a code by mail. */
function MailForm({ onSent }: { onSent: (email: string) => void }) {
  const { t } = useTranslation();
  const [request] = useMutation(REQUEST);
  return (
    <EmailForm
      className="wdt-narrow"
      label={t('enter.email')}
      hint={t('enter.emailHint')}
      autoComplete="email"
      rank="secondary"
      submit={
        <>
          <Icon name="mail" size="sm" /> {t('enter.send')}
        </>
      }
      onSend={async (email) => (await request({ variables: { input: { email } } })).data?.requestSignInCode.userErrors}
      onSent={onSent}
    />
  );
}

/** Coming in: by the public identity, or by a code that is mailed. */
export function EnterPage() {
  const { t } = useTranslation();
  const [search] = useSearchParams();
  const { data, error, refetch } = useQuery(WAYS);
  const [email, setEmail] = useState<string | null>(null);
  const to = returnPath(search.get('to'));
  const identityPath = `/sign-in?${new URLSearchParams({ to: to ?? '/welcome' }).toString()}`;
  if (email !== null)
    return (
      <Page title={t('enter.codeTitle')}>
        <CodeForm email={email} to={to} onBack={() => setEmail(null)} />
      </Page>
    );
  return (
    <Page title={t('enter.title')} lead={t('enter.lead')}>
      {!data && !error && <Skeleton rows={2} />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {data?.signInWays.identityProvider && (
        <section className="wdt-section" aria-labelledby="identity">
          <h2 id="identity">{t('enter.identityTitle')}</h2>
          <p className="wdt-measure">{t(data.town.simulated ? 'enter.identityDemo' : 'enter.identityText')}</p>
          <a className="btn btn-primary" href={identityPath}>
            <Icon name="user" size="sm" /> {t('enter.identity')}
          </a>
        </section>
      )}
      {data?.signInWays.mailedCode && (
        <section className="wdt-section" aria-labelledby="mail">
          <h2 id="mail">{t('enter.mailTitle')}</h2>
          <MailForm onSent={setEmail} />
        </section>
      )}
      {data?.town.simulated && (
        <p>
          <Link to={`/${to ? `?${new URLSearchParams({ to }).toString()}` : ''}#personas`}>{t('enter.personas')}</Link>
        </p>
      )}
    </Page>
  );
}
