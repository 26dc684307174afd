import { type SlotInterval, weekWords } from '../calendar/index.js';

/** Where the desk of a territory serves people, and when; null without a hub. */
export interface Desk {
  readonly hub: string | null;
  readonly hubAddress: string | null;
  readonly hubOpenings: readonly SlotInterval[];
}

/** The place of a desk in words, with its street and its hours where they are known; null where there is none. */
export function deskWords({ hub, hubAddress, hubOpenings }: Desk, language: 'it' | 'en'): string | null {
  if (hub === null) return null;
  const place = hubAddress === null ? hub : `${hub}, ${hubAddress}`;
  return hubOpenings.length === 0 ? place : `${place} (${weekWords(hubOpenings, language)})`;
}
