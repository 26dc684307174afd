import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { imageSize } from 'image-size';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { type Actor, holds, Role } from '../account/account.rules.js';
import { AllowanceService } from '../account/allowance.service.js';
import { NotFound } from '../graphql/faults.js';
import { Refused } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { ProviderEntity } from '../provider/provider.entity.js';
import { mayKeepProvider } from '../provider/provider.rules.js';
import { ProviderService } from '../provider/provider.service.js';
import { CredentialKindEntity } from '../service-type/service-type.entity.js';
import { VettingEventKind } from './application.rules.js';
import { DocumentEntity, DocumentTicketEntity } from './document.entity.js';
import {
  DOCUMENT_LIMITS,
  documentFault,
  type DocumentFault,
  hasTooManyPixels,
  type MediaType,
} from './document.rules.js';
import { DocumentStorage } from './document-storage.service.js';
import { CredentialKindUnknown, DocumentNeverKept, TooManyDocuments } from './refusals.model.js';
import { StandingService } from './standing.service.js';
import './vetting.jobs.js';

/** An address that works once. */
export interface DocumentTicket {
  readonly url: string;
  readonly expiresAt: Date;
}

/** A document that a ticket opens. */
export interface OpenedDocument {
  readonly document: DocumentEntity;
  readonly content: Buffer;
}

const digestOf = (token: string) => createHash('sha256').update(token).digest();

/** Takes documents in and lets them be read: by tickets that one person can use once, and never without a trace. */
@Injectable()
export class DocumentService {
  constructor(
    private readonly database: DataSource,
    private readonly providers: ProviderService,
    private readonly standing: StandingService,
    private readonly allowances: AllowanceService,
    private readonly storage: DocumentStorage,
  ) {}

  /** Gives whoever keeps a provider an address to hand a document in at; a kind that is never kept gets none. */
  async ticketToHandIn(actor: Actor, providerId: string, kind: string): Promise<DocumentTicket> {
    await this.allowances.takeOrRefuse('document', actor.id, DOCUMENT_LIMITS.ticketsPerHour);
    return this.database.transaction(async (manager) => {
      await this.providers.lockToKeep(manager, actor, providerId);
      const known = await manager.findOneBy(CredentialKindEntity, { code: kind });
      if (!known) throw new Refused([new CredentialKindUnknown()]);
      if (!known.keepsDocument) throw new Refused([new DocumentNeverKept()]);
      if ((await manager.countBy(DocumentEntity, { providerId, deletedAt: IsNull() })) >= DOCUMENT_LIMITS.perProvider)
        throw new Refused([new TooManyDocuments()]);
      return this.issue(manager, { personId: actor.id, providerId, kind }, DOCUMENT_LIMITS.uploadMinutes);
    });
  }

  /** Gives the office, or whoever keeps the provider, an address to read a document at. */
  async ticketToRead(actor: Actor, documentId: string): Promise<DocumentTicket> {
    await this.allowances.takeOrRefuse('document', actor.id, DOCUMENT_LIMITS.ticketsPerHour);
    return this.database.transaction(async (manager) => {
      const { providerId } = await this.readable(manager, actor, documentId);
      return this.issue(manager, { personId: actor.id, providerId, documentId }, DOCUMENT_LIMITS.readMinutes);
    });
  }

  /** Whether a person may hand something in with a token: asked before a byte of it is read. */
  async mayHandIn(personId: string, token: string): Promise<boolean> {
    const rows = await this.database.query(
      `SELECT FROM document_ticket WHERE token_digest = $1 AND person_id = $2 AND kind IS NOT NULL AND used_at IS NULL AND expires_at > now()`,
      [digestOf(token), personId],
    );
    return rows.length > 0;
  }

  /** What is wrong with a file, by its bytes and its pixels; null where nothing is. */
  inspect(content: Buffer, mediaType: MediaType): DocumentFault | null {
    const fault = documentFault(content, mediaType);
    if (fault || mediaType === 'application/pdf') return fault;
    try {
      const size = imageSize(content);
      const type = size.type === 'jpg' ? 'image/jpeg' : `image/${size.type}`;
      if (type !== mediaType) return 'not-what-it-says';
      return hasTooManyPixels(size) ? 'too-many-pixels' : null;
    } catch {
      return 'incomplete';
    }
  }

  /** Keeps a file that was looked at; null where the ticket was used meanwhile. */
  async handIn(personId: string, token: string, content: Buffer, mediaType: MediaType): Promise<DocumentEntity | null> {
    const id = randomUUID();
    await this.storage.put(id, content);
    try {
      const kept = await this.database.transaction(async (manager) => {
        const ticket = await this.claim(manager, personId, token, 'kind');
        if (!ticket) return null;
        await manager.insert(DocumentEntity, {
          id,
          providerId: ticket.provider_id,
          kind: ticket.kind!,
          mediaType,
          bytes: content.length,
          sha256: createHash('sha256').update(content).digest(),
          uploadedBy: personId,
        });
        await this.note(manager, ticket.provider_id, personId, 'handed-in');
        return manager.findOneByOrFail(DocumentEntity, { id });
      });
      if (!kept) await this.storage.delete(id);
      return kept;
    } catch (error) {
      await this.storage.delete(id);
      throw error;
    }
  }

  /** Opens a document once; who read it is written down before a byte of it leaves. Null where the ticket is none. */
  async open(personId: string, token: string): Promise<OpenedDocument | null> {
    const document = await this.database.transaction(async (manager) => {
      const ticket = await this.claim(manager, personId, token, 'document_id');
      if (!ticket) return null;
      const found = await manager.findOneBy(DocumentEntity, { id: ticket.document_id!, deletedAt: IsNull() });
      if (found) await this.note(manager, found.providerId, personId, 'read');
      return found;
    });
    const content = document && (await this.storage.get(document.id));
    return content ? { document, content } : null;
  }

  /** Deletes a document: at once for everybody, and its file by a job. */
  delete(actor: Actor, documentId: string): Promise<ProviderEntity> {
    return this.database.transaction(async (manager) => {
      const document = await this.readable(manager, actor, documentId);
      await manager.update(DocumentEntity, documentId, { deletedAt: new Date() });
      await this.note(manager, document.providerId, actor.id, 'deleted');
      await enqueue(manager, 'vetting.delete-file', { documentId });
      return manager.findOneByOrFail(ProviderEntity, { id: document.providerId });
    });
  }

  /** Deletes the file of a document that was deleted; safe to repeat. */
  async deleteFile(documentId: string): Promise<void> {
    await this.storage.delete(documentId);
  }

  private async readable(manager: EntityManager, actor: Actor, id: string): Promise<DocumentEntity> {
    const document = await manager.findOneBy(DocumentEntity, { id, deletedAt: IsNull() });
    const provider = document && (await manager.findOneBy(ProviderEntity, { id: document.providerId }));
    if (!provider || !(holds(actor, Role.VETTING_OFFICER) || mayKeepProvider(actor, provider)))
      throw new NotFound('document', id);
    return document;
  }

  private async issue(
    manager: EntityManager,
    ticket: Partial<DocumentTicketEntity>,
    minutes: number,
  ): Promise<DocumentTicket> {
    const token = randomBytes(32).toString('base64url');
    await manager.query(`DELETE FROM document_ticket WHERE expires_at < now() - interval '1 day'`);
    const [{ expiresAt }] = await manager.query(
      `INSERT INTO document_ticket (token_digest, person_id, provider_id, kind, document_id, expires_at)
       VALUES ($1, $2, $3, $4, $5, now() + $6 * interval '1 minute') RETURNING expires_at AS "expiresAt"`,
      [digestOf(token), ticket.personId, ticket.providerId, ticket.kind ?? null, ticket.documentId ?? null, minutes],
    );
    return { url: `/documents/${token}`, expiresAt };
  }

  private async claim(
    manager: EntityManager,
    personId: string,
    token: string,
    purpose: 'kind' | 'document_id',
  ): Promise<{ provider_id: string; kind: string | null; document_id: string | null } | undefined> {
    const [[ticket]] = await manager.query(
      `UPDATE document_ticket SET used_at = now()
       WHERE token_digest = $1 AND person_id = $2 AND ${purpose} IS NOT NULL AND used_at IS NULL AND expires_at > now()
       RETURNING provider_id, kind, document_id`,
      [digestOf(token), personId],
    );
    return ticket;
  }

  private async note(manager: EntityManager, providerId: string, actorId: string, reason: string): Promise<void> {
    await this.standing.note(manager, { providerId, actorId, kind: VettingEventKind.DOCUMENT, reason });
  }
}
