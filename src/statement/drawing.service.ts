import { Injectable } from '@nestjs/common';
import { type EntityManager, In } from 'typeorm';
import { AgreementEntity } from '../agreement/agreement.entity.js';
import { type LocalDate, monthRange } from '../calendar/index.js';
import { type FundOnDay, FundService } from '../subsidy/fund.service.js';
import { IseeService } from '../subsidy/isee.service.js';
import { CeilingPeriod, reckonedRule } from '../subsidy/subsidy.rules.js';
import { type OfferedSubsidy } from './comparison.rules.js';
import { type DrawingPart } from './drawing.rules.js';

/** What the funds have paid, by household and fund, in a month and in its year so far. */
const GRANTED = `
  SELECT s.household_id AS "householdId", l.subsidy_fund_id AS "fundId", sum(l.subsidy_cents)::int AS year,
         (coalesce(sum(l.subsidy_cents) FILTER (WHERE s.month = $2), 0))::int AS month
  FROM statement_line l JOIN household_statement s ON s.id = l.household_statement_id
  WHERE l.subsidy_fund_id IS NOT NULL AND s.household_id = ANY($1) AND s.month BETWEEN left($2, 4) || '-01' AND $2
  GROUP BY 1, 2`;

/** Finds which fund may pay of each part of a month that closes, and locks the funds until the month is stated. */
@Injectable()
export class DrawingService {
  constructor(
    private readonly funds: FundService,
    private readonly isee: IseeService,
  ) {}

  /** What a fund would pay a household of a service from a day on; null where none is open for it. */
  async offered(
    manager: EntityManager,
    day: LocalDate,
    { householdId, serviceTypeId }: { readonly householdId: string; readonly serviceTypeId: string },
  ): Promise<Omit<OfferedSubsidy, 'iseeCents'> | null> {
    const found = fundFor(await this.funds.onDay(manager, day), serviceTypeId);
    if (found === null) return null;
    const granted: { fundId: string; year: number }[] = await manager.query(GRANTED, [[householdId], day.slice(0, 7)]);
    const year = granted.find(({ fundId }) => fundId === found.fund.id)?.year ?? 0;
    return {
      fundName: found.fund.name,
      rule: reckonedRule(found.rule),
      grantedSoFarCents: found.rule.ceilingPer === CeilingPeriod.YEAR ? year : 0,
      fundLeftCents: found.fund.balanceCents,
    };
  }

  /** The parts with their funds: a month goes by the rules of its first day, and by what was declared before it ended. */
  async prepare(
    manager: EntityManager,
    month: string,
    facts: readonly DrawingPart['facts'][],
  ): Promise<readonly DrawingPart[]> {
    const open = await this.funds.onDay(manager, monthRange(month).from, { lock: true });
    if (open.length === 0)
      return facts.map((each) => ({ facts: each, fund: null, iseeCents: null, grantedSoFarCents: 0 }));
    const householdIds = [...new Set(facts.map(({ householdId }) => householdId))];
    const isee = await this.isee.during(manager, householdIds, monthRange(month));
    const granted: { householdId: string; fundId: string; year: number; month: number }[] = await manager.query(
      GRANTED,
      [householdIds, month],
    );
    const agreements = await manager.findBy(AgreementEntity, { id: In(facts.map(({ agreementId }) => agreementId)) });
    const serviceOf = new Map(agreements.map(({ id, serviceTypeId }) => [id, serviceTypeId]));
    return facts.map((each) => {
      const found = fundFor(open, serviceOf.get(each.agreementId)!);
      const before = granted.find(
        ({ householdId, fundId }) => householdId === each.householdId && fundId === found?.fund.id,
      );
      return {
        facts: each,
        fund: found && { id: found.fund.id, leftCents: found.fund.balanceCents, rule: reckonedRule(found.rule) },
        iseeCents: isee.get(each.householdId) ?? null,
        grantedSoFarCents: before?.[found?.rule.ceilingPer === CeilingPeriod.YEAR ? 'year' : 'month'] ?? 0,
      };
    });
  }
}

/** The fund of the service itself, else the one for every service. */
const fundFor = (open: readonly FundOnDay[], serviceTypeId: string): FundOnDay | null =>
  open.find(({ fund }) => fund.serviceTypeId === serviceTypeId) ??
  open.find(({ fund }) => fund.serviceTypeId === null) ??
  null;
