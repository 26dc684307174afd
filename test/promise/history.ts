/** Asks a database. */
export type Rows = <Row>(statement: string, parameters?: unknown[]) => Promise<Row[]>;

/** What clients were told is done: by the table and the ids of its rows. */
export interface Acknowledged {
  /** Reasons of endowments that were answered as done; each names one posting. */
  readonly endowments: readonly string[];
  /** Requests that were answered as published. */
  readonly requests: readonly string[];
  /** The database's clock when all work that was due by then had been done; work comes due at any later moment. */
  readonly settledAt: string;
}

/** A promise about everything that has happened, as the rows that break it. */
interface Promised {
  readonly name: string;
  readonly broken: string;
  readonly parameters?: (acknowledged: Acknowledged) => unknown[];
}

/** What must be true of every history, whatever was killed in it; each statement finds what breaks it. */
const PROMISES: readonly Promised[] = [
  {
    name: 'no provider and no room is in two sessions at once',
    broken: `SELECT a.id FROM session a JOIN session b ON a.id < b.id
        AND (a.provider_id = b.provider_id OR a.room_id = b.room_id) AND tstzrange(a.starts_at, a.ends_at) && tstzrange(b.starts_at, b.ends_at)
      WHERE a.state IN ('planned', 'under_way', 'given') AND b.state IN ('planned', 'under_way', 'given')`,
  },
  {
    name: 'no group is larger than its provider takes',
    broken: `SELECT o.id FROM offer o JOIN provider_rate r USING (provider_id, service_type_id)
      WHERE o.live AND r.capacity < (SELECT count(*) FROM offer_member m
        JOIN care_request_recipient c ON c.care_request_id = m.care_request_id WHERE m.offer_id = o.id AND m.live)`,
  },
  {
    name: 'each request is in at most one live offer, and marked as offered exactly then',
    broken: `SELECT r.id FROM care_request r
        LEFT JOIN offer_member m ON m.care_request_id = r.id AND m.live LEFT JOIN offer o ON o.id = m.offer_id AND o.live
      GROUP BY r.id HAVING count(o.id) > 1 OR (r.state = 'offered') <> (count(o.id) = 1)`,
  },
  {
    name: 'offers have only taken listed steps, one after another',
    broken: `SELECT e.offer_id FROM (SELECT *, lag(to_state) OVER (PARTITION BY offer_id ORDER BY id) AS before FROM offer_event) e
      WHERE e.from_state IS DISTINCT FROM e.before OR (e.from_state IS NOT NULL AND NOT EXISTS (
        SELECT FROM offer_transition t WHERE t.from_state = e.from_state AND t.to_state = e.to_state))
      UNION ALL SELECT o.id FROM offer o WHERE o.state IS DISTINCT FROM
        (SELECT e.to_state FROM offer_event e WHERE e.offer_id = o.id ORDER BY e.id DESC LIMIT 1)`,
  },
  {
    name: 'every promised job was done, and none was given up',
    broken: `SELECT id FROM outbox WHERE dead_at IS NOT NULL OR (done_at IS NULL AND due_at < $1)`,
    parameters: ({ settledAt }) => [settledAt],
  },
  {
    name: 'a confirmed offer became one agreement',
    broken: `SELECT o.id FROM offer o LEFT JOIN agreement a ON a.offer_id = o.id
      WHERE o.state IN ('confirmed', 'active') GROUP BY o.id HAVING count(a.id) <> 1`,
  },
  {
    name: 'the books sum to zero, in all and in every posting, and a fund has what they say',
    broken: `SELECT posting_id FROM ledger_entry GROUP BY 1 HAVING sum(cents) <> 0
      UNION ALL SELECT f.id FROM subsidy_fund f
      WHERE f.balance_cents < 0 OR f.balance_cents <> (SELECT coalesce(sum(cents), 0) FROM ledger_entry e WHERE e.fund_id = f.id)`,
  },
];

/** What of a history breaks a promise: a sentence for each, with how many rows; empty where everything was kept. */
export async function violations(rows: Rows, acknowledged: Acknowledged): Promise<string[]> {
  const { endowments, requests } = acknowledged;
  const found: string[] = [];
  for (const { name, broken, parameters } of PROMISES) {
    const breaking = await rows(broken, parameters?.(acknowledged));
    if (breaking.length > 0) found.push(`${name} (${breaking.length})`);
  }
  const postings = await rows<{ reason: string; n: number }>(
    `SELECT reason, count(*)::int AS n FROM ledger_posting WHERE kind = 'endowment' GROUP BY 1`,
  );
  const times = new Map(postings.map(({ reason, n }) => [reason, n]));
  const lost = endowments.filter((reason) => !times.has(reason)).length;
  const kept = new Set((await rows<{ id: string }>(`SELECT id FROM care_request`)).map(({ id }) => id));
  const gone = requests.filter((id) => !kept.has(id)).length;
  if (lost + gone > 0) found.push(`what was answered as done is there (${lost + gone})`);
  const doubled = postings.filter(({ n }) => n > 1).length;
  if (doubled > 0) found.push(`every intent has at most one effect (${doubled})`);
  return found;
}
