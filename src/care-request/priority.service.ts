import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { Refused } from '../graphql/user-error.js';
import { ConsentService } from '../household/consent.service.js';
import { ConsentPurpose } from '../household/household.rules.js';
import { HouseholdService } from '../household/household.service.js';
import { FactsNeedConsent, type SocialFacts } from './priority.model.js';
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
    const rules: PriorityRule[] = await manager.query(
      `SELECT fact, added_percent AS "addedPercent", valid_from::text AS "validFrom", valid_until::text AS "validUntil"
       FROM priority_rule`,
    );
    const consented = await this.consents.stands(manager, householdId, ConsentPurpose.SOCIAL_FACTS);
    const facts: { fact: SocialFact }[] = consented
      ? await manager.query(`SELECT fact FROM social_fact WHERE household_id = $1`, [householdId])
      : [];
    const [{ today }] = await manager.query(`SELECT (now() AT TIME ZONE 'Europe/Rome')::date::text AS today`);
    return priorityOf(
      facts.map(({ fact }) => fact),
      rules,
      today,
    );
  }
}
