import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { auditExport } from '../database/audit.js';
import { MatchingRoundEntity } from '../matching-round/matching-round.entity.js';
import { writeCsv } from '../statement/export.rules.js';

/** Decimals of a gap: a hundredth of a percent. */
const GAP_DECIMALS = 4;

/** Hands the rounds of a month over to whoever reckons with what they found. */
@Injectable()
export class RoundExportService {
  constructor(private readonly database: DataSource) {}

  /**
   * The rounds over a building, a territory or the town that were asked for in a month, as CSV, oldest first: what each found,
   * and by which share its plan may fall short of the best. Empty where it is not known. Who has taken it out, and when, is kept.
   */
  export(actor: Actor, month: string): Promise<string> {
    return this.database.transaction(async (manager) => {
      const { raw, entities: rounds } = await manager
        .createQueryBuilder(MatchingRoundEntity, 'r')
        .leftJoin('building', 'b', 'b.id = r.building_id')
        .leftJoin('territory', 't', 't.id = r.territory_id')
        .addSelect(`coalesce(b.address, t.name, '')`, 'place')
        .where(`r.care_request_id IS NULL AND to_char(r.created_at AT TIME ZONE 'Europe/Rome', 'YYYY-MM') = :month`, {
          month,
        })
        .orderBy('r.createdAt')
        .addOrderBy('r.id')
        .getRawAndEntities<{ place: string }>();
      await auditExport(manager, actor.id, 'matching_round', { month, rows: rounds.length });
      return writeCsv(
        [
          'round_id',
          'asked_at',
          'ended_at',
          'scope',
          'place',
          'state',
          'open_requests',
          'served_requests',
          'shared_requests',
          'offers',
          'saved_cents_per_week',
          'welfare_cents_per_week',
          'bound_cents_per_week',
          'certified_gap',
        ],
        rounds.map((round, at) => [
          round.id,
          round.createdAt.toISOString(),
          round.completedAt?.toISOString() ?? '',
          round.scope,
          raw[at].place,
          round.state,
          ...[
            round.openRequests,
            round.servedRequests,
            round.sharedRequests,
            round.offerCount,
            round.savedCentsPerWeek,
            round.welfareCents,
            round.boundCents,
            round.gap === null ? null : round.gap.toFixed(GAP_DECIMALS),
          ].map((figure) => figure ?? ''),
        ]),
      );
    });
  }
}
