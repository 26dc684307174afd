import { Check, Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';
import { ServiceMode } from './service-type.rules.js';

/** One kind of care that the city offers: a row that an administrator can add, not a branch in the code. */
@Entity('service_type')
@Unique('service_type_code_is_unique', ['code'])
@Check('service_type_mode_is_known', `mode IN ('group', 'round')`)
@Check('service_type_hour_value_is_whole_per_slot', `hour_value_cents > 0 AND hour_value_cents % 4 = 0`)
@Check('service_type_takes_a_household', `max_households >= 1`)
export class ServiceTypeEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') code: string;
  @Column('text') mode: ServiceMode;
  @Column('text') nameIt: string;
  @Column('text') nameEn: string;
  /** Cents of welfare that an hour of this care is worth, the same for rich and poor. */
  @Column('int') hourValueCents: number;
  @Column('int') maxHouseholds: number;
  /** Years between the youngest and the oldest in one group; null where ages do not matter. */
  @Column('int', { nullable: true }) maxAgeSpan: number | null;
}

/** A kind of paper that a provider must hold, valid, before it may be matched for a service. */
@Entity('required_credential')
export class RequiredCredentialEntity {
  @ForeignKey(() => ServiceTypeEntity, { name: 'required_credential_names_a_service_type', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  serviceTypeId: string;
  @PrimaryColumn('text') kind: string;
}
