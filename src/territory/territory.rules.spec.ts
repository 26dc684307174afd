import { addressWords } from './territory.rules.js';

describe('an address that somebody types', () => {
  it('is its words, whatever stands between them', () => {
    expect(addressWords('  Via Giambellino, 46/A ')).toEqual(['Via', 'Giambellino', '46', 'A']);
    expect(addressWords('Largo dei Gelsomini – 10')).toEqual(['Largo', 'dei', 'Gelsomini', '10']);
    expect(addressWords('.*[')).toEqual([]);
  });
});
