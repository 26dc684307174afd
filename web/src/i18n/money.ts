/** Integer cents of an amount of euros as somebody types it, with a comma or a point; null where it is none. */
export function centsOf(typed: string): number | null {
  const found = /^\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*€?\s*$/.exec(typed);
  if (!found) return null;
  return Number(found[1]) * 100 + Number((found[2] ?? '0').padEnd(2, '0'));
}

/** Integer cents of an amount up to ten million euros as somebody types it: 12.500, 12 500,50, 12500.5; null where it is none. */
export function largeCentsOf(typed: string): number | null {
  const plain = typed.replaceAll(/[\s€]/g, '').replace(/[.,](?=\d{3}(\D|$))/g, '');
  const found = /^(\d{1,7})(?:[.,](\d{1,2}))?$/.exec(plain);
  return found ? Number(found[1]) * 100 + Number((found[2] ?? '0').padEnd(2, '0')) : null;
}

/** What to write for cents in a field for euros, in the language of the page. */
export const typedEuros = (cents: number, language: string): string =>
  (cents / 100).toFixed(2).replace('.', language === 'en' ? '.' : ',');
