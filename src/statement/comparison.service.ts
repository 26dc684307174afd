import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor, mayActForHousehold } from '../account/account.rules.js';
import { UnlawfulContract } from '../employment-cost/index.js';
import { NotFound } from '../graphql/faults.js';
import { legalPolicy } from '../legal-figure/legal-figure.service.js';
import { IseeService } from '../subsidy/isee.service.js';
import { type ComparedShare, compareShare, type DeclaredTaxes, type ShareComparison } from './comparison.rules.js';
import { DrawingService } from './drawing.service.js';
import { LibrettoService } from './libretto.service.js';

/** What is asked: whose part in which offer, and what the household says of itself for this answer alone. */
export interface ComparisonQuestion {
  readonly offerId: string;
  readonly careRequestId: string;
  /** In place of what it has declared. */
  readonly iseeCents: number | null;
  readonly taxes: DeclaredTaxes | null;
}

interface ShareFacts extends Omit<ComparedShare, 'subsidy' | 'taxes' | 'librettoSoFar'> {
  readonly providerId: string;
  readonly householdId: string;
  readonly territoryId: string;
  readonly serviceTypeId: string;
}

const SLOT_MINUTES = 15;

/** One household's part in an offer that has been proposed to it. */
const SHARE = `
  SELECT h.id AS "householdId", v.id AS "providerId", b.territory_id AS "territoryId", t.code AS "serviceCode", t.id AS "serviceTypeId",
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

/** Compares what a household would bear: alone, shared, and shared with what the city pays. */
@Injectable()
export class ComparisonService {
  constructor(
    private readonly database: DataSource,
    private readonly drawing: DrawingService,
    private readonly isee: IseeService,
    private readonly libretto: LibrettoService,
  ) {}

  /** The comparison for a household; null where the service has no legal classification or the pay is not lawful. */
  compare(
    actor: Actor,
    { offerId, careRequestId, iseeCents, taxes }: ComparisonQuestion,
  ): Promise<ShareComparison | null> {
    return this.database.transaction(async (manager) => {
      const [facts]: ShareFacts[] = await manager.query(SHARE, [offerId, careRequestId]);
      if (!facts || !mayActForHousehold(actor, { id: facts.householdId, territoryId: facts.territoryId }))
        throw new NotFound('proposed offer', offerId);
      const { householdId, providerId, today } = facts;
      const librettoSoFar = await this.libretto.soFar(manager, householdId, providerId, today);
      const fund = await this.drawing.offered(manager, today, facts);
      const subsidy = fund && {
        ...fund,
        iseeCents: iseeCents ?? (await this.isee.counted(manager, actor, householdId, today)),
      };
      try {
        return compareShare({ ...facts, subsidy, taxes, librettoSoFar }, await legalPolicy(manager, today));
      } catch (error) {
        if (error instanceof UnlawfulContract) return null;
        throw error;
      }
    });
  }
}
