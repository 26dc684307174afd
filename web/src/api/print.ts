/**
 * Opens a sheet that is printed at an address which works once. The window opens with the click, before the address is
 * known, since browsers close those that open later; it closes again where there is no address.
 */
export async function openSheet(ask: () => Promise<string | null>): Promise<void> {
  const sheet = window.open('', '_blank');
  try {
    const url = await ask();
    if (!url) sheet?.close();
    else if (sheet) sheet.location.replace(url);
    else window.location.assign(url);
  } catch (error) {
    sheet?.close();
    throw error;
  }
}
