import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { ConsentPurpose } from '../household/household.rules.js';
import { type SocialFacts } from './priority.model.js';
import { priorityOf, type PriorityRule, type SocialFact } from './priority.rules.js';

/** What the household `id` has declared, with the rules of the city and the day on which they are applied. */
interface DeclaredRow {
  readonly id: string;
  readonly facts: SocialFact[];
  readonly rules: PriorityRule[];
  readonly today: string;
}

/** Reads what households have declared, in one statement per request. */
@Injectable()
export class PriorityLoader {
  constructor(private readonly database: DataSource) {}

  /** The facts that count for a household now, in the order of the alphabet, and the priority that follows; none without a consent. */
  async declared(context: RequestContext, householdId: string): Promise<SocialFacts> {
    const [row] = await answersById<DeclaredRow>(
      context,
      this.database,
      'social facts of households',
      `SELECT h.id, (now() AT TIME ZONE 'Europe/Rome')::date::text AS today,
         ARRAY(
           SELECT f.fact FROM social_fact f
           WHERE f.household_id = h.id AND EXISTS (
             SELECT FROM consent c
             WHERE c.household_id = h.id AND c.purpose = '${ConsentPurpose.SOCIAL_FACTS}' AND c.withdrawn_at IS NULL)
           ORDER BY f.fact
         ) AS facts,
         (SELECT coalesce(json_agg(json_build_object('fact', r.fact, 'addedPercent', r.added_percent,
             'validFrom', r.valid_from, 'validUntil', r.valid_until)), '[]') FROM priority_rule r) AS rules
       FROM household h WHERE h.id = ANY($1)`,
    ).load(householdId);
    return row
      ? { facts: row.facts, priority: priorityOf(row.facts, row.rules, row.today) }
      : { facts: [], priority: priorityOf([], [], '') };
  }
}
