/** Waits until the condition gives something, and gives that; fails after the time is up, saying what was waited for. */
export async function eventually<T>(
  what: string,
  condition: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  withinMs = 300_000,
): Promise<T> {
  for (const end = Date.now() + withinMs; Date.now() < end;) {
    const value = await condition();
    if (value) return value;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  throw new Error(`After ${withinMs} ms there was still not ${what}`);
}
