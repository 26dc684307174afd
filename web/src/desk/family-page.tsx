import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { useAct } from '../api/act.js';
import { askFor } from '../ask/asking-for.js';
import '../calendar/calendar.css';
import { SessionList } from '../calendar/session-list.js';
import { AgreementLine } from '../document/agreement-line.js';
import { ownTerms } from '../document/agreement.js';
import { mandateEnd, useRevokeMandates } from '../household/mandates.js';
import { useFormat } from '../i18n/format.js';
import { romeDay } from '../i18n/rome.js';
import { RequestState } from '../request/request-facts.js';
import { ConfirmedAct } from '../ui/confirm.js';
import { Faults } from '../ui/faults.js';
import { Icon } from '../ui/icon.js';
import { Page } from '../ui/page.js';
import { EmptyState, FailedState, Skeleton } from '../ui/states.js';
import '../work/work.css';
import { AtDesk } from './at-desk.js';
import './desk.css';
import { FamilyPhone } from './family-phone.js';
import { useFamily, useFamilySessions } from './family.js';
import { Mandate } from './mandate.js';

type Family = NonNullable<ReturnType<typeof useFamily>['family']>;

/** Taking the mandate back, for the family that says so. */
function Revoke({ family }: { family: Family }) {
  const { t } = useTranslation();
  const act = useAct();
  const revoke = useRevokeMandates(family.id);
  return (
    <>
      <Faults messages={act.faultsBeside()} />
      <ConfirmedAct
        open={t('desk.family.revoke')}
        text={t('desk.family.revokeText')}
        yes={t('desk.family.revokeNow')}
        no={t('layout.no')}
        isBusy={act.isBusy}
        onYes={() => void act.run(revoke)}
      />
    </>
  );
}

/** What the family has asked for, the newest first, each leading to where it is changed or withdrawn. */
function Requests({ requests }: Pick<ReturnType<typeof useFamily>, 'requests'>) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <section className="wdt-section" aria-labelledby="requests">
      <h2 id="requests">{t('desk.family.requests')}</h2>
      {requests.length === 0 && <p>{t('desk.family.noRequests')}</p>}
      <ul className="wdt-documents">
        {requests.map((request) => (
          <li key={request.id} data-testid="family-request">
            <Link to={`/requests/${request.id}`}>
              {t('request.titleOf', {
                service: request.serviceType.name,
                names: format.list(request.careRecipients.map(({ firstName }) => firstName)),
              })}
            </Link>
            <RequestState request={request} isOnBehalf />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The services that the family is or was in, each leading to what was agreed, to print or to leave. */
function Services({ family, agreements }: { family: Family } & Pick<ReturnType<typeof useFamily>, 'agreements'>) {
  const { t } = useTranslation();
  const today = romeDay(new Date());
  return (
    <section className="wdt-section" aria-labelledby="services">
      <h2 id="services">{t('desk.family.services')}</h2>
      {agreements.length === 0 && <p>{t('desk.family.noServices')}</p>}
      <ul className="wdt-documents">
        {agreements.map((agreement) => {
          const terms = ownTerms(agreement, today, family.id);
          const to = `/desk/families/${family.id}/services/${agreement.id}`;
          return (
            terms && <AgreementLine key={agreement.id} agreement={agreement} terms={terms} today={today} to={to} />
          );
        })}
      </ul>
    </section>
  );
}

/** The sessions of the family: those whose hours wait, and those to come; what a mandate allows is done here. */
function Sessions({ family, mayAct }: { family: Family; mayAct: boolean }) {
  const { t } = useTranslation();
  const { toConfirm, ahead, now, isRead, error, refetch } = useFamilySessions(family.id);
  if (!isRead) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <Skeleton rows={2} />;
  return (
    <>
      {toConfirm.length > 0 && (
        <section className="wdt-section" aria-labelledby="to-confirm">
          <h2 id="to-confirm">{t('desk.family.toConfirm')}</h2>
          {mayAct && <p className="wdt-measure">{t('desk.family.toConfirmText')}</p>}
          <SessionList sessions={toConfirm} now={now} showsDay household={family.displayName} mayAct={mayAct} />
        </section>
      )}
      <section className="wdt-section" aria-labelledby="ahead">
        <h2 id="ahead">{t('desk.family.ahead')}</h2>
        {ahead.length === 0 && <p>{t('desk.family.noneAhead')}</p>}
        <SessionList sessions={ahead} now={now} showsDay household={family.displayName} mayAct={mayAct} />
      </section>
    </>
  );
}

/** One family at the desk. */
function FamilyOf({ id }: { id: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { family, requests, agreements, data, error, refetch } = useFamily(id);
  const above = (
    <Link className="wdt-back" to="/desk/families">
      <Icon name="arrow-left" size="sm" /> {t('desk.family.find')}
    </Link>
  );
  if (!family)
    return (
      <Page title={t('desk.family.title')} above={above}>
        {!data && !error && <Skeleton rows={3} />}
        {!data && error && <FailedState error={error} onRetry={() => void refetch()} />}
        {data && (
          <EmptyState icon="search" title={t('desk.family.missing')}>
            <p>{t('desk.family.findLead')}</p>
          </EmptyState>
        )}
      </Page>
    );
  const isWithMandate = mandateEnd(family, romeDay(new Date())) !== null;
  return (
    <Page title={family.displayName} lead={family.building.address} above={above}>
      <Mandate household={family} onRecorded={() => void refetch()}>
        <Revoke family={family} />
      </Mandate>
      <FamilyPhone family={family} mayChange={isWithMandate} />
      <p className="wdt-actions">
        {isWithMandate && (
          <button
            type="button"
            className="btn btn-primary"
            onClick={() => {
              askFor(id);
              void navigate('/ask');
            }}
          >
            {t('desk.askFor', { household: family.displayName })}
          </button>
        )}
        <Link
          className="btn btn-outline-primary"
          to={`/desk/statements?household=${id}&name=${encodeURIComponent(family.displayName)}`}
        >
          {t('desk.family.statements')}
        </Link>
      </p>
      <Requests requests={requests} />
      <Services family={family} agreements={agreements} />
      <Sessions family={family} mayAct={isWithMandate} />
    </Page>
  );
}

/** A family that the desk serves, with all that goes on for it: its mandate, requests, services and sessions. */
export function FamilyPage() {
  const { t } = useTranslation();
  const { familyId = '' } = useParams();
  return <AtDesk title={t('desk.family.title')}>{() => <FamilyOf key={familyId} id={familyId} />}</AtDesk>;
}
