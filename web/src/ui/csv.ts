/** A cell that a spreadsheet would take for a formula is written as text: it begins with an apostrophe. */
function cellOf(value: string | number | null): string {
  const text = value === null ? '' : String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV, separated by semicolons as Italian spreadsheets read it, with a mark that says the text is UTF-8. */
export function csvOf(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellOf).join(';')}\r\n`).join('')}`;
}

/** Saves the text of a CSV file on the reader's device, under a name with its ending. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Saves rows as a CSV file on the reader's device. */
export const saveCsv = (name: string, rows: readonly (readonly (string | number | null)[])[]): void =>
  saveFile(`${name}.csv`, csvOf(rows));
