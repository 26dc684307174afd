import { unnamedNeighbour, type UnnamedNeighbour } from './neighbour.rules.js';

const neighbour = (...recipients: UnnamedNeighbour['recipients']) => ({
  where: 'your-building' as const,
  recipients,
  year: 2026,
});
const child = (birthYear: number | null) => ({ kind: 'child' as const, birthYear });
const DOG = { kind: 'dog' as const, birthYear: null };
const ADULT = { kind: 'adult' as const, birthYear: null };

describe('a neighbour without a name', () => {
  it.each([
    [neighbour(), '', ''],
    [neighbour(child(2021)), ' con un bambino di 5 anni', ' with a child of 5'],
    [neighbour(child(2025)), ' con un bambino di 1 anno', ' with a child of 1'],
    [
      neighbour(child(2026), child(null)),
      ' con un bambino di meno di un anno e un bambino',
      ' with a child under one and a child',
    ],
    [neighbour(child(2020), child(2020)), ' con 2 bambini di 6 anni', ' with 2 children of 6'],
    [neighbour(ADULT, ADULT), ' con 2 persone adulte da assistere', ' with 2 adults to care for'],
    [
      neighbour(child(2020), ADULT, DOG, DOG),
      ' con un bambino di 6 anni, una persona adulta da assistere e 2 cani',
      ' with a child of 6, an adult to care for, and 2 dogs',
    ],
  ])('is told of by whom the care is for (%#)', (facts, italian, english) => {
    expect(unnamedNeighbour(facts, 'it')).toBe(`Una famiglia del tuo palazzo${italian}`);
    expect(unnamedNeighbour(facts, 'en')).toBe(`A family in your building${english}`);
  });
});
