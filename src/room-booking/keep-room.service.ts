import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, mayOrganise } from '../account/account.rules.js';
import { isInterval, normalise, type SlotInterval } from '../calendar/index.js';
import { audit } from '../database/audit.js';
import { BadInput, NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { OfferService } from '../offer/offer.service.js';
import { BuildingEntity, RoomEntity, RoomServiceEntity } from '../territory/territory.entity.js';
import { RoomInUse } from './keep-room.model.js';
import { offersLess, type RoomOffer } from './keep-room.rules.js';

/** A room as whoever keeps it says that it is. */
export interface RoomToKeep extends RoomOffer {
  readonly buildingId: string;
  /** Null for a new one. */
  readonly roomId?: string | null;
  readonly name: string;
  readonly openings: readonly SlotInterval[];
}

/** Whether something counts on a room: a service that has it, or a meeting to come. */
const IN_USE = `
  SELECT EXISTS (SELECT FROM offer WHERE room_id = $1 AND live)
      OR EXISTS (SELECT FROM session WHERE room_id = $1 AND state IN ('planned', 'under_way'))
      OR EXISTS (SELECT FROM room_booking WHERE room_id = $1 AND cancelled_at IS NULL AND ends_at > now()) AS used`;

/** Lets those who get services going in a building say which common rooms it has: rounds plan groups there from then on. */
@Injectable()
export class KeepRoomService {
  constructor(
    private readonly database: DataSource,
    private readonly offers: OfferService,
  ) {}

  /** Adds a room to a building, or changes one; what something counts on is not taken away. */
  keep(actor: Actor, { buildingId, roomId, name, ...offered }: RoomToKeep): Promise<BuildingEntity> {
    if (offered.openings.some((time) => !isInterval(time)))
      throw new BadInput('Each opening must start before it ends, within the week.', ['openings']);
    const said = { name: name.trim() || '—', capacity: offered.capacity, openings: normalise(offered.openings) };
    return this.database.transaction(async (manager) => {
      const building = await manager.findOneBy(BuildingEntity, { id: buildingId });
      if (!building || !mayOrganise(actor, { buildingId, territoryId: building.territoryId }))
        throw new NotFound('building', buildingId);
      const id = roomId
        ? await this.change(manager, { ...offered, ...said, buildingId, roomId })
        : ((await manager.insert(RoomEntity, { buildingId, ...said })).identifiers[0].id as string);
      await manager.delete(RoomServiceEntity, { roomId: id });
      await manager.query(
        `INSERT INTO room_service (room_id, service_type_id)
         SELECT $1, id FROM service_type WHERE id = ANY($2) AND mode = 'group'`,
        [id, offered.serviceTypeIds],
      );
      const detail = { added: !roomId };
      await audit(manager, [{ act: 'room.keep', subject: 'room', subjectId: id, actorId: actor.id, detail }]);
      return building;
    });
  }

  private async change(manager: EntityManager, room: RoomToKeep & { readonly roomId: string }): Promise<string> {
    const { roomId: id, buildingId, name, capacity, openings } = room;
    // No offer is made of the room as it was, and no meeting booked, while it changes.
    await this.offers.lockLiveOffers(manager);
    const before = await manager.findOne(RoomEntity, {
      where: { id, buildingId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!before) throw new NotFound('room', id);
    const services = await manager.findBy(RoomServiceEntity, { roomId: id });
    const less = offersLess(room, { ...before, serviceTypeIds: services.map(({ serviceTypeId }) => serviceTypeId) });
    const [{ used }] = await manager.query(IN_USE, [id]);
    refuseIfAny([less && used ? new RoomInUse() : null]);
    await manager.update(RoomEntity, { id }, { name, capacity, openings: [...openings] });
    return id;
  }
}
