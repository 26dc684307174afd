/** Entries of the words that the threads which judge weeks share: the week that nobody has taken yet. */
export const NEXT = 0;
/** Counts answers: whoever waits is woken by it. */
export const NEWS = 1;
