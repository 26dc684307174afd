import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { type RequestContext, loaderOf } from '../graphql/request-context.js';
import { type Engagement } from './engagement.rules.js';
import { type Engagements, EngagementService } from './engagement.service.js';

/** What is known of one provider or room. */
export interface KnownEngagements {
  readonly today: Engagements['today'];
  readonly engagements: readonly Engagement[];
}

/** Reads the engagements of providers and rooms for field resolvers, in one go per request. */
@Injectable()
export class GapLoader {
  constructor(
    private readonly database: DataSource,
    private readonly engagements: EngagementService,
  ) {}

  /** The engagements of a provider or a room from now on. */
  of(context: RequestContext, holderId: string): Promise<KnownEngagements> {
    return loaderOf(
      context,
      this,
      () =>
        new DataLoader<string, KnownEngagements>(async (ids) => {
          const { today, of } = await this.engagements.load(this.database.manager, [], ids);
          return ids.map((id) => ({ today, engagements: of.get(id) ?? [] }));
        }),
    ).load(holderId);
  }
}
