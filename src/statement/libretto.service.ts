import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { type Actor, holds, mayActForHousehold, Role } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { todayInItaly } from '../database/dated-policy.js';
import { type LibrettoYear, planningDay, tableInForce } from '../employment-cost/index.js';
import { BadInput, Forbidden, NotFound } from '../graphql/faults.js';
import { HouseholdService } from '../household/household.service.js';
import { legalPolicy } from '../legal-figure/legal-figure.service.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { LibrettoDeclarationEntity } from './libretto.entity.js';

/** What was paid by voucher in this civil year: by a household, to one worker where that is named, or to a worker by all. */
export interface NewLibrettoDeclaration {
  readonly householdId: string | null;
  readonly providerId: string | null;
  readonly netCents: number;
  /** Of a worker that declares for itself; null for a household. */
  readonly hours: number | null;
}

/** How far a household or a worker is from the limits of the year. */
export interface LibrettoStanding {
  readonly year: number;
  readonly declarations: readonly LibrettoDeclarationEntity[];
  /** Cents of net pay that count against `mostCents`. */
  readonly countedCents: number;
  readonly mostCents: number;
  readonly mostPerPairCents: number;
  /** Null for a household, whose hours the law does not limit. */
  readonly mostHours: number | null;
  readonly source: string;
  readonly url: string | null;
}

/** The platform closes no voucher of INPS: what was paid by them it knows from those who paid and were paid, year by year. */
const COUNTED = `
  SELECT greatest(coalesce(max(net_cents) FILTER (WHERE household_id = $1 AND provider_id IS NULL), 0),
                  coalesce(sum(net_cents) FILTER (WHERE household_id = $1 AND provider_id IS NOT NULL), 0))::int AS "householdNetCents",
         greatest(coalesce(max(net_cents) FILTER (WHERE household_id IS NULL AND provider_id = $2), 0),
                  coalesce(sum(net_cents) FILTER (WHERE household_id IS NOT NULL AND provider_id = $2), 0))::int AS "workerNetCents",
         coalesce(max(net_cents) FILTER (WHERE household_id = $1 AND provider_id = $2), 0) AS "pairNetCents",
         coalesce(max(hours) FILTER (WHERE provider_id = $2), 0) AS "workerHours"
  FROM libretto_declaration WHERE year = $3 AND (household_id = $1 OR provider_id = $2)`;

/** Keeps what households and workers say was paid by Libretto Famiglia in a year. */
@Injectable()
export class LibrettoService {
  constructor(
    private readonly database: DataSource,
    private readonly households: HouseholdService,
  ) {}

  /** Writes what somebody declares for this civil year in place of what it declared before. */
  declare(actor: Actor, declared: NewLibrettoDeclaration): Promise<LibrettoDeclarationEntity> {
    const { householdId, providerId } = declared;
    return this.database.transaction(async (manager) => {
      if (householdId) await this.households.authorise(manager, actor, householdId);
      else if (!holds(actor, Role.PROVIDER, providerId!)) throw new Forbidden('declare for this provider');
      // Whoever declares the same at the same time waits, by this lock or that of the household.
      if (providerId && !(await this.lock(manager, providerId))) throw new NotFound('provider', providerId);
      const year = yearOf(await todayInItaly(manager));
      const about = { year, householdId: householdId ?? IsNull(), providerId: providerId ?? IsNull() };
      await manager.delete(LibrettoDeclarationEntity, about);
      await manager.insert(LibrettoDeclarationEntity, { ...declared, year, declaredBy: actor.id });
      const [subject, subjectId] = householdId ? ['household', householdId] : ['provider', providerId!];
      await audit(manager, [{ act: 'libretto_declaration.declare', subject, subjectId, actorId: actor.id }]);
      return manager.findOneByOrFail(LibrettoDeclarationEntity, about);
    });
  }

  /** How far a household, or a worker, is from the limits of this year; one of the two is named. */
  read(actor: Actor, householdId: string | null, providerId: string | null): Promise<LibrettoStanding> {
    if ((householdId === null) === (providerId === null)) throw new BadInput('Expected a household or a provider.');
    return this.database.transaction(async (manager) => {
      await this.authoriseReading(manager, actor, householdId, providerId);
      const today = await todayInItaly(manager);
      const { libretto } = (await legalPolicy(manager, today)).tables;
      const table = tableInForce('Libretto Famiglia', libretto, planningDay(today, libretto).on);
      const counted = await this.soFar(manager, householdId, providerId, today);
      const year = yearOf(today);
      return {
        year,
        declarations: await manager.find(LibrettoDeclarationEntity, {
          where: householdId ? { year, householdId } : { year, providerId: providerId!, householdId: IsNull() },
          order: { id: 'ASC' },
        }),
        countedCents: householdId ? counted.householdNetCents : counted.workerNetCents,
        mostCents: householdId ? table.perHouseholdCents : table.perWorkerCents,
        mostPerPairCents: table.perPairCents,
        mostHours: householdId ? null : table.hours,
        source: table.source.title,
        url: table.source.url,
      };
    });
  }

  /** What counts against the limits of the civil year of a day; where both have declared, the higher sum. */
  async soFar(
    manager: EntityManager,
    householdId: string | null,
    providerId: string | null,
    day: string,
  ): Promise<LibrettoYear> {
    const [counted]: LibrettoYear[] = await manager.query(COUNTED, [householdId, providerId, yearOf(day)]);
    return counted;
  }

  private lock(manager: EntityManager, providerId: string): Promise<ProviderEntity | null> {
    return manager.findOne(ProviderEntity, { where: { id: providerId }, lock: { mode: 'pessimistic_write' } });
  }

  private async authoriseReading(
    manager: EntityManager,
    actor: Actor,
    householdId: string | null,
    providerId: string | null,
  ): Promise<void> {
    if (providerId) {
      if (!holds(actor, Role.PROVIDER, providerId)) throw new NotFound('provider', providerId);
      return;
    }
    const [home] = await manager.query(
      `SELECT h.id, b.territory_id AS "territoryId" FROM household h JOIN building b ON b.id = h.building_id WHERE h.id = $1`,
      [householdId],
    );
    if (!home || !mayActForHousehold(actor, home)) throw new NotFound('household', householdId!);
  }
}

const yearOf = (day: string) => Number(day.slice(0, 4));
