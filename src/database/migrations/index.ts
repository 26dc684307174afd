import { KeepsAnOutbox1763800000000 } from './1763800000000-keeps-an-outbox.js';

/** Every migration, oldest first. A new one is added at the end; a test compares this list with the folder. */
export const migrations = [KeepsAnOutbox1763800000000];
