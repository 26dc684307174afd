import { useMutation } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { AddressSearch, type FoundBuilding } from '../address/address-search.js';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { Page } from '../ui/page.js';
import { SignInLink } from '../ui/sign-in-link.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import { AskedPapers } from './asked-papers.js';
import './work.css';
import { useOwnProvider } from './work.js';

const APPLY = graphql(`
  mutation ApplyToGiveCare($input: ApplyToGiveCareInput!) {
    applyToGiveCare(input: $input) {
      application {
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

function ApplyForm({ name: known, onApplied }: { name: string | null; onApplied: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const act = useAct();
  const [apply] = useMutation(APPLY);
  const [name, setName] = useState(known?.split(' ')[0] ?? '');
  const [home, setHome] = useState<FoundBuilding | null>(null);
  const [needsPermit, setNeedsPermit] = useState(false);
  const [tried, setTried] = useState(false);

  async function send() {
    setTried(true);
    if (name.trim() === '' || !home) return;
    const { lat, lon } = home.position;
    const input = {
      displayName: name.trim(),
      territoryId: home.territory.id,
      lat,
      lon,
      needsResidencePermit: needsPermit,
    };
    const done = await act.run(async () => (await apply({ variables: { input } })).data?.applyToGiveCare.userErrors);
    if (!done) return;
    await onApplied();
    await navigate('/work');
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
      <Field
        label={t('work.apply.name')}
        hint={t('work.apply.nameHint')}
        faults={tried && name.trim() === '' ? [t('work.profile.nameFault')] : act.faultsOf('displayName')}
      >
        {(control) => (
          <input
            {...control}
            className="form-control"
            autoComplete="given-name"
            maxLength={80}
            value={name}
            onChange={({ target }) => setName(target.value)}
          />
        )}
      </Field>
      <AddressSearch
        label={t('work.apply.address')}
        value={home}
        onChange={setHome}
        faults={tried && !home ? [t('work.apply.addressFault')] : []}
      />
      <label className="wdt-check">
        <input type="checkbox" checked={needsPermit} onChange={({ target }) => setNeedsPermit(target.checked)} />
        <span>{t('work.apply.permit')}</span>
      </label>
      <p className="wdt-small">{t('work.apply.privacy')}</p>
      <p className="wdt-actions wdt-form-end">
        <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
          {t('work.apply.send')}
        </button>
      </p>
    </form>
  );
}

/** The first visit of somebody who would give care: what it takes, and beginning. */
export function ApplyPage() {
  const { t } = useTranslation();
  const { data, provider, isSignedIn, name, error, refetch } = useOwnProvider();
  if (provider) return <Navigate to="/work" replace />;
  return (
    <Page title={t('work.apply.title')} lead={t('work.apply.lead')}>
      <ol className="wdt-steps-short">
        <li>{t('work.apply.step.say')}</li>
        <li>{t('work.apply.step.papers')}</li>
        <li>{t('work.apply.step.meet')}</li>
        <li>{t('work.apply.step.work')}</li>
      </ol>
      <AskedPapers />
      {!data && !error && <Skeleton rows={2} />}
      {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
      {isSignedIn === false && (
        <EmptyState icon="user" title={t('work.apply.signInTitle')}>
          <p>{t('work.apply.signInText')}</p>
          <SignInLink className="btn btn-primary">{t('work.signIn')}</SignInLink>
        </EmptyState>
      )}
      {isSignedIn && <ApplyForm name={name} onApplied={refetch} />}
    </Page>
  );
}
