import { covers, normalise } from '../calendar/index.js';
import { timetableFaults } from '../care-request/care-request.rules.js';
import { drawTown } from './town.js';

const NOW = new Date('2026-11-22T10:00:00Z');
const town = drawTown(NOW);

describe('the demo town', () => {
  it('is the same for the same day, with the same ids on any day', () => {
    expect(drawTown(NOW)).toEqual(town);
    const later = drawTown(new Date('2027-03-01T10:00:00Z'));
    expect(later.homes.map(({ request }) => request.id)).toEqual(town.homes.map(({ request }) => request.id));
    expect(later.personas).toEqual(town.personas);
  });

  it('has three neighbourhoods, sixty buildings, six of them pilots, 357 homes and 90 providers', () => {
    expect([town.territories.length, town.hubs.length, town.buildings.length]).toEqual([3, 3, 60]);
    expect(town.buildings.filter(({ pilot }) => pilot)).toHaveLength(6);
    expect([town.homes.length, town.carers.length]).toEqual([357, 90]);
    expect(new Set(town.homes.map(({ household }) => household.buildingId)).size).toBe(60);
  });

  it('has outlines of at most forty points around their centres', () => {
    for (const { boundary, lat, lon } of town.territories) {
      expect(boundary.length).toBeLessThanOrEqual(40);
      const [lats, lons] = [boundary.map((point) => point.lat), boundary.map((point) => point.lon)];
      expect(lat).toBeGreaterThan(Math.min(...lats));
      expect(lat).toBeLessThan(Math.max(...lats));
      expect(lon).toBeGreaterThan(Math.min(...lons));
      expect(lon).toBeLessThan(Math.max(...lons));
    }
  });

  it('asks for what may be asked', () => {
    const week = [{ start: 0, end: 672 }];
    for (const { options, request, recipients } of town.homes) {
      expect(timetableFaults(options)).toEqual([]);
      for (const { sessions } of options) expect(normalise(sessions)).toEqual(sessions);
      expect(request.budgetCentsPerHour % 4).toBe(0);
      expect(recipients.length).toBeGreaterThan(0);
    }
    for (const { provider } of town.carers) expect(covers(week, provider.availability)).toBe(true);
  });

  it('has personas of every role, each bound to rows that are there', () => {
    expect(new Set(town.personas.map(({ role }) => role)).size).toBe(7);
    const homes = new Set(town.homes.map(({ household }) => household.id));
    for (const { householdId } of town.personas) if (householdId) expect(homes.has(householdId)).toBe(true);
    const [{ id: bodyId }] = town.bodies;
    expect(town.personas.filter((persona) => persona.bodyId === bodyId)).toHaveLength(1);
    expect(town.carers.filter(({ provider }) => provider.bodyId === bodyId)).toHaveLength(5);
  });
});
