import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CareRequestEntity } from '../care-request/care-request.entity.js';
import { BuildingEntity, TerritoryEntity } from '../territory/territory.entity.js';
import { RoundScope, type RoundStage, RoundState } from './matching-round.rules.js';
import { type UnmetCause } from './unmet.rules.js';

/** One run of the engine over the open requests of a building, a territory, the town, or around one new request. */
@Entity('matching_round')
@Check('matching_round_scope_is_known', `scope IN ('request', 'building', 'territory', 'town')`)
@Check('matching_round_state_is_known', `state IN ('queued', 'running', 'completed', 'failed', 'cancelled')`)
@Check(
  'matching_round_names_its_scope',
  `(scope = 'request') = (care_request_id IS NOT NULL)
    AND (scope = 'building') = (building_id IS NOT NULL)
    AND (scope = 'territory') = (territory_id IS NOT NULL)`,
)
@Check('matching_round_progress_is_a_share', `progress BETWEEN 0 AND 1`)
@Check('matching_round_bound_is_not_below_welfare', `bound_cents IS NULL OR bound_cents >= welfare_cents`)
@Index('one_queued_round_per_request', ['careRequestId'], { unique: true, where: `state = 'queued'` })
export class MatchingRoundEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') scope: RoundScope;
  @ForeignKey(() => BuildingEntity, { name: 'matching_round_names_a_building' })
  @Column('uuid', { nullable: true })
  buildingId: string | null;
  @ForeignKey(() => TerritoryEntity, { name: 'matching_round_names_a_territory' })
  @Column('uuid', { nullable: true })
  territoryId: string | null;
  @ForeignKey(() => CareRequestEntity, { name: 'matching_round_names_a_request' })
  @Column('uuid', { nullable: true })
  careRequestId: string | null;
  /** Whether nobody has started it: it began for a request, or because somebody may serve more than before. */
  @Column('boolean', { default: false }) byItself: boolean;
  @Column('text') state: RoundState;
  /** What it does; null unless it runs. */
  @Column('text', { nullable: true }) stage: RoundStage | null;
  @Column('real', { default: 0 }) progress: number;
  @Column('timestamptz', { default: () => 'now()' }) createdAt: Date;
  @Column('timestamptz', { nullable: true }) completedAt: Date | null;
  /** Cents per week that the plan is worth. */
  @Column('int', { nullable: true }) welfareCents: number | null;
  /** No plan over the same facts is worth more, in cents per week. */
  @Column('int', { nullable: true }) boundCents: number | null;
  @Column('int', { nullable: true }) openRequests: number | null;
  @Column('int', { nullable: true }) servedRequests: number | null;
  @Column('int', { nullable: true }) sharedRequests: number | null;
  @Column('int', { nullable: true }) offerCount: number | null;
  @Column('int', { nullable: true }) savedCentsPerWeek: number | null;

  /** The share by which the plan may at most fall short of the best, 0 … 1; null where nothing was proved. */
  get gap(): number | null {
    if (this.boundCents === null || this.welfareCents === null) return null;
    return this.boundCents === 0 ? 0 : (this.boundCents - this.welfareCents) / this.boundCents;
  }
}

/** That a round left a request without an offer, and why. */
@Entity('unmet_request')
@Index('unmet_request_by_request', ['careRequestId', 'roundId'])
export class UnmetRequestEntity {
  @ForeignKey(() => MatchingRoundEntity, { name: 'unmet_request_names_its_round', onDelete: 'CASCADE' })
  @PrimaryColumn('uuid')
  roundId: string;
  @ForeignKey(() => CareRequestEntity, { name: 'unmet_request_names_a_request' })
  @PrimaryColumn('uuid')
  careRequestId: string;
  @Column('text') cause: UnmetCause;
  /** Providers that the cause stopped, of those that offer the service. */
  @Column('int') stopped: number;
}

/** The city's figures for matching: one row. */
@Entity('matching_policy')
@Check('there_is_one_matching_policy', `id = 1`)
export class MatchingPolicyEntity {
  @PrimaryColumn('int', { default: 1 }) id: number;
  /** Slots; two presences of one offer at most this far apart are one block. */
  @Column('int') maxGapSlots: number;
  /** Metres that a provider covers in a quarter of an hour. */
  @Column('int') metresPerSlot: number;
  /** Metres; greatest distance between two homes of one round. */
  @Column('int') roundRadiusMetres: number;
  /** Cents of welfare that a kilometre of a provider's commute costs. */
  @Column('int') commuteCentsPerKm: number;
  /** Cents of welfare that a kilometre of a household's walk costs. */
  @Column('int') walkCentsPerKm: number;
}
