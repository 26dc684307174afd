import { useMutation } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/act.js';
import { graphql } from '../gql/gql.js';
import { useFormat } from '../i18n/format.js';
import { lastDayBefore, romeDay } from '../i18n/rome.js';
import { DeskPlace } from '../town/desk-place.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { InviteDelegate, OpenInvitations } from './delegate-invitations.js';
import type { OwnHousehold } from './household.js';
import { mandatesOn, useRevokeMandates } from './mandates.js';

const END = graphql(`
  mutation EndDelegate($input: EndRoleInput!) {
    endRole(input: $input) {
      roleAssignment {
        id
      }
      userErrors {
        message
        path
      }
    }
  }
`);

interface DelegatesProps {
  household: OwnHousehold;
  onChanged: () => Promise<unknown>;
}

/** Who may act for the household: relatives, until when, and the desk by its mandate; each can be ended at once. */
export function Delegates({ household, onChanged }: DelegatesProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const act = useAct();
  const [end] = useMutation(END);
  const revoke = useRevokeMandates(household.id);
  const mandates = mandatesOn(household, romeDay(new Date()));
  return (
    <section className="wdt-card" aria-labelledby="delegates">
      <h2 id="delegates">{t('household.delegate.title')}</h2>
      <p>{t('household.delegate.text')}</p>
      <Faults messages={act.faultsBeside()} />
      <ul className="wdt-people">
        {household.delegates.map(({ roleAssignmentId, name, validUntil }) => (
          <li key={roleAssignmentId}>
            <span>
              <strong>{name ?? t('household.delegate.nameless')}</strong>
              <span className="wdt-small">
                {validUntil && t('household.delegate.until', { date: format.date(lastDayBefore(validUntil)) })}
              </span>
            </span>
            <ConfirmedAct
              open={
                <>
                  {t('household.delegate.end')}
                  <span className="visually-hidden"> {name}</span>
                </>
              }
              text={t('household.delegate.endText')}
              yes={t('household.delegate.endNow')}
              no={t('layout.no')}
              isBusy={act.isBusy}
              onYes={() =>
                void act
                  .run(async () => (await end({ variables: { input: { roleAssignmentId } } })).data?.endRole.userErrors)
                  .then((done) => done && onChanged())
              }
            />
          </li>
        ))}
        {mandates.length > 0 && (
          <li>
            <div className="wdt-people-text">
              <strong>{t('household.delegate.desk')}</strong>
              <span className="wdt-small">
                {t('household.delegate.before', { date: format.date(mandates[0]!.endsBefore) })}
              </span>
              {household.building.territory.hub && <DeskPlace hub={household.building.territory.hub} />}
            </div>
            <ConfirmedAct
              open={
                <>
                  {t('household.delegate.end')}
                  <span className="visually-hidden"> {t('household.delegate.desk')}</span>
                </>
              }
              text={t('household.delegate.deskText')}
              yes={t('household.delegate.endNow')}
              no={t('layout.no')}
              isBusy={act.isBusy}
              onYes={() => void act.run(revoke)}
            />
          </li>
        )}
      </ul>
      <OpenInvitations householdId={household.id} />
      <InviteDelegate householdId={household.id} />
    </section>
  );
}
