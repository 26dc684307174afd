import {
  columnsFrom,
  liesWithin,
  MILAN_COLUMNS,
  missingColumns,
  readRegister,
  streetName,
} from './address-register.rules.js';

const SQUARE = [
  { lat: 45, lon: 9 },
  { lat: 45, lon: 9.1 },
  { lat: 45.1, lon: 9.1 },
  { lat: 45.1, lon: 9 },
];
const territories = [{ id: 't1', code: 'nil-1', boundary: SQUARE }];
const row = (line: number, more: object = {}) => ({
  line,
  values: {
    id: '7',
    tipo_via: 'VIA',
    via: 'DEI MILLE',
    civico: '4/A',
    id_nil: '1',
    lat: '45.05',
    lon: '9,05',
    ...more,
  },
});
const read = (rows: ReturnType<typeof row>[], columns = MILAN_COLUMNS, skipUnknown = false) =>
  readRegister(rows, columns, territories, { skipUnknown });

describe('the register of addresses', () => {
  it('is read into addresses as people write them', () => {
    expect(read([row(2)])).toEqual({
      addresses: [{ code: '7', address: 'Via dei Mille 4/A', lat: 45.05, lon: 9.05, territoryId: 't1' }],
      skipped: 0,
      faults: [],
    });
    expect(
      ['VIA XXV APRILE', "PIAZZA CESARE CORRENTI D'ESTE", 'Corso di Porta Ticinese', 'VIA DI VITTORIO'].map(streetName),
    ).toEqual(['Via XXV Aprile', "Piazza Cesare Correnti d'Este", 'Corso di Porta Ticinese', 'Via di Vittorio']);
  });

  it('tells every fault with its line and column', () => {
    const { addresses, faults } = read([
      row(2),
      row(3),
      row(4, { id: '', lat: '95.1' }),
      row(5, { id: '9', tipo_via: '', via: ' ', lon: 'east' }),
      row(6, { id: '10', id_nil: '99' }),
    ]);
    expect(addresses).toHaveLength(1);
    expect(faults.map(({ line, column, what }) => `${line} ${column} ${what}`)).toEqual([
      '3 id expected each code once, found 7 on line 2 too',
      '4 id expected a code, found nothing',
      '4 lat expected degrees from -90 to 90, found "95.1"',
      '5 tipo_via+via expected a street, found nothing',
      '5 lon expected degrees from -180 to 180, found "east"',
      '6 id_nil expected the code of a territory, found "99"',
    ]);
    expect(read([row(2, { id_nil: '99' })], MILAN_COLUMNS, true)).toEqual({ addresses: [], skipped: 1, faults: [] });
  });

  it('may have other columns, and finds the territory by the position where none names it', () => {
    const columns = columnsFrom(['code=Key', 'street=Street', 'number=No', 'territory=', 'lat=Y', 'lon=X']);
    expect(missingColumns(columns, [' KEY', 'street', 'y', 'x'])).toEqual(['No']);
    const at = (y: string) => ({ line: 2, values: { key: '1', street: 'Largo Prova', no: '1', y, x: '9.05' } });
    expect(readRegister([at('45.05')], columns, territories, { skipUnknown: false }).addresses).toHaveLength(1);
    expect(readRegister([at('46.05')], columns, territories, { skipUnknown: false }).faults).toMatchObject([
      { what: 'expected a place within a territory, found 46.05, 9.05' },
    ]);
    expect(() => columnsFrom(['town=Milan'])).toThrow('Expected one of code, street');
    expect(() => columnsFrom(['lat='])).toThrow('Expected a column for lat');
  });

  it('knows what lies within an outline', () => {
    expect(liesWithin({ lat: 45.05, lon: 9.05 }, SQUARE)).toBe(true);
    expect(liesWithin({ lat: 45.05, lon: 9.15 }, SQUARE)).toBe(false);
    expect(liesWithin({ lat: 44.95, lon: 9.05 }, SQUARE)).toBe(false);
  });
});
