import { Injectable, Logger } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { Seal, type SealedText } from '../database/seal.service.js';
import './privacy.jobs.js';

/** A text that the newest key has not sealed: in plain where it was kept before it was sealed at all. */
type Outdated = { readonly id: string; readonly plain: string | null } & SealedText;

/** What is kept sealed: its table, and the column in which it was kept in plain before. */
const SEALED = [
  { table: 'care_note', plain: null },
  { table: 'webhook', plain: 'secret' },
] as const;

/** Brings everything that is kept sealed under the newest key, so that an older one may go. */
@Injectable()
export class SealRenewalService {
  private readonly log = new Logger(SealRenewalService.name);

  constructor(private readonly seal: Seal) {}

  /** Seals anew, under the newest key, what is under an older one or in plain; what no key here opens stays as it is. */
  async renew(manager: EntityManager): Promise<void> {
    const { current } = this.seal;
    if (current === null) return;
    for (const { table, plain } of SEALED) {
      const outdated: Outdated[] = await manager.query(
        `SELECT id, key_id AS "keyId", sealed, ${plain ?? 'NULL'} AS plain FROM ${table}
         WHERE key_id IS DISTINCT FROM $1 FOR UPDATE`,
        [current],
      );
      const closed = outdated.filter((row) => row.plain === null && !this.seal.knows(row.keyId));
      for (const row of outdated.filter((each) => !closed.includes(each))) {
        const { keyId, sealed } = this.seal.seal(row.id, row.plain ?? this.seal.open(row.id, row));
        await manager.query(
          `UPDATE ${table} SET key_id = $2, sealed = $3${plain ? `, ${plain} = NULL` : ''} WHERE id = $1`,
          [row.id, keyId, sealed],
        );
      }
      if (closed.length > 0)
        this.log.error(
          `${closed.length} rows of ${table} are sealed with keys that SEAL_KEYS does not name: ${[...new Set(closed.map(({ keyId }) => keyId))].join(', ')}`,
        );
    }
  }
}
