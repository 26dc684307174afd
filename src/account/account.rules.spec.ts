import {
  type Actor,
  type Assignment,
  holds,
  listHeld,
  mayActForHousehold,
  mayGrant,
  mayOrganise,
  Role,
} from './account.rules.js';

const unbound = { householdId: null, providerId: null, bodyId: null, buildingId: null, territoryId: null };
const as = (role: Role, bound: Partial<Assignment> = {}): Actor => ({
  id: 'a',
  assignments: [{ ...unbound, role, ...bound }],
});
const household = { id: 'h', territoryId: 't' };

describe('what a role may do', () => {
  it('acts for the own household, by mandate for a relative’s, or for those of the own territory at the desk', () => {
    for (const role of [Role.HOUSEHOLD, Role.DELEGATE]) {
      expect(mayActForHousehold(as(role, { householdId: 'h' }), household)).toBe(true);
      expect(mayActForHousehold(as(role, { householdId: 'i' }), household)).toBe(false);
    }
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
    const coordinator = as(Role.BUILDING_COORDINATOR, { buildingId: 'b' });
    expect([building, territory, town].map((over) => mayOrganise(coordinator, over))).toEqual([true, false, false]);
    const operator = as(Role.PLATFORM_OPERATOR, { territoryId: 't' });
    expect([building, territory, town].map((over) => mayOrganise(operator, over))).toEqual([true, true, false]);
    expect([building, territory, town].every((over) => mayOrganise(as(Role.CITY_ADMINISTRATOR), over))).toBe(true);
    expect([building, territory, town].some((over) => mayOrganise(as(Role.HOUSEHOLD), over))).toBe(false);
  });

  it('gives roles only where it may: a member a mandate over the own household, an operator at the desk, the city all', () => {
    const member = as(Role.HOUSEHOLD, { householdId: 'h' });
    expect(Object.values(Role).filter((role) => mayGrant(member, role, { household }))).toEqual([Role.DELEGATE]);
    expect(mayGrant(member, Role.DELEGATE, { household: { id: 'i', territoryId: 't' } })).toBe(false);
    const operator = as(Role.PLATFORM_OPERATOR, { territoryId: 't' });
    expect(Object.values(Role).filter((role) => mayGrant(operator, role, { household }))).toEqual([
      Role.HOUSEHOLD,
      Role.DELEGATE,
    ]);
    expect(mayGrant(operator, Role.DELEGATE, { household: { id: 'h', territoryId: 'u' } })).toBe(false);
    expect(Object.values(Role).every((role) => mayGrant(as(Role.CITY_ADMINISTRATOR), role, {}))).toBe(true);
    expect(mayGrant(as(Role.DELEGATE, { householdId: 'h' }), Role.DELEGATE, { household })).toBe(false);
    expect(mayGrant(operator, Role.BUILDING_COORDINATOR, { buildingIn: 't' })).toBe(true);
    expect(mayGrant(operator, Role.BUILDING_COORDINATOR, { buildingIn: 'u' })).toBe(false);
    const manager = as(Role.BODY_MANAGER, { bodyId: 'c' });
    for (const role of [Role.PROVIDER, Role.BODY_MANAGER])
      expect(['c', 'd', null].map((bodyId) => mayGrant(manager, role, { bodyId }))).toEqual([true, false, false]);
  });
});

describe('several roles of one person', () => {
  const both: Actor = {
    id: 'a',
    assignments: [
      { ...unbound, role: Role.HOUSEHOLD, householdId: 'h' },
      { ...unbound, role: Role.PROVIDER, providerId: 'p' },
      { ...unbound, role: Role.DELEGATE, householdId: 'i' },
    ],
  };

  it('hold side by side, each over its own', () => {
    expect(holds(both, Role.HOUSEHOLD, 'h') && holds(both, Role.PROVIDER, 'p')).toBe(true);
    expect(holds(both, Role.HOUSEHOLD, 'i') || holds(both, Role.PROVIDER, 'h')).toBe(false);
    expect(holds(both, Role.PROVIDER)).toBe(true);
    expect(listHeld(both, Role.DELEGATE)).toEqual(['i']);
  });
});
