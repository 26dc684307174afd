import fc from 'fast-check';
import { readRows, writeRows } from './week-rows.js';

describe('weeks as rows', () => {
  it('are read as they were written', () => {
    const week = fc.record({ provider: fc.nat(), offers: fc.array(fc.nat(), { maxLength: 8 }) });
    fc.assert(
      fc.property(fc.array(week), (weeks) => {
        const read: typeof weeks = [];
        readRows(writeRows(weeks), (provider, offers) => read.push({ provider, offers: [...offers] }));
        expect(read).toEqual(weeks);
      }),
    );
  });
});
