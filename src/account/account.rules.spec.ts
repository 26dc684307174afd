import { type Actor, mayActForHousehold, mayStartRound, Role } from './account.rules.js';

const nobody = { id: 'a', householdId: null, providerId: null, buildingId: null, territoryId: null };
const as = (role: Role, bound: Partial<Actor> = {}): Actor => ({ ...nobody, role, ...bound });

describe('what a role may do', () => {
  it('acts for the own household, or for those of the own territory at the desk', () => {
    const household = { id: 'h', territoryId: 't' };
    expect(mayActForHousehold(as(Role.HOUSEHOLD, { householdId: 'h' }), household)).toBe(true);
    expect(mayActForHousehold(as(Role.HOUSEHOLD, { householdId: 'i' }), household)).toBe(false);
    expect(mayActForHousehold(as(Role.PLATFORM_OPERATOR, { territoryId: 't' }), household)).toBe(true);
    expect(mayActForHousehold(as(Role.PLATFORM_OPERATOR, { territoryId: 'u' }), household)).toBe(false);
    for (const role of [Role.PROVIDER, Role.BUILDING_COORDINATOR, Role.VETTING_OFFICER, Role.CITY_ADMINISTRATOR])
      expect(mayActForHousehold(as(role, { householdId: 'h', territoryId: 't' }), household)).toBe(false);
  });

  it('starts rounds only within what the role is bound to', () => {
    const [building, territory, town] = [
      { buildingId: 'b', territoryId: 't' },
      { buildingId: null, territoryId: 't' },
      { buildingId: null, territoryId: null },
    ];
    const coordinator = as(Role.BUILDING_COORDINATOR, { buildingId: 'b', territoryId: 't' });
    expect([building, territory, town].map((over) => mayStartRound(coordinator, over))).toEqual([true, false, false]);
    const operator = as(Role.PLATFORM_OPERATOR, { territoryId: 't' });
    expect([building, territory, town].map((over) => mayStartRound(operator, over))).toEqual([true, true, false]);
    expect([building, territory, town].every((over) => mayStartRound(as(Role.CITY_ADMINISTRATOR), over))).toBe(true);
    expect([building, territory, town].some((over) => mayStartRound(as(Role.HOUSEHOLD), over))).toBe(false);
  });
});
