import { type Assignment, Role } from '../account/account.rules.js';
import { mayRelease } from './release.rules.js';

const NOWHERE = { householdId: null, providerId: null, bodyId: null, buildingId: null, territoryId: null };
const holder = (assignment: Partial<Assignment> & { role: Role }) => ({
  id: 'somebody',
  assignments: [{ ...NOWHERE, ...assignment }],
});
const HERE = { buildingId: 'here', territoryId: 'north' };
const NEXT_DOOR = { buildingId: 'next door', territoryId: 'north' };
const FAR = { buildingId: 'far', territoryId: 'south' };

describe('who releases an offer', () => {
  const coordinator = holder({ role: Role.BUILDING_COORDINATOR, buildingId: 'here' });
  const operator = holder({ role: Role.PLATFORM_OPERATOR, territoryId: 'north' });

  it.each([
    ['a coordinator, all of whose homes are in the building', coordinator, [HERE, HERE], true],
    ['a coordinator, when one home is in another building', coordinator, [HERE, NEXT_DOOR], false],
    ['an operator, whatever the building', operator, [HERE, NEXT_DOOR], true],
    ['an operator, when one home is in another territory', operator, [HERE, FAR], false],
    ['the city, wherever', holder({ role: Role.CITY_ADMINISTRATOR }), [HERE, FAR], true],
    ['a household, even its own', holder({ role: Role.HOUSEHOLD, householdId: 'own' }), [HERE], false],
  ])('%s', (_who, actor, homes, may) => {
    expect(mayRelease(actor, homes)).toBe(may);
  });
});
