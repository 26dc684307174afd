import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HouseholdEntity } from '../household/household.entity.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { AgreementEntity } from './agreement.entity.js';
import { SessionEntity } from './session.entity.js';
import { SubstitutionState } from './substitution.rules.js';

/** That a provider is asked to give a session in the place of another. */
@Entity('substitution')
@Check('substitution_state_is_known', `state IN ('proposed', 'accepted', 'declined', 'lapsed')`)
@Check('substitution_price_is_not_negative', `price_cents >= 0`)
@Unique('a_provider_is_asked_once_for_a_session', ['sessionId', 'providerId'])
@Index('a_session_has_one_substitute', ['sessionId'], { unique: true, where: `state = 'accepted'` })
@Index('substitution_by_provider', ['providerId', 'state'])
export class SubstitutionEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => SessionEntity, { name: 'substitution_is_for_a_session', onDelete: 'CASCADE' })
  @Column('uuid')
  sessionId: string;
  @ForeignKey(() => ProviderEntity, { name: 'substitution_names_a_provider' })
  @Column('uuid')
  providerId: string;
  @Column('text') state: SubstitutionState;
  /** Cents that the substitute earns: what the households had agreed to pay for this session anyway. */
  @Column('int') priceCents: number;
  @Column('timestamptz', { default: () => 'now()' }) proposedAt: Date;
  @Column('timestamptz', { nullable: true }) answeredAt: Date | null;
}

/** A time in which a provider cannot come, whatever its timetable says. */
@Entity('provider_absence')
@Check('provider_absence_ends_after_it_starts', `ends_at > starts_at`)
@Index('provider_absence_by_provider', ['providerId', 'startsAt'])
export class ProviderAbsenceEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => ProviderEntity, { name: 'provider_absence_is_of_a_provider' })
  @Column('uuid')
  providerId: string;
  @Column('timestamptz') startsAt: Date;
  @Column('timestamptz') endsAt: Date;
  /** The person who said so: the provider, or the desk for it. */
  @Column('uuid') reportedBy: string;
  @Column('timestamptz', { default: () => 'now()' }) reportedAt: Date;
}

/** What one party of an agreement tells the desk about another: private, and never counted into stars. */
@Entity('feedback')
@Check(
  'feedback_goes_between_household_and_provider',
  `num_nonnulls(from_household_id, about_provider_id) IN (0, 2) AND num_nonnulls(from_provider_id, about_household_id) IN (0, 2) AND num_nonnulls(from_household_id, from_provider_id) = 1`,
)
@Index('feedback_by_agreement', ['agreementId'])
export class FeedbackEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @ForeignKey(() => AgreementEntity, { name: 'feedback_is_on_an_agreement', onDelete: 'CASCADE' })
  @Column('uuid')
  agreementId: string;
  @ForeignKey(() => HouseholdEntity, { name: 'feedback_comes_from_a_household' })
  @Column('uuid', { nullable: true })
  fromHouseholdId: string | null;
  @ForeignKey(() => ProviderEntity, { name: 'feedback_comes_from_a_provider' })
  @Column('uuid', { nullable: true })
  fromProviderId: string | null;
  @ForeignKey(() => HouseholdEntity, { name: 'feedback_is_about_a_household' })
  @Column('uuid', { nullable: true })
  aboutHouseholdId: string | null;
  @ForeignKey(() => ProviderEntity, { name: 'feedback_is_about_a_provider' })
  @Column('uuid', { nullable: true })
  aboutProviderId: string | null;
  @Column('boolean') wentWell: boolean;
  @Column('text', { nullable: true }) words: string | null;
  @Column('uuid') givenBy: string;
  @Column('timestamptz', { default: () => 'now()' }) givenAt: Date;
}
