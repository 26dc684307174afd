import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { holdFrom, NothingPlanned, requireAhead, takeBack, todayInItaly } from '../database/dated-policy.js';
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
      await this.lock(manager, kind);
      const today = await todayInItaly(manager);
      const known = await this.knownUntil(manager, kind, names);
      refuseIfAny([
        from < today || (known !== null && from > known) ? new DayNotPossible('from', from, today, known) : null,
        until !== null && until <= from ? new DayNotPossible('until', until, from, null) : null,
      ]);
      for (const { figure, amount } of figures) {
        const rule = { valid_until: until, stated_until: until, amount, ...told };
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
      return this.ofKind(manager, kind);
    });
  }

  /**
   * Takes back figures of one kind that were to begin on a day; those before go on until the day that their source states.
   * `names` null stands for every figure that begins then. Refuses where a later figure would be left behind a gap.
   */
  withdraw(actor: Actor, kind: FigureKind, day: string, names: readonly string[] | null): Promise<LegalFigureEntity[]> {
    return this.database.transaction(async (manager) => {
      await requireAhead(manager, day);
      await this.lock(manager, kind);
      const ahead = await manager.findBy(LegalFigureEntity, { kind, validFrom: day });
      const dropped = names === null ? ahead : ahead.filter(({ figure }) => names.includes(figure));
      refuseIfAny([dropped.length === 0 || dropped.length < new Set(names).size ? new NothingPlanned() : null]);
      for (const { id, figure } of dropped) {
        await takeBack(manager, { table: 'legal_figure', about: { kind, figure }, stated: 'stated_until' }, day);
        await audit(manager, [
          {
            act: 'legal_figure.withdraw',
            subject: 'legal_figure',
            subjectId: id,
            actorId: actor.id,
            detail: { kind, figure, day },
          },
        ]);
      }
      const later = await this.behindAGap(
        manager,
        kind,
        dropped.map(({ figure }) => figure),
      );
      refuseIfAny([later === null ? null : new DayNotPossible('day', day, later, null)]);
      return this.ofKind(manager, kind);
    });
  }

  /** Makes whoever sets or takes back figures of the same kind at the same time wait. */
  private async lock(manager: EntityManager, kind: FigureKind): Promise<void> {
    await manager.query(`SELECT pg_advisory_xact_lock(hashtextextended('legal_figure ' || $1, 0))`, [kind]);
  }

  private ofKind(manager: EntityManager, kind: FigureKind): Promise<LegalFigureEntity[]> {
    return manager.find(LegalFigureEntity, { where: { kind }, order: { figure: 'ASC', validFrom: 'ASC' } });
  }

  /** The last day on which one of some figures begins again after days on which it is not known; null for no such day. */
  private async behindAGap(manager: EntityManager, kind: FigureKind, names: readonly string[]): Promise<string | null> {
    const [{ later }]: { later: string | null }[] = await manager.query(
      `SELECT max(valid_from)::text AS later FROM (
         SELECT valid_from, lag(valid_until) OVER (PARTITION BY figure ORDER BY valid_from) AS known_until
         FROM legal_figure WHERE kind = $1 AND figure = ANY($2)) own
       WHERE known_until < valid_from`,
      [kind, names],
    );
    return later;
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
