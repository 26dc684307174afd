import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayActForHousehold } from '../account/account.rules.js';
import { SUBSIDY_PRESETS, UnlawfulContract } from '../employment-cost/index.js';
import { BadInput, NotFound } from '../graphql/faults.js';
import { type ComparedShare, compareShare, type ShareComparison } from './comparison.rules.js';

/** What is asked: whose part in which offer, and with which subsidy. */
export interface ComparisonQuestion {
  readonly offerId: string;
  readonly careRequestId: string;
  readonly subsidyScheme?: string | null;
  readonly iseeCents?: number | null;
}

type ShareFacts = Omit<ComparedShare, 'subsidy'> & { readonly householdId: string; readonly territoryId: string };

const SLOT_MINUTES = 15;

/** One household's part in an offer that has been proposed to it. */
const SHARE = `
  SELECT h.id AS "householdId", b.territory_id AS "territoryId", t.code AS "serviceCode",
         (clock_timestamp() AT TIME ZONE 'Europe/Rome')::date::text AS today,
         'cert:care-worker' = ANY(v.skills) AS trained,
         CASE WHEN v.body_id IS NULL THEN 'worker' ELSE 'body' END AS "givenBy",
         (SELECT count(*)::int FROM offer_member other WHERE other.offer_id = o.id) AS households,
         EXISTS (SELECT FROM care_request_date d WHERE d.care_request_id = r.id) AS occasional,
         EXISTS (SELECT FROM care_request_recipient cr JOIN care_recipient c ON c.id = cr.care_recipient_id
                 WHERE cr.care_request_id = r.id AND c.kind = 'child') AS "withMinors",
         EXISTS (SELECT FROM offer_member om JOIN care_request_recipient cr ON cr.care_request_id = om.care_request_id
                   JOIN care_recipient c ON c.id = cr.care_recipient_id
                 WHERE om.offer_id = o.id AND c.kind = 'child' AND c.birth_year > extract(year FROM now()) - 6) AS "childUnderSix",
         ARRAY(SELECT (upper(s) - lower(s)) * ${SLOT_MINUTES} FROM unnest(m.sessions) s) AS "sessionMinutes",
         (SELECT sum(upper(s) - lower(s))::int * ${SLOT_MINUTES} FROM unnest(o.blocks) s) AS "presenceMinutes",
         m.price_cents AS "priceCents", o.total_cents AS "totalCents", m.alone_cents AS "aloneCents"
  FROM offer_member m JOIN offer o ON o.id = m.offer_id JOIN care_request r ON r.id = m.care_request_id
    JOIN household h ON h.id = r.household_id JOIN building b ON b.id = h.building_id
    JOIN provider v ON v.id = o.provider_id JOIN service_type t ON t.id = o.service_type_id
  WHERE m.offer_id = $1 AND m.care_request_id = $2 AND o.state <> 'drafted'`;

/** Compares what a household would bear: alone, shared, and shared with a subsidy. */
@Injectable()
export class ComparisonService {
  constructor(private readonly database: DataSource) {}

  /** The comparison for a household; null where the service has no legal classification or the pay is not lawful. */
  async compare(actor: Actor, question: ComparisonQuestion): Promise<ShareComparison | null> {
    const [facts]: ShareFacts[] = await this.database.query(SHARE, [question.offerId, question.careRequestId]);
    if (!facts || !mayActForHousehold(actor, { id: facts.householdId, territoryId: facts.territoryId }))
      throw new NotFound('proposed offer', question.offerId);
    const { subsidyScheme, iseeCents = null } = question;
    const scheme = SUBSIDY_PRESETS.find(({ key }) => key === subsidyScheme);
    if (subsidyScheme && !scheme)
      throw new BadInput(
        `There is no subsidy scheme "${subsidyScheme}"; there are ${SUBSIDY_PRESETS.map(({ key }) => key).join(', ')}.`,
        ['subsidyScheme'],
      );
    try {
      return compareShare({ ...facts, subsidy: scheme ? { scheme, iseeCents } : null });
    } catch (error) {
      if (error instanceof UnlawfulContract) return null;
      throw error;
    }
  }
}
