import { underLegalMinimum } from '../employment-cost/index.js';
import { drawTown } from './town.js';

describe('the carers of the demo town', () => {
  it('ask no rate under the legal minimum of the day', () => {
    const town = drawTown(new Date('2026-11-22T10:00:00Z'));
    const levels = {
      babysitting: 'BS',
      'after-school': 'BS',
      'dog-sitting': 'A',
      'elder-care': 'CS',
      'home-help': 'B',
    } as const;
    const levelOf = new Map(town.serviceTypes.map(({ id, code }) => [id, levels[code as keyof typeof levels]]));
    const rates = town.carers.flatMap((carer) => carer.rates);
    expect(rates.length).toBeGreaterThan(90);
    for (const { serviceTypeId, baseCentsPerHour } of rates) {
      const level = levelOf.get(serviceTypeId);
      expect(level && underLegalMinimum(baseCentsPerHour, level, '2026-11-22')).toBeNull();
      expect(baseCentsPerHour % 4).toBe(0);
    }
  });

  it('still ask one in a year whose wages are not yet known', () => {
    expect(drawTown(new Date('2031-02-01T10:00:00Z')).carers).toHaveLength(90);
  });
});
