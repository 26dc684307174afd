import { randomUUID } from 'node:crypto';
import { type World } from './world.js';

/** How one intent ended, as its author knows it. */
export interface Outcome {
  /** Done, refused with a reason, or never answered before the author gave up. */
  readonly how: 'done' | 'refused' | 'unknown';
  readonly refusals: readonly string[];
  /** What the act answered with. */
  readonly subject: { readonly id?: string } | null;
  /** How often it was sent. */
  readonly sent: number;
  /** Codes of faults and lost answers on the way. */
  readonly troubles: readonly string[];
}

/** One act that somebody means to do once. */
export interface Intent {
  readonly person: string;
  /** The name of the act, and of its subject in the answer. */
  readonly act: string;
  readonly subject: string;
  readonly input: object;
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Sends an act under one key until it is answered, however often its answer is lost; `cut` hangs up by itself at a random
 * moment, as a train in a tunnel does.
 */
export async function pursue(
  world: World,
  { person, act, subject, input }: Intent,
  { cut = 0, patienceMs }: { cut?: number; patienceMs: number },
): Promise<Outcome> {
  const key = randomUUID();
  const type = `${act[0].toUpperCase()}${act.slice(1)}Input`;
  const query = `mutation ($input: ${type}!, $key: String) { ${act}(input: $input, idempotencyKey: $key) {
    ${subject} { id } userErrors { __typename } } }`;
  const troubles: string[] = [];
  const untilMs = Date.now() + patienceMs;
  const cookie = await world.cookieOf(person);
  for (let sent = 1; ; sent++) {
    const gaveUp = new AbortController();
    const hangUp = Math.random() < cut ? setTimeout(() => gaveUp.abort(), Math.random() * 60) : undefined;
    try {
      const response = await fetch(`${world.address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie },
        body: JSON.stringify({ query, variables: { input, key } }),
        signal: AbortSignal.any([gaveUp.signal, AbortSignal.timeout(15_000)]),
      });
      const { data, errors } = (await response.json()) as {
        data: Record<string, Record<string, { id?: string } | null> & { userErrors: { __typename: string }[] }> | null;
        errors?: { extensions?: { code?: string } }[];
      };
      if (!errors && data?.[act]) {
        const refusals = data[act].userErrors.map(({ __typename }) => __typename);
        const how = refusals.length > 0 ? 'refused' : 'done';
        return { how, refusals, subject: data[act][subject], sent, troubles };
      }
      const codes = (errors ?? []).map(({ extensions }) => extensions?.code ?? 'NONE');
      // What cannot be found or done is an answer too; only what went wrong on the way is tried again.
      if (codes.every((code) => !['INTERNAL_SERVER_ERROR', 'NONE'].includes(code)) && response.status < 500)
        return { how: 'refused', refusals: codes, subject: null, sent, troubles };
      troubles.push(...codes);
    } catch (error) {
      troubles.push(error instanceof Error ? error.name : 'lost');
    } finally {
      clearTimeout(hangUp);
    }
    if (Date.now() > untilMs) return { how: 'unknown', refusals: [], subject: null, sent, troubles };
    await sleep(20 + Math.random() * 100);
  }
}
