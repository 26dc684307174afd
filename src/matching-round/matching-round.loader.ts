import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { answersById, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { MatchingRoundEntity } from './matching-round.entity.js';
import { type Unmet } from './unmet.rules.js';

/** Reads rounds for field resolvers, in one statement per kind and request. */
@Injectable()
export class MatchingRoundLoader {
  constructor(private readonly database: DataSource) {}

  round(context: RequestContext, id: string) {
    return rowsById(context, this.database, MatchingRoundEntity).load(id);
  }

  /** What the newest round that left the open request without an offer found, or null. */
  async lastUnmet(context: RequestContext, careRequestId: string): Promise<Unmet | null> {
    const [row] = await answersById<Unmet & { id: string }>(
      context,
      this.database,
      'last unmet of requests',
      `SELECT DISTINCT ON (u.care_request_id) u.care_request_id AS id, u.cause, u.stopped
       FROM unmet_request u JOIN care_request r ON r.id = u.care_request_id
       WHERE u.care_request_id = ANY($1) AND r.state = 'open' ORDER BY u.care_request_id, u.round_id DESC`,
    ).load(careRequestId);
    return row ?? null;
  }
}
