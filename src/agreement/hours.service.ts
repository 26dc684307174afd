import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, listHeld, Role } from '../account/account.rules.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import './agreement.jobs.js';
import { PartyService } from './party.service.js';
import { AttendanceNotOpen, MinutesNotPlausible } from './refusals.model.js';
import { AttendanceEntity } from './session.entity.js';
import { AttendanceState, nextAttendanceState } from './session.rules.js';

/** More than this over what was planned is not confirmed by a slip of the finger. */
const MOST_EXTRA_MINUTES = 240;

/** Says how long care was given: the household confirms, or disputes and the desk settles. */
@Injectable()
export class HoursService {
  constructor(
    private readonly database: DataSource,
    private readonly parties: PartyService,
  ) {}

  /** A page of the hours that households of an operator's territories dispute, oldest first. */
  pageDisputes(actor: Actor, page: PageArgs): Promise<Connection<AttendanceEntity>> {
    const query = this.database
      .getRepository(AttendanceEntity)
      .createQueryBuilder('a')
      .where('a.state = :state', { state: AttendanceState.DISPUTED })
      .andWhere(
        `a.householdId IN (SELECT h.id FROM household h JOIN building b ON b.id = h.building_id
           WHERE b.territory_id = ANY(:territories))`,
        { territories: listHeld(actor, Role.PLATFORM_OPERATOR) },
      );
    return paginate(query, ['startsAt', 'id'], page);
  }

  /** The household confirms its hours as planned, or as they truly were. */
  confirm(actor: Actor, id: string, minutes: number | null): Promise<AttendanceEntity> {
    return this.database.transaction(async (manager) => {
      const { attendance } = await this.parties.ownAttendance(manager, actor, id);
      const state = nextAttendanceState(attendance.state, 'confirm');
      const given = minutes ?? attendance.minutes;
      refuseIfAny([
        state === null ? new AttendanceNotOpen(attendance.state) : null,
        given > attendance.minutes + MOST_EXTRA_MINUTES ? new MinutesNotPlausible(attendance.minutes) : null,
      ]);
      await manager.update(
        AttendanceEntity,
        { id },
        { state: state!, confirmedMinutes: given, confirmedAt: () => 'clock_timestamp()' },
      );
      return manager.findOneByOrFail(AttendanceEntity, { id });
    });
  }

  /** The household says what was wrong; the hours wait for the desk. */
  dispute(actor: Actor, id: string, reason: string): Promise<AttendanceEntity> {
    return this.database.transaction(async (manager) => {
      const { attendance } = await this.parties.ownAttendance(manager, actor, id);
      const state = nextAttendanceState(attendance.state, 'dispute');
      refuseIfAny([state === null ? new AttendanceNotOpen(attendance.state) : null]);
      await manager.update(AttendanceEntity, { id }, { state: state!, dispute: reason });
      await enqueue(manager, 'attendance.disputed', { attendanceId: id });
      return manager.findOneByOrFail(AttendanceEntity, { id });
    });
  }

  /** The desk settles a dispute: how many minutes count, 0 or more. */
  settle(actor: Actor, id: string, minutes: number): Promise<AttendanceEntity> {
    return this.database.transaction(async (manager) => {
      const { attendance } = await this.parties.ownAttendance(manager, actor, id, 'desk');
      const state = nextAttendanceState(attendance.state, 'settle');
      refuseIfAny([
        state === null ? new AttendanceNotOpen(attendance.state) : null,
        minutes > attendance.minutes + MOST_EXTRA_MINUTES ? new MinutesNotPlausible(attendance.minutes) : null,
      ]);
      await manager.update(
        AttendanceEntity,
        { id },
        { state: state!, confirmedMinutes: minutes, confirmedAt: () => 'clock_timestamp()', settledBy: actor.id },
      );
      await enqueue(manager, 'attendance.settled', { attendanceId: id });
      return manager.findOneByOrFail(AttendanceEntity, { id });
    });
  }
}
