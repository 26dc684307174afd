/** Empties a field of what was sent, once that is done; what was typed meanwhile stays. */
export const clearSent =
  (sent: string) =>
  (typed: string): string =>
    typed === sent ? '' : typed;
