import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { TerritoryEntity } from '../territory/territory.entity.js';

/** An accredited body, such as a cooperative: its workers are providers that belong to it, and its manager keeps them. */
@Entity('body')
@Check('body_has_a_name', `length(btrim(name)) > 0`)
export class BodyEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') name: string;
  @ForeignKey(() => TerritoryEntity, { name: 'body_has_its_seat_in_a_territory' })
  @Column('uuid')
  territoryId: string;
  /** True for the demo town: no such body exists. */
  @Column('boolean', { default: false }) simulated: boolean;
}
