import { Check, Column, Entity, Exclusion, PrimaryColumn } from 'typeorm';
import { type LegalFigureKind, type Standing } from '../employment-cost/index.js';

/** A figure of the law that the cost of care is reckoned with, from one day until another. */
@Entity('legal_figure')
@Check('legal_figure_ends_after_it_begins', `valid_until IS NULL OR valid_until > valid_from`)
@Check('legal_figure_holds_no_longer_than_stated', `stated_until IS NULL OR valid_until <= stated_until`)
@Check('legal_figure_is_not_negative', `amount >= 0`)
@Check(
  'legal_figure_is_of_a_kind',
  `kind IN ('minimum-wages', 'inps-contributions', 'libretto-famiglia', 'tax-relief', 'bodies-and-volunteers')`,
)
@Check('legal_figure_says_how_far_to_trust_it', `standing IN ('verified', 'derived', 'unverified')`)
@Exclusion(
  'a_legal_figure_says_one_thing_at_a_time',
  `USING gist (kind WITH =, figure WITH =, daterange(valid_from, valid_until) WITH &&)`,
)
export class LegalFigureEntity {
  @PrimaryColumn('uuid', { default: () => 'uuidv7()' }) id: string;
  @Column('text') kind: LegalFigureKind;
  @Column('text') figure: string;
  @Column('date') validFrom: string;
  /** The first day on which it no longer holds, or is no longer known. */
  @Column('date', { nullable: true }) validUntil: string | null;
  /** The first day on which it is no longer known by its source; `validUntil` is sooner where another figure follows earlier. */
  @Column('date', { nullable: true }) statedUntil: string | null;
  @Column('int') amount: number;
  @Column('text') standing: Standing;
  /** The act or the page that says so. */
  @Column('text') source: string;
  @Column('text', { nullable: true }) url: string | null;
}
