import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { graphql } from '../gql/gql.js';
import type { LibrettoQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { largeCentsOf, typedEuros } from '../i18n/money.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, TextField } from '../ui/form.js';
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
  const [paid] = useMutation(PAID);
  const [received] = useMutation(RECEIVED);
  const form = useForm({
    defaultValues: {
      netCents: before ? typedEuros(before.netCents, i18n.language) : '',
      hours: String(before?.hours ?? ''),
    },
  });
  const [faults, setFaults] = useState<string[]>([]);
  const { errors, isSubmitting } = form.formState;
  const declare = async (netCents: number, hours: number) => {
    if (householdId !== undefined) {
      const { data } = await paid({ variables: { input: { householdId, netCents } } });
      return data?.declareLibrettoPaid.userErrors ?? [];
    }
    const { data } = await received({ variables: { input: { providerId, netCents, hours } } });
    return data?.declareLibrettoReceived.userErrors ?? [];
  };
  const send = form.handleSubmit(async ({ netCents, hours }) => {
    try {
      const refusals = await declare(largeCentsOf(netCents)!, Number(hours));
      setFaults(placeRefusals(form, refusals));
      if (refusals.length === 0) await onDone();
    } catch {
      setFaults([t('state.failedText')]);
    }
  });
  return (
    <form className="wdt-form" noValidate onSubmit={(event) => void send(event)}>
      <Faults messages={faults} />
      <TextField
        label={t(providerId === undefined ? 'libretto.paid' : 'libretto.received')}
        hint={t('libretto.netHint')}
        inputMode="decimal"
        autoComplete="off"
        fault={errors.netCents?.message}
        {...form.register('netCents', { validate: (text) => largeCentsOf(text) !== null || t('libretto.netFault') })}
      />
      {providerId !== undefined && (
        <TextField
          label={t('libretto.hours')}
          inputMode="numeric"
          autoComplete="off"
          fault={errors.hours?.message}
          {...form.register('hours', { validate: (text) => /^\d{1,4}$/.test(text.trim()) || t('libretto.hoursFault') })}
        />
      )}
      <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
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
