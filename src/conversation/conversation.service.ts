import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type Visibility } from '../account/access.service.js';
import { type Actor } from '../account/account.rules.js';
import { AllowanceService } from '../account/allowance.service.js';
import { actAs, audit } from '../database/audit.js';
import { type Connection, paginate, type PageArgs } from '../graphql/connection.js';
import { BadInput, NotFound } from '../graphql/faults.js';
import { refuseIfAny } from '../graphql/user-error.js';
import { enqueue } from '../jobs/enqueue.js';
import { LiveTopics } from '../jobs/live-topics.js';
import { watch } from '../jobs/live-watch.js';
import { findContact, tidyText } from './contact.rules.js';
import { ConversationEntity, MessageEntity } from './conversation.entity.js';
import './conversation.jobs.js';
import { ConversationKind, hidesContacts, isOpen, MESSAGES_PER_HOUR, PartyKind } from './conversation.rules.js';
import { MAY_READ, reachOfReader, SideService } from './side.service.js';
import { ContactsHidden, ConversationClosed, MessageEmpty } from './refusals.model.js';

/** What a conversation is about: exactly one of these. */
export interface ConversationAbout {
  readonly offerId?: string | null;
  readonly householdId?: string | null;
  readonly providerId?: string | null;
}

/** Which conversations are asked for. */
export interface ConversationFilter {
  readonly waitingForDesk: boolean;
  readonly kind?: ConversationKind | null;
}

const topicOf = (conversationId: string) => `conversation.${conversationId}`;

/** Lets people write to each other, and read. */
@Injectable()
export class ConversationService {
  constructor(
    private readonly database: DataSource,
    private readonly allowances: AllowanceService,
    private readonly topics: LiveTopics,
    private readonly sides: SideService,
  ) {}

  /** A page of the conversations that somebody may see, the latest word first; where the desk is waited for, the first. */
  page(
    visible: Visibility,
    { waitingForDesk, kind }: ConversationFilter,
    page: PageArgs,
  ): Promise<Connection<ConversationEntity>> {
    const query = this.database.getRepository(ConversationEntity).createQueryBuilder('c').where('TRUE');
    if (waitingForDesk) query.andWhere('c.waitsForDesk');
    if (kind) query.andWhere(kind === ConversationKind.DESK ? 'c.offerId IS NULL' : 'c.offerId IS NOT NULL');
    return paginate(visible.narrow(query), ['lastWrittenAt', 'id'], page, waitingForDesk ? 'ASC' : 'DESC');
  }

  /** One conversation; whether the caller may see it is asked of its fields. */
  find(id: string): Promise<ConversationEntity | null> {
    return this.database.getRepository(ConversationEntity).findOneBy({ id });
  }

  /**
   * Writes a message for the side on which the actor stands; the first one opens the conversation. Until every party of
   * an offer has accepted, a text with a way to reach somebody is refused, except from the desk.
   */
  async write(actor: Actor, about: ConversationAbout, words: string): Promise<MessageEntity> {
    await this.allowances.takeOrRefuse('message', actor.id, MESSAGES_PER_HOUR);
    const message = await this.database.transaction(async (manager) => {
      await actAs(manager, actor.id);
      const { id, offerId, lastNumber } = await this.open(manager, about);
      const side = await this.sides.speaksFor(manager, actor, id);
      if (!side) throw new NotFound(...nameOf(about));
      const state = offerId && (await manager.query(`SELECT state FROM offer WHERE id = $1`, [offerId]))[0].state;
      const text = tidyText(words);
      const contact = hidesContacts(state) && side.kind !== PartyKind.DESK ? findContact(text) : null;
      refuseIfAny([
        isOpen(state) ? null : new ConversationClosed(),
        text === '' ? new MessageEmpty() : null,
        contact && new ContactsHidden(contact),
      ]);
      const number = lastNumber + 1;
      await manager.update(
        ConversationEntity,
        { id },
        {
          lastNumber: number,
          lastWrittenAt: () => 'clock_timestamp()',
          waitsForDesk: offerId === null && side.kind !== PartyKind.DESK,
        },
      );
      const { identifiers } = await manager.insert(MessageEntity, {
        conversationId: id,
        number,
        householdId: side.householdId,
        providerId: side.providerId,
        writtenBy: actor.id,
        text,
      });
      const messageId = identifiers[0].id as string;
      await enqueue(manager, 'conversation.written', { messageId });
      return manager.findOneByOrFail(MessageEntity, { id: messageId });
    });
    await this.tell(message.conversationId);
    return message;
  }

  /** Notes how far somebody has read; going back changes nothing. */
  async markRead(actor: Actor, conversationId: string, throughNumber: number): Promise<ConversationEntity> {
    const conversation = await this.database.transaction(async (manager) => {
      const found = await manager.findOneBy(ConversationEntity, { id: conversationId });
      if (!found || !(await this.sides.mayRead(manager, actor, conversationId)))
        throw new NotFound('conversation', conversationId);
      await manager.query(
        `INSERT INTO conversation_reading (conversation_id, person_id, through_number) VALUES ($1, $2, $3)
         ON CONFLICT (conversation_id, person_id) DO UPDATE SET through_number = excluded.through_number, read_at = now()
         WHERE conversation_reading.through_number < excluded.through_number`,
        [conversationId, actor.id, Math.min(throughNumber, found.lastNumber)],
      );
      await enqueue(manager, 'conversation.read', { conversationId, personId: actor.id });
      return found;
    });
    await this.tell(conversationId);
    return conversation;
  }

  /**
   * A page of what was written, the latest first: to a party from when until when it takes part, to the desk all of it.
   * That somebody of the desk has read is a line of the audit trail.
   */
  messages(actor: Actor, { id }: ConversationEntity, page: PageArgs): Promise<Connection<MessageEntity>> {
    return this.database.transaction(async (manager) => {
      const query = manager
        .createQueryBuilder(MessageEntity, 'm')
        .where('m.conversationId = :id', { id })
        .andWhere(MAY_READ, reachOfReader(actor));
      const found = await paginate(query, ['number'], page, 'DESC');
      const totalCount = await found.totalCount();
      if (!(await this.sides.isParty(manager, actor, id)))
        await audit(manager, [
          {
            act: 'conversation.read',
            subject: 'conversation',
            subjectId: id,
            actorId: actor.id,
            detail: { messages: found.edges.length },
          },
        ]);
      return { ...found, totalCount: () => Promise.resolve(totalCount) };
    });
  }

  /** Gives the conversation's id at once and then whenever something was written or read; only to whoever may read it. */
  async watch(actor: Actor, id: string): Promise<AsyncIterableIterator<{ conversationId: string }>> {
    if (!(await this.sides.mayRead(this.database.manager, actor, id))) throw new NotFound('conversation', id);
    return watch(this.topics, [topicOf(id)], { conversationId: id });
  }

  private async tell(conversationId: string): Promise<void> {
    await this.topics.publish(topicOf(conversationId), { conversationId });
  }

  /** The conversation about something, opened if it was not, and locked. */
  private async open(manager: EntityManager, about: ConversationAbout): Promise<ConversationEntity> {
    const [what, id] = nameOf(about);
    const there = await manager.query(`SELECT FROM ${what} WHERE id = $1`, [id]);
    if (there.length === 0) throw new NotFound(what, id);
    await manager.query(`INSERT INTO conversation (${what}_id) VALUES ($1) ON CONFLICT (${what}_id) DO NOTHING`, [id]);
    return manager.findOneOrFail(ConversationEntity, {
      where: { [`${what}Id`]: id },
      lock: { mode: 'pessimistic_write' },
    });
  }
}

const SUBJECTS = ['offer', 'household', 'provider'] as const;

/** The table and the id of what a conversation is about. */
function nameOf(about: ConversationAbout): [what: (typeof SUBJECTS)[number], id: string] {
  const named = SUBJECTS.flatMap((what) => {
    const id = about[`${what}Id`];
    return id ? [[what, id] as [typeof what, string]] : [];
  });
  if (named.length !== 1)
    throw new BadInput(`A conversation is about one offer, household or provider; found ${named.length}.`, ['about']);
  return named[0];
}
