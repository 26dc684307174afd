import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Actor, holds, listHeld, Role } from '../account/account.rules.js';
import { audit } from '../database/audit.js';
import { Seal } from '../database/seal.service.js';
import { NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { ConsentService } from '../household/consent.service.js';
import { CareRecipientEntity } from '../household/household.entity.js';
import { CareNoteKind, ConsentPurpose } from '../household/household.rules.js';
import { HouseholdService } from '../household/household.service.js';
import { CareNoteEntity } from '../household/mandate.entity.js';
import { type CareNote, CareNoteNeedsConsent, CareNotesSwitchedOff, type SessionCareNotes } from './care-note.model.js';

/** Keeps notes on care sealed, and opens them for those whom they concern. */
@Injectable()
export class CareNoteService {
  constructor(
    private readonly database: DataSource,
    private readonly seal: Seal,
    private readonly households: HouseholdService,
    private readonly consents: ConsentService,
  ) {}

  /** Writes a note for a household. */
  write(actor: Actor, careRecipientId: string, kind: CareNoteKind, text: string): Promise<{ id: string }> {
    return this.database.transaction(async (manager) => {
      const recipient = await manager.findOneBy(CareRecipientEntity, { id: careRecipientId });
      if (!recipient) throw new NotFound('care recipient', careRecipientId);
      const { householdId } = recipient;
      await this.households.authorise(manager, actor, householdId);
      const agreed =
        kind === CareNoteKind.PRACTICAL ||
        (await this.consents.stands(manager, householdId, ConsentPurpose.CARE_NOTES));
      refuseIfAny([
        this.seal.current === null ? new CareNotesSwitchedOff() : null,
        agreed ? null : new CareNoteNeedsConsent(),
      ]);
      const [{ id }] = await manager.query(`SELECT uuidv7() AS id`);
      await manager.insert(CareNoteEntity, {
        id,
        careRecipientId,
        kind,
        ...this.seal.seal(id, text),
        writtenBy: actor.id,
      });
      return { id };
    });
  }

  /** Removes a note for a household. */
  remove(actor: Actor, careNoteId: string): Promise<{ id: string }> {
    return this.database.transaction(async (manager) => {
      const note = await manager.findOneBy(CareNoteEntity, { id: careNoteId });
      if (!note) throw new NotFound('care note', careNoteId);
      const recipient = await manager.findOneByOrFail(CareRecipientEntity, { id: note.careRecipientId });
      await this.households.authorise(manager, actor, recipient.householdId);
      await manager.delete(CareNoteEntity, { id: careNoteId });
      return { id: careNoteId };
    });
  }

  /**
   * Opens the notes on somebody's care, for members of the household and the provider of a confirmed service of theirs;
   * nobody else learns that there is such a person. Every note that is opened is a row of the audit trail, and a note
   * that an older key has sealed is sealed anew.
   */
  read(actor: Actor, careRecipientId: string): Promise<CareNote[]> {
    return this.database.transaction(async (manager) => {
      const recipient = await manager.findOneBy(CareRecipientEntity, { id: careRecipientId });
      const own = recipient !== null && this.isOwn(actor, recipient.householdId);
      const [{ cares }] = await manager.query(
        `SELECT EXISTS (SELECT FROM care_request_recipient l JOIN offer_member m ON m.care_request_id = l.care_request_id
           JOIN offer o ON o.id = m.offer_id
         WHERE l.care_recipient_id = $1 AND m.live AND o.state IN ('confirmed', 'active') AND o.provider_id = ANY($2)) AS cares`,
        [careRecipientId, listHeld(actor, Role.PROVIDER)],
      );
      if (!own && !cares) throw new NotFound('care recipient', careRecipientId);
      return this.open(manager, actor, careRecipientId, own ? 'household' : 'provider');
    });
  }

  /**
   * Opens the notes on the care of those who attend a session, for whoever gives it: the usual provider or a substitute
   * who has accepted, from then until it is over. Who is not coming, and who has no notes, is left out.
   */
  readForSession(actor: Actor, sessionId: string): Promise<SessionCareNotes[]> {
    return this.database.transaction(async (manager) => {
      const given = await manager.query(
        `SELECT FROM session WHERE id = $1 AND provider_id = ANY($2) AND state IN ('planned', 'under_way')`,
        [sessionId, listHeld(actor, Role.PROVIDER)],
      );
      if (given.length === 0) throw new NotFound('session', sessionId);
      const recipients: { careRecipientId: string; firstName: string }[] = await manager.query(
        `SELECT p.id AS "careRecipientId", p.first_name AS "firstName" FROM care_recipient p
         WHERE EXISTS (SELECT FROM care_note n WHERE n.care_recipient_id = p.id)
           AND EXISTS (SELECT FROM attendance t JOIN care_request_recipient l ON l.care_request_id = t.care_request_id
                       WHERE t.session_id = $1 AND t.state = 'planned' AND l.care_recipient_id = p.id)
         ORDER BY p.id`,
        [sessionId],
      );
      const read: SessionCareNotes[] = [];
      for (const recipient of recipients)
        read.push({ ...recipient, notes: await this.open(manager, actor, recipient.careRecipientId, 'provider') });
      return read;
    });
  }

  /** Opens the notes on somebody's care, notes each reading in the audit trail, and seals anew what an older key has sealed. */
  private async open(
    manager: EntityManager,
    actor: Actor,
    careRecipientId: string,
    as: 'household' | 'provider',
  ): Promise<CareNote[]> {
    const notes = await manager.find(CareNoteEntity, { where: { careRecipientId }, order: { id: 'ASC' } });
    const opened = notes.map((note) => ({ ...note, text: this.seal.open(note.id, note) }));
    for (const { id, keyId, text } of opened)
      if (this.seal.current !== null && keyId !== this.seal.current)
        await manager.update(CareNoteEntity, { id }, this.seal.seal(id, text));
    await audit(
      manager,
      opened.map(({ id }) => ({
        act: 'care-note.read',
        subject: 'care_note',
        subjectId: id,
        actorId: actor.id,
        detail: { as },
      })),
    );
    return opened.map(({ id, kind, text, writtenAt }) => ({ id, kind, text, writtenAt }));
  }

  private isOwn(actor: Actor, householdId: string): boolean {
    return holds(actor, Role.HOUSEHOLD, householdId) || holds(actor, Role.DELEGATE, householdId);
  }
}
