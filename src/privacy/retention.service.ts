import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { audit } from '../database/audit.js';
import './privacy.jobs.js';
import { deletionOf, retention } from './retention.rules.js';

/** Deletes what is old enough, every day. */
@Injectable()
export class RetentionService {
  /** Deletes by every rule, all or nothing; what went is counted in the audit trail under the job's id. */
  async retain(manager: EntityManager, jobId: string): Promise<void> {
    const detail: Record<string, number> = {};
    for (const rule of retention) {
      const [, gone]: [unknown, number] = await manager.query(deletionOf(rule));
      if (gone > 0) detail[rule.table] = gone;
    }
    if (Object.keys(detail).length > 0)
      await audit(manager, [{ act: 'retention.delete', subject: 'outbox', subjectId: jobId, actorId: null, detail }]);
  }
}
