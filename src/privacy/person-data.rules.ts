import { purposes } from './processing-register.rules.js';
import { type Purpose } from './kept-data.rules.js';

/** Everything that the platform keeps about one person. */
export interface PersonData {
  readonly exportedAt: string;
  readonly personId: string;
  readonly tables: readonly {
    readonly table: string;
    readonly purpose: Purpose;
    readonly rows: readonly Readonly<Record<string, unknown>>[];
  }[];
}

const HEADINGS = {
  it: { title: 'I tuoi dati', at: 'Copia del', why: 'Perché', until: 'Per quanto', none: '—' },
  en: { title: 'Your data', at: 'Copied on', why: 'Why', until: 'For how long', none: '—' },
} as const;

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const cell = (value: unknown, none: string): string => {
  if (value === null || value === undefined || value === '') return none;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** The same data as a page that a person can read, without a script. */
export function personDataPage({ exportedAt, tables }: PersonData, language: 'it' | 'en'): string {
  const words = HEADINGS[language];
  const sections = tables.map(({ table, purpose, rows }) => {
    const columns = Object.keys(rows[0]);
    const head = columns.map((column) => `<th scope="col">${escaped(column)}</th>`).join('');
    const body = rows
      .map(
        (row) => `<tr>${columns.map((column) => `<td>${escaped(cell(row[column], words.none))}</td>`).join('')}</tr>`,
      )
      .join('\n');
    return `<h2>${escaped(table)}</h2>
<p>${words.why}: ${escaped(purposes[purpose].why)}. ${words.until}: ${escaped(purposes[purpose].kept)}.</p>
<table><thead><tr>${head}</tr></thead><tbody>
${body}
</tbody></table>`;
  });
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${words.title}</title>
<style>
body { font: 1rem/1.5 sans-serif; margin: 2rem } table { border-collapse: collapse; display: block; overflow-x: auto }
th, td { border: 1px solid #ccc; padding: .2rem .5rem; text-align: left; vertical-align: top }
</style>
</head>
<body>
<h1>${words.title}</h1>
<p>${words.at} ${escaped(exportedAt)}</p>
${sections.join('\n')}
</body>
</html>
`;
}
