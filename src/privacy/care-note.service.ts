import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
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
import { type CareNote, CareNoteNeedsConsent, CareNotesSwitchedOff } from './care-note.model.js';

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
          detail: { as: own ? 'household' : 'provider' },
        })),
      );
      return opened.map(({ id, kind, text, writtenAt }) => ({ id, kind, text, writtenAt }));
    });
  }

  private isOwn(actor: Actor, householdId: string): boolean {
    return holds(actor, Role.HOUSEHOLD, householdId) || holds(actor, Role.DELEGATE, householdId);
  }
}
