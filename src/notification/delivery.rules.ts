import { addDays, instantInRome, type Instant, romeTimeOf } from '../calendar/index.js';
import { type NotificationKind } from './notification.rules.js';

/** When mail is wanted. */
export enum Delivery {
  AT_ONCE = 'at_once',
  DAILY = 'daily',
  NEVER = 'never',
}

/** What somebody wants of mail; hours as the clock in Rome shows them, 0 … 23. */
export interface DeliveryWishes {
  readonly delivery: Delivery;
  /** From this hour on nothing comes that can wait. */
  readonly quietFromHour: number;
  /** Until before this hour; the same as the first for no quiet hours. At this hour comes what was gathered. */
  readonly quietUntilHour: number;
  /** Of what no mail is wanted; the pages tell it all the same. */
  readonly noMailAbout: readonly NotificationKind[];
}

/** What holds for whoever has wished for nothing: at once, but not between nine in the evening and eight. */
export const DEFAULT_WISHES: DeliveryWishes = {
  delivery: Delivery.AT_ONCE,
  quietFromHour: 21,
  quietUntilHour: 8,
  noMailAbout: [],
};

/** A session that begins within so many hours is today's: whatever befalls it cannot wait. */
export const URGENT_WITHIN_HOURS = 24;

const HOUR = 60;

/** Whether it is a quiet hour for somebody. */
export function isQuiet({ quietFromHour: from, quietUntilHour: until }: DeliveryWishes, now: Instant): boolean {
  const minute = romeTimeOf(now).minuteOfDay;
  const [starts, ends] = [from * HOUR, until * HOUR];
  return starts <= ends ? minute >= starts && minute < ends : minute >= starts || minute < ends;
}

/** Whether somebody wants mail about something: what is urgent comes whatever they wish. */
export const wantsMailAbout = ({ noMailAbout }: DeliveryWishes, kind: NotificationKind, urgent: boolean): boolean =>
  urgent || !noMailAbout.includes(kind);

/**
 * When a mail may leave that is ready now: at once for what is urgent, whatever somebody wishes; else at the end of the
 * quiet hours, or once a day at that hour; null for never.
 */
export function leavesAt(wishes: DeliveryWishes, urgent: boolean, now: Instant): Instant | null {
  if (urgent) return now;
  if (wishes.delivery === Delivery.NEVER) return null;
  if (wishes.delivery === Delivery.AT_ONCE && !isQuiet(wishes, now)) return now;
  const { date, minuteOfDay } = romeTimeOf(now);
  const minute = wishes.quietUntilHour * HOUR;
  return instantInRome(minuteOfDay < minute ? date : addDays(date, 1), minute);
}
