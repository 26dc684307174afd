import { Check, Column, Entity, Exclusion, ForeignKey, PrimaryColumn } from 'typeorm';
import { PersonEntity } from '../account/person.entity.js';
import { HouseholdEntity } from '../household/household.entity.js';
import { SocialFact } from './priority.rules.js';

/** By how much a declared fact raises the priority of a request; a row of policy with dates. */
@Entity('priority_rule')
@Check('priority_rule_adds_something', `added_percent BETWEEN 1 AND 200`)
@Check('priority_rule_ends_after_it_begins', `valid_until IS NULL OR valid_until > valid_from`)
@Exclusion('a_fact_has_one_rule_at_a_time', `USING gist (fact WITH =, daterange(valid_from, valid_until) WITH &&)`)
export class PriorityRuleEntity {
  @Column('uuid', { default: () => 'uuidv7()' }) id: string;
  @PrimaryColumn('text') fact: SocialFact;
  @PrimaryColumn('date') validFrom: string;
  @Column('int') addedPercent: number;
  @Column('date', { nullable: true }) validUntil: string | null;
}

/** That a household declares a social fact. */
@Entity('social_fact')
export class SocialFactEntity {
  @ForeignKey(() => HouseholdEntity, { name: 'social_fact_is_of_a_household', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  householdId: string;
  @PrimaryColumn('text') fact: SocialFact;
  @ForeignKey(() => PersonEntity, { name: 'social_fact_was_declared_by_a_person' })
  @Column('uuid')
  declaredBy: string;
  @Column('timestamptz', { default: () => 'now()' }) declaredAt: Date;
}
