import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, QueryFailedError } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { type LocalDate } from '../calendar/index.js';
import { audit } from '../database/audit.js';
import { holdFrom, takeBack, todayInItaly } from '../database/dated-policy.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { NotFound } from '../graphql/faults.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { ServiceTypeEntity } from '../service-type/service-type.entity.js';
import { BandsDoNotClimb, FundOverlaps } from './refusals.model.js';
import { SubsidyBandEntity, SubsidyFundEntity, SubsidyRuleEntity } from './subsidy.entity.js';
import { type BandOfRule, type CeilingPeriod, type KeptRule, misplacedBand } from './subsidy.rules.js';

/** A fund that pays on a day, with the rule by which it does. */
export interface FundOnDay {
  readonly fund: SubsidyFundEntity;
  readonly rule: KeptRule;
}

/** Keeps the funds of the city and the rules by which they pay: set ahead, and never changed once they have begun. */
@Injectable()
export class FundService {
  constructor(private readonly database: DataSource) {}

  /** Every fund, the newest first. */
  list(): Promise<SubsidyFundEntity[]> {
    return this.database.getRepository(SubsidyFundEntity).find({ order: { opensOn: 'DESC', id: 'DESC' } });
  }

  /** Opens a fund; it is empty until it is endowed. */
  async open(
    actor: Actor,
    fund: { name: string; serviceTypeId: string | null; opensOn: LocalDate; closesOn: LocalDate },
  ): Promise<SubsidyFundEntity> {
    requireDays(fund.opensOn, fund.closesOn);
    try {
      return await this.database.transaction(async (manager) => {
        if (fund.serviceTypeId && !(await manager.existsBy(ServiceTypeEntity, { id: fund.serviceTypeId })))
          throw new NotFound('service type', fund.serviceTypeId);
        refuseIfAny([
          fund.closesOn > fund.opensOn ? null : new DayNotPossible('closesOn', fund.closesOn, fund.opensOn, null),
        ]);
        const { identifiers } = await manager.insert(SubsidyFundEntity, fund);
        const id = identifiers[0].id as string;
        await audit(manager, [{ act: 'subsidy_fund.open', subject: 'subsidy_fund', subjectId: id, actorId: actor.id }]);
        return manager.findOneByOrFail(SubsidyFundEntity, { id });
      });
    } catch (error) {
      throw isOverlap(error) ? new Refused([new FundOverlaps()]) : error;
    }
  }

  /** Sets by which bands a fund pays from a day on; what would have begun then or later is replaced. */
  setRule(
    actor: Actor,
    rule: { fundId: string; from: LocalDate; ceilingPer: CeilingPeriod; bands: readonly BandOfRule[] },
  ): Promise<SubsidyFundEntity> {
    const { fundId, from, ceilingPer, bands } = rule;
    requireDays(from);
    return this.database.transaction(async (manager) => {
      const fund = await this.lock(manager, fundId);
      const today = await todayInItaly(manager);
      const misplaced = misplacedBand(bands);
      refuseIfAny([
        from < today || from >= fund.closesOn ? new DayNotPossible('from', from, today, fund.closesOn) : null,
        misplaced === null ? null : new BandsDoNotClimb(misplaced),
      ]);
      const ruleId = (await holdFrom(manager, { table: 'subsidy_rule', about: { fund_id: fundId } }, from, {
        ceiling_per: ceilingPer,
      }))!;
      await manager.insert(
        SubsidyBandEntity,
        bands.map((band, position) => ({ ...band, ruleId, position })),
      );
      await audit(manager, [
        {
          act: 'subsidy_rule.set',
          subject: 'subsidy_rule',
          subjectId: ruleId,
          actorId: actor.id,
          detail: { fund: fundId, from, bands: bands.length },
        },
      ]);
      return fund;
    });
  }

  /** Takes back a rule that has not begun; the one before it goes on. */
  withdrawRule(actor: Actor, fundId: string, day: LocalDate): Promise<SubsidyFundEntity> {
    return this.database.transaction(async (manager) => {
      const fund = await this.lock(manager, fundId);
      await takeBack(manager, { table: 'subsidy_rule', about: { fund_id: fundId } }, day);
      await audit(manager, [
        {
          act: 'subsidy_rule.withdraw',
          subject: 'subsidy_fund',
          subjectId: fundId,
          actorId: actor.id,
          detail: { day },
        },
      ]);
      return fund;
    });
  }

  /** A fund, held so that one change of its rules follows another; throws where there is none. */
  private async lock(manager: EntityManager, id: string): Promise<SubsidyFundEntity> {
    const fund = await manager.findOne(SubsidyFundEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!fund) throw new NotFound('subsidy fund', id);
    return fund;
  }

  /** The funds that pay on a day, each with its rule of that day; `lock` makes whoever else draws on them wait. */
  async onDay(manager: EntityManager, day: LocalDate, { lock = false } = {}): Promise<FundOnDay[]> {
    const query = manager
      .createQueryBuilder(SubsidyFundEntity, 'f')
      .where('f.opensOn <= :day AND f.closesOn > :day', { day })
      .orderBy('f.id');
    const funds = await (lock ? query.setLock('pessimistic_write') : query).getMany();
    const rules = await manager
      .createQueryBuilder(SubsidyRuleEntity, 'r')
      .where('r.validFrom <= :day AND (r.validUntil IS NULL OR r.validUntil > :day)', { day })
      .andWhere({ fundId: In(funds.map(({ id }) => id)) })
      .getMany();
    const bands = await manager.find(SubsidyBandEntity, {
      where: { ruleId: In(rules.map(({ id }) => id)) },
      order: { position: 'ASC' },
    });
    return rules.map((rule) => ({
      fund: funds.find(({ id }) => id === rule.fundId)!,
      rule: { ...rule, bands: bands.filter(({ ruleId }) => ruleId === rule.id) },
    }));
  }
}

/** Whether the database refused because two things would hold at once. */
export const isOverlap = (error: unknown): boolean =>
  error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23P01';
