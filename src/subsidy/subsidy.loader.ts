import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { SubsidyBandEntity, SubsidyFundEntity, SubsidyRuleEntity } from './subsidy.entity.js';

/** Reads funds and their rules for field resolvers, in one statement per kind and request. */
@Injectable()
export class SubsidyLoader {
  constructor(private readonly database: DataSource) {}

  fund(context: RequestContext, id: string) {
    return rowsById(context, this.database, SubsidyFundEntity).load(id);
  }

  rules(context: RequestContext, fundId: string) {
    return rowsBy(context, this.database, SubsidyRuleEntity, 'fundId', 'validFrom').load(fundId);
  }

  bands(context: RequestContext, ruleId: string) {
    return rowsBy(context, this.database, SubsidyBandEntity, 'ruleId', 'position').load(ruleId);
  }
}
