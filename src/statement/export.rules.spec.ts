import { writeCsv } from './export.rules.js';

describe('a CSV file', () => {
  it('quotes what must be, and keeps numbers as they are', () => {
    expect(writeCsv(['name', 'cents'], [['Rossi, "Anna"', -120]])).toBe('name,cents\r\n"Rossi, ""Anna""",-120\r\n');
  });

  it('runs nothing in a spreadsheet', () => {
    const names = ['=1+1', '+39 02', '-cmd', '@SUM(A1)', '\tx'];
    expect(
      writeCsv(
        ['name'],
        names.map((name) => [name]),
      ),
    ).toBe(`name\r\n${names.map((name) => `'${name}\r\n`).join('')}`);
  });
});
