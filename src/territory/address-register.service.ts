import { CsvError, parse } from 'csv-parse/sync';
import { type DataSource } from 'typeorm';
import { TerritoryEntity } from './territory.entity.js';
import { type AddressColumns, missingColumns, readRegister, type RowFault } from './address-register.rules.js';

/** Addresses of one statement. */
const BATCH = 5000;

/** How a file is to be read. */
export interface ImportOptions {
  readonly columns: AddressColumns;
  /** Leave out rows of territories that the platform does not serve, in place of refusing them. */
  readonly skipUnknown: boolean;
  /** Say what would happen, and do nothing. */
  readonly dryRun: boolean;
}

/** What became of a file: all of it was kept, or nothing and `faults` says why. */
export interface Imported {
  readonly rows: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly faults: readonly RowFault[];
}

/** The text of a file in UTF-8, with or without its mark, or else in Windows-1252. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** What parts the columns: what occurs most in the line of names. */
function delimiterOf(text: string): string {
  const names = text.slice(0, text.search(/\r|\n|$/));
  const count = (mark: string) => names.split(mark).length;
  return [';', ',', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

interface ParsedRow {
  readonly record: Record<string, string>;
  readonly info: { readonly lines: number };
}

/** Reads a CSV file into rows by the names on its first line, without case; gives one fault where it is no table. */
function parseRows(text: string): { names: string[]; rows: ParsedRow[] } | RowFault {
  let names: string[] = [];
  try {
    const rows = parse(text, {
      columns: (header: string[]) => (names = header.map((name) => name.trim().toLowerCase())),
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
    }) as unknown as ParsedRow[];
    return { names, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: Number(error.lines ?? 1), column: null, what: error.message };
  }
}

/**
 * Takes the city's register of addresses in: each becomes a building that families can find, or is brought up to date by
 * its code. All of a file or nothing; buildings that a file no longer names stay, because people live there.
 */
export async function importAddresses(
  database: DataSource,
  bytes: Uint8Array,
  { columns, skipUnknown, dryRun }: ImportOptions,
): Promise<Imported> {
  const nothing = { rows: 0, added: 0, changed: 0, unchanged: 0, skipped: 0 };
  const parsed = parseRows(decode(bytes));
  if ('what' in parsed) return { ...nothing, faults: [parsed] };
  const missing = missingColumns(columns, parsed.names);
  if (missing.length > 0) {
    const found = `found ${parsed.names.join(', ') || 'none'}`;
    return {
      ...nothing,
      faults: missing.map((column) => ({ line: 1, column, what: `expected this column, ${found}` })),
    };
  }
  const rows = parsed.rows.map(({ record, info }) => ({ line: info.lines, values: record }));
  return database.transaction(async (manager) => {
    await manager.query(`LOCK TABLE building IN SHARE ROW EXCLUSIVE MODE`);
    const territories = await manager.find(TerritoryEntity);
    const { addresses, skipped, faults } = readRegister(rows, columns, territories, { skipUnknown });
    if (faults.length > 0) return { ...nothing, rows: rows.length, faults };
    const known: { code: string; same: string }[] = await manager.query(
      `SELECT register_code AS code, concat_ws(' ', territory_id, lat, lon, address) AS same FROM building WHERE register_code IS NOT NULL`,
    );
    const before = new Map(known.map(({ code, same }) => [code, same]));
    const news = addresses.filter(
      ({ code, territoryId, lat, lon, address }) => before.get(code) !== `${territoryId} ${lat} ${lon} ${address}`,
    );
    const added = news.filter(({ code }) => !before.has(code)).length;
    for (let at = 0; at < news.length && !dryRun; at += BATCH) {
      const batch = news.slice(at, at + BATCH);
      await manager.query(
        `INSERT INTO building (register_code, territory_id, address, lat, lon)
         SELECT * FROM unnest($1::text[], $2::uuid[], $3::text[], $4::float8[], $5::float8[])
         ON CONFLICT (register_code) DO UPDATE
           SET territory_id = excluded.territory_id, address = excluded.address, lat = excluded.lat, lon = excluded.lon`,
        [
          batch.map(({ code }) => code),
          batch.map(({ territoryId }) => territoryId),
          batch.map(({ address }) => address),
          batch.map(({ lat }) => lat),
          batch.map(({ lon }) => lon),
        ],
      );
    }
    const changed = news.length - added;
    return { rows: rows.length, added, changed, unchanged: addresses.length - news.length, skipped, faults: [] };
  });
}
