import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, QueryFailedError } from 'typeorm';
import { type Actor, holds, listHeld, Role } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { OfferService } from '../offer/offer.service.js';
import { ProviderNotVetted } from '../offer/refusals.model.js';
import './agreement.jobs.js';
import { LapseService } from './lapse.service.js';
import { PartyService } from './party.service.js';
import { CodeNotRight, NotInTime, SessionNotOpen, TimeTaken } from './refusals.model.js';
import { AttendanceEntity, SessionEntity } from './session.entity.js';
import {
  AttendanceState,
  isInTime,
  mayCheckIn,
  nextAttendanceState,
  nextSessionState,
  SessionState,
} from './session.rules.js';

/** Sessions from a moment until before another, of one household or provider where one is named. */
export interface SessionWindow {
  readonly from?: Date | null;
  readonly until?: Date | null;
  readonly householdId?: string | null;
  readonly providerId?: string | null;
}

/** Carries dated sessions through: who comes, who cancels, when it is instead. */
@Injectable()
export class SessionService {
  constructor(
    private readonly database: DataSource,
    private readonly parties: PartyService,
    private readonly offers: OfferService,
    private readonly lapses: LapseService,
  ) {}

  /** A page of the sessions that an actor gives, attends or serves, by their start. */
  page(actor: Actor, window: SessionWindow, page: PageArgs): Promise<Connection<SessionEntity>> {
    const { from, until, householdId, providerId } = window;
    const query = this.database
      .getRepository(SessionEntity)
      .createQueryBuilder('s')
      .where(
        `(s.providerId = ANY(:providers) OR EXISTS (
           SELECT FROM attendance t JOIN household h ON h.id = t.household_id JOIN building b ON b.id = h.building_id
           WHERE t.session_id = s.id AND (h.id = ANY(:households) OR b.territory_id = ANY(:territories))))`,
        {
          providers: listHeld(actor, Role.PROVIDER),
          households: [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)],
          territories: listHeld(actor, Role.PLATFORM_OPERATOR),
        },
      );
    if (from) query.andWhere('s.startsAt >= :from', { from });
    if (until) query.andWhere('s.startsAt < :until', { until });
    if (providerId) query.andWhere('s.providerId = :providerId', { providerId });
    if (householdId)
      query.andWhere('EXISTS (SELECT FROM attendance o WHERE o.session_id = s.id AND o.household_id = :householdId)', {
        householdId,
      });
    return paginate(query, ['startsAt', 'id'], page);
  }

  /**
   * The code of a session for the desk of a territory that one of its households lives in, which reads it out by phone
   * where that household has no screen; each reading is a row of the audit trail. Only until the session is over.
   */
  readCode(actor: Actor, id: string): Promise<string> {
    return this.database.transaction(async (manager) => {
      const [session]: { code: string }[] = await manager.query(
        `SELECT s.code FROM session s WHERE s.id = $1 AND s.state IN ('planned', 'under_way') AND EXISTS (
           SELECT FROM attendance t JOIN household h ON h.id = t.household_id JOIN building b ON b.id = h.building_id
           WHERE t.session_id = s.id AND t.state = 'planned' AND b.territory_id = ANY($2))`,
        [id, listHeld(actor, Role.PLATFORM_OPERATOR)],
      );
      if (!session) throw new NotFound('session', id);
      await audit(manager, [{ act: 'session-code.read', subject: 'session', subjectId: id, actorId: actor.id }]);
      return session.code;
    });
  }

  /** The provider begins a session with the code that a household shows; with papers that hold now. */
  checkIn(actor: Actor, id: string, code: string): Promise<SessionEntity> {
    return this.database.transaction(async (manager) => {
      const session = await this.parties.ownSession(manager, actor, id);
      const state = nextSessionState(session.state, 'check-in');
      const now = await this.now(manager);
      refuseIfAny([
        state === null ? new SessionNotOpen(session.state) : null,
        state !== null && !mayCheckIn(session, now) ? new SessionNotOpen(session.state) : null,
        (await this.isVetted(manager, session)) ? null : new ProviderNotVetted(),
        code === session.code ? null : new CodeNotRight(),
      ]);
      await manager.update(SessionEntity, { id }, { state: state!, checkedInAt: now });
      return manager.findOneByOrFail(SessionEntity, { id });
    });
  }

  /** The provider ends a session with the code; its households may now confirm their hours. */
  checkOut(actor: Actor, id: string, code: string): Promise<SessionEntity> {
    return this.database.transaction(async (manager) => {
      const session = await this.parties.ownSession(manager, actor, id);
      const state = nextSessionState(session.state, 'check-out');
      refuseIfAny([
        state === null ? new SessionNotOpen(session.state) : null,
        code === session.code ? null : new CodeNotRight(),
      ]);
      await manager.update(SessionEntity, { id }, { state: state!, checkedOutAt: await this.now(manager) });
      await manager.update(
        AttendanceEntity,
        { sessionId: id, state: AttendanceState.PLANNED },
        { state: nextAttendanceState(AttendanceState.PLANNED, 'attend')! },
      );
      return manager.findOneByOrFail(SessionEntity, { id });
    });
  }

  /** A household cancels its part: in time it owes nothing, later it may. Where nobody is left the session is cancelled. */
  cancelAttendance(actor: Actor, id: string): Promise<AttendanceEntity> {
    return this.database.transaction(async (manager) => {
      const { session, attendance } = await this.parties.ownAttendance(manager, actor, id);
      const now = await this.now(manager);
      // Whoever is brought a substitute, or nobody, may stay away at no cost however late it is.
      const free = isInTime(session.startsAt, now) || (await this.hasAnotherProvider(manager, session));
      const state = nextAttendanceState(attendance.state, free ? 'cancel-in-time' : 'cancel-late');
      const waiting = session.state === SessionState.PLANNED || session.state === SessionState.UNCOVERED;
      refuseIfAny([state === null || !waiting || session.endsAt <= now ? new SessionNotOpen(session.state) : null]);
      await manager.update(AttendanceEntity, { id }, { state: state! });
      if (!(await manager.existsBy(AttendanceEntity, { sessionId: session.id, state: AttendanceState.PLANNED }))) {
        await manager.update(SessionEntity, { id: session.id }, { state: nextSessionState(session.state, 'cancel')! });
        await this.lapses.lapse(manager, [session.id]);
      }
      // Nobody was to give an uncovered one.
      if (session.state === SessionState.PLANNED)
        await enqueue(manager, 'session.cancelled', { sessionId: session.id });
      return manager.findOneByOrFail(AttendanceEntity, { id });
    });
  }

  /**
   * Moves a session to another time, with notice. Where one household attends it may do so itself, or its provider; one
   * that several share is moved by their desk, which has asked them all.
   */
  async reschedule(actor: Actor, id: string, startsAt: Date): Promise<SessionEntity> {
    try {
      return await this.database.transaction(async (manager) => {
        await this.offers.lockLiveOffers(manager);
        const session = await manager.findOne(SessionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
        if (!session || !(await this.mayMove(manager, actor, session))) throw new NotFound('session', id);
        const now = await this.now(manager);
        refuseIfAny([
          session.state === SessionState.PLANNED ? null : new SessionNotOpen(session.state),
          isInTime(session.startsAt, now) && isInTime(startsAt, now) ? null : new NotInTime(),
        ]);
        const shift = (startsAt.getTime() - session.startsAt.getTime()) / 1000;
        await manager.query(
          `UPDATE session SET starts_at = starts_at + $2 * interval '1 second', ends_at = ends_at + $2 * interval '1 second',
                              moved_from = coalesce(moved_from, starts_at) WHERE id = $1`,
          [id, shift],
        );
        await manager.query(
          `UPDATE attendance SET starts_at = starts_at + $2 * interval '1 second', ends_at = ends_at + $2 * interval '1 second'
           WHERE session_id = $1`,
          [id, shift],
        );
        return manager.findOneByOrFail(SessionEntity, { id });
      });
    } catch (error) {
      throw isClash(error) ? new Refused([new TimeTaken()]) : error;
    }
  }

  /** The moment that counts, whatever the clock of this process says. */
  async now(manager: EntityManager): Promise<Date> {
    const [{ now }] = await manager.query(`SELECT clock_timestamp() AS now`);
    return now;
  }

  private async isVetted(manager: EntityManager, { agreementId, providerId }: SessionEntity): Promise<boolean> {
    const rows = await manager.query(
      `SELECT FROM agreement a JOIN vetted_rate v ON v.service_type_id = a.service_type_id AND v.provider_id = $2
       WHERE a.id = $1`,
      [agreementId, providerId],
    );
    return rows.length > 0;
  }

  private async hasAnotherProvider(manager: EntityManager, session: SessionEntity): Promise<boolean> {
    const [{ provider_id: usual }] = await manager.query(`SELECT provider_id FROM agreement WHERE id = $1`, [
      session.agreementId,
    ]);
    return session.state === SessionState.UNCOVERED || session.providerId !== usual;
  }

  private async mayMove(manager: EntityManager, actor: Actor, session: SessionEntity): Promise<boolean> {
    const attending = await manager.findBy(AttendanceEntity, {
      sessionId: session.id,
      state: In([AttendanceState.PLANNED]),
    });
    const households = new Set(attending.map(({ householdId }) => householdId));
    for (const id of households) {
      const { territoryId } = await this.parties.homeOf(manager, id);
      if (holds(actor, Role.PLATFORM_OPERATOR, territoryId)) return true;
    }
    if (households.size !== 1) return false;
    const [only] = households;
    return (
      holds(actor, Role.PROVIDER, session.providerId) ||
      holds(actor, Role.HOUSEHOLD, only) ||
      holds(actor, Role.DELEGATE, only)
    );
  }
}

/** Whether the database refused because somebody or a room would be in two places at once. */
export function isClash(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23P01';
}
