import { type DatedNeed } from '../care-request/dated-request.rules.js';
import { type LocalDate, mergeIntoBlocks, overlap, type SlotInterval, subtract } from '../calendar/index.js';
import { type Instance, type Interval, type Request } from '../matching/index.js';
import { closedHours, type Engagement } from '../offer/engagement.rules.js';
import { type AskedSpan, judgedDays, type JudgedDays } from '../offer/first-weeks.rules.js';

/** A request of a problem with the days on which it is asked for. */
export interface AskedRequest {
  readonly request: Request;
  /** Whether it waits for an offer, rather than being served under one. */
  readonly waits: boolean;
  readonly span: AskedSpan;
  /** The hours of single days that it asks for; none for a weekly request. */
  readonly needs: readonly DatedNeed[];
}

/** Who is taken when, as of a day in Rome. */
interface Taken {
  readonly today: LocalDate;
  readonly of: ReadonlyMap<string, readonly Engagement[]>;
}

const FREE_ON_ITS_DAYS = 'free-on-its-days:';

/** A tag of those who can come on the days of the requests that require it. */
export const tagAboutDays = (who: string): string => FREE_ON_ITS_DAYS + who;

/** Whether a tag that a request requires is about the calendar and no skill. */
export const isAboutDays = (tag: string): boolean => tag.startsWith(FREE_ON_ITS_DAYS);

/** Weekly hours as the domain writes them. */
export const slotsOf = (hours: readonly Interval[]): SlotInterval[] => hours.map(([start, end]) => ({ start, end }));
/** Weekly hours as the engine reads them. */
export const pairsOf = (hours: readonly SlotInterval[]): Interval[] => hours.map(({ start, end }) => [start, end]);

/**
 * The problem without what the calendar forbids to the requests that are asked for over certain days. The engine knows
 * one week alone, so a provider that is taken on them lacks a tag that the request then requires, and a room is closed
 * at those hours. What is closed to everybody for the coming weeks is not in the problem to begin with.
 */
export function withDatesKept(instance: Instance, asked: readonly AskedRequest[], { today, of }: Taken): Instance {
  const certain = asked.filter(
    ({ span, needs }) => needs.length > 0 || span.startsOn !== null || span.endsBefore !== null,
  );
  if (certain.length === 0 || of.size === 0) return instance;
  const closedOn = closedByHolder(instance, of);
  const roomsClosed = new Map<string, SlotInterval[]>();
  const required = new Map<string, string>();
  const lacking = new Map<string, ReadonlySet<string>>();
  for (const { request, span, needs } of certain) {
    const dates = [...new Set(needs.map(({ date }) => date))];
    const closed = closedOn(judgedDays(today, span, dates));
    const presences = request.options.flatMap(({ sessions }) =>
      mergeIntoBlocks(slotsOf(sessions), instance.policy.maxGap),
    );
    const away = instance.providers
      .filter(({ rates }) => rates.some(({ service }) => service === request.service))
      .filter(({ id }) => overlap(closed.get(id) ?? [], presences))
      .map(({ id }) => id);
    if (away.length > 0) {
      // Requests that the same providers cannot serve share a tag, so that there are few of them.
      const tag = tagAboutDays(`without ${away.join(' ')}`);
      required.set(request.id, tag);
      lacking.set(tag, new Set(away));
    }
    for (const { id, services } of instance.rooms)
      if (services.includes(request.service) && overlap(closed.get(id) ?? [], presences))
        roomsClosed.set(id, [...(roomsClosed.get(id) ?? []), ...closed.get(id)!]);
  }
  return {
    ...instance,
    requests: instance.requests.map((request) => {
      const tag = required.get(request.id);
      return tag === undefined ? request : { ...request, requires: [...request.requires, tag] };
    }),
    providers: instance.providers.map((provider) => ({
      ...provider,
      skills: [...provider.skills, ...[...lacking].flatMap(([tag, away]) => (away.has(provider.id) ? [] : [tag]))],
    })),
    rooms: instance.rooms.map((room) => ({
      ...room,
      open: pairsOf(subtract(slotsOf(room.open), roomsClosed.get(room.id) ?? [])),
    })),
  };
}

/** The closed hours of every provider and room of a problem over some days, worked out once for equal days. */
function closedByHolder({ providers, rooms }: Instance, of: Taken['of']) {
  const holders = [...providers, ...rooms].flatMap(({ id }) => (of.has(id) ? [id] : []));
  const known = new Map<string, ReadonlyMap<string, SlotInterval[]>>();
  return (judged: JudgedDays): ReadonlyMap<string, SlotInterval[]> => {
    const key = `${judged.everyDay} ${judged.days.join()}`;
    const before = known.get(key);
    if (before) return before;
    const closed = new Map(holders.map((id) => [id, closedHours(of.get(id)!, judged)]));
    known.set(key, closed);
    return closed;
  };
}
