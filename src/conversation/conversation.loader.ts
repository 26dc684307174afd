import { Injectable } from '@nestjs/common';
import DataLoader from 'dataloader';
import { DataSource } from 'typeorm';
import { type Actor } from '../account/account.rules.js';
import { AccountService } from '../account/account.service.js';
import { answersById, rowsBy, rowsById } from '../graphql/entity-loaders.js';
import { loaderOf, type RequestContext } from '../graphql/request-context.js';
import { HouseholdLoader } from '../household/household.loader.js';
import { NeighbourLoader } from '../offer/neighbour.loader.js';
import { OfferLoader } from '../offer/offer.loader.js';
import { ProviderLoader } from '../provider/provider.loader.js';
import { ConversationEntity, MessageEntity } from './conversation.entity.js';
import { type ConversationParty } from './conversation.model.js';
import { PartyKind } from './conversation.rules.js';
import { MAY_READ, reachOfReader } from './side.service.js';

/** One party as the database tells it. */
interface PartyRow {
  readonly id: string;
  readonly householdId: string | null;
  readonly providerId: string | null;
  /** Whether it still takes part. */
  readonly present: boolean;
}

/** A party with what the reader may not see. */
export type KnownParty = ConversationParty & Omit<PartyRow, 'id'>;

const PARTIES = `
  SELECT p.conversation_id AS id, p.household_id AS "householdId", p.provider_id AS "providerId",
         p.until > clock_timestamp() AS present
  FROM conversation_party p WHERE p.conversation_id = ANY($1) ORDER BY p.since, p.household_id`;

/** How far each household, provider and (both null) desk has read. */
const READINGS = `
  SELECT r.conversation_id AS id, own.household_id AS "householdId", own.provider_id AS "providerId",
         max(r.through_number)::int AS through
  FROM conversation_reading r, LATERAL (
    SELECT a.household_id, a.provider_id FROM role_assignment a
    WHERE a.person_id = r.person_id AND a.role IN ('household', 'delegate', 'provider', 'platform_operator')) own
  WHERE r.conversation_id = ANY($1) GROUP BY 1, 2, 3`;

const DESK = { it: 'Lo sportello', en: 'The desk' };
const GONE = { it: 'Una famiglia che non partecipa più', en: 'A family that no longer takes part' };

/** Reads conversations for field resolvers, and says who is who to whom. */
@Injectable()
export class ConversationLoader {
  constructor(
    private readonly database: DataSource,
    private readonly accounts: AccountService,
    private readonly offers: OfferLoader,
    private readonly neighbours: NeighbourLoader,
    private readonly households: HouseholdLoader,
    private readonly providers: ProviderLoader,
  ) {}

  conversation(context: RequestContext, id: string) {
    return rowsById(context, this.database, ConversationEntity).load(id);
  }

  /** The conversation about an offer, or of a household or provider with the desk; null while nothing was written. */
  async about(context: RequestContext, what: 'offerId' | 'householdId' | 'providerId', id: string) {
    const found = await rowsBy(context, this.database, ConversationEntity, what, 'id').load(id);
    return found[0] ?? null;
  }

  /** Where the offer stands that a conversation is about; null for one with the desk. */
  async offerState(context: RequestContext, { offerId }: ConversationEntity): Promise<string | null> {
    return offerId === null ? null : (await this.offers.offer(context, offerId))!.state;
  }

  /** Everybody who is or was in a conversation, the desk last. */
  async everybody(context: RequestContext, conversation: ConversationEntity): Promise<KnownParty[]> {
    const [rows, readings] = await Promise.all([
      answersById<PartyRow>(context, this.database, 'parties of conversations', PARTIES).load(conversation.id),
      answersById<PartyRow & { through: number }>(context, this.database, 'readings of conversations', READINGS).load(
        conversation.id,
      ),
    ]);
    const { households, providers, territories } = reachOfReader(await this.accounts.getActor(context));
    const desk = { householdId: null, providerId: null, present: conversation.offerId === null };
    const isOwn = ({ householdId, providerId }: typeof desk | PartyRow) =>
      (householdId !== null && households.includes(householdId)) ||
      (providerId !== null && providers.includes(providerId));
    const owns = rows.some(isOwn);
    let numbered = 0;
    return Promise.all(
      [...rows, desk].map(async (row) => ({
        ...row,
        kind: row.householdId ? PartyKind.HOUSEHOLD : row.providerId ? PartyKind.PROVIDER : PartyKind.DESK,
        number: row.householdId ? ++numbered : 0,
        isOwn: row === desk ? !owns && territories.length > 0 : isOwn(row),
        ownHouseholdId: isOwn(row) ? row.householdId : null,
        name: await this.nameOf(context, conversation, row, isOwn(row)),
        readThrough:
          readings.find((each) => each.householdId === row.householdId && each.providerId === row.providerId)
            ?.through ?? 0,
      })),
    );
  }

  /** How many messages of others somebody has not read, where they are a party or the desk that is spoken to. */
  unread(context: RequestContext, actor: Actor, conversationId: string): Promise<number> {
    return this.perReader(context, 'unread messages', async (ids) => {
      const query = this.messagesFor(actor, ids)
        .select('m.conversationId', 'id')
        .addSelect('count(*)::int', 'unread')
        .andWhere('m.writtenBy <> :me')
        .andWhere(
          `m.number > coalesce((SELECT r.through_number FROM conversation_reading r
             WHERE r.conversation_id = m.conversation_id AND r.person_id = :me), 0)`,
          { me: actor.id },
        )
        .groupBy('m.conversationId');
      const found = new Map(
        (await query.getRawMany<{ id: string; unread: number }>()).map((row) => [row.id, row.unread]),
      );
      return ids.map((id) => found.get(id) ?? 0);
    }).load(conversationId);
  }

  /** The latest message that a party may read, or null. */
  lastMessage(context: RequestContext, actor: Actor, conversationId: string): Promise<MessageEntity | null> {
    return this.perReader(context, 'last messages', async (ids) => {
      const latest = await this.messagesFor(actor, ids)
        .distinctOn(['m.conversationId'])
        .orderBy('m.conversationId')
        .addOrderBy('m.number', 'DESC')
        .getMany();
      const found = new Map(latest.map((message) => [message.conversationId, message]));
      return ids.map((id) => found.get(id) ?? null);
    }).load(conversationId);
  }

  /** The messages that somebody may read as a party, or as the desk that is spoken to. */
  private messagesFor(actor: Actor, ids: readonly string[]) {
    return this.database
      .getRepository(MessageEntity)
      .createQueryBuilder('m')
      .innerJoin(ConversationEntity, 'c', 'c.id = m.conversationId')
      .where('m.conversationId = ANY(:ids)', { ids: [...ids] })
      .andWhere(
        MAY_READ.replace('ANY(:territories)', 'ANY(:territories) AND c.offer_id IS NULL'),
        reachOfReader(actor),
      );
  }

  private perReader<Value>(
    context: RequestContext,
    what: string,
    read: (ids: readonly string[]) => Promise<Value[]>,
  ): DataLoader<string, Value> {
    return loaderOf(context, what, () => new DataLoader<string, Value>(read));
  }

  private async nameOf(
    context: RequestContext,
    { offerId }: ConversationEntity,
    { householdId, providerId }: Pick<PartyRow, 'householdId' | 'providerId'>,
    isOwn: boolean,
  ): Promise<string> {
    const { language } = context;
    if (providerId) return (await this.providers.provider(context, providerId))!.displayName;
    if (!householdId) return DESK[language];
    if (isOwn || offerId === null) return (await this.households.household(context, householdId))!.displayName;
    const offer = (await this.offers.offer(context, offerId))!;
    for (const member of await this.offers.members(context, offerId)) {
      const household = await this.neighbours.householdOf(context, member.careRequestId);
      if (household.id === householdId) return this.neighbours.nameOf(context, offer, member);
    }
    return GONE[language];
  }
}
