import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Family, type Street } from './street.js';

/** A sheet as it comes out. */
export interface PrintedSheet {
  status: number;
  type: string | null;
  words: string;
  pages: number;
  language: string | null;
}

/** What a person reads on the sheet at an address: the text that a PDF reader finds. */
export async function printedAt(street: Street, url: string, person: string): Promise<PrintedSheet> {
  const response = await fetch(`${street.app.address}${url}`, {
    headers: { cookie: await street.app.cookieOf(person) },
  });
  const content = new Uint8Array(await response.arrayBuffer());
  const { status } = response;
  const type = response.headers.get('content-type');
  if (status !== 200) return { status, type, words: '', pages: 0, language: null };
  const pdf = await getDocument({ data: content, verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const words = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join('');
  const { info } = await pdf.getMetadata();
  const language = (info as { Language?: string }).Language ?? null;
  return { status, type, words: words.replace(/[\s\u00a0]+/g, ' '), pages: pdf.numPages, language };
}

/** Lets the desk act for a household. */
export const mandateFor = (street: Street, family: Family) =>
  street.rows(
    `INSERT INTO mandate (household_id, given_by, form, text_version, recorded_by, ends_before)
     VALUES ($1, $2, 'spoken', '1', $3, current_date + 100)`,
    [family.householdId, family.person, street.operator],
  );
