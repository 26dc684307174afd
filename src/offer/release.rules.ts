import { type Actor, holds, Role } from '../account/account.rules.js';
import { type MemberHome } from './member-home.loader.js';

/**
 * Whether somebody may propose or drop offers whose members live in `homes`: the city any, the others those whose every
 * home is in a building that they coordinate or a territory whose desk they keep.
 */
export function mayRelease(actor: Actor, homes: readonly Pick<MemberHome, 'buildingId' | 'territoryId'>[]): boolean {
  return (
    holds(actor, Role.CITY_ADMINISTRATOR) ||
    homes.every(
      ({ buildingId, territoryId }) =>
        holds(actor, Role.BUILDING_COORDINATOR, buildingId) || holds(actor, Role.PLATFORM_OPERATOR, territoryId),
    )
  );
}
