import { createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { type Actor, holds, Role } from '../account/account.rules.js';
import { AllowanceService } from '../account/allowance.service.js';
import { Configuration } from '../config/configuration.js';
import { BadInput, NotFound } from '../graphql/faults.js';
import { Refused } from '../graphql/user-error.js';
import { CalendarFeedEntity } from './calendar-feed.entity.js';
import { TooManyCalendarFeeds } from './calendar-feed.model.js';
import { type CalendarEvent, icalendar } from './icalendar.rules.js';

/** Addresses that one person may have for the same sessions at a time. */
const MOST_FEEDS = 5;
/** Readings of one address in an hour: calendar programs look a few times. */
const READINGS_PER_HOUR = 120;
/** Days back of which past sessions are shown. */
const PAST_DAYS = 60;

/** Whose sessions are to be shown: exactly one of these. */
export interface FeedOf {
  readonly householdId?: string | null;
  readonly providerId?: string | null;
}

interface EventRow {
  readonly uid: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly changedAt: Date;
  readonly status: CalendarEvent['status'];
  readonly provider: string;
  readonly households: number;
  readonly room: string | null;
  readonly address: string | null;
}

const digestOf = (token: string) => createHash('sha256').update(token).digest();

/** What a session is, whoever looks: where, who, and whether it takes place. */
const SESSION = `
  session s JOIN agreement a ON a.id = s.agreement_id JOIN offer o ON o.id = a.offer_id
    JOIN provider p ON p.id = s.provider_id
    LEFT JOIN room r ON r.id = s.room_id LEFT JOIN hub ON hub.id = r.hub_id
    LEFT JOIN care_request host ON host.id = o.host_care_request_id LEFT JOIN household home ON home.id = host.household_id
    LEFT JOIN building b ON b.id = coalesce(r.building_id, home.building_id)`;
const WHERE = `r.name AS room, coalesce(nullif(concat_ws(', ', hub.name, hub.address), ''), b.address) AS address`;
const RECENT = `s.starts_at > clock_timestamp() - ${PAST_DAYS} * interval '1 day'`;

/** One event for each part of a household, known by its request, day and place in the day: laid out anew it stays the same. */
const OF_HOUSEHOLD = `
  SELECT DISTINCT ON (uid) concat_ws('-', t.care_request_id, s.date, coalesce(t.block, 0)) AS uid,
         t.starts_at AS "startsAt", t.ends_at AS "endsAt", greatest(s.changed_at, t.changed_at) AS "changedAt",
         CASE WHEN t.state IN ('cancelled_in_time', 'cancelled_late', 'not_given') OR s.state IN ('cancelled', 'not_given')
              THEN 'cancelled' WHEN s.state = 'uncovered' THEN 'tentative' ELSE 'confirmed' END AS status,
         p.display_name AS provider, 1 AS households, ${WHERE}
  FROM attendance t JOIN (${SESSION}) ON s.id = t.session_id
  WHERE t.household_id = $1 AND ${RECENT} ORDER BY uid, t.id DESC`;

/** One event for each presence of a provider. */
const OF_PROVIDER = `
  SELECT DISTINCT ON (uid) concat_ws('-', s.agreement_id, s.date, part.block) AS uid,
         s.starts_at AS "startsAt", s.ends_at AS "endsAt", greatest(s.changed_at, part.changed_at) AS "changedAt",
         CASE WHEN s.state IN ('cancelled', 'not_given') THEN 'cancelled' WHEN s.state = 'uncovered' THEN 'tentative'
              ELSE 'confirmed' END AS status,
         p.display_name AS provider, part.households, ${WHERE}
  FROM (${SESSION}), LATERAL (
    SELECT coalesce(min(t.block), 0) AS block, max(t.changed_at) AS changed_at,
           (count(DISTINCT t.household_id) FILTER (WHERE t.state NOT LIKE 'cancelled%'))::int AS households
    FROM attendance t WHERE t.session_id = s.id) part
  WHERE s.provider_id = $1 AND ${RECENT} ORDER BY uid, s.id DESC`;

const WORDS = {
  it: {
    name: 'Incontri – Welfare di Tutti',
    with: (provider: string) => `Welfare di Tutti: ${provider}`,
    at: (households: number) =>
      `Welfare di Tutti: ${households === 1 ? 'una famiglia' : households === 0 ? 'nessuna famiglia' : `${households} famiglie`}`,
    more: 'Per i dettagli, o se qualcosa cambia:',
  },
  en: {
    name: 'Sessions – Welfare di Tutti',
    with: (provider: string) => `Welfare di Tutti: ${provider}`,
    at: (households: number) =>
      `Welfare di Tutti: ${households === 1 ? 'one family' : households === 0 ? 'no family' : `${households} families`}`,
    more: 'For details, or if something changes:',
  },
} as const;

/** Gives people's calendar programs the sessions that concern them: when, where and with whom, and not what for. */
@Injectable()
export class CalendarFeedService {
  constructor(
    private readonly database: DataSource,
    private readonly configuration: Configuration,
    private readonly allowances: AllowanceService,
  ) {}

  /** The addresses of somebody that still work, oldest first. */
  list(actor: Actor): Promise<CalendarFeedEntity[]> {
    const feeds = this.database.getRepository(CalendarFeedEntity);
    return feeds.find({ where: { personId: actor.id, revokedAt: IsNull() }, order: { id: 'ASC' } });
  }

  /** Makes an address for the sessions of a household or provider of the actor's own; its secret is given this once. */
  create(actor: Actor, { householdId, providerId }: FeedOf): Promise<{ feed: CalendarFeedEntity; url: string }> {
    if (Boolean(householdId) === Boolean(providerId))
      throw new BadInput('A calendar shows the sessions of one household or one provider.', ['input']);
    const own =
      (householdId && (holds(actor, Role.HOUSEHOLD, householdId) || holds(actor, Role.DELEGATE, householdId))) ||
      (providerId && holds(actor, Role.PROVIDER, providerId));
    if (!own) throw new NotFound(householdId ? 'household' : 'provider', (householdId ?? providerId)!);
    return this.database.transaction(async (manager) => {
      const of = { personId: actor.id, householdId: householdId ?? null, providerId: providerId ?? null };
      await manager.query(`SELECT FROM person WHERE id = $1 FOR UPDATE`, [actor.id]);
      const alike = (await this.live(manager, actor)).filter(
        (feed) => feed.householdId === of.householdId && feed.providerId === of.providerId,
      );
      if (alike.length >= MOST_FEEDS) throw new Refused([new TooManyCalendarFeeds()]);
      const token = randomBytes(32).toString('base64url');
      const { identifiers } = await manager.insert(CalendarFeedEntity, { ...of, tokenDigest: digestOf(token) });
      const { tokenDigest: _, ...feed } = await manager.findOneByOrFail(CalendarFeedEntity, { id: identifiers[0].id });
      return { feed: feed as CalendarFeedEntity, url: `${this.origin}/calendar.ics?key=${token}` };
    });
  }

  /** Ends an address of the actor's own at once. */
  revoke(actor: Actor, id: string): Promise<CalendarFeedEntity> {
    return this.database.transaction(async (manager) => {
      const own = { id, personId: actor.id };
      await manager.update(CalendarFeedEntity, { ...own, revokedAt: IsNull() }, { revokedAt: () => 'now()' });
      const feed = await manager.findOneBy(CalendarFeedEntity, own);
      if (!feed) throw new NotFound('calendar feed', id);
      const { tokenDigest: _, ...kept } = feed;
      return kept as CalendarFeedEntity;
    });
  }

  /**
   * The calendar behind a secret, in its person's language. Null where the secret is none, was revoked, or its person no
   * longer has the role that it was made with; `too often` where a program asks without end.
   */
  async read(token: string): Promise<string | null | 'too often'> {
    const digest = digestOf(token);
    const [feed] = await this.database.query(
      `SELECT f.id, f.household_id, f.provider_id, p.language FROM calendar_feed f JOIN person p ON p.id = f.person_id
       WHERE f.token_digest = $1 AND f.revoked_at IS NULL AND EXISTS (
         SELECT FROM role_assignment a WHERE a.person_id = f.person_id
           AND (a.role IN ('household', 'delegate') AND a.household_id = f.household_id
                OR a.role = 'provider' AND a.provider_id = f.provider_id)
           AND a.valid_from <= now() AND (a.valid_until IS NULL OR a.valid_until > now()))`,
      [digest],
    );
    if (!feed) return null;
    if (!(await this.allowances.take(`calendar:${feed.id}`, READINGS_PER_HOUR, 3600))) return 'too often';
    await this.database.query(`UPDATE calendar_feed SET last_read_at = now() WHERE id = $1`, [feed.id]);
    const rows: EventRow[] = await this.database.query(feed.household_id ? OF_HOUSEHOLD : OF_PROVIDER, [
      feed.household_id ?? feed.provider_id,
    ]);
    const language: 'it' | 'en' = feed.language;
    const words = WORDS[language];
    const page = `${this.origin}/${feed.household_id ? 'calendar' : 'work/week'}`;
    return icalendar({
      name: words.name,
      language,
      events: rows.map((row) => ({
        uid: `${row.uid}@welfare-di-tutti`,
        startsAt: row.startsAt.toISOString(),
        endsAt: row.endsAt.toISOString(),
        changedAt: row.changedAt.toISOString(),
        summary: feed.household_id ? words.with(row.provider) : words.at(row.households),
        location: [row.room, row.address].filter(Boolean).join(', ') || null,
        description: `${words.more} ${page}`,
        status: row.status,
      })),
    });
  }

  private live(manager: EntityManager, actor: Actor): Promise<CalendarFeedEntity[]> {
    return manager.findBy(CalendarFeedEntity, { personId: actor.id, revokedAt: IsNull() });
  }

  /** Where visitors find the platform. */
  private get origin(): string {
    const { PUBLIC_URL, HOST, PORT } = this.configuration;
    return new URL(PUBLIC_URL ?? `http://${HOST}:${PORT}`).origin;
  }
}
