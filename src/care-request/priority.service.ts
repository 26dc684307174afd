import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { audit, type AuditedAct } from '../database/audit.js';
import { holdFrom, takeBack, todayInItaly } from '../database/dated-policy.js';
import { DayNotPossible, requireDays } from '../graphql/day.js';
import { Refused, refuseIfAny } from '../graphql/user-error.js';
import { ConsentService } from '../household/consent.service.js';
import { ConsentPurpose } from '../household/household.rules.js';
import { HouseholdService } from '../household/household.service.js';
import { enqueue } from '../jobs/enqueue.js';
import './care-request.jobs.js';
import { PriorityRuleEntity } from './priority.entity.js';
import { type FactPriority, FactsNeedConsent, type SocialFacts } from './priority.model.js';
import { priorityOf, type PriorityRule, SocialFact } from './priority.rules.js';

/** Keeps the social facts that households declare, and computes priorities from them by the rules of the day; without a consent they count for nothing. */
@Injectable()
export class PriorityService {
  constructor(
    private readonly database: DataSource,
    private readonly households: HouseholdService,
    private readonly consents: ConsentService,
  ) {}

  /** Writes what a household declares now in place of what it declared before; standing requests follow at once. */
  declare(actor: Actor, householdId: string, facts: readonly SocialFact[]): Promise<SocialFacts> {
    return this.database.transaction(async (manager) => {
      await this.households.authorise(manager, actor, householdId);
      if (facts.length > 0 && !(await this.consents.stands(manager, householdId, ConsentPurpose.SOCIAL_FACTS)))
        throw new Refused([new FactsNeedConsent()]);
      await manager.query(`DELETE FROM social_fact WHERE household_id = $1`, [householdId]);
      await manager.query(
        `INSERT INTO social_fact (household_id, fact, declared_by) SELECT $1, unnest($2::text[]), $3`,
        [householdId, [...new Set(facts)], actor.id],
      );
      const priority = await this.of(manager, householdId);
      await manager.query(`UPDATE care_request SET priority = $2 WHERE household_id = $1 AND state <> 'withdrawn'`, [
        householdId,
        priority,
      ]);
      return { facts: [...new Set(facts)], priority };
    });
  }

  /** The priority of a household's requests today, in percent. */
  async of(manager: EntityManager, householdId: string): Promise<number> {
    const rules = await this.rules(manager);
    const consented = await this.consents.stands(manager, householdId, ConsentPurpose.SOCIAL_FACTS);
    const facts: { fact: SocialFact }[] = consented
      ? await manager.query(`SELECT fact FROM social_fact WHERE household_id = $1`, [householdId])
      : [];
    const today = await todayInItaly(manager);
    return priorityOf(
      facts.map(({ fact }) => fact),
      rules,
      today,
    );
  }

  /** Every rule of the city, by fact and date. */
  listRules(): Promise<PriorityRuleEntity[]> {
    return this.database.getRepository(PriorityRuleEntity).find({ order: { fact: 'ASC', validFrom: 'ASC' } });
  }

  /** Sets by how much a fact raises the priority from a day on; 0 ends it. Standing requests follow on that day. */
  setRule(actor: Actor, fact: SocialFact, from: string, addedPercent: number): Promise<FactPriority> {
    requireDays(from);
    return this.database.transaction(async (manager) => {
      const today = await todayInItaly(manager);
      refuseIfAny([from < today ? new DayNotPossible('from', from, today, null) : null]);
      const before = await this.lockRules(manager, fact);
      const rule = addedPercent === 0 ? null : { added_percent: addedPercent };
      const id = await holdFrom(manager, { table: 'priority_rule', about: { fact } }, from, rule);
      await this.note(manager, actor, 'priority_rule.set', id ?? before, { fact, from, addedPercent });
      if (from === today) await enqueue(manager, 'care-request.rank', { day: today });
      return this.rulesOf(manager, fact);
    });
  }

  /** Takes back a rule that has not begun, or the end of one; what held before goes on. */
  withdrawRule(actor: Actor, fact: SocialFact, day: string): Promise<FactPriority> {
    return this.database.transaction(async (manager) => {
      const latest = await this.lockRules(manager, fact);
      await takeBack(manager, { table: 'priority_rule', about: { fact } }, day);
      await this.note(manager, actor, 'priority_rule.withdraw', latest, { fact, day });
      return this.rulesOf(manager, fact);
    });
  }

  /** Lets one change of the rules follow another, and gives the id of the newest rule of a fact; null where there is none. */
  private async lockRules(manager: EntityManager, fact: SocialFact): Promise<string | null> {
    await manager.query(`LOCK TABLE priority_rule IN SHARE ROW EXCLUSIVE MODE`);
    const [latest] = await manager.find(PriorityRuleEntity, { where: { fact }, order: { validFrom: 'DESC' }, take: 1 });
    return latest?.id ?? null;
  }

  private async rulesOf(manager: EntityManager, fact: SocialFact): Promise<FactPriority> {
    return { fact, rules: await manager.find(PriorityRuleEntity, { where: { fact }, order: { validFrom: 'ASC' } }) };
  }

  /** Notes a change of the rules; where there was nothing to end, nothing has changed. */
  private async note(
    manager: EntityManager,
    actor: Actor,
    act: string,
    subjectId: string | null,
    detail: AuditedAct['detail'],
  ): Promise<void> {
    if (subjectId) await audit(manager, [{ act, subject: 'priority_rule', subjectId, actorId: actor.id, detail }]);
  }

  /** Gives every standing request the priority that the rules of today give to what its household declares. */
  async rank(manager: EntityManager): Promise<void> {
    const [rules, today] = [await this.rules(manager), await todayInItaly(manager)];
    const households: { id: string; facts: SocialFact[] }[] = await manager.query(
      `SELECT r.household_id AS id, array_agg(DISTINCT f.fact) FILTER (WHERE f.fact IS NOT NULL AND c.id IS NOT NULL) AS facts
       FROM care_request r LEFT JOIN social_fact f ON f.household_id = r.household_id
         LEFT JOIN consent c ON c.household_id = r.household_id AND c.purpose = $1 AND c.withdrawn_at IS NULL
       WHERE r.state <> 'withdrawn' GROUP BY 1`,
      [ConsentPurpose.SOCIAL_FACTS],
    );
    await manager.query(
      `UPDATE care_request r SET priority = due.priority FROM unnest($1::uuid[], $2::int[]) due(household_id, priority)
       WHERE r.household_id = due.household_id AND r.state <> 'withdrawn' AND r.priority <> due.priority`,
      [households.map(({ id }) => id), households.map(({ facts }) => priorityOf(facts ?? [], rules, today))],
    );
  }

  private rules(manager: EntityManager): Promise<PriorityRule[]> {
    return manager.query(
      `SELECT fact, added_percent AS "addedPercent", valid_from::text AS "validFrom", valid_until::text AS "validUntil"
       FROM priority_rule`,
    );
  }
}
