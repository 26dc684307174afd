import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, mayActForHousehold } from '../account/account.rules.js';
import { type DateRange, type LocalDate, parseLocalDate } from '../calendar/index.js';
import { audit } from '../database/audit.js';
import { todayInItaly } from '../database/dated-policy.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { HouseholdService } from '../household/household.service.js';
import { FundService } from './fund.service.js';
import { NoIseeDeclared } from './refusals.model.js';
import { IseeDeclarationEntity } from './subsidy.entity.js';
import { bandOf, type BandOfRule, type CeilingPeriod, keptIsee, lastDayOfIsee } from './subsidy.rules.js';

/** What a fund would pay a household by its declaration of today. */
export interface FundStanding {
  readonly householdId: string;
  readonly fundId: string;
  readonly fundName: string;
  readonly serviceTypeId: string | null;
  readonly band: BandOfRule;
  readonly ceilingPer: CeilingPeriod;
}

/** How a household stands with the subsidies of the city. */
export interface SubsidyStanding {
  readonly householdId: string;
  readonly declaration: IseeDeclarationEntity | null;
  readonly funds: readonly FundStanding[];
}

/** Keeps in which band households say that their ISEE lies. */
@Injectable()
export class IseeService {
  constructor(
    private readonly database: DataSource,
    private readonly households: HouseholdService,
    private readonly funds: FundService,
  ) {}

  /** Writes what a household declares from today on in place of what it declared before. */
  declare(
    actor: Actor,
    { householdId, iseeCents, holdsUntil }: { householdId: string; iseeCents: number; holdsUntil: LocalDate },
  ): Promise<IseeDeclarationEntity> {
    requireDays(holdsUntil);
    return this.database.transaction(async (manager) => {
      await this.households.authorise(manager, actor, householdId);
      const today = await todayInItaly(manager);
      const latest = lastDayOfIsee(today);
      refuseIfAny([
        holdsUntil < today || holdsUntil > latest ? new DayNotPossible('holdsUntil', holdsUntil, today, latest) : null,
      ]);
      await this.endStanding(manager, householdId, today);
      const { identifiers } = await manager.insert(IseeDeclarationEntity, {
        householdId,
        iseeUpToCents: keptIsee(iseeCents, await this.limits(manager, today)),
        validFrom: today,
        validUntil: parseLocalDate(holdsUntil).add({ days: 1 }).toString(),
        declaredBy: actor.id,
      });
      const id = identifiers[0].id as string;
      await this.note(manager, actor, 'isee_declaration.declare', householdId);
      return manager.findOneByOrFail(IseeDeclarationEntity, { id });
    });
  }

  /** Takes back what a household has declared; from today on it counts in the highest band. */
  withdraw(actor: Actor, householdId: string): Promise<IseeDeclarationEntity> {
    return this.database.transaction(async (manager) => {
      await this.households.authorise(manager, actor, householdId);
      const today = await todayInItaly(manager);
      const standing = await this.on(manager, householdId, today);
      if (!standing) refuseIfAny([new NoIseeDeclared()]);
      await this.endStanding(manager, householdId, today);
      await this.note(manager, actor, 'isee_declaration.withdraw', householdId);
      return { ...standing!, validUntil: today };
    });
  }

  /** What a household has declared and what follows; who reads it is noted. */
  read(actor: Actor, householdId: string): Promise<SubsidyStanding> {
    return this.database.transaction(async (manager) => {
      const [home] = await manager.query(
        `SELECT h.id, b.territory_id AS "territoryId" FROM household h JOIN building b ON b.id = h.building_id WHERE h.id = $1`,
        [householdId],
      );
      if (!home || !mayActForHousehold(actor, home)) throw new NotFound('household', householdId);
      const today = await todayInItaly(manager);
      const declaration = await this.on(manager, householdId, today);
      await this.note(manager, actor, 'isee_declaration.read', householdId);
      const funds = await this.funds.onDay(manager, today);
      return {
        householdId,
        declaration,
        funds: funds.map(({ fund, rule }) => ({
          householdId,
          fundId: fund.id,
          fundName: fund.name,
          serviceTypeId: fund.serviceTypeId,
          band: bandOf(rule, declaration?.iseeUpToCents ?? null),
          ceilingPer: rule.ceilingPer,
        })),
      };
    });
  }

  /** What counts as a household's ISEE on a day, null for none declared or above every limit; who asks is noted. */
  async counted(manager: EntityManager, actor: Actor, householdId: string, day: LocalDate): Promise<number | null> {
    await this.note(manager, actor, 'isee_declaration.read', householdId);
    return (await this.on(manager, householdId, day))?.iseeUpToCents ?? null;
  }

  /** The newest declaration that holds on any of some days, by household; null stands for an ISEE above every limit. */
  async during(
    manager: EntityManager,
    householdIds: readonly string[],
    { from, until }: DateRange,
  ): Promise<ReadonlyMap<string, number | null>> {
    const rows: { householdId: string; cents: number | null }[] = await manager.query(
      `SELECT DISTINCT ON (household_id) household_id AS "householdId", isee_up_to_cents AS cents
       FROM isee_declaration WHERE household_id = ANY($1) AND valid_from < $3 AND valid_until > $2
       ORDER BY household_id, valid_from DESC`,
      [householdIds, from, until],
    );
    return new Map(rows.map(({ householdId, cents }) => [householdId, cents]));
  }

  private on(manager: EntityManager, householdId: string, day: LocalDate): Promise<IseeDeclarationEntity | null> {
    return manager
      .createQueryBuilder(IseeDeclarationEntity, 'd')
      .where('d.householdId = :householdId AND d.validFrom <= :day AND d.validUntil > :day', { householdId, day })
      .getOne();
  }

  private async endStanding(manager: EntityManager, householdId: string, today: LocalDate): Promise<void> {
    await manager.query(`DELETE FROM isee_declaration WHERE household_id = $1 AND valid_from >= $2`, [
      householdId,
      today,
    ]);
    await manager.query(`UPDATE isee_declaration SET valid_until = $2 WHERE household_id = $1 AND valid_until > $2`, [
      householdId,
      today,
    ]);
  }

  /** The limits of every rule that holds or is to come. */
  private async limits(manager: EntityManager, today: LocalDate): Promise<number[]> {
    const rows: { cents: number }[] = await manager.query(
      `SELECT DISTINCT b.isee_up_to_cents AS cents FROM subsidy_band b JOIN subsidy_rule r ON r.id = b.rule_id
       WHERE b.isee_up_to_cents IS NOT NULL AND (r.valid_until IS NULL OR r.valid_until > $1)`,
      [today],
    );
    return rows.map(({ cents }) => cents);
  }

  private note(manager: EntityManager, actor: Actor, act: string, householdId: string): Promise<void> {
    return audit(manager, [{ act, subject: 'household', subjectId: householdId, actorId: actor.id }]);
  }
}
