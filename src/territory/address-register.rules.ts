import { type GeoPoint } from './territory.rules.js';

/** Which columns of a file say what; several are joined by a space. */
export interface AddressColumns {
  /** What tells one address from every other, and stays: `id`. */
  readonly code: readonly string[];
  readonly street: readonly string[];
  readonly number: readonly string[];
  /** The territory's code; none where the position tells it. */
  readonly territory: readonly string[];
  /** Degrees (WGS 84), with a decimal point or comma. */
  readonly lat: readonly string[];
  readonly lon: readonly string[];
}

/** The columns of Milan's register of house numbers (DS634, with the neighbourhood by its NIL). */
export const MILAN_COLUMNS: AddressColumns = {
  code: ['id'],
  street: ['tipo_via', 'via'],
  number: ['civico'],
  territory: ['id_nil'],
  lat: ['lat'],
  lon: ['lon'],
};

/** What is wrong in one place of a file. */
export interface RowFault {
  /** The line of the file, from 1; the names of the columns are on line 1. */
  readonly line: number;
  readonly column: string | null;
  /** What was expected, and what was found. */
  readonly what: string;
}

/** One address, as it will be kept. */
export interface RegisterAddress extends GeoPoint {
  readonly code: string;
  readonly address: string;
  readonly territoryId: string;
}

/** A territory, as far as addresses need it. */
export interface KnownTerritory {
  readonly id: string;
  readonly code: string;
  readonly boundary: readonly GeoPoint[];
}

/** What a file says, or what is wrong with it. */
export interface ReadRegister {
  readonly addresses: readonly RegisterAddress[];
  /** Rows of territories that the platform does not serve. */
  readonly skipped: number;
  readonly faults: readonly RowFault[];
}

const FIELDS = ['code', 'street', 'number', 'territory', 'lat', 'lon'] as const;
const LONGEST_ADDRESS = 200;

/** Reads a mapping as it is typed: `code=ID street=TYPE+NAME number=NO lat=Y lon=X`, over the columns of Milan. */
export function columnsFrom(typed: readonly string[]): AddressColumns {
  const columns: Record<string, readonly string[]> = { ...MILAN_COLUMNS };
  for (const each of typed) {
    const [field, names] = each.split('=', 2);
    if (!FIELDS.some((known) => known === field) || names === undefined)
      throw new RangeError(`Expected one of ${FIELDS.join(', ')}, an equals sign and columns, found "${each}".`);
    columns[field] = names.split('+').filter((name) => name !== '');
  }
  for (const field of FIELDS)
    if (columns[field].length === 0 && field !== 'territory' && field !== 'number')
      throw new RangeError(`Expected a column for ${field}, found none: map it to one.`);
  return columns as unknown as AddressColumns;
}

/** The columns that a file lacks; names are compared without case. */
export function missingColumns(columns: AddressColumns, names: readonly string[]): readonly string[] {
  const there = new Set(names.map((name) => name.trim().toLowerCase()));
  return FIELDS.flatMap((field) => columns[field]).filter((name) => !there.has(name.toLowerCase()));
}

const PARTICLES = new Set(
  'a ad ai al alla alle allo agli con d da dal dalla dalle de degli dei del dell della delle dello di e ed in la nel su sul sulla'.split(
    ' ',
  ),
);
const NUMERAL = /^(X{1,3}(IX|IV|V?I{0,3})|IX|IV|VI{1,3}|II{1,2}|V)$/;

/** A street in capitals as people write it: `VIA DEI MILLE` is `Via dei Mille`; one that has small letters stays. */
export function streetName(text: string): string {
  const words = text.trim().split(/\s+/);
  return words
    .map((word, at) => {
      if (word !== word.toUpperCase() || NUMERAL.test(word)) return word;
      const parts = word.toLowerCase().split(/(['’.-])/u);
      return parts
        .map((part) => (at > 0 && PARTICLES.has(part) ? part : part.charAt(0).toUpperCase() + part.slice(1)))
        .join('');
    })
    .join(' ');
}

/** Whether a point lies within an outline, by the crossings of a ray to the east. */
export function liesWithin({ lat, lon }: GeoPoint, outline: readonly GeoPoint[]): boolean {
  let inside = false;
  outline.forEach((corner, at) => {
    const before = outline[(at + outline.length - 1) % outline.length];
    const crosses = corner.lat > lat !== before.lat > lat;
    if (crosses && lon < ((before.lon - corner.lon) * (lat - corner.lat)) / (before.lat - corner.lat) + corner.lon)
      inside = !inside;
  });
  return inside;
}

const degrees = (text: string): number => (/^-?\d{1,3}([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : NaN);

/** Reads the rows of a register; every fault is told with its line and column, and then nothing is to be kept. */
export function readRegister(
  rows: readonly { readonly line: number; readonly values: Readonly<Record<string, string>> }[],
  columns: AddressColumns,
  territories: readonly KnownTerritory[],
  { skipUnknown }: { readonly skipUnknown: boolean },
): ReadRegister {
  // Milan's neighbourhoods are kept as `nil-79`, and its files say 79.
  const byCode = new Map(
    territories.flatMap((territory) => [
      [territory.code.replace(/^nil-/, ''), territory],
      [territory.code, territory],
    ]),
  );
  const seen = new Map<string, number>();
  const faults: RowFault[] = [];
  const addresses: RegisterAddress[] = [];
  let skipped = 0;
  for (const { line, values } of rows) {
    const fault = (field: keyof AddressColumns, what: string) =>
      faults.push({ line, column: columns[field].join('+') || null, what });
    const read = (field: keyof AddressColumns) =>
      columns[field]
        .map((name) => (values[name.toLowerCase()] ?? '').trim())
        .filter(Boolean)
        .join(' ');
    const before = faults.length;
    const code = read('code');
    if (code === '') fault('code', 'expected a code, found nothing');
    else if (seen.has(code)) fault('code', `expected each code once, found ${code} on line ${seen.get(code)} too`);
    seen.set(code, line);
    const street = streetName(read('street'));
    if (street === '') fault('street', 'expected a street, found nothing');
    const address = `${street} ${read('number')}`.trim();
    if (address.length > LONGEST_ADDRESS)
      fault('street', `expected at most ${LONGEST_ADDRESS} characters, found ${address.length}`);
    const [lat, lon] = [degrees(read('lat')), degrees(read('lon'))];
    if (!(Math.abs(lat) <= 90)) fault('lat', `expected degrees from -90 to 90, found "${read('lat')}"`);
    if (!(Math.abs(lon) <= 180)) fault('lon', `expected degrees from -180 to 180, found "${read('lon')}"`);
    if (faults.length > before) continue;
    const territory =
      columns.territory.length > 0
        ? byCode.get(read('territory'))
        : territories.find(({ boundary }) => liesWithin({ lat, lon }, boundary));
    if (territory) addresses.push({ code, address, lat, lon, territoryId: territory.id });
    else if (skipUnknown) skipped++;
    else
      fault(
        'territory',
        columns.territory.length > 0
          ? `expected the code of a territory, found "${read('territory')}"`
          : `expected a place within a territory, found ${lat}, ${lon}`,
      );
  }
  return { addresses, skipped, faults };
}
