import { Injectable } from '@nestjs/common';
import { type EntityManager } from 'typeorm';
import { type Actor, listHeld, Role } from '../account/account.rules.js';
import { PartyKind } from './conversation.rules.js';

/** For whom somebody speaks. */
export interface Side {
  readonly kind: PartyKind;
  readonly householdId: string | null;
  readonly providerId: string | null;
}

/** What a reader has a role over, as the parameters of the statements here. */
export const reachOfReader = (actor: Actor) => ({
  households: [...listHeld(actor, Role.HOUSEHOLD), ...listHeld(actor, Role.DELEGATE)],
  providers: listHeld(actor, Role.PROVIDER),
  territories: listHeld(actor, Role.PLATFORM_OPERATOR),
});

/** The parties of conversations with the territory whose desk serves each. */
const PARTIES = `
  conversation_party p LEFT JOIN household h ON h.id = p.household_id LEFT JOIN building b ON b.id = h.building_id
    LEFT JOIN provider v ON v.id = p.provider_id`;

/** The condition on a message `m` that a reader may see it: a party while it takes part, the desk always. */
export const MAY_READ = `EXISTS (
  SELECT FROM ${PARTIES} WHERE p.conversation_id = m.conversation_id
    AND ((p.household_id = ANY(:households) OR p.provider_id = ANY(:providers))
           AND m.written_at >= p.since AND m.written_at < p.until
         OR coalesce(b.territory_id, v.territory_id) = ANY(:territories)))`;

/** Decides on which side of a conversation somebody stands. */
@Injectable()
export class SideService {
  /** For whom an actor would speak: a household that takes part, else the provider, else the desk; null for nobody. */
  async speaksFor(manager: EntityManager, actor: Actor, conversationId: string): Promise<Side | null> {
    const { households, providers, territories } = reachOfReader(actor);
    const [side] = await manager.query(
      `SELECT own.kind, CASE WHEN own.kind <> 'desk' THEN p.household_id END AS "householdId",
              CASE WHEN own.kind <> 'desk' THEN p.provider_id END AS "providerId"
       FROM ${PARTIES}, LATERAL (SELECT CASE
         WHEN p.household_id = ANY($2) THEN 'household' WHEN p.provider_id = ANY($3) THEN 'provider'
         WHEN coalesce(b.territory_id, v.territory_id) = ANY($4) THEN 'desk' END AS kind) own
       WHERE p.conversation_id = $1 AND own.kind IS NOT NULL AND p.until > clock_timestamp()
       ORDER BY array_position(ARRAY['household', 'provider', 'desk'], own.kind), p.household_id LIMIT 1`,
      [conversationId, households, providers, territories],
    );
    return side ?? null;
  }

  /** Whether an actor is, or was, a party and not only the desk. */
  async isParty(manager: EntityManager, actor: Actor, conversationId: string): Promise<boolean> {
    const { households, providers } = reachOfReader(actor);
    const rows = await manager.query(
      `SELECT FROM conversation_party p WHERE p.conversation_id = $1
         AND (p.household_id = ANY($2) OR p.provider_id = ANY($3)) LIMIT 1`,
      [conversationId, households, providers],
    );
    return rows.length > 0;
  }

  /** Whether an actor may read at least some of a conversation. */
  async mayRead(manager: EntityManager, actor: Actor, conversationId: string): Promise<boolean> {
    const { territories } = reachOfReader(actor);
    const rows = await manager.query(
      `SELECT FROM ${PARTIES} WHERE p.conversation_id = $1 AND coalesce(b.territory_id, v.territory_id) = ANY($2) LIMIT 1`,
      [conversationId, territories],
    );
    return rows.length > 0 || this.isParty(manager, actor, conversationId);
  }
}
