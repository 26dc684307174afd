import fc from 'fast-check';
import { Grid } from './grid.js';
import { distance } from './measure.js';

const metres = fc.integer({ min: -5000, max: 5000 });
const point = fc.record({ x: metres, y: metres });

describe('Grid', () => {
  it('finds the points within a radius, each once', () => {
    fc.assert(
      fc.property(fc.array(point), point, fc.integer({ min: 0, max: 4000 }), (points, centre, radius) => {
        const found: number[] = [];
        new Grid(points).near(centre, radius, (i) => found.push(i));
        const expected = [...points.keys()].filter((i) => distance(points[i], centre) <= radius);
        expect(found.sort((a, b) => a - b)).toEqual(expected);
      }),
    );
  });
});
