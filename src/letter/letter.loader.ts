import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { rowsBy } from '../graphql/entity-loaders.js';
import { type RequestContext } from '../graphql/request-context.js';
import { LetterEntity } from './letter.entity.js';

/** Reads letters for field resolvers, in one statement per request. */
@Injectable()
export class LetterLoader {
  constructor(private readonly database: DataSource) {}

  /** When the newest letter of a proposal was printed, or null. */
  async printedAt(context: RequestContext, proposalId: string): Promise<Date | null> {
    const [letter] = await rowsBy(context, this.database, LetterEntity, 'proposalId', 'id').load(proposalId);
    return letter?.printedAt ?? null;
  }
}
