/** What a spreadsheet would run as a formula, or split by. */
const RUNS = /^[=+\-@\t\r]/;
const NUMBER = /^-?\d+$/;

/** One cell of a CSV file: quoted where it must be, and never a formula. */
function cell(value: string | number): string {
  const text = String(value);
  const tame = RUNS.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(tame) ? `"${tame.replaceAll('"', '""')}"` : tame;
}

/** Writes rows as CSV (RFC 4180) with a first line of names; what a spreadsheet would run as a formula is made plain text. */
export function writeCsv(names: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [names, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}
