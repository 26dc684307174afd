import type { Refusal } from './act.js';

/** The address at which a sheet is printed, or why there is none. */
export interface SheetAnswer {
  readonly address: { readonly url: string } | null;
  readonly userErrors: readonly Refusal[];
}

/**
 * Opens a sheet that is printed at an address which works once, and gives what was refused. The window opens with the
 * click, before the address is known, since browsers close those that open later; it closes again where there is none.
 */
export async function openSheet(ask: () => Promise<SheetAnswer | undefined>): Promise<readonly Refusal[] | undefined> {
  const sheet = window.open('', '_blank');
  try {
    const answer = await ask();
    if (!answer?.address) sheet?.close();
    else if (sheet) sheet.location.replace(answer.address.url);
    else window.location.assign(answer.address.url);
    return answer?.userErrors;
  } catch (error) {
    sheet?.close();
    throw error;
  }
}

/** Does something once the reader comes back from a sheet: it counts as printed only after its own window has fetched it. */
export function afterSheet(then: () => void): void {
  window.addEventListener('focus', then, { once: true });
}
