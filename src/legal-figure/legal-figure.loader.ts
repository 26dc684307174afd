import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { type EmploymentPolicy } from '../employment-cost/index.js';
import { loaderOf, type RequestContext } from '../graphql/request-context.js';
import { legalPolicy } from './legal-figure.service.js';

/** Reads what care is reckoned with for field resolvers, once in a request. */
@Injectable()
export class LegalFigureLoader {
  constructor(private readonly database: DataSource) {}

  /** What care is reckoned with on a day. */
  policy(context: RequestContext, day: string): Promise<EmploymentPolicy> {
    const read = (days: readonly string[]) => Promise.all(days.map((each) => legalPolicy(this.database.manager, each)));
    return loaderOf(context, 'legal policy', () => new DataLoader<string, EmploymentPolicy>(read)).load(day);
  }
}
