import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { holdFrom, todayInItaly } from '../database/dated-policy.js';
import { type EmploymentPolicy, policyOf } from '../employment-cost/index.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { BadInput } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { LegalFigureEntity } from './legal-figure.entity.js';
import './legal-figure.jobs.js';
import { FigureKind, type FigureStanding, impossibleAmount, keptFigure, unknownFigures } from './legal-figure.rules.js';

/** What the city sets of one kind of figures, from a day on. */
export interface NewFigures {
  readonly kind: FigureKind;
  readonly from: string;
  /** The first day on which they are no longer known; null for no end. */
  readonly until: string | null;
  readonly standing: FigureStanding;
  readonly source: string;
  readonly url: string | null;
  readonly figures: readonly { readonly figure: string; readonly amount: number }[];
}

/** Keeps the figures of the law by date: set ahead, with their source, and never changed for days that have passed. */
@Injectable()
export class LegalFigureService {
  constructor(private readonly database: DataSource) {}

  /** Every figure of every date, kind by kind, the oldest first. */
  list(): Promise<LegalFigureEntity[]> {
    return this.database
      .getRepository(LegalFigureEntity)
      .find({ order: { kind: 'ASC', figure: 'ASC', validFrom: 'ASC' } });
  }

  /** Sets figures of one kind from a day on; rates that lie under a minimum which begins today stop counting at once. */
  set(actor: Actor, { kind, from, until, figures, ...told }: NewFigures): Promise<LegalFigureEntity[]> {
    requireDays(from, ...(until === null ? [] : [until]));
    const names = figures.map(({ figure }) => figure);
    const unknown = unknownFigures(kind, names);
    if (unknown.length > 0) throw new BadInput(`Expected figures of ${kind}, each once, found ${unknown.join(', ')}.`);
    const impossible = impossibleAmount(figures);
    if (impossible !== null) throw new BadInput(`Expected at most 100 percent for ${impossible}.`);
    return this.database.transaction(async (manager) => {
      // Whoever sets figures of the same kind at the same time waits.
      await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('legal_figure ' || $1, 0))`, [kind]);
      const today = await todayInItaly(manager);
      const known = await this.knownUntil(manager, kind, names);
      refuseIfAny([
        from < today || (known !== null && from > known) ? new DayNotPossible('from', from, today, known) : null,
        until !== null && until <= from ? new DayNotPossible('until', until, from, null) : null,
      ]);
      for (const { figure, amount } of figures) {
        const rule = { valid_until: until, amount, ...told };
        const id = await holdFrom(manager, { table: 'legal_figure', about: { kind, figure } }, from, rule);
        await audit(manager, [
          {
            act: 'legal_figure.set',
            subject: 'legal_figure',
            subjectId: id!,
            actorId: actor.id,
            detail: { kind, figure, from, amount },
          },
        ]);
        if (kind === FigureKind.MINIMUM_WAGES && from === today)
          await enqueue(manager, 'legal-figure.wage-changed', { figureId: id! });
      }
      return manager.find(LegalFigureEntity, { where: { kind }, order: { figure: 'ASC', validFrom: 'ASC' } });
    });
  }

  /** The first day on which one of some figures is not known: later than that there would be a gap. Null for no such day. */
  private async knownUntil(manager: EntityManager, kind: FigureKind, names: readonly string[]): Promise<string | null> {
    const [{ known }]: { known: string | null }[] = await manager.query(
      `SELECT nullif(min(until), 'infinity')::text AS known FROM (
         SELECT max(coalesce(valid_until, 'infinity')) AS until FROM legal_figure
         WHERE kind = $1 AND figure = ANY($2) GROUP BY figure) own`,
      [kind, names],
    );
    return known;
  }
}

/** What care is reckoned with on a day, by the figures that the city keeps. */
export async function legalPolicy(manager: EntityManager, day: string): Promise<EmploymentPolicy> {
  return policyOf((await manager.find(LegalFigureEntity)).map(keptFigure), day);
}
