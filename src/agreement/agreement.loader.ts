import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AccountService } from '../account/account.service.js';
import { listHeld, Role } from '../account/account.rules.js';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { type DailyHours } from '../offer/extra-hours.rules.js';
import { AgreementChangeEntity } from './agreement-change.entity.js';
import { AgreementEntity, AgreementTermsEntity } from './agreement.entity.js';
import { AttendanceEntity, SessionEntity } from './session.entity.js';

/** Reads agreements and sessions for field resolvers, in one statement per kind and request. */
@Injectable()
export class AgreementLoader {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountService,
  ) {}

  agreement(context: RequestContext, id: string) {
    return rowsById(context, this.database, AgreementEntity).load(id);
  }

  session(context: RequestContext, id: string) {
    return rowsById(context, this.database, SessionEntity).load(id);
  }

  terms(context: RequestContext, agreementId: string) {
    return rowsBy(context, this.database, AgreementTermsEntity, 'agreementId', 'fromOn').load(agreementId);
  }

  /** The steps in who takes part, oldest first. */
  changes(context: RequestContext, agreementId: string) {
    return rowsBy(context, this.database, AgreementChangeEntity, 'agreementId', 'id').load(agreementId);
  }

  /** When the service that an offer became ends, and on which day before that it has a household fewer. */
  async endOfOffer(context: RequestContext, offerId: string) {
    const [end] = await answersById<{ id: string; endsOn: string | null; leftOn: string | null }>(
      context,
      this.database,
      'ends of offers',
      `SELECT a.offer_id AS id, a.ends_on::text AS "endsOn", (
         SELECT min(last.until_on)::text FROM (
           SELECT max(coalesce(t.until_on, 'infinity')) AS until_on FROM agreement_terms t
           WHERE t.agreement_id = a.id GROUP BY t.care_request_id) last
         WHERE last.until_on > (now() AT TIME ZONE 'Europe/Rome')::date
           AND last.until_on < coalesce(a.ends_on, 'infinity')) AS "leftOn"
       FROM agreement a WHERE a.offer_id = ANY($1)`,
    ).load(offerId);
    return end ?? { endsOn: null, leftOn: null };
  }

  attendances(context: RequestContext, sessionId: string) {
    return rowsBy(context, this.database, AttendanceEntity, 'sessionId', 'id').load(sessionId);
  }

  /** Whether a paper that the service asks of the provider will not hold on the day of the session. */
  async isFrozen(context: RequestContext, sessionId: string): Promise<boolean> {
    const rows = await answersById(
      context,
      this.database,
      'frozen sessions',
      `SELECT s.id FROM session s JOIN agreement a ON a.id = s.agreement_id
         JOIN required_credential q ON q.service_type_id = a.service_type_id
       WHERE s.id = ANY($1) AND s.state IN ('planned', 'uncovered') AND NOT EXISTS (
         SELECT FROM credential c WHERE c.provider_id = s.provider_id AND c.kind = q.kind AND c.outcome = 'passed'
           AND c.issued_on <= (s.starts_at AT TIME ZONE 'Europe/Rome')::date
           AND (c.expires_on IS NULL OR c.expires_on >= (s.starts_at AT TIME ZONE 'Europe/Rome')::date))`,
    ).load(sessionId);
    return rows.length > 0;
  }

  /** The code of a session, for the households that attend it and nobody else: the provider must ask for it. */
  async codeFor(context: RequestContext, session: SessionEntity): Promise<string | null> {
    const actor = await this.accounts.findActor(context);
    if (!actor) return null;
    const own = [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)];
    const attending = await this.attendances(context, session.id);
    return attending.some(({ householdId }) => own.includes(householdId)) ? session.code : null;
  }

  /** When a provider cannot come, what is over left out, by its start. */
  async absences(context: RequestContext, providerId: string) {
    const rows = await answersById<{ id: string; absenceId: string; startsAt: Date; endsAt: Date }>(
      context,
      this.database,
      'absences of providers',
      `SELECT provider_id AS id, id AS "absenceId", starts_at AS "startsAt", ends_at AS "endsAt" FROM provider_absence
       WHERE provider_id = ANY($1) AND ends_at > clock_timestamp() ORDER BY starts_at`,
    ).load(providerId);
    return rows.map(({ absenceId, startsAt, endsAt }) => ({ id: absenceId, startsAt, endsAt }));
  }

  /** When a provider can come beside its week, what is over left out, by its first day. */
  async extraOpenings(context: RequestContext, providerId: string) {
    const rows = await answersById<{ id: string; openingId: string } & DailyHours>(
      context,
      this.database,
      'extra openings of providers',
      `SELECT provider_id AS id, id AS "openingId", from_on::text AS "fromOn", until_on::text AS "untilOn",
              start_slot AS "startSlot", end_slot AS "endSlot" FROM extra_opening
       WHERE provider_id = ANY($1) AND until_on >= (now() AT TIME ZONE 'Europe/Rome')::date
       ORDER BY from_on, start_slot, id`,
    ).load(providerId);
    return rows.map(({ openingId, ...hours }) => ({ ...hours, id: openingId }));
  }
}
