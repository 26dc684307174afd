import { type AccessPolicy, decide, isAmong, reachOf, ruleFor } from './access.rules.js';
import { type Actor, type Assignment, Role } from './account.rules.js';

const unbound = { householdId: null, providerId: null, bodyId: null, buildingId: null, territoryId: null };
const who = (...assignments: (Partial<Assignment> & { role: Role })[]): Actor => ({
  id: 'me',
  assignments: assignments.map((assignment) => ({ ...unbound, ...assignment })),
});
const policy: AccessPolicy = {
  Note: { 'id title': ['household', 'coordinator'], body: ['household'], colour: ['anyone'] },
  Diary: { id: ['self'] },
  Query: { notes: ['household'], whoami: ['signed-in'] },
};
const member = who({ role: Role.HOUSEHOLD, householdId: 'h' });
const coordinator = who({ role: Role.BUILDING_COORDINATOR, buildingId: 'b' });
const mine = [{ householdId: 'h', buildingId: 'b' }];

describe('a field', () => {
  it('that nobody listed is for nobody', () => {
    expect(ruleFor(policy, 'Note', 'price')).toBeNull();
    expect(decide(policy, { type: 'Note', field: 'price' }, member, mine)).toBe('forbidden');
    expect(decide(policy, { type: 'Letter', field: 'id' }, member, null)).toBe('forbidden');
    expect(decide(policy, { type: 'Letter', field: 'id' }, null, null)).toBe('unauthenticated');
  });

  it('is for the role over the very record', () => {
    const body = { type: 'Note', field: 'body' };
    expect(decide(policy, body, member, mine)).toBe('allowed');
    expect(decide(policy, body, member, [{ householdId: 'i' }, { householdId: 'h' }])).toBe('allowed');
    expect(decide(policy, body, member, [{ householdId: 'i' }])).toBe('not-found');
    expect(decide(policy, body, member, [])).toBe('not-found');
    expect(decide(policy, body, coordinator, mine)).toBe('forbidden');
    expect(decide(policy, body, null, mine)).toBe('unauthenticated');
    expect(decide(policy, { type: 'Note', field: 'colour' }, null, mine)).toBe('allowed');
  });

  it('of a record about oneself is for oneself', () => {
    expect(decide(policy, { type: 'Diary', field: 'id' }, who(), [{ personId: 'me' }])).toBe('allowed');
    expect(decide(policy, { type: 'Diary', field: 'id' }, who(), [{ personId: 'you' }])).toBe('not-found');
    expect(isAmong(['self'], who(), null)).toBe(false);
  });

  it('of an operation asks for the role over anything', () => {
    expect(decide(policy, { type: 'Query', field: 'notes' }, member, null)).toBe('allowed');
    expect(decide(policy, { type: 'Query', field: 'notes' }, who(), null)).toBe('forbidden');
    expect(decide(policy, { type: 'Query', field: 'whoami' }, who(), null)).toBe('allowed');
  });
});

describe('a list', () => {
  it('reaches as far as all of somebody’s roles together', () => {
    const both = who(
      { role: Role.HOUSEHOLD, householdId: 'h' },
      { role: Role.DELEGATE, householdId: 'i' },
      { role: Role.BUILDING_COORDINATOR, buildingId: 'b' },
    );
    expect(reachOf(['household', 'coordinator', 'operator'], both)).toEqual({
      everything: false,
      over: { householdId: ['h', 'i'], buildingId: ['b'], territoryId: [] },
    });
    expect(reachOf(['household', 'city'], who({ role: Role.CITY_ADMINISTRATOR }))).toMatchObject({ everything: true });
  });
});
