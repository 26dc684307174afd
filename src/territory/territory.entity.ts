import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { intMultirange } from '../database/int-multirange.js';
import { type SlotInterval } from '../calendar/index.js';
import { type GeoPoint } from './territory.rules.js';

/** A neighbourhood with its territorial platform. */
@Entity('territory')
@Unique('territory_code_is_unique', ['code'])
export class TerritoryEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') code: string;
  @Column('text') name: string;
  @Column('int') families: number;
  @Column('double precision') lat: number;
  @Column('double precision') lon: number;
  @Column('jsonb') boundary: GeoPoint[];
  /** Whether somebody looks at what a round drafted before it is proposed. */
  @Column('boolean', { default: true }) reviewsOffers: boolean;

  get centre(): GeoPoint {
    return { lat: this.lat, lon: this.lon };
  }
}

/** The physical place of a territorial platform. */
@Entity('hub')
@Unique('territory_has_one_hub', ['territoryId'])
@Check('hub_opens_within_the_week', `openings <@ '{[0,672)}'::int4multirange`)
export class HubEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => TerritoryEntity, { name: 'hub_is_in_a_territory' })
  @Column('uuid')
  territoryId: string;
  @Column('text') name: string;
  /** Where its desk answers the phone, as people dial it. */
  @Column('text', { nullable: true }) phone: string | null;
  /** Street and number; null where people cannot come. */
  @Column('text', { nullable: true }) address: string | null;
  /** When its desk serves people in person. */
  @Column('int4multirange', { transformer: intMultirange, default: '{}' }) openings: SlotInterval[];
  @Column('double precision') lat: number;
  @Column('double precision') lon: number;

  get position(): GeoPoint {
    return { lat: this.lat, lon: this.lon };
  }
}

/** A street door with its households; one that is given a coordinator becomes a pilot, by a trigger. */
@Entity('building')
@Index('building_by_territory', ['territoryId'])
@Index('building_by_address', ['address', 'id'])
@Unique('building_is_once_in_the_register', ['registerCode'])
export class BuildingEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => TerritoryEntity, { name: 'building_is_in_a_territory' })
  @Column('uuid')
  territoryId: string;
  @Column('text') address: string;
  @Column('double precision') lat: number;
  @Column('double precision') lon: number;
  /** Its code in the city's register of addresses; null for one that came another way. */
  @Column('text', { nullable: true }) registerCode: string | null;
  @Column('boolean', { default: false }) pilot: boolean;
  /** Whether its coordinator looks at what a round drafted before it is proposed. */
  @Column('boolean', { default: false }) reviewsOffers: boolean;

  get position(): GeoPoint {
    return { lat: this.lat, lon: this.lon };
  }
}

/** A room where groups can meet: the common room of a building, or a room of a hub. */
@Entity('room')
@Check('room_is_in_a_building_or_a_hub', `num_nonnulls(building_id, hub_id) = 1`)
@Check('room_holds_somebody', `capacity > 0`)
@Check('room_opens_within_the_week', `openings <@ '{[0,672)}'::int4multirange`)
@Index('room_by_building', ['buildingId'])
@Index('room_by_hub', ['hubId'])
export class RoomEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => BuildingEntity, { name: 'room_names_its_building' })
  @Column('uuid', { nullable: true })
  buildingId: string | null;
  @ForeignKey(() => HubEntity, { name: 'room_names_its_hub' })
  @Column('uuid', { nullable: true })
  hubId: string | null;
  @Column('text') name: string;
  /** Units (children, dogs, persons) at once. */
  @Column('int') capacity: number;
  @Column('int4multirange', { transformer: intMultirange }) openings: SlotInterval[];
}

/** That a room suits a service. */
@Entity('room_service')
export class RoomServiceEntity {
  @ForeignKey(() => RoomEntity, { name: 'room_service_names_a_room', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  roomId: string;
  @ForeignKey(() => ServiceTypeEntity, { name: 'room_service_names_a_service_type', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  serviceTypeId: string;
}
