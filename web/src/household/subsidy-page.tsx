import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { HouseholdSubsidyQuery } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { largeCentsOf } from '../i18n/money.js';
import { romeDay } from '../i18n/rome.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { placeRefusals, TextField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import { HouseholdPage } from './household-page.js';

const SUBSIDY = graphql(`
  query HouseholdSubsidy($householdId: ID!) {
    householdSubsidy(householdId: $householdId) {
      declaration {
        id
        iseeUpToCents
        validFrom
        validUntil
      }
      funds {
        fundName
        serviceType {
          id
          name
        }
        band {
          iseeUpToCents
          percent
          mostCents
        }
        ceilingPer
        paidThisYearCents
      }
    }
  }
`);

const DECLARE = graphql(`
  mutation DeclareIsee($input: DeclareIseeInput!) {
    declareIsee(input: $input) {
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

const WITHDRAW = graphql(`
  mutation WithdrawIsee($input: WithdrawIseeInput!) {
    withdrawIsee(input: $input) {
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

type Fund = HouseholdSubsidyQuery['householdSubsidy']['funds'][number];

/** Declaring the ISEE: only the band is kept. */
function DeclareForm({ householdId, onDone }: { householdId: string; onDone: () => Promise<unknown> }) {
  const { t } = useTranslation();
  const [declare] = useMutation(DECLARE);
  const form = useForm({ defaultValues: { iseeCents: '', holdsUntil: `${romeDay(new Date()).slice(0, 4)}-12-31` } });
  const [faults, setFaults] = useState<string[]>([]);
  const { errors, isSubmitting } = form.formState;
  const send = form.handleSubmit(async ({ iseeCents, holdsUntil }) => {
    try {
      const input = { householdId, iseeCents: largeCentsOf(iseeCents)!, holdsUntil };
      const refusals = (await declare({ variables: { input } })).data?.declareIsee.userErrors ?? [];
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
        label={t('household.subsidy.isee')}
        hint={t('household.subsidy.iseeHint')}
        inputMode="decimal"
        autoComplete="off"
        fault={errors.iseeCents?.message}
        {...form.register('iseeCents', {
          validate: (text) => largeCentsOf(text) !== null || t('household.subsidy.iseeFault'),
        })}
      />
      <TextField
        label={t('household.subsidy.until')}
        type="date"
        fault={errors.holdsUntil?.message}
        {...form.register('holdsUntil', { required: t('household.subsidy.untilFault') })}
      />
      <button type="submit" className="btn btn-primary" disabled={isSubmitting}>
        {t('household.subsidy.declare')}
      </button>
    </form>
  );
}

/** What one fund pays for the household. */
function FundCard({ fund, isDeclared }: { fund: Fund; isDeclared: boolean }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { fundName, serviceType, band, ceilingPer, paidThisYearCents } = fund;
  return (
    <li className="wdt-card">
      <h3>{fundName}</h3>
      <p className="wdt-small">{serviceType ? serviceType.name : t('household.subsidy.everyService')}</p>
      <p>
        <strong>
          {band.percent > 0
            ? t('household.subsidy.percent', { percent: format.percent(band.percent / 100) })
            : t(isDeclared ? 'household.subsidy.nothing' : 'household.subsidy.undeclared')}
        </strong>{' '}
        {band.percent > 0 &&
          band.mostCents !== null &&
          t(`household.subsidy.most.${ceilingPer}`, { amount: format.euros(band.mostCents) })}
      </p>
      <p>{t('household.subsidy.paid', { amount: format.euros(paidThisYearCents) })}</p>
    </li>
  );
}

function Subsidy({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const [withdraw] = useMutation(WITHDRAW);
  const { data, error, refetch } = useQuery(SUBSIDY, { variables: { householdId } });
  const [isOpen, setOpen] = useState(false);
  if (!data)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} height="7rem" />;
  const { declaration, funds } = data.householdSubsidy;
  const renew = async () => {
    await refetch();
    setOpen(false);
  };
  return (
    <>
      <section className="wdt-section" aria-labelledby="declared">
        <h2 id="declared">{t('household.subsidy.declaredTitle')}</h2>
        <Faults messages={act.faultsBeside()} />
        {declaration ? (
          <>
            <p>
              {declaration.iseeUpToCents === null
                ? t('household.subsidy.lastBand')
                : t('household.subsidy.band', { amount: format.euros(declaration.iseeUpToCents) })}{' '}
              {t('household.subsidy.holds', { date: format.date(declaration.validUntil) })}
            </p>
            <p className="wdt-actions">
              <button type="button" className="btn btn-outline-primary btn-sm" onClick={() => setOpen(!isOpen)}>
                {t('household.subsidy.again')}
              </button>
            </p>
            <ConfirmedAct
              open={t('household.subsidy.withdraw')}
              text={t('household.subsidy.withdrawText')}
              yes={t('household.subsidy.withdrawNow')}
              no={t('layout.no')}
              isBusy={act.isBusy}
              onYes={() =>
                void act
                  .run(
                    async () =>
                      (await withdraw({ variables: { input: { householdId } } })).data?.withdrawIsee.userErrors,
                  )
                  .then((done) => (done ? renew() : undefined))
              }
            />
          </>
        ) : (
          <Notice tone="info">
            <p>{t('household.subsidy.none')}</p>
          </Notice>
        )}
        {(isOpen || !declaration) && <DeclareForm householdId={householdId} onDone={renew} />}
        <p className="wdt-small wdt-measure">{t('household.subsidy.privacy')}</p>
      </section>
      <section className="wdt-section" aria-labelledby="funds">
        <h2 id="funds">{t('household.subsidy.funds')}</h2>
        {funds.length === 0 && <p>{t('household.subsidy.noFunds')}</p>}
        <ul className="wdt-papers">
          {funds.map((fund) => (
            <FundCard key={fund.fundName} fund={fund} isDeclared={declaration !== null} />
          ))}
        </ul>
      </section>
    </>
  );
}

/** What the city pays of the care: the band of the ISEE that is kept, and what each fund gives by it. */
export function SubsidyPage() {
  const { t } = useTranslation();
  return (
    <HouseholdPage title={t('household.subsidy.title')} lead={t('household.subsidy.lead')} terms={['isee', 'band']}>
      {({ id }) => <Subsidy householdId={id} />}
    </HouseholdPage>
  );
}
