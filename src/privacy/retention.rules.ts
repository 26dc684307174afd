/** What is deleted by itself once it is old, in the words of the processing register. */
export interface RetentionRule {
  /** The table whose rows go; what belongs to them goes with them. */
  readonly table: string;
  /** How long it is kept, as PostgreSQL counts it: `24 months`. */
  readonly keptFor: string;
  /** The moment from which that counts, of a row. */
  readonly since: string;
  /** What else must be true of a row before it goes; none for all that are old. */
  readonly onlyIf?: string;
  /** What it is, for the register. */
  readonly what: string;
}

const UNTOUCHED_REQUEST = `NOT EXISTS (SELECT FROM offer_member m WHERE m.care_request_id = care_request.id)
  AND NOT EXISTS (SELECT FROM proposal p WHERE p.care_request_id = care_request.id)
  AND NOT EXISTS (SELECT FROM agreement_terms t WHERE t.care_request_id = care_request.id)
  AND NOT EXISTS (SELECT FROM matching_round m WHERE m.care_request_id = care_request.id)
  AND NOT EXISTS (SELECT FROM unmet_request u WHERE u.care_request_id = care_request.id)`;

/**
 * How long what is kept: the one list that the daily job follows, in this order, and that the register shows.
 *
 * No law names most of these times: they are this project's proposals, which the controller confirms or changes. What is
 * not listed stays while its purpose lasts; statements, agreements and vetting outcomes stay ten years and are not
 * deleted by a machine.
 */
export const retention: readonly RetentionRule[] = [
  { table: 'sign_in_code', keptFor: '1 day', since: 'created_at', what: 'codes mailed to sign in' },
  { table: 'sign_in_attempt', keptFor: '1 day', since: 'expires_at', what: 'sign-ins that were not finished' },
  { table: 'allowance', keptFor: '2 days', since: 'window_start', what: 'counts of how often something was tried' },
  {
    table: 'sign_in',
    keptFor: '24 months',
    since: 'coalesce(ended_at, expires_at)',
    what: 'sign-ins that have ended',
  },
  {
    table: 'role_invitation',
    keptFor: '30 days',
    since: 'coalesce(accepted_at, revoked_at, expires_at)',
    what: 'invitations to roles',
  },
  { table: 'webhook_delivery', keptFor: '30 days', since: 'at', what: 'what other systems were told' },
  { table: 'local_mail', keptFor: '30 days', since: 'created_at', what: 'mails of the demo' },
  {
    table: 'daily_promise',
    keptFor: '31 days',
    since: `day::timestamp AT TIME ZONE 'Europe/Rome'`,
    what: 'days of work',
  },
  { table: 'document_ticket', keptFor: '1 day', since: 'expires_at', what: 'addresses for handing papers in' },
  {
    table: 'isee_declaration',
    keptFor: '24 months',
    since: `valid_until::timestamp AT TIME ZONE 'Europe/Rome'`,
    what: 'ISEE bands that no longer hold',
  },
  {
    table: 'libretto_declaration',
    keptFor: '24 months',
    since: `make_timestamptz(year + 1, 1, 1, 0, 0, 0, 'Europe/Rome')`,
    what: 'what was paid by Libretto Famiglia in years that are over',
  },
  {
    table: 'unmet_request',
    keptFor: '12 months',
    since: '(SELECT r.created_at FROM matching_round r WHERE r.id = unmet_request.round_id)',
    what: 'why a request found nobody in a round',
  },
  {
    table: 'matching_round',
    keptFor: '12 months',
    since: 'created_at',
    onlyIf: 'NOT EXISTS (SELECT FROM offer o WHERE o.round_id = matching_round.id)',
    what: 'rounds of which no offer came',
  },
  {
    table: 'care_request',
    keptFor: '12 months',
    since: 'withdrawn_at',
    onlyIf: `state = 'withdrawn' AND ${UNTOUCHED_REQUEST}`,
    what: 'requests that found nobody, after they were withdrawn',
  },
  {
    table: 'conversation',
    keptFor: '24 months',
    since: 'last_written_at',
    what: 'conversations in which nobody writes any more',
  },
  { table: 'notification', keptFor: '24 months', since: 'created_at', what: 'what people were told' },
  { table: 'calendar_feed', keptFor: '30 days', since: 'revoked_at', what: 'calendar addresses that were revoked' },
  { table: 'print_ticket', keptFor: '1 day', since: 'expires_at', what: 'addresses for printing' },
  { table: 'provider_absence', keptFor: '12 months', since: 'ends_at', what: 'when providers could not come' },
  {
    table: 'extra_opening',
    keptFor: '30 days',
    since: `(until_on + 1)::timestamp AT TIME ZONE 'Europe/Rome'`,
    what: 'when providers could come beside their week',
  },
  { table: 'room_booking', keptFor: '12 months', since: 'ends_at', what: 'bookings of rooms' },
  { table: 'audit_event', keptFor: '60 months', since: 'at', what: 'the audit trail' },
];

/** The statement that deletes what a rule says is old; it takes no parameters. */
export function deletionOf({ table, keptFor, since, onlyIf }: RetentionRule): string {
  return `DELETE FROM ${table} WHERE ${since} < clock_timestamp() - interval '${keptFor}'${onlyIf ? ` AND ${onlyIf}` : ''}`;
}
