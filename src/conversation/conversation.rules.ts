/** What a conversation is about. */
export enum ConversationKind {
  /** An offer, and the agreement that it becomes: between its parties. */
  OFFER = 'offer',
  /** Anything: between one household or provider and the desk of its territory. */
  DESK = 'desk',
}

/** What somebody is in a conversation. */
export enum PartyKind {
  HOUSEHOLD = 'household',
  PROVIDER = 'provider',
  DESK = 'desk',
}

/** How many messages one person may write in an hour. */
export const MESSAGES_PER_HOUR = 60;

/** Characters of a message at most. */
export const LONGEST_MESSAGE = 2000;

/** States of an offer in which its parties may write; in the others they read. */
const SPOKEN_IN = ['proposed', 'confirmed', 'active'];

/** Whether something may still be written: always to the desk, about an offer while it is open or runs. */
export const isOpen = (offerState: string | null): boolean => offerState === null || SPOKEN_IN.includes(offerState);

/** Whether names and ways to reach each other stay hidden: until every party has accepted. */
export const hidesContacts = (offerState: string | null): boolean =>
  offerState !== null && !['confirmed', 'active', 'ended'].includes(offerState);
