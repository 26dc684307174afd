import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import type { SituationQuery, SocialFact } from '../gql/graphql.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { CheckField } from '../ui/form.js';
import { Notice } from '../ui/notice.js';
import { FailedState, Skeleton } from '../ui/states.js';
import '../ask/ask.css';
import { useConsentActs } from './consent.js';
import { HouseholdPage } from './household-page.js';
import { useOwnHousehold } from './household.js';
import { SOCIAL_FACTS } from './social-facts.js';

const SITUATION = graphql(`
  query Situation($householdId: ID!) {
    household(id: $householdId) {
      id
      socialFacts {
        facts
        priority
      }
    }
    priorityRules {
      id
      fact
      addedPercent
      validFrom
      validUntil
    }
  }
`);

const DECLARE = graphql(`
  mutation DeclareSocialFacts($input: DeclareFactsInput!) {
    declareSocialFacts(input: $input) {
      socialFacts {
        facts
        priority
      }
      userErrors {
        message
        path
      }
    }
  }
`);

/** Percent that the rules of today add for a fact; 0 where none holds. */
function addedToday(rules: SituationQuery['priorityRules'], fact: SocialFact): number {
  const today = romeDay(new Date());
  const holds = rules.find(
    (rule) => rule.fact === fact && rule.validFrom <= today && (rule.validUntil === null || today < rule.validUntil),
  );
  return holds?.addedPercent ?? 0;
}

interface FormProps {
  householdId: string;
  declared: readonly SocialFact[];
  rules: SituationQuery['priorityRules'];
  /** Called with what became of it, for the page to say. */
  onDone: (what: 'saved' | 'withdrawn') => Promise<unknown>;
}

/** The facts to tick, with what each counts for, and the consent by which they are kept. */
function SituationForm({ householdId, declared, rules, onDone }: FormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const { consents } = useOwnHousehold();
  const consent = useConsentActs(householdId, 'SOCIAL_FACTS');
  const [declare] = useMutation(DECLARE);
  const [facts, setFacts] = useState<readonly SocialFact[]>(declared);
  const [hasAgreed, setAgreed] = useState(false);
  const [tried, setTried] = useState(false);
  const own = consents.find(({ purpose, withdrawnAt }) => purpose === 'SOCIAL_FACTS' && withdrawnAt === null);
  // What stands was declared with the consent of somebody of the household, who need not be the reader.
  const needsConsent = facts.length > 0 && declared.length === 0 && !own;
  const save = async () => {
    setTried(true);
    if (needsConsent && !hasAgreed) return;
    const done = await act.run(async () => {
      const refused = needsConsent ? await consent.give() : [];
      if (refused && refused.length > 0) return refused;
      return (await declare({ variables: { input: { householdId, facts: [...facts] } } })).data?.declareSocialFacts
        .userErrors;
    });
    if (done) await onDone('saved');
  };
  const withdraw = async () => {
    const done = await act.run(async () => {
      const { data } = await declare({ variables: { input: { householdId, facts: [] } } });
      const refused = data?.declareSocialFacts.userErrors ?? [];
      return refused.length === 0 && own ? consent.withdraw() : refused;
    });
    if (!done) return;
    setFacts([]);
    setAgreed(false);
    setTried(false);
    await onDone('withdrawn');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <Faults messages={act.faultsBeside()} />
      <fieldset className="wdt-cards">
        <legend>{t('household.situation.legend')}</legend>
        {SOCIAL_FACTS.map((fact) => {
          const added = addedToday(rules, fact);
          return (
            <label key={fact} className="wdt-choice-card">
              <input
                type="checkbox"
                checked={facts.includes(fact)}
                onChange={({ target }) =>
                  setFacts(target.checked ? [...facts, fact] : facts.filter((one) => one !== fact))
                }
              />
              <span>
                <strong>{t(`household.situation.fact.${fact}.title`)}</strong>
                <span className="wdt-small">
                  {t(`household.situation.fact.${fact}.text`)}{' '}
                  {added > 0
                    ? t('household.situation.adds', { percent: format.percent(added / 100) })
                    : t('household.situation.addsNothing')}
                </span>
              </span>
            </label>
          );
        })}
      </fieldset>
      {needsConsent && (
        <CheckField
          label={t('household.situation.agree')}
          fault={tried && !hasAgreed ? t('household.situation.agreeFault') : undefined}
          checked={hasAgreed}
          onChange={({ target }) => setAgreed(target.checked)}
        />
      )}
      <p className="wdt-small wdt-measure">
        {t('household.situation.kept')} {own && t('household.situation.since', { when: format.dateTime(own.givenAt) })}
      </p>
      <p className="wdt-actions wdt-form-end">
        <button type="submit" className="btn btn-primary" disabled={act.isBusy}>
          {t('household.situation.save')}
        </button>
      </p>
      {(declared.length > 0 || own) && (
        <ConfirmedAct
          open={t('household.situation.withdraw')}
          text={t('household.situation.withdrawText')}
          yes={t('household.situation.withdrawNow')}
          no={t('layout.no')}
          isBusy={act.isBusy}
          onYes={() => void withdraw()}
        />
      )}
    </form>
  );
}

function Situation({ householdId }: { householdId: string }) {
  const { t } = useTranslation();
  const { refetch: readConsents } = useOwnHousehold();
  const { data, error, refetch } = useQuery(SITUATION, {
    variables: { householdId },
    fetchPolicy: 'cache-and-network',
  });
  const [done, setDone] = useState<'saved' | 'withdrawn' | null>(null);
  const declared = data?.household?.socialFacts;
  if (!data || !declared)
    return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={3} height="6rem" />;
  const { facts, priority } = declared;
  const standing = facts.length === 0 ? 'none' : priority > 100 ? 'first' : 'normal';
  return (
    <>
      {done && (
        <Notice tone="success" announced>
          <p>{t(`household.situation.${done}`)}</p>
        </Notice>
      )}
      <p>
        <strong>{t(`household.situation.${standing}`, { priority })}</strong>
      </p>
      <p className="wdt-measure">{t('household.situation.how')}</p>
      <SituationForm
        householdId={householdId}
        declared={facts}
        rules={data.priorityRules}
        onDone={async (what) => {
          await Promise.all([refetch(), readConsents()]);
          setDone(what);
        }}
      />
    </>
  );
}

/** What of its situation a household wants counted when the engine decides who comes first: declared, changed and withdrawn here. */
export function SituationPage() {
  const { t } = useTranslation();
  return (
    <HouseholdPage title={t('household.situation.title')} lead={t('household.situation.lead')} terms={['consent']}>
      {({ id }) => <Situation key={id} householdId={id} />}
    </HouseholdPage>
  );
}
