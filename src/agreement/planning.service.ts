import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { type EntityManager, In, MoreThanOrEqual } from 'typeorm';
import { type DateRange, type LocalDate } from '../calendar/index.js';
import { CareRequestDateEntity } from '../care-request/care-request.entity.js';
import { enqueue } from '../jobs/enqueue.js';
import { MatchingPolicyEntity } from '../matching-round/matching-round.entity.js';
import { AgreementEntity, AgreementTermsEntity } from './agreement.entity.js';
import './agreement.jobs.js';
import { PLANNED_DAYS, type PlannedSession, planSessions } from './agreement.rules.js';
import { AttendanceEntity, SessionEntity } from './session.entity.js';
import { AttendanceState, nextSessionState, SessionState } from './session.rules.js';

/** The part of a household in a session that it has cancelled, which stays so however sessions are laid out anew. */
export interface Cancelled {
  readonly careRequestId: string;
  readonly startsAt: Date;
  readonly state: AttendanceState;
}

/** Lays agreements out as dated sessions. Callers hold the lock under which live offers change. */
@Injectable()
export class PlanningService {
  /** Lays out the sessions that are missing up to four weeks ahead of a day. */
  async planAhead(manager: EntityManager, agreement: AgreementEntity, today: LocalDate): Promise<void> {
    const [{ until }] = await manager.query(
      `SELECT least(greatest($1::date, $2::date) + $3::int, $4::date)::text AS until`,
      [today, agreement.startsOn, PLANNED_DAYS, agreement.endsOn],
    );
    if (until <= agreement.plannedUntil) return;
    await this.plan(manager, agreement, { from: agreement.plannedUntil, until });
    await manager.update(AgreementEntity, { id: agreement.id }, { plannedUntil: until });
  }

  /**
   * Lays out anew what is still to come from a day on, because who takes part has changed. What was cancelled stays so,
   * and what is named of times before; gives all of it.
   */
  async planAnew(
    manager: EntityManager,
    agreement: AgreementEntity,
    from: LocalDate,
    cancelledBefore: readonly Cancelled[] = [],
  ): Promise<readonly Cancelled[]> {
    const replaced = await manager.findBy(SessionEntity, {
      agreementId: agreement.id,
      date: MoreThanOrEqual(from),
      state: In([SessionState.PLANNED, SessionState.UNCOVERED, SessionState.CANCELLED]),
    });
    const ids = replaced.map(({ id }) => id);
    const cancelledNow = await manager.findBy(AttendanceEntity, {
      sessionId: In(ids),
      state: In([AttendanceState.CANCELLED_IN_TIME, AttendanceState.CANCELLED_LATE]),
    });
    const cancelled = [...cancelledNow, ...cancelledBefore];
    await manager.delete(SessionEntity, { id: In(ids) });
    if (from >= agreement.plannedUntil) return cancelled;
    const until =
      agreement.endsOn && agreement.endsOn < agreement.plannedUntil ? agreement.endsOn : agreement.plannedUntil;
    if (from < until) await this.plan(manager, agreement, { from, until }, replaced, cancelled);
    return cancelled;
  }

  private async plan(
    manager: EntityManager,
    agreement: AgreementEntity,
    range: DateRange,
    before: readonly SessionEntity[] = [],
    cancelled: readonly Cancelled[] = [],
  ): Promise<void> {
    const terms = await manager.findBy(AgreementTermsEntity, { agreementId: agreement.id });
    const dates = await manager.findBy(CareRequestDateEntity, {
      careRequestId: In(terms.map(({ careRequestId }) => careRequestId)),
    });
    const datesOf = (id: string) => dates.filter(({ careRequestId }) => careRequestId === id).map(({ date }) => date);
    const { maxGapSlots } = await manager.findOneByOrFail(MatchingPolicyEntity, { id: 1 });
    const sessions = planSessions(
      terms.map((each) => {
        const asked = datesOf(each.careRequestId);
        return { ...each, dates: asked.length > 0 ? asked : null };
      }),
      range,
      maxGapSlots,
    );
    let uncovered = false;
    for (const session of sessions) {
      const startsAt = new Date(session.startsAt).getTime();
      const substitute = before.find((each) => each.startsAt.getTime() === startsAt)?.providerId;
      const stored = await this.store(manager, agreement, session, substitute ?? agreement.providerId);
      const parts = session.attendances.map((each) => ({
        ...each,
        sessionId: stored.id,
        agreementId: agreement.id,
        state:
          cancelled.find(
            ({ careRequestId, startsAt: at }) =>
              careRequestId === each.careRequestId && at.getTime() === new Date(each.startsAt).getTime(),
          )?.state ?? AttendanceState.PLANNED,
      }));
      await manager.insert(AttendanceEntity, parts);
      if (parts.every(({ state }) => state !== AttendanceState.PLANNED))
        await manager.update(SessionEntity, { id: stored.id }, { state: nextSessionState(stored.state, 'cancel')! });
      else uncovered ||= stored.state === SessionState.UNCOVERED;
    }
    if (uncovered) await enqueue(manager, 'agreement.substitute', { agreementId: agreement.id });
  }

  /** A session whose provider or room is taken at that very hour, by a substitution elsewhere, is stored as uncovered. */
  private async store(
    manager: EntityManager,
    agreement: AgreementEntity,
    { date, startsAt, endsAt }: PlannedSession,
    providerId: string,
  ): Promise<{ id: string; state: SessionState }> {
    const code = String(randomInt(1_000_000)).padStart(6, '0');
    const away = await manager.query(
      `SELECT FROM provider_absence WHERE provider_id = $1 AND starts_at < $3 AND ends_at > $2
       UNION ALL SELECT FROM room_booking WHERE room_id = $4 AND cancelled_at IS NULL AND starts_at < $3 AND ends_at > $2 LIMIT 1`,
      [providerId, startsAt, endsAt, agreement.roomId],
    );
    const states = away.length > 0 ? [SessionState.UNCOVERED] : [SessionState.PLANNED, SessionState.UNCOVERED];
    for (const state of states) {
      const [row] = await manager.query(
        `INSERT INTO session (agreement_id, provider_id, room_id, date, starts_at, ends_at, state, code)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING id, state`,
        [agreement.id, providerId, agreement.roomId, date, startsAt, endsAt, state, code],
      );
      if (row) return row;
    }
    throw new Error(`Agreement ${agreement.id}: an uncovered session on ${date} clashed with another, which none can.`);
  }
}
