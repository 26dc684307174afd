import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, QueryFailedError } from 'typeorm';
import { type Actor, mayOrganise } from '../account/account.rules.js';
import { covers, romeTimeOf, slotAt, type SlotInterval } from '../calendar/index.js';
import { actAs } from '../database/audit.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { OfferEntity } from '../offer/offer.entity.js';
import { OfferState } from '../offer/offer.rules.js';
import { RoomEntity } from '../territory/territory.entity.js';
import { RoomBookingEntity } from './room-booking.entity.js';
import { BookingOver, RoomClosed, RoomTaken } from './room-booking.model.js';

/** A meeting that needs a room. */
export interface Meeting {
  readonly roomId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly purpose: string;
}

/** That a service has a room. */
export interface HeldRoom {
  readonly id: string;
  readonly serviceTypeId: string;
  readonly blocks: readonly SlotInterval[];
  readonly state: OfferState;
}

const SLOT_MINUTES = 15;
/** Days ahead for which a room may be booked. */
const MOST_DAYS_AHEAD = 365;
const DAY_MS = 86_400_000;

/** Lets those who keep a room book it: the coordinator of its building, the desk of its territory, the city. */
@Injectable()
export class RoomBookingService {
  constructor(private readonly database: DataSource) {}

  /** The bookings of a room that stand, by their start. */
  async page(actor: Actor, roomId: string, from: Date | null, page: PageArgs): Promise<Connection<RoomBookingEntity>> {
    await this.keptRoom(this.database.manager, actor, roomId);
    const query = this.database
      .getRepository(RoomBookingEntity)
      .createQueryBuilder('k')
      .where('k.roomId = :roomId AND k.cancelledAt IS NULL', { roomId });
    if (from) query.andWhere('k.endsAt > :from', { from });
    return paginate(query, ['startsAt', 'id'], page);
  }

  /** The services that have a room every week, or for which it is kept since they were drafted, the oldest first. */
  async services(actor: Actor, roomId: string): Promise<HeldRoom[]> {
    await this.keptRoom(this.database.manager, actor, roomId);
    const offers = await this.database
      .getRepository(OfferEntity)
      .find({ where: { roomId, live: true }, order: { id: 'ASC' } });
    return offers.map(({ id, serviceTypeId, blocks, state }) => ({ id, serviceTypeId, blocks, state }));
  }

  /** Books a room for a time at which it is open and nobody else has it; of two who ask at once, one gets it. */
  async book(actor: Actor, { roomId, startsAt, endsAt, purpose }: Meeting): Promise<RoomBookingEntity> {
    try {
      return await this.database.transaction(async (manager) => {
        await actAs(manager, actor.id);
        // Whoever changes the room meanwhile waits for the booking, or this for the change.
        await manager.query(`SELECT FROM room WHERE id = $1 FOR UPDATE`, [roomId]);
        const room = await this.keptRoom(manager, actor, roomId);
        const [{ now }] = await manager.query(`SELECT clock_timestamp() AS now`);
        refuseIfAny([isOpen(room, startsAt, endsAt, now) ? null : new RoomClosed()]);
        const booking = { roomId, startsAt, endsAt, purpose: purpose.trim() || '—', bookedBy: actor.id };
        const { identifiers } = await manager.insert(RoomBookingEntity, booking);
        return manager.findOneByOrFail(RoomBookingEntity, { id: identifiers[0].id });
      });
    } catch (error) {
      const taken = error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23P01';
      throw taken ? new Refused([new RoomTaken()]) : error;
    }
  }

  /** Gives a room back before its time has begun. */
  cancel(actor: Actor, id: string): Promise<RoomBookingEntity> {
    return this.database.transaction(async (manager) => {
      await actAs(manager, actor.id);
      const booking = await manager.findOneBy(RoomBookingEntity, { id });
      if (!booking) throw new NotFound('room booking', id);
      await this.keptRoom(manager, actor, booking.roomId, ['room booking', id]);
      const [, changed] = await manager.query(
        `UPDATE room_booking SET cancelled_at = clock_timestamp()
         WHERE id = $1 AND cancelled_at IS NULL AND starts_at > clock_timestamp()`,
        [id],
      );
      refuseIfAny([changed === 0 ? new BookingOver() : null]);
      return manager.findOneByOrFail(RoomBookingEntity, { id });
    });
  }

  /** The room, for whoever keeps it; for others there is none. */
  private async keptRoom(
    manager: EntityManager,
    actor: Actor,
    id: string,
    missing: [what: string, id: string] = ['room', id],
  ): Promise<RoomEntity> {
    const room = await manager.findOneBy(RoomEntity, { id });
    const [place] = await manager.query(
      `SELECT coalesce(b.territory_id, hub.territory_id) AS "territoryId" FROM room r
         LEFT JOIN building b ON b.id = r.building_id LEFT JOIN hub ON hub.id = r.hub_id WHERE r.id = $1`,
      [id],
    );
    if (!room || !mayOrganise(actor, { buildingId: room.buildingId, territoryId: place.territoryId }))
      throw new NotFound(...missing);
    return room;
  }
}

/** Whether a room is open for the whole of a time to come, within one day as the clock in Rome shows it. */
function isOpen(room: RoomEntity, startsAt: Date, endsAt: Date, now: Date): boolean {
  if (startsAt <= now || endsAt <= startsAt || startsAt.getTime() > now.getTime() + MOST_DAYS_AHEAD * DAY_MS)
    return false;
  const [from, until] = [startsAt, endsAt].map((at) => romeTimeOf(at.toISOString()));
  if (from.date !== until.date) return false;
  const monday = slotAt((new Date(`${from.date}T00:00:00Z`).getUTCDay() + 6) % 7, 0);
  return covers(room.openings, [
    {
      start: monday + Math.floor(from.minuteOfDay / SLOT_MINUTES),
      end: monday + Math.ceil(until.minuteOfDay / SLOT_MINUTES),
    },
  ]);
}
