import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { LibrettoQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { largeCentsOf, typedEuros } from '../i18n/money.js';
import { Faults } from '../ui/faults.js';
import { Field } from '../ui/field.js';
import { FailedState, Skeleton } from '../ui/states.js';

const LIBRETTO = graphql(`
  query Libretto($householdId: ID, $providerId: ID) {
    librettoStanding(householdId: $householdId, providerId: $providerId) {
      year
      countedCents
      mostCents
      mostHours
      mostPerPairCents
      source
      url
      declarations {
        id
        providerId
        netCents
        hours
      }
    }
  }
`);

const PAID = graphql(`
  mutation DeclareLibrettoPaid($input: DeclareLibrettoPaidInput!) {
    declareLibrettoPaid(input: $input) {
      declaration {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

const RECEIVED = graphql(`
  mutation DeclareLibrettoReceived($input: DeclareLibrettoReceivedInput!) {
    declareLibrettoReceived(input: $input) {
      declaration {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Whose year it is. */
type Whose = { householdId: string; providerId?: never } | { providerId: string; householdId?: never };
type Declaration = LibrettoQuery['librettoStanding']['declarations'][number];

interface FormProps {
  whose: Whose;
  /** What was declared before, in all. */
  before: Declaration | undefined;
  onDone: () => Promise<unknown>;
}

/** Declaring what was paid by voucher outside the platform, in place of what was declared before. */
function DeclareForm({ whose: { householdId, providerId }, before, onDone }: FormProps) {
  const { t, i18n } = useTranslation();
  const act = useAct();
  const [paid] = useMutation(PAID);
  const [received] = useMutation(RECEIVED);
  const [net, setNet] = useState(before ? typedEuros(before.netCents, i18n.language) : '');
  const [hours, setHours] = useState(String(before?.hours ?? ''));
  const [tried, setTried] = useState(false);
  const netCents = largeCentsOf(net);
  const whole = /^\d{1,4}$/.test(hours.trim()) ? Number(hours) : null;
  const declare = async () => {
    if (householdId !== undefined) {
      const { data } = await paid({ variables: { input: { householdId, netCents: netCents! } } });
      return data?.declareLibrettoPaid.userErrors;
    }
    const { data } = await received({ variables: { input: { providerId, netCents: netCents!, hours: whole! } } });
    return data?.declareLibrettoReceived.userErrors;
  };
  const send = async () => {
    setTried(true);
    if (netCents === null || (providerId !== undefined && whole === null)) return;
    if (await act.run(declare)) await onDone();
  };
  return (
    <form
      className="wdt-narrow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Faults messages={act.faultsBeside('netCents', 'hours')} />
      <Field
        label={t(providerId === undefined ? 'libretto.paid' : 'libretto.received')}
        hint={t('libretto.netHint')}
        faults={tried && netCents === null ? [t('libretto.netFault')] : act.faultsOf('netCents')}
      >
        {(control) => (
          <input
            {...control}
            className="form-control"
            inputMode="decimal"
            autoComplete="off"
            value={net}
            onChange={({ target }) => setNet(target.value)}
          />
        )}
      </Field>
      {providerId !== undefined && (
        <Field
          label={t('libretto.hours')}
          faults={tried && whole === null ? [t('libretto.hoursFault')] : act.faultsOf('hours')}
        >
          {(control) => (
            <input
              {...control}
              className="form-control"
              inputMode="numeric"
              autoComplete="off"
              value={hours}
              onChange={({ target }) => setHours(target.value)}
            />
          )}
        </Field>
      )}
      <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
        {t('libretto.declare')}
      </button>
    </form>
  );
}

/** How much of a year's limit of Libretto Famiglia is used, and the form that says what was paid elsewhere. */
export function LibrettoPart({ whose }: { whose: Whose }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data, error, refetch } = useQuery(LIBRETTO, { variables: whose });
  const [isOpen, setOpen] = useState(false);
  const [isSaved, setSaved] = useState(false);
  if (!data) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton height="7rem" />;
  const { year, countedCents, mostCents, mostHours, mostPerPairCents, source, url, declarations } =
    data.librettoStanding;
  const before = declarations.find(({ providerId }) => providerId === (whose.providerId ?? null));
  return (
    <section className="wdt-section" aria-labelledby="libretto">
      <h2 id="libretto">{t('libretto.title', { year: String(year) })}</h2>
      <p className="wdt-measure">
        {t(whose.householdId === undefined ? 'libretto.forWorkers' : 'libretto.forFamilies')}
      </p>
      <p>
        <strong>{t('libretto.counted', { counted: format.euros(countedCents), most: format.euros(mostCents) })}</strong>{' '}
        {mostHours !== null && before?.hours != null
          ? t('libretto.ofHours', { count: before.hours, most: mostHours })
          : t('libretto.perPair', { amount: format.euros(mostPerPairCents) })}
      </p>
      <p className="wdt-small">
        {t('libretto.source')} {url ? <a href={url}>{source}</a> : source}
      </p>
      <p role="status">{isSaved ? t('libretto.saved') : ''}</p>
      <p className="wdt-actions">
        <button
          type="button"
          className="btn btn-outline-primary btn-sm"
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
            setSaved(false);
          }}
        >
          {t(before ? 'libretto.change' : 'libretto.open')}
        </button>
      </p>
      {isOpen && (
        <DeclareForm
          whose={whose}
          before={before}
          onDone={async () => {
            await refetch();
            setOpen(false);
            setSaved(true);
          }}
        />
      )}
    </section>
  );
}
